/**
 * `npm run demo`: the template's pipelines through the committed bundle, as a workflow step would run it: compiled by the real SDK, uploaded to
 * the embedded server, executed, gated. `npm run demo -- --break` shows a failing step and a module that does not compile.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const demo = join(root, ".demo");
const workspace = join(demo, "workspace");
const breaking = process.argv.includes("--break");

prepareWorkspace();
const sha = commitWorkspace();
const { status, outputs, summary } = runBundle(sha);
console.log(`\n── The job summary ${"─".repeat(60)}\n\n${summary}`);
console.log(`── The outputs ${"─".repeat(64)}\n\n${outputs}`);
process.exitCode = status;

function prepareWorkspace(): void {
  rmSync(workspace, { recursive: true, force: true });
  cpSync(join(root, "template"), workspace, { recursive: true });
  if (breaking) cpSync(join(import.meta.dirname, "demo-broken"), join(workspace, "pipelines"), { recursive: true });
}

/** The same files give the same commit, so a second demo is a second run of the same commit. */
function commitWorkspace(): string {
  const when = "2026-01-01T00:00:00Z";
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_DATE: when,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", workspace, "-c", "user.name=demo", "-c", "user.email=demo@example.com", ...args], {
      env,
      encoding: "utf8",
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "The template");
  return git("rev-parse", "HEAD").trim();
}

interface Result {
  readonly status: number;
  readonly outputs: string;
  readonly summary: string;
}

/** As the runner starts a step: inputs and files in the environment, folders that live as long as the job. */
function runBundle(sha: string): Result {
  const files = {
    GITHUB_OUTPUT: join(demo, "outputs"),
    GITHUB_STEP_SUMMARY: join(demo, "summary.md"),
    GITHUB_STATE: join(demo, "state"),
  };
  mkdirSync(join(demo, "tool-cache"), { recursive: true });
  for (const file of Object.values(files)) writeFileSync(file, "");
  const env = {
    ...process.env,
    ...files,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: sha,
    GITHUB_REF_TYPE: "branch",
    GITHUB_REF_NAME: "main",
    GITHUB_RUN_NUMBER: "1",
    RUNNER_TEMP: join(demo, "job"),
    RUNNER_TOOL_CACHE: join(demo, "tool-cache"),
    INPUT_HOST: "embedded",
    INPUT_RUN: "true",
  };
  const { status } = spawnSync(process.execPath, [join(root, "dist", "index.js")], { env, stdio: "inherit" });
  return {
    status: status ?? 1,
    outputs: readOutputs(files.GITHUB_OUTPUT),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
  };
}

/** The runner's format: `name<<delimiter`, the value, the delimiter. */
function readOutputs(file: string): string {
  const text = readFileSync(file, "utf8");
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
    ([, name = "", , value = ""]) => [name, value] as const,
  );
  return [...new Map(found)]
    .map(([name, value]) => `${name}: ${value.length > 100 ? `${value.slice(0, 100)}…` : value.replaceAll("\n", ", ")}`)
    .join("\n");
}
