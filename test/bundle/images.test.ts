import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { openPull } from "../support/github/pull-request.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";

const images = (tag: string): string =>
  `images:\n  busybox: { newName: registry.example.com/busybox, newTag: "${tag}-{short-sha}" }\n  acme/unused: { newTag: "1" }\n`;
const files = { "pipelines/train.py": pipelineModule(oneStep, { name: "train" }), "pipelines.yaml": images("a") };

it("a step puts the images of pipelines.yaml into the packages, and warns of those that no package has", async () => {
  const github = await startGitHub(files);
  const workspace = await checkOut(github);
  const step = await runStep({ workspace, inputs: { checks: "off" }, env: actionsEnvironment(github) });
  expect(step).toMatchObject({ exitCode: 0 });
  const replacement = `registry.example.com/busybox:a-${github.state.git.head("main")?.slice(0, 7)}`;
  expect(readFileSync(join(workspace, "compiled/train.yaml"), "utf8")).toContain(`image: ${replacement}\n`);
  expect(step.log).toContain(`image busybox → ${replacement}`);
  expect(step.summary).toContain(`| \`busybox\` | \`${replacement}\` |`);
  expect(step.annotations.filter(({ level }) => level === "warning")).toMatchObject([
    { message: expect.stringContaining("acme/unused"), properties: { file: "pipelines.yaml", line: "3" } },
  ]);
});

it("the comment on a pull request shows which image a change of pipelines.yaml puts in", async () => {
  const github = await startGitHub({ ...files, "pipelines/other.py": pipelineModule("pass", { name: "other" }) });
  const pull = openPull(github, { "pipelines.yaml": images("b") });
  const env = { ...actionsEnvironment(github, pull), GITHUB_EVENT_NAME: "pull_request" };
  const inputs = { comment: "true", checks: "off", "changed-only": "true" };
  const step = await runStep({ workspace: await checkOut(github, pull.branch), inputs, env });
  expect(step).toMatchObject({ exitCode: 0 });
  const sha = github.state.git.head(pull.branch)?.slice(0, 7);
  const [comment] = github.state.comments;
  expect(comment?.body).toContain(`| \`busybox\` | \`registry.example.com/busybox:b-${sha}\` | train |`);
  expect(comment?.body).toContain(
    `image: \`registry.example.com/busybox:a-${sha}\` → \`registry.example.com/busybox:b-`,
  );
});
