import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { chooseCacheFolder } from "../context/cache-folder.ts";
import { systemClock } from "../context/clock.ts";
import { openMemo } from "../context/kept-memo.ts";
import { OpenRuns } from "../context/open-runs.ts";
import { ownVersion } from "../context/own-version.ts";
import { refuseWindows } from "../context/platform.ts";
import type { StepContext } from "../context/step-context.ts";
import { readGitHubContext } from "../event/context.ts";
import { type Inputs, loadInputs } from "../inputs/inputs.ts";
import { InputError } from "../model/errors.ts";
import type { Annotation } from "../model/log.ts";
import { noMemo } from "../model/memo.ts";
import { endStep, outcomeOfError, type StepOutcome } from "../report/end-step.ts";
import { createProgress } from "../report/progress.ts";
import { reportCompiled } from "../report/report.ts";
import type { RunnerLog } from "../report/runner-log.ts";
import { linksOf } from "../report/text/links.ts";
import { sanitizeLine } from "../report/text/sanitize.ts";
import { plural } from "../report/text/words.ts";
import type { ChosenCommand } from "./commands.ts";
import { exitCodeOf, exitCodes } from "./exit-code.ts";
import { type CommandLine, readerOf } from "./flags.ts";
import { createJsonLog } from "./json-log.ts";
import { type LocalEvent, readLocalEvent } from "./local-event.ts";
import { findOutdated } from "./outdated.ts";
import { showComparison } from "./show-comparison.ts";
import { hasColours, type Terminal } from "./terminal.ts";
import { createTerminalLog } from "./terminal-log.ts";
import { refuseUncommitted } from "./uncommitted.ts";
import { UsageError } from "./usage-error.ts";

/** What a step of a workflow does, with the local commit as its event. */
export async function runLocalStep(command: ChosenCommand, line: CommandLine, terminal: Terminal): Promise<number> {
  return line.settings.watch ? await watchStep(command, line, terminal) : await stepOnce(command, line, terminal);
}

/** Checks again after each change. Packages and Python files are what it may write itself. */
async function watchStep(command: ChosenCommand, line: CommandLine, terminal: Terminal): Promise<number> {
  if (command.name !== "check") throw new UsageError("Only the command check takes --watch.");
  const { workspace } = await readLocalEvent(terminal.folder, terminal.env);
  const { watchRepository } = await import("./watch.ts");
  const say = (text: string): unknown => line.settings.json || terminal.stdout.write(`${text}\n`);
  await watchRepository({
    workspace,
    written: [outputFolder(line, terminal, workspace)],
    signal: terminal.signal,
    check: async (changed) => {
      if (changed.length > 0)
        say(`\n${changed.length > 5 ? plural(changed.length, "file") : changed.map(sanitizeLine).join(", ")} changed`);
      await stepOnce(command, line, terminal);
      if (!terminal.signal.aborted) say("Waiting for changes; Ctrl-C ends.");
    },
  });
  return exitCodes.cancelled;
}

function outputFolder(line: CommandLine, { env, folder }: Terminal, workspace: string): string {
  const preset = { "working-directory": relative(workspace, folder) || "." };
  const { inputs } = loadInputs(readerOf({ given: line.given, env, preset }));
  return inputs.outputDir;
}

async function stepOnce(command: ChosenCommand, line: CommandLine, terminal: Terminal): Promise<number> {
  const { signal } = terminal;
  const local = await readLocalEvent(terminal.folder, terminal.env, command.base);
  const log = openLog(line, local, terminal);
  const outcome = await runStep({ command, line, local, log, terminal });
  const hasFailed = await endStep(outcome, { log, env: {}, changedFiles: async () => new Set() });
  const exitCode = exitCodeOf({ hasFailed, isCancelled: signal.aborted, codes: errorCodes(log.annotations) });
  if (line.settings.json)
    terminal.stdout.write(`${JSON.stringify({ type: "result", exitCode, outputs: outcome.outputs })}\n`);
  return exitCode;
}

/** A finding or a failed run has no code: it is told apart from the errors of a server. */
const errorCodes = (annotations: readonly Annotation[]): readonly string[] =>
  annotations.filter(({ level }) => level === "error").map(({ code }) => code ?? "finding");

function openLog({ settings }: CommandLine, { workspace }: LocalEvent, { stdout, env }: Terminal): RunnerLog {
  const write = (text: string): unknown => stdout.write(text);
  if (settings.json) return createJsonLog(write);
  return createTerminalLog({
    write,
    hasColours: hasColours({ stdout, env }),
    isQuiet: settings.quiet,
    workspace,
    showsDebug: env.RUNNER_DEBUG === "1",
    isReadByRunner: env.GITHUB_ACTIONS === "true",
  });
}

