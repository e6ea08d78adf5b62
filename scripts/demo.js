/**
 * `npm run demo`: the template's pipelines through the committed bundle, as a workflow step would run it: compiled by the real SDK, uploaded to
 * the embedded server, executed, gated. `npm run demo -- --break` shows a failing step and a module that does not compile, and `--keep` leaves a
 * server up that shows it all in a browser. JavaScript without dependencies, so that it runs on a fresh clone, and so that an old Node can read as far as the sentence that names the right one.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const demo = join(root, ".demo");
const workspace = join(demo, "workspace");
const breaking = process.argv.includes("--break");
const keeping = process.argv.includes("--keep");

const nextSteps = `${
  breaking
    ? "- The failures above are meant: each has its line and its cure. `npm run demo` is the run without them."
    : "- `npm run demo -- --break` shows a failing step and a module that does not compile."
}
${keeping ? "" : "- `npm run demo -- --keep` stays up, so that you can look at the pipelines and runs in a browser.\n"}- Change a pipeline in template/pipelines, and run the demo again.
- Use it for your own pipelines: README.md has the smallest workflow, and template/README.md a repository to copy.
- The summary is .demo/summary.md, and the packages are in .demo/workspace/compiled.`;

const oldestNode = 24;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(
    `The demo needs Node ${oldestNode}, on which GitHub runs the action; this is Node ${process.versions.node}. ` +
      "Install it, or run `npm ci` first, which brings it along.",
  );
  process.exitCode = 1;
} else showDemo();

function showDemo() {
  prepareWorkspace();
  const { status, outputs, summary } = runBundle(commitWorkspace());
  console.log(`\n── The job summary ${"─".repeat(60)}\n\n${summary}`);
  console.log(`── The outputs ${"─".repeat(64)}\n\n${outputs}`);
  console.log(`\n── What next ${"─".repeat(66)}\n\n${nextSteps}`);
  process.exitCode = status;
  if (keeping) keepServer();
}

/** The server of the step ends with it; this one has its data. */
function keepServer() {
  const data = join(demo, "job", "kfp-tekton-action", "embedded");
  const args = [join(root, "dist", "cli.js"), "server", "--data-dir", data, "--embedded-runner", "process"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  server.stdout.once("data", (address) => console.log(`\nOpen ${String(address).trim()} in a browser. Ctrl-C ends.`));
  process.once("SIGINT", () => server.kill("SIGINT"));
}

function prepareWorkspace() {
  rmSync(workspace, { recursive: true, force: true });
  cpSync(join(root, "template"), workspace, { recursive: true });
  if (breaking) cpSync(join(here, "demo-broken"), join(workspace, "pipelines"), { recursive: true });
}

/** The same files give the same commit, so a second demo is a second run of the same commit. */
function commitWorkspace() {
  const when = "2026-01-01T00:00:00Z";
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_DATE: when,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const git = (...args) =>
    execFileSync("git", ["-C", workspace, "-c", "user.name=demo", "-c", "user.email=demo@example.com", ...args], {
      env,
      encoding: "utf8",
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "The template");
  return git("rev-parse", "HEAD").trim();
}

/** As the runner starts a step: inputs and files in the environment, folders that live as long as the job. */
function runBundle(sha) {
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
    INPUT_PIPELINES: "pipelines/**/*.py\nkfp2/*.py",
    INPUT_HOST: "embedded",
    INPUT_RUN: "true",
    // The demo shows the same on every machine, and pulls no images.
    "INPUT_EMBEDDED-RUNNER": "process",
  };
  const { status } = spawnSync(process.execPath, [join(root, "dist", "index.js")], { env, stdio: "inherit" });
  return {
    status: status ?? 1,
    outputs: readOutputs(files.GITHUB_OUTPUT),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
  };
}

/** Those that have a value, from the runner's format: `name<<delimiter`, the value, the delimiter. */
function readOutputs(file) {
  const text = readFileSync(file, "utf8");
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [
    name,
    value,
  ]);
  return [...new Map(found)]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value.length > 100 ? `${value.slice(0, 100)}…` : value.replaceAll("\n", ", ")}`)
    .join("\n");
}
