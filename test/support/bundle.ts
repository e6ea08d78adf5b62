import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { toolCache } from "./sdk-folder.ts";
import { makeFolder } from "./workspace.ts";

export interface Step {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** For its post step. */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's annotations, decoded. */
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface StepOptions {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** RUNNER_TEMP: the same for the steps of one job. */
  readonly job?: string;
  /** Called with the process once it runs. */
  readonly whileRunning?: (step: RunningStep) => Promise<void>;
  /** The post step of the same step, with the state that the main step has left. */
  readonly post?: { readonly state: Readonly<Record<string, string>> };
}

export interface RunningStep {
  readonly pid: number;
  readonly log: () => string;
  /** Resolves when the process has ended. */
  readonly ended: Promise<unknown>;
}

const root = join(import.meta.dirname, "..", "..");
/** `ENTRY=src` runs the sources in the place of the bundle, so that a change can be tried without a build of dist. */
const fromSources = process.env.ENTRY === "src";

function entryOf(isPost: boolean): readonly string[] {
  if (fromSources) return [join(root, "src", "index.ts"), ...(isPost ? ["post"] : [])];
  return [join(root, "dist", isPost ? "post.js" : "index.js")];
}

/** From the runner's first signal to its second. */
export const secondSignalMs = 7_500;

/** What the runner does when a workflow is cancelled (docs.github.com, workflow cancellation reference). */
export async function cancelAsRunner({ pid, ended }: RunningStep): Promise<void> {
  for (const [signal, graceMs] of [
    ["SIGINT", secondSignalMs],
    ["SIGTERM", 2_500],
    ["SIGKILL", 0],
  ] as const) {
    process.kill(pid, signal);
    if (await Promise.race([ended.then(() => true), delay(graceMs, false)])) return;
  }
}

/** Runs the bundle as the runner runs a step: a Node process with inputs in the environment and files for what it says. */
export async function runStep({
  workspace,
  inputs = {},
  env = {},
  job = makeFolder("job"),
  whileRunning,
  post,
}: StepOptions): Promise<Step> {
  const folder = makeFolder("runner");
  const files = {
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_STATE: join(folder, "state"),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  // Whether this machine has a container engine is no matter of these tests.
  const given = Object.entries({ "embedded-runner": "process", ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const runner = {
    ...files,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: job,
    RUNNER_TOOL_CACHE: toolCache,
    GITHUB_SHA: "1234567890abcdef1234567890abcdef12345678",
    GITHUB_RUN_NUMBER: "7",
  };
  const { PATH = "", HOME = "", NODE_COMPILE_CACHE = "" } = process.env;
  const pip = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PIP_|PYENV)/.test(name)));
  const state = Object.entries(post?.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]);
  const child = spawn(process.execPath, entryOf(post !== undefined), {
    env: { PATH, HOME, NODE_COMPILE_CACHE, ...pip, ...runner, ...Object.fromEntries([...given, ...state]), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await whileRunning?.({ pid: child.pid ?? 0, log: () => log, ended });
  const exitCode = await ended;
  return {
    exitCode,
    log,
    outputs: readOutputs(files.GITHUB_OUTPUT),
    state: readOutputs(files.GITHUB_STATE),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
    annotations: readAnnotations(log),
  };
}

function readOutputs(file: string): Readonly<Record<string, string>> {
  const found = readFileSync(file, "utf8").matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}

function readAnnotations(log: string): readonly Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/gm)].map(
    ([, level = "", properties = "", message = ""]) => ({
      level,
      properties: Object.fromEntries(
        properties
          .split(",")
          .filter((part) => part !== "")
          .map((part) => part.split("=").map(decode) as [string, string]),
      ),
      message: decode(message),
    }),
  );
}

const decode = (text: string): string =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