interface LocalStep {
  readonly command: ChosenCommand;
  readonly line: CommandLine;
  readonly local: LocalEvent;
  readonly log: RunnerLog;
  readonly terminal: Terminal;
}

async function runStep(options: LocalStep): Promise<StepOutcome> {
  const { local, terminal } = options;
  const github = { ...readGitHubContext({ ...terminal.env, ...local.variables }, local.event), ...local.known };
  const jobFolder = await mkdtemp(join(tmpdir(), "kfp-tekton-action-"));
  let files: Inputs["reportFiles"] = [];
  try {
    refuseWindows(process.platform);
    const context = await contextOf(options, { github, jobFolder });
    files = context.inputs.reportFiles;
    return await runMode(options, context);
  } catch (error) {
    const broken = outcomeOfError(error, { signal: terminal.signal, links: linksOf(github) });
    return { ...broken, reports: { files, folder: local.workspace, records: [] } };
  } finally {
    await rm(jobFolder, { recursive: true, force: true });
  }
}

async function runMode({ command, line }: LocalStep, context: StepContext): Promise<StepOutcome> {
  const { name, runId } = command;
  if (runId !== undefined) return await (await import("../follow.ts")).follow(runId, context);
  if (name === "apply" && context.inputs.environment === "")
    throw new InputError(["The command apply needs `--environment`, one of those in pipelines.yaml."]);
  await refuseUncommitted(context);
  const { run } = await import("../run.ts");
  const outcome = await run(context);
  if (name === "check") return await withOutdated(outcome, context);
  if (name === "plan") return await withPlan(outcome, context);
  if (name === "migrate" && line.settings.write) return await withMigration(outcome, context);
  return outcome;
}

/** Nothing is planned for pipelines that would not be deployed. */
async function withPlan(outcome: StepOutcome, context: StepContext): Promise<StepOutcome> {
  if (outcome.hasFailed) return outcome;
  const { showPlan } = await import("./show-plan.ts");
  await showPlan(outcome.reports?.records ?? [], context);
  return outcome;
}

async function withMigration(outcome: StepOutcome, context: StepContext): Promise<StepOutcome> {
  const { writeMigration } = await import("../migrate/write-migration.ts");
  const errors = await writeMigration(outcome.reports?.records ?? [], context);
  return { ...outcome, errors: [...outcome.errors, ...errors], hasFailed: outcome.hasFailed || errors.length > 0 };
}

async function withOutdated(outcome: StepOutcome, context: StepContext): Promise<StepOutcome> {
  const packages = outcome.outputs?.packages.split("\n").filter((path) => path !== "") ?? [];
  const outdated = await findOutdated(packages, context);
  return {
    ...outcome,
    errors: [...outcome.errors, ...outdated],
    hasFailed: outcome.hasFailed || outdated.length > 0,
  };
}

async function contextOf(
  options: LocalStep,
  { github, jobFolder }: Pick<StepContext, "github" | "jobFolder">,
): Promise<StepContext> {
  const { command, line, local, log, terminal } = options;
  const { workspace } = local;
  const env = { ...terminal.env, ...local.variables };
  const folder = relative(workspace, terminal.folder) || ".";
  const { inputs, login, moreServers } = loadInputs(
    readerOf({ given: line.given, env: terminal.env, preset: { "working-directory": folder, ...command.preset } }),
  );
  const cacheFolder = await chooseCacheFolder({ given: inputs.cacheDir, jobFolder, env, log });
  return {
    inputs,
    login,
    moreServers,
    github,
    workspace,
    cacheFolder,
    jobFolder,
    memo: inputs.packages.length === 0 ? openMemo(cacheFolder, ownVersion(process.argv[1] ?? "")) : noMemo,
    ports: { log, clock: systemClock, env, signal: terminal.signal },
    progress: progressOf(options),
    // Nobody else terminates a run after this process: Ctrl-C is the end of the step.
    openRuns: new OpenRuns(() => {}),
  };
}

function progressOf({ command, line: { settings }, log, terminal }: LocalStep): StepContext["progress"] {
  const { stdout } = terminal;
  const bar = createProgress(settings.json || settings.quiet ? { write: () => {} } : stdout);
  return {
    compiling: bar.begin,
    compiled: (results) =>
      bar.step(() => {
        for (const result of results) reportCompiled(result, log);
      }),
    submitted: (run) => log.line(`${run.name}: ${run.url}`),
    ...(["diff", "report"].includes(command.name)
      ? {
          compared: (comparison) =>
            showComparison(comparison, { ...settings, hasFindings: command.name === "report" }, terminal),
        }
      : {}),
  };
}
