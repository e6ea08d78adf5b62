import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import type { Readable } from "node:stream";

import { prepareSdk } from "../src/compile/sdk-environment.ts";
import type { Environment } from "../src/model/environment.ts";
import { countProcessorTime } from "./processor-time.ts";
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
 * @returns the time that it took, and the CPU's of all the processes below it
 * @throws when the program ends with another code than 0, or than the one that is expected
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { code: expected = 0, ...options }: ProgramOptions = {},
): Promise<Spent> {
  const processor = countProcessorTime();
  const started = performance.now();
  // Not sh: dash drops variables such as INPUT_CACHE-DIR, which are no names for it.
  const child = spawn("bash", [...processor.prefix, program, ...args], {
    ...options,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [stderr, printed] = [textOf(child.stdio[2]), textOf(child.stdio[3])];
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const wall = performance.now() - started;
  const cpu = await processor.read(printed());
  if (code !== expected) throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${stderr().slice(-2000)}`);
  return { wall, cpu };
}

function textOf(stream: unknown): () => string {
  let text = "";
  (stream as Readable).on("data", (chunk) => {
    text += chunk;
  });
  return () => text;
}

/** The interpreter of the SDK's environment, installed if it is not there. */
export async function sdkPython(): Promise<string> {
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
    sdk: "kfp-tekton" as const,
    sdkVersion,
    requirements: [],
    env: process.env,
    log,
  };
  return (await prepareSdk({ ...options, cacheFolder: sdkFolder })).python;
}
