import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { Repository } from "../support/repository.ts";
import { makeFolder } from "../support/workspace.ts";

it("of more errors than GitHub keeps, those in the pull request's diff are annotations, and the log has all", async () => {
  const broken = pipelineModule("undefined_name");
  const names = Array.from({ length: 12 }, (_, index) => `pipelines/p${String(index).padStart(2, "0")}.py`);
  const repository = new Repository(Object.fromEntries(names.map((name) => [name, broken])));
  const base = repository.head();
  const mine = names.at(-1) ?? "";
  repository.commit({ [mine]: `# mine\n${broken}` });
  const event = join(makeFolder("event"), "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 1, base: { sha: base } } }));
  const step = await runStep({
    workspace: repository.folder,
    env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event },
  });
  expect(step.exitCode).toBe(1);
  expect(step.annotations).toHaveLength(10);
  expect(step.annotations[0]?.properties.file).toBe(mine);
  for (const name of names) expect(step.log).toContain(`error: ${name}:`);
  expect(step.log.trimEnd().split("\n").at(-1)).toMatch(/^12 of 12 pipelines failed: /);
});
