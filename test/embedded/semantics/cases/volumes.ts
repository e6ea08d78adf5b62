import type { SemanticsCase } from "../case.ts";

/** What stands in for the cluster's secrets and config maps in every case. */
export const secrets = new Map([
  ["credentials", { token: "abc" }],
  ["settings", { MODE: "fast" }],
]);

/** Of modules/volumes.py. */
export const volumes: readonly SemanticsCase[] = [
  { pipeline: "secret-variable", run: "Succeeded", tasks: ["one Succeeded out=abc-fast-none"] },
  {
    pipeline: "secret-missing",
    run: "UnsupportedByEmbeddedServer",
    message: 'environment variable TOKEN: secret "not-there" is not given in embedded-secrets, step main (task one)',
    tasks: [],
  },
  {
    pipeline: "secret-key-missing",
    run: "UnsupportedByEmbeddedServer",
    message: 'secret "credentials" in embedded-secrets has no key "password"',
    tasks: [],
  },
  { pipeline: "secret-volume", run: "Succeeded", tasks: ["one Succeeded out=abcfast"] },
  {
    pipeline: "files",
    run: "Succeeded",
    tasks: ["measure Succeeded Output=5000", "produce Succeeded data= taskrun-name=files-run-produce"],
  },
];
