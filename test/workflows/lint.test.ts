import { execFileSync, spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { documentedWorkflows } from "./documented.ts";
import { tools } from "./tools.ts";

const root = join(import.meta.dirname, "..", "..");
const workflows = globSync("{.github,template/.github}/workflows/*.yml", { cwd: root });

test("actionlint has nothing to say of our own workflows and of the template's", () => {
  expect(workflows.length).toBeGreaterThan(7);
  const output = execFileSync(tools.actionlint, ["-no-color", ...workflows], { cwd: root, encoding: "utf8" });
  expect(output).toBe("");
});

const documented = documentedWorkflows(root);

test("the documentation has workflows, jobs and steps to copy", () => {
  expect(documented.length).toBeGreaterThan(20);
});

/** The generation of artifacts that GitHub Enterprise Server has: docs/ghes.md. */
const oldUpload = 'the runner of "actions/(upload|download)-artifact@v3" action is too old';

test.each(documented)("actionlint has nothing to say of the workflow at $place", ({ text }) => {
  const { stdout, status } = spawnSync(tools.actionlint, ["-no-color", "-ignore", oldUpload, "-"], {
    cwd: root,
    encoding: "utf8",
    input: text,
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("zizmor has nothing to say of them, nor of action.yml and dependabot.yml", () => {
  const output = execFileSync(
    tools.zizmor,
    ["--offline", "--no-progress", "--quiet", "--color=never", "--collect=all", ".github", "template", "action.yml"],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  expect(output).toMatch(/No findings to report/);
});

interface Job {
  readonly environment?: string;
  readonly steps: readonly { readonly with?: Readonly<Record<string, unknown>> }[];
}

const templateJobs = workflows
  .filter((file) => file.startsWith("template"))
  .flatMap((file) =>
    Object.entries((load(readFileSync(join(root, file), "utf8")) as { jobs: Record<string, Job> }).jobs).map(
      ([id, job]) => ({ id: `${file} ${id}`, job, text: JSON.stringify(job) }),
    ),
  );

test("a job of the template that has a secret has an environment, and never runs pipelines itself", () => {
  const secret = templateJobs.filter(({ text }) => text.includes("secrets."));
  expect(secret.length).toBeGreaterThan(4);
  expect(secret.filter(({ job }) => !job.environment).map(({ id }) => id)).toEqual([]);
  expect(secret.filter(({ text }) => text.includes("embedded")).map(({ id }) => id)).toEqual([]);
  // What is compiled in a job is executed there.
  const compiling = secret.filter(({ job }) => job.steps.some(({ with: given = {} }) => "requirements" in given));
  expect(compiling.map(({ id }) => id)).toEqual([]);
});

test("no two forks share a concurrency group of the template", () => {
  for (const file of workflows.filter((path) => path.startsWith("template"))) {
    const { on, concurrency } = load(readFileSync(join(root, file), "utf8")) as {
      readonly on: string | Readonly<Record<string, unknown>>;
      readonly concurrency: { readonly group: string };
    };
    const events = typeof on === "string" ? [on] : Object.keys(on);
    if (events.includes("pull_request")) expect(concurrency.group, file).toContain("github.event.pull_request.number");
    if (events.includes("workflow_run")) expect(concurrency.group, file).toContain("head_repository.full_name");
  }
});

test("every action of somebody else is pinned by its commit, with its version beside it", () => {
  const uses = workflows.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/uses: (.+)$/gm)].map(([, used = ""]) => used),
  );
  const others = uses.filter((used) => !used.startsWith("./"));
  expect(others.filter((used) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
});
