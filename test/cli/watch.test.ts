import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { type RunningCommand, runCommand } from "../support/cli.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

const module = (name: string, more = ""): string =>
  `${pipelineModule(`dsl.get_pipeline_conf().set_timeout(600)\n${oneStep}`, { name })}${more}`;
const sdk = (): readonly string[] => ["--python", sdkPython(), "--sdk", "installed"];
const waiting = "Waiting for changes";
const rounds = (output: string): number => output.split(waiting).length - 1;

/**
 * Changes files, and waits until they have been checked, on a busy machine perhaps one after the other.
 * @returns what was printed meanwhile
 */
async function after(command: RunningCommand, change: () => void): Promise<string> {
  const before = command.output();
  change();
  while (rounds(command.output()) === rounds(before)) await delay(20);
  for (let seen = ""; seen !== command.output(); ) {
    seen = command.output();
    await delay(400);
  }
  return command.output().slice(before.length);
}

it("check --watch checks after each change, until Ctrl-C", { timeout: 240_000 }, async () => {
  const folder = makeWorkspace({
    "pipelines/train.py": module("train"),
    "pipelines/score.py": module("score"),
    "pipelines/rows.txt": "1",
  });
  execFileSync("git", ["-C", folder, "init", "--quiet"]);
  const path = (name: string): string => join(folder, "pipelines", name);
  const { exitCode, stderr } = await runCommand(["check", "--watch", ...sdk()], {
    folder,
    whileRunning: async (command) => {
      const first = await after(command, () => {});
      expect(first).toContain("pipelines/train.py: train");
      const saved = await after(command, () => writeFileSync(path("train.py"), module("train", "# saved\n")));
      expect(saved).toContain("pipelines/train.py changed");
      expect(saved).toContain("pipelines/score.py: score → compiled/score.yaml (inputs unchanged)");
      const broken = await after(command, () => writeFileSync(path("train.py"), module("train", "def p(:\n")));
      expect(broken).toContain("SyntaxError");
      const both = await after(command, () => {
        writeFileSync(path("train.py"), module("train"));
        writeFileSync(path("fresh.py"), module("fresh"));
        rmSync(path("score.py"));
      });
      expect(both).toContain("pipelines/fresh.py: fresh");
      const last = both.slice(both.lastIndexOf(" changed"));
      expect(last).not.toContain("SyntaxError");
      expect(last).not.toContain("score → ");
      // What the check itself has written is no change.
      const settled = command.output();
      await delay(500);
      expect(command.output()).toBe(settled);
      process.kill(command.pid, "SIGINT");
    },
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 130, stderr: "" });
});

it("no other command watches", async () => {
  const { exitCode, stderr } = await runCommand(["upload", "--watch"], { folder: makeWorkspace({}) });
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("Only the command check"),
  });
});
