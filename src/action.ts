import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chooseCacheFolder } from "./context/cache-folder.ts";
import { systemClock } from "./context/clock.ts";
import { openMemo } from "./context/kept-memo.ts";
import { OpenRuns, readOpenRuns } from "./context/open-runs.ts";
import { ownVersion } from "./context/own-version.ts";
import { refuseWindows } from "./context/platform.ts";
import type { StepContext, StepProgress } from "./context/step-context.ts";
import { readEvent, readEventIfPossible } from "./event/read-event.ts";
import { type Inputs, type LoadedInputs, loadInputs, type ReadInput } from "./inputs/inputs.ts";
import { WorkflowCancelled } from "./model/errors.ts";
import { noMemo } from "./model/memo.ts";
import { endStep, noSummary, outcomeOfError, type StepOutcome } from "./report/end-step.ts";
import { createProgress } from "./report/progress.ts";
import { reportCompiled } from "./report/report.ts";
import { saveState, setOutput } from "./report/runner-commands.ts";
import { createRunnerLog } from "./report/runner-log.ts";
import { linksOf } from "./report/text/links.ts";

type Mode = (context: StepContext) => Promise<StepOutcome>;

/** Each is loaded when it is used: a step with invalid inputs fails without paying for any of them. */
const modes = {
  run: async (): Promise<Mode> => (await import("./run.ts")).run,
  await: async (): Promise<Mode> => {
    const [{ follow }, { configure }] = await Promise.all([import("./follow.ts"), import("./config/configure.ts")]);
    return async (context) => await follow(context.inputs.await, (await configure(context)).context);
  },
  cleanup: async (): Promise<Mode> => (await import("./cleanup.ts")).cleanUp,
  "run-existing": async (): Promise<Mode> => (await import("./run-existing.ts")).runExisting,
  rollback: async (): Promise<Mode> => (await import("./rollback.ts")).rollBack,
  post: async (): Promise<Mode> => (await import("./post.ts")).terminateOpenRuns,
};

const { env } = process;
const isPost = process.argv[2] === "post";
const workspace = resolve(env.GITHUB_WORKSPACE || process.cwd());
const log = createRunnerLog();
const cancellation = new AbortController();
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that: the remote runs are terminated at the first.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => cancellation.abort(new WorkflowCancelled(`The workflow was cancelled (${signal}).`)));

/** @returns whether the step failed */
export const runAction = async (): Promise<boolean> => await endStep(await runMode(), { log, env, changedFiles });

async function runMode(): Promise<StepOutcome> {
  // The main step has reported invalid inputs; the post step needs them only if a run was left.
  if (isPost && readOpenRuns(env).length === 0) return { errors: [], summary: noSummary, hasFailed: false };
  let files: Inputs["reportFiles"] = [];
  try {
    refuseWindows(process.platform);
    const readInput: ReadInput = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
    // The mode reads the file, and checks what is missing then.
    const loaded = loadInputs(readInput, { serverMayFollow: readInput("cleanup") !== "true" });
    files = loaded.inputs.reportFiles;
    const mode = await modes[isPost ? "post" : modeOf(loaded.inputs)]();
    return await mode(await contextOf(loaded));
  } catch (error) {
    const links = linksOf(await readEventIfPossible(env));
    const { outputs, ...outcome } = outcomeOfError(error, { signal: cancellation.signal, links });
    if (isPost || outputs === undefined) return outcome;
    return { ...outcome, outputs, reports: { files, folder: workspace, records: [] } };
  }
}

/** Inputs that stand for something else than compiling. */
function modeOf({ cleanup, rollback, runExisting, await: awaited }: Inputs): keyof typeof modes {
  if (cleanup) return "cleanup";
  if (awaited !== "") return "await";
  if (runExisting.length > 0) return "run-existing";
  return rollback === "" ? "run" : "rollback";
}

async function contextOf({ inputs, login, moreServers }: LoadedInputs): Promise<StepContext> {
  const jobFolder = join(env.RUNNER_TEMP || tmpdir(), "kfp-tekton-action");
  const compiles = !isPost && modeOf(inputs) === "run" && inputs.packages.length === 0;
  const cacheFolder = compiles ? await chooseCacheFolder({ given: inputs.cacheDir, jobFolder, env, log }) : jobFolder;
  return {
    inputs,
    login,
    moreServers,
    // The post step terminates what the main step has submitted, whatever became of the payload since.
    github: await (isPost ? readEventIfPossible : readEvent)(env),
    workspace,
    cacheFolder,
    jobFolder,
    // Packages of other jobs are judged anew each time.
    memo: compiles ? openMemo(cacheFolder, ownVersion(process.argv[1] ?? "")) : noMemo,
    ports: { log, clock: systemClock, env, signal: cancellation.signal },
    progress: stepProgress(),
    // With `wait: false` the run outlives the step on purpose, so the post step must not terminate it.
    openRuns: new OpenRuns((name, value) => inputs.wait && saveState(name, value, env)),
  };
}

function stepProgress(): StepProgress {
  const bar = createProgress(process.stdout);
  return {
    compiling: bar.begin,
    compiled: (results) =>
      bar.step(() => {
        for (const result of results) reportCompiled(result, log);
      }),
    submitted: (run) => setOutput("run-url", run.url, env),
  };
}

/** Paths changed by the pull request; annotations on these files are shown first. */
async function changedFiles(): Promise<ReadonlySet<string>> {
  const { changedFiles: filesOfChange } = await import("./git/changes.ts");
  const changes = await filesOfChange({ github: await readEventIfPossible(env), workspace, ports: { env } });
  return new Set(changes.kind === "known" ? changes.files : []);
}
