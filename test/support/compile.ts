import { compilePipelines } from "../../src/compile/compile.ts";
import type { CompileOptions } from "../../src/compile/compile-options.ts";
import { discoverPipelines } from "../../src/discovery/discovery.ts";
import { parseSdk } from "../../src/inputs/sdk-choice.ts";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { RecordingLog } from "./recording-log.ts";
import { cacheFolder } from "./sdk-folder.ts";

export interface CompileSettings extends Partial<Omit<CompileOptions, "sdk">> {
  /** The value of the input `sdk`. */
  readonly sdk?: string;
}
/** `TEST_SANDBOX=auto` compiles in the sandbox whatever has no settings for that. */
const sandboxMode = process.env.TEST_SANDBOX === "auto" ? "auto" : "off";

/** Discovers and compiles all modules of a workspace with the real SDK. */
export async function compile(
  workspace: string,
  { entry = "auto", sdk: asked = "kfp-tekton==1.9.3", ...options }: CompileSettings = {},
): Promise<readonly CompileResult[]> {
  const pipelines = options.pipelines ?? ["**/*.py"];
  const sdk = parseSdk([asked]);
  return await compilePipelines({
    workspace,
    modules: (await discoverPipelines({ workspace, patterns: pipelines, entry, defaultSdk: sdk.preferred })).modules,
    pipelines,
    python: "python3",
    sdk,
    requirements: [],
    outputDir: "compiled",
    format: "yaml",
    typeCheck: true,
    inlineTasks: true,
    workingDirectory: ".",
    moduleDirectory: "auto",
    repair: false,
    entry,
    mainArguments: { all: [], byModule: new Map() },
    compileTimeout: 60_000,
    sandbox: sandboxMode,
    sandboxNetwork: false,
    cacheFolder,
    env: process.env,
    passEnv: [],
    log: new RecordingLog(),
    signal: new AbortController().signal,
    ...options,
  });
}

/** The parts of a module that most tests need. */
export const pipelineModule = (body: string, { name = "p", before = "" } = {}): string =>
  [
    `from kfp import dsl`,
    before,
    `@dsl.pipeline(name="${name}")`,
    `def ${name.replaceAll("-", "_")}(rows: int = 1):`,
    ...body.split("\n").map((line) => `    ${line}`),
    "",
  ].join("\n");

export const oneStep = `dsl.ContainerOp(name="step", image="busybox", command=["sh", "-c", "echo hi"])`;
