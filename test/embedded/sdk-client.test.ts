import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { startServer } from "../support/embedded.ts";
import { sdkPython } from "../support/sdk.ts";

it("the SDK's own client uploads, runs, follows, lists, terminates and deletes", { timeout: 240_000 }, async () => {
  const { url } = await startServer();
  const script = join(import.meta.dirname, "clients", "tekton_client.py");
  const { stdout } = await promisify(execFile)(sdkPython(), ["-W", "ignore", script, url]);
  expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toEqual({
    "id by name": true,
    statuses: ["Succeeded", "Cancelled", "Succeeded"],
    runs: ["of a function", "of a package", "of a version"],
    pipelines: ["hello"],
    versions: ["hello", "v2"],
    experiments: ["Default", "tries"],
    got: ["of a version", "hello", "tries"],
    jobs: ["nightly"],
    "jobs left": [],
    "pipelines left": [],
  });
});
