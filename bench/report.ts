import { execFile } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { renderComment } from "../src/change/comment-text.ts";
import type { PipelineReport } from "../src/model/change.ts";
import { readSignature } from "../src/packages/signature.ts";
import { renderSummary } from "../src/report/summary.ts";
import { noLinks } from "../src/report/text/links.ts";
import { serveGitHub } from "../test/support/github/github.ts";
import { openPull } from "../test/support/github/pull-request.ts";
import { type Row, type Sides, times } from "./row.ts";
import { scratch } from "./scratch.ts";
import { bundle, root, runProgram, runStep, stepEnvironment } from "./step.ts";

const module = "pipelines/train_with_gate.py";
const count = 300;

export const reportRows: readonly Row[] = [
  {
    name: `the job summary of ${count} pipelines, each with its graph`,
    rounds: 5,
    prepare: async () => {
      const records = (await packages("summary")).map((yaml, index) => {
        const own = { module, function: "train_with_gate", name: `train-${index}` };
        const file = {
          packagePath: `compiled/train_${index}.yaml`,
          sha256: "0".repeat(64),
          sdkVersion: "1.9.3",
          sideFiles: {},
        };
        const compiled = { ...own, ...file, yaml, line: 60, filesRead: [], changed: true, ...readSignature(yaml) };
        return { ...own, compiled };
      });
      return {
        ours: { label: "renderSummary", run: () => void renderSummary(records, { linkable: true, links: noLinks }) },
      };
    },
  },
  {
    name: `the comment on a pull request that changes ${count} pipelines`,
    rounds: 5,
    prepare: async () => {
      const reports = (await packages("comment")).map((yaml, index): PipelineReport => {
        const before = { kind: "package", yaml: yaml.replaceAll("3.11-slim", "3.10-slim") } as const;
        return { module, name: `train-${index}`, yaml, findings: [], before };
      });
      const options = {
        sha: "1234567",
        runUrl: "https://github.com/acme/p/actions/runs/1",
        note: "",
        isRunning: false,
        stepFailed: false,
        links: noLinks,
      };
      return { ours: { label: "renderComment", run: () => void renderComment(reports, options) } };
    },
  },
  {
    name: "a pull request that touches no pipeline, with changed-only and comment",
    rounds: 5,
    prepare: () => untouched(),
  },
  { name: "its requests to GitHub", rounds: 1, unit: times, prepare: () => untouched({ requests: true }) },
];

/** Different texts, so that nothing can be reused. */
async function packages(name: string): Promise<readonly string[]> {
  const workspace = join(scratch, name);
  cpSync(join(root, "template"), workspace, { recursive: true });
  await runStep({ workspace, inputs: { pipelines: module } });
  const yaml = readFileSync(join(workspace, "compiled", "train_with_gate.yaml"), "utf8");
  return Array.from({ length: count }, (_, index) => `${yaml}\n# ${index}\n`);
}

async function untouched({ requests = false } = {}): Promise<Sides> {
  const folder = join(scratch, `github-${requests}`);
  const github = await serveGitHub({ folder });
  const { git } = github.state;
  git.push("main", { [module]: readFileSync(join(root, "template", module), "utf8") });
  const { branch, event } = openPull(github, { "README.md": "Words\n" });
  const workspace = join(folder, "checkout");
  await promisify(execFile)("git", ["clone", "--quiet", "--branch", branch, git.folder, workspace]);
  writeFileSync(join(folder, "event.json"), JSON.stringify(event));
  const env = {
    ...stepEnvironment({ workspace, inputs: { "changed-only": "true", comment: "true", "github-token": "token" } }),
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "acme/pipelines",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_SHA: git.head(branch) ?? "",
  };
  return {
    ours: {
      label: "dist/index.js",
      run: async () => {
        github.requests.length = 0;
        await runProgram(process.execPath, [bundle], { env });
        return requests ? github.requests.length : undefined;
      },
    },
    close: () => github.close(),
  };
}
