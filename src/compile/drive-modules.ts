import { mkdtemp, realpath, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { argumentsFor } from "../model/main-arguments.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkName } from "../model/sdk.ts";
import { openSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { type CompileOptions, searchedIn } from "./compile-options.ts";
import { type DriverBytecode, driverBytecode } from "./driver-bytecode.ts";
import { type ModuleOutcome, runDriver } from "./driver-process.ts";
import { driverFiles } from "./driver-scripts.ts";
import { notebookAt } from "./notebook-at.ts";
import { compileEnvironment } from "./python/child-environment.ts";
import type { Sdk } from "./sdk-environment.ts";

interface Driving {
  /** Told what confines the modules. */
  readonly describe: (line: string) => void;
  readonly prepared: Sdk;
  readonly sdk: SdkName;
  readonly options: CompileOptions;
}

/** Compiles modules in a process of their own, as confined as the runner allows. @throws CompileError */
export async function* driveModules(
  modules: readonly PipelineModule[],
  { prepared, sdk, options, describe }: Driving,
): AsyncGenerator<ModuleOutcome> {
  const scratch = await mkdtemp(join(await realpath(tmpdir()), "kfp-tekton-action-"));
  const env = compileEnvironment(options.env, options.passEnv);
  const bytecode = driverBytecode(options.cacheFolder, prepared, sdk);
  let sandbox: Sandbox | undefined;
  try {
    sandbox = await sandboxFor({ sdk: prepared, bytecode, scratch, env, options });
    if (sandbox.description !== undefined) describe(sandbox.description);
    yield* runDriver({
      python: prepared.python,
      sdk,
      sandbox,
      scratch,
      workspace: options.workspace,
      root: join(options.workspace, options.workingDirectory),
      outputFolder: join(options.workspace, options.outputDir),
      moduleDirectory: options.moduleDirectory,
      searched: searchedIn(options),
      modules: modules.map((module) => ({
        ...module,
        ...notebookText(options.workspace, module.path),
        auto: options.entry === "auto",
        arguments: argumentsFor(options.mainArguments, module.path),
      })),
      workers: availableParallelism(),
      timeLimitMs: options.compileTimeout,
      typeCheck: options.typeCheck,
      inlineTasks: options.inlineTasks,
      manifests: options.format === "kubernetes",
      namespace: options.namespace ?? "",
      repair: options.repair,
      env,
      bytecode,
      signal: options.signal,
      meanwhile: options.meanwhile ?? (() => {}),
    });
  } finally {
    await sandbox?.dispose();
    await rm(scratch, { recursive: true, force: true });
  }
}

interface SandboxFor {
  readonly sdk: Sdk;
  readonly bytecode: DriverBytecode;
  readonly scratch: string;
  readonly env: Readonly<Record<string, string>>;
  readonly options: CompileOptions;
}

/** Mounted as a whole: bubblewrap takes half a millisecond for each mount, and each module's own namespace copies all of them. */
const driverFolders: readonly string[] = [...new Set(driverFiles.map((file) => dirname(file)))];

const sandboxFor = ({ sdk, bytecode, scratch, env, options }: SandboxFor): Promise<Sandbox> =>
  openSandbox({
    mode: options.sandbox,
    hasNetwork: options.sandboxNetwork,
    workspace: options.workspace,
    env: options.env,
    passed: env,
    needed: [...sdk.files, ...driverFolders, ...(bytecode.file === undefined ? [] : [bytecode.file])],
    writable: [scratch],
    python: sdk.executable,
    ...(options.mechanisms === undefined ? {} : { mechanisms: options.mechanisms }),
  });

function notebookText(workspace: string, path: string): { readonly text?: string } {
  if (!path.endsWith(".ipynb")) return {};
  return { text: notebookAt(workspace, path)?.text ?? 'raise ValueError("is no notebook of Python")\n' };
}
