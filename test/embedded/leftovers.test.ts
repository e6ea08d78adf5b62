import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { markName } from "../../src/embedded/process/leftovers.ts";
import { startServer } from "../support/embedded.ts";
import { makeFolder } from "../support/workspace.ts";

it.runIf(existsSync("/proc/self/environ"))(
  "a server ends what one that was killed has left in its folder, and nothing else",
  async () => {
    const folder = makeFolder("embedded");
    const sleeper = (pod: string) =>
      spawn("sleep", ["300"], { detached: true, stdio: "ignore", env: { ...process.env, [markName]: pod } });
    const [left, other] = [
      sleeper(join(folder, "executions", "x", "pods", "x-pod")),
      sleeper(`${folder}-other/pods/x`),
    ];
    const ended = new Promise((resolve) => left.once("exit", (_, signal) => resolve(signal)));
    await startServer(folder);
    expect(await ended).toBe("SIGKILL");
    expect(other.exitCode ?? other.signalCode).toBe(null);
    other.kill();
  },
);
