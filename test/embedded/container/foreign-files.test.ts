import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readdirSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { makeImage, startTestEngine } from "../../support/container-engine.ts";

const found = await startTestEngine();
const engine = found?.engine as NonNullable<typeof found>["engine"];

/** An ordinary user, as on a runner. */
const user = { uid: 65_534, gid: 65_534 };

const scripts = [
  ["as root", "mkdir -p /workspace/w/a/b; echo x > /workspace/w/a/b/f; chmod 700 /workspace/w/a/b /workspace/w/a", {}],
  [
    "as another user",
    "mkdir -p -m 700 /workspace/w/a; echo x > /workspace/w/a/f; chmod 500 /workspace/w/a",
    { runAsUser: 4321 },
  ],
  [
    "in folders of the pod",
    "mkdir -m 700 /tekton/home/x /workspace/y; touch /tekton/home/x/f /workspace/y/f; chmod 0 /workspace/y",
    {},
  ],
] as const;

describe.skipIf(found === undefined)("what a container writes", () => {
  beforeAll(async () => {
    await makeImage(engine, { names: ["tiny:1"] });
    chmodSync(found?.socket ?? "", 0o666);
  });

  it.each(scripts)("%s is removed by a server of an ordinary user", async (_, script, securityContext) => {
    const folder = await mkdtemp(join(tmpdir(), "ordinary-"));
    chmodSync(folder, 0o777);
    const program = join(import.meta.dirname, "..", "..", "support", "container-run-process.ts");
    const child = spawn(process.execPath, [program, join(folder, "data"), script, JSON.stringify(securityContext)], {
      ...user,
      env: { PATH: process.env.PATH, ...found?.env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
    expect(JSON.parse(output)).toEqual({ reason: "Succeeded", lines: [] });
    expect(existsSync(join(folder, "data", "run", "workspaces"))).toBe(false);
    expect(readdirSync(join(folder, "data", "run", "pods", "run-1-only-pod"))).toEqual(["step-main.log"]);
  });
});
