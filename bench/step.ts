import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import type { Readable } from "node:stream";

import { setTimeout as delay } from "node:timers/promises";

import { prepareSdk } from "../src/compile/sdk-environment.ts";
import type { Environment } from "../src/model/environment.ts";
import type { SdkName } from "../src/model/sdk.ts";
import type { Spent } from "./row.ts";
import { scratch } from "./scratch.ts";

export const root = join(import.meta.dirname, "..");
/** `BUNDLE` measures another build. */
export const bundle = process.env.BUNDLE ?? join(root, "dist", "index.js");
const sdkVersion = "1.9.3";
const sdkFolder = join(root, "node_modules", ".cache", "tool-cache", "kfp-tekton-action");

export interface Step {
  readonly workspace: string;
  /** Values of inputs by their names in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Whether packages of earlier rounds are taken from the cache. */
  readonly cached?: boolean;
}

/** Runs the whole step as the runner does, in a workspace without packages. @throws when the step fails */
export async function runStep(step: Step): Promise<Spent> {
  rmSync(join(step.workspace, "compiled"), { recursive: true, force: true });
  return await runProgram(process.execPath, [bundle], { env: stepEnvironment(step) });
}

/** Where version 1 and version 2 of control groups keep their sum, and how many of its units are a millisecond. */
const accounts = [
  { root: "/sys/fs/cgroup/cpuacct", file: "cpuacct.usage", pattern: /(\d+)/, unit: 1e6 },
  { root: "/sys/fs/cgroup", file: "cpu.stat", pattern: /usage_usec (\d+)/, unit: 1e3 },
] as const;

/**
 * Of the step and all its processes, in milliseconds. They are counted by a control group: a namespace's processes that end with it are
 * nobody's children in the kernel's other accounts. @throws when the step fails, or no group can be made (it needs root)
 */
export async function processorTime(step: Step): Promise<number> {
  rmSync(join(step.workspace, "compiled"), { recursive: true, force: true });
  const account = accounts.find(({ root: folder, file }) => existsSync(join(folder, file)));
  if (account === undefined) throw new Error("There are no control groups that count the processor's time.");
  const group = mkdtempSync(join(account.root, "bench-"));
  const sum = (): number =>
    Number(account.pattern.exec(readFileSync(join(group, account.file), "utf8"))?.[1]) / account.unit;
  // Not a shell: it would drop variables such as INPUT_CACHE-DIR, which are no names for it.
  const program = "import os, sys; open(sys.argv[1], 'w').write(str(os.getpid())); os.execv(sys.argv[2], sys.argv[2:])";
  const args = ["-c", program, join(group, "cgroup.procs"), process.execPath, bundle];
  try {
    await runProgram("python3", args, { env: stepEnvironment(step) });
    return sum();
  } finally {
    while (readFileSync(join(group, "cgroup.procs"), "utf8") !== "") await delay(10);
    rmdirSync(group);
  }
}

/** The environment that the runner would give the step; the SDK is there, as it is on a second run. */
export function stepEnvironment({ workspace, inputs = {}, cached = false }: Step): Environment {
  const cache = join(scratch, cached ? "cache-kept" : "cache");
  if (!existsSync(cache)) {
    mkdirSync(cache);
    symlinkSync(join(sdkFolder, "sdk"), join(cache, "sdk"));
  }
  if (!cached) rmSync(join(cache, "packages"), { recursive: true, force: true });
  const given = Object.entries({ "cache-dir": cache, sdk: sdkVersion, ...inputs });
  const variables = given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  return { ...process.env, GITHUB_WORKSPACE: workspace, ...Object.fromEntries(variables) };
}

interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Environment;
  readonly code?: number;
}

/**
 * @returns the time that it took, and the CPU's of all the processes below it: a shell waits for the program, because Node knows nothing of
 * the time of its children
 * @throws when the program ends with another code than 0, or than the one that is expected
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { code: expected = 0, ...options }: ProgramOptions = {},
): Promise<Spent> {
  const started = performance.now();
  const shell = ["-c", '"$0" "$@"; code=$?; times >&3; exit $code', program, ...args];
  // Not sh: dash drops variables such as INPUT_CACHE-DIR, which are no names for it.
  const child = spawn("bash", shell, { ...options, stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [stderr, spent] = [textOf(child.stdio[2]), textOf(child.stdio[3])];
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== expected) throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${stderr().slice(-2000)}`);
  return { wall: performance.now() - started, cpu: cpuOf(spent()) };
}

function textOf(stream: unknown): () => string {
  let text = "";
  (stream as Readable).on("data", (chunk) => {
    text += chunk;
  });
  return () => text;
}

/** The second line has the user's and the system's time of the shell's children, such as `0m1.234s 0m0.056s`. */
function cpuOf(times: string): number {
  const parts = [...(times.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000, 0);
}

/** The interpreter of an SDK's environment, installed if it is not there. */
export async function sdkPython(
  wanted: { readonly sdk: SdkName; readonly sdkVersion: string } = { sdk: "kfp-tekton", sdkVersion },
): Promise<string> {
  const log = {
    line: console.error,
    debug: () => {},
    group: console.error,
    folded: (_: string, work: () => Promise<never>) => work(),
    annotate: () => {},
    mask: () => {},
  };
  const options = {
    workspace: root,
    python: "python3",
    ...wanted,
    requirements: [],
    env: process.env,
    log,
  };
  return (await prepareSdk({ ...options, cacheFolder: sdkFolder })).python;
}
