import { appendFile, readFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { systemClock } from "./context/clock.ts";
import { OpenRuns, readOpenRuns } from "./context/open-runs.ts";
import type { EngineOptions } from "./delivery/engine.ts";
import { readGitHubContext } from "./event/context.ts";
import { worstVerdict } from "./gate/verdict.ts";
import { type Inputs, loadInputs } from "./inputs/inputs.ts";
import { WorkflowCancelled } from "./model/errors.ts";
import type { WebhookEvent } from "./model/event.ts";
import type { PublishedPackages } from "./model/published.ts";
import type { PipelineRecord } from "./model/record.ts";
import { type Outputs, outputsOf, overallStatus } from "./report/outputs.ts";
import { createProgress } from "./report/progress.ts";
import { publishFailure, renderPublished } from "./report/published.ts";
import { renderRemovals } from "./report/removals.ts";
import { reportCompiled, reportEnd, reportError, reportFinding } from "./report/report.ts";
import { saveState, setOutput } from "./report/runner-commands.ts";
import { createRunnerLog } from "./report/runner-log.ts";

const { env } = process;
const isPost = process.argv[2] === "post";
const log = createRunnerLog();
const progress = createProgress(process.stdout);
let published: PublishedPackages = { errors: [] };
let records: readonly PipelineRecord[] = [];
const cancellation = new AbortController();
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that: the remote runs are terminated at the first.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => cancellation.abort(new WorkflowCancelled(`The workflow was cancelled (${signal}).`)));

try {
  if (isPost) await endOpenRuns();
  else await runStep();
} catch (error) {
  reportError(error, log);
  if (!isPost) setOutputs(outputsOf(records, cancellation.signal.aborted ? "cancelled" : "failed", published));
  fail();
}
await log.showAnnotations(filesOfChange);

/** What a reader of the pull request sees. */
async function filesOfChange(): Promise<ReadonlySet<string>> {
  const { changedFiles } = await import("./git/changes.ts");
  const changes = await changedFiles({ github: readGitHubContext(env, await readEvent()), workspace: workspace() });
  return new Set(changes.kind === "known" ? changes.files : []);
}

async function runStep(): Promise<void> {
  const inputs = readInputs();
  if (inputs.cleanup) return await removeVersions(inputs);
  // A run that nobody waits for is nobody's to terminate.
  const openRuns = new OpenRuns((name, value) => inputs.wait && saveState(name, value, env.GITHUB_STATE));
  // What most runs need, but not one that only has wrong inputs.
  const { run } = await import("./run.ts");
  records = await run({
    ...(await surroundings(inputs)),
    cacheFolder: cacheFolder(inputs.cacheDir),
    onCompiling: progress.begin,
    onCompiled: (results) =>
      progress.step(() => {
        for (const result of results) reportCompiled(result, log);
      }),
    onFinding: (finding) => reportFinding(finding, log),
    onPublished: (outcome) => {
      published = outcome;
      for (const error of outcome.errors) reportError(error, log);
    },
    onSubmitted: (submitted) => setOutput("run-url", submitted.url, env.GITHUB_OUTPUT),
    openRuns,
  });
  await conclude(inputs.host !== "embedded" && inputs.engine === "kfp");
}

async function removeVersions(inputs: Inputs): Promise<void> {
  const { cleanUp } = await import("./cleanup.ts");
  const removals = await cleanUp(await surroundings(inputs));
  const errors = removals.flatMap(({ error }) => error ?? []);
  for (const error of errors) reportError(error, log);
  const removed = removals.reduce((sum, removal) => sum + removal.removed.length, 0);
  setOutputs({ ...outputsOf([], errors.length === 0 ? "succeeded" : "failed"), removed: String(removed) });
  if (env.GITHUB_STEP_SUMMARY) await appendFile(env.GITHUB_STEP_SUMMARY, renderRemovals(removals));
  if (errors.length > 0) fail();
}

/** The post step: the main step has ended or was killed. An embedded server ended with it, and its runs did. */
async function endOpenRuns(): Promise<void> {
  const runs = readOpenRuns(env);
  if (runs.length === 0) return;
  const inputs = readInputs();
  if (inputs.host === "embedded" || inputs.onCancel === "detach") return;
  log.line("These runs of the step may still be going on; they are terminated now:");
  for (const run of runs) log.line(`- ${run.name}${"url" in run ? `, ${run.url}` : ""}`);
  const { terminateOpenRuns } = await import("./post.ts");
  const left = await terminateOpenRuns(runs, await surroundings(inputs));
  for (const { name, url } of left)
    log.annotate({
      level: "error",
      title: "Run left running",
      message: `Run "${name}" could not be terminated: ${url}`,
    });
  if (left.length > 0) fail();
}

function readInputs(): Inputs {
  return loadInputs((name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "");
}

async function surroundings(inputs: Inputs): Promise<EngineOptions> {
  return {
    inputs,
    github: readGitHubContext(env, await readEvent()),
    workspace: workspace(),
    jobFolder: join(env.RUNNER_TEMP || tmpdir(), "kfp-tekton-action"),
    ports: { log, clock: systemClock, env, signal: cancellation.signal },
  };
}

function workspace(): string {
  return resolve(env.GITHUB_WORKSPACE || process.cwd());
}

/** `~` is the home folder, as in the path of actions/cache. */
function cacheFolder(given: string): string {
  if (given !== "") return resolve(given.replace(/^~(?=\/|$)/, homedir()));
  return join(env.RUNNER_TOOL_CACHE || join(homedir(), ".cache"), "kfp-tekton-action");
}

async function conclude(linkable: boolean): Promise<void> {
  const failure = reportEnd(records, log, { linkable }) ?? publishFailure(published);
  const status = overallStatus(records);
  setOutputs(outputsOf(records, published.errors.length > 0 ? worstVerdict([status, "failed"]) : status, published));
  if (env.GITHUB_STEP_SUMMARY) {
    // Graphs and all that belongs to them.
    const [{ renderSummary }, { linksOf }] = await Promise.all([
      import("./report/summary.ts"),
      import("./report/text/links.ts"),
    ]);
    const links = linksOf(readGitHubContext(env, await readEvent()));
    await appendFile(env.GITHUB_STEP_SUMMARY, renderSummary(records, { linkable, links }) + renderPublished(published));
  }
  if (failure === undefined) return;
  // Before the sentence that a reader looks for at the end.
  await log.showAnnotations(filesOfChange);
  log.line(failure);
  fail();
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value, env.GITHUB_OUTPUT);
}

/** What failed is said by then, each thing at its place. */
function fail(): void {
  process.exitCode = 1;
}

/** The payload is missing outside a workflow; a broken one is as good as none. */
async function readEvent(): Promise<WebhookEvent> {
  try {
    return JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? "", "utf8")) as WebhookEvent;
  } catch {
    return {};
  }
}
