import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tools } from "./tools.ts";

const root = join(import.meta.dirname, "..", "..");
const workflows = globSync("{.github,template/.github}/workflows/*.yml", { cwd: root });

test("actionlint has nothing to say of our own workflows and of the template's", () => {
  expect(workflows.length).toBeGreaterThan(7);
  const output = execFileSync(tools.actionlint, ["-no-color", ...workflows], { cwd: root, encoding: "utf8" });
  expect(output).toBe("");
});

test("zizmor has nothing to say of them, nor of action.yml and dependabot.yml", () => {
  const output = execFileSync(
    tools.zizmor,
    ["--offline", "--no-progress", "--quiet", "--color=never", "--collect=all", ".github", "template", "action.yml"],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  expect(output).toMatch(/No findings to report/);
});

test("every action of somebody else is pinned by its commit, with its version beside it", () => {
  const uses = workflows.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/uses: (.+)$/gm)].map(([, used = ""]) => used),
  );
  const others = uses.filter((used) => !used.startsWith("./"));
  expect(others.filter((used) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
});
