import { type Mechanism, partsOfProc, sizeLimit } from "./mechanism.ts";
import type { Mount } from "./mount.ts";

const ownFolder = (path: string): readonly string[] => ["--size", `${sizeLimit}`, "--tmpfs", path];

const argumentsOf = {
  "read-only": ({ from, path }) => ["--ro-bind", from ?? path, path],
  writable: ({ from, path }) => ["--bind", from ?? path, path],
  empty: ({ path }) => ownFolder(path),
  folder: ({ path }) => ["--dir", path],
  link: ({ path, to }) => ["--symlink", to, path],
} as const satisfies {
  readonly [Kind in Mount["kind"]]: (mount: Mount & { readonly kind: Kind }) => readonly string[];
};

const mountArguments = (mount: Mount): readonly string[] =>
  (argumentsOf[mount.kind] as (mount: Mount) => readonly string[])(mount);

/** It leaves /proc/sys as it is for root. */
const closedParts = partsOfProc.flatMap((part) => ["--ro-bind-try", `/proc/${part}`, `/proc/${part}`]);

/** bwrap(1). Its first process ends all others of its namespace, and ends itself with the process that started it. */
export const bubblewrap: Mechanism = {
  name: "bubblewrap",
  confine: ({ program, args, cwd, env }, { mounts, hasNetwork }) => ({
    program: "bwrap",
    args: [
      ...["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"],
      ...(hasNetwork ? [] : ["--unshare-net"]),
      ...["--die-with-parent", "--new-session", "--cap-drop", "ALL"],
      ...["--ro-bind", "/", "/", "--proc", "/proc", ...closedParts, "--dev", "/dev", ...ownFolder("/dev/shm")],
      ...mounts.flatMap(mountArguments),
      ...["--chdir", cwd, "--", program, ...args],
    ],
    cwd,
    env,
  }),
};
