import type { CompileResult } from "../model/compiled-pipeline.ts";
import type { Environment } from "../model/environment.ts";
import type { ImageEntry } from "../model/image.ts";
import type { JobCache } from "../model/job-cache.ts";
import type { Log } from "../model/log.ts";
import type { MainArguments } from "../model/main-arguments.ts";
import type { Memo } from "../model/memo.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkChoice } from "../model/sdk.ts";
import type { PackageFormat } from "../packages/write-package.ts";
import type { Mechanism } from "../sandbox/mechanism.ts";
import type { SandboxMode } from "../sandbox/sandbox.ts";

export interface CompileOptions {
  /** Absolute path. */
  readonly workspace: string;
  readonly modules: readonly PipelineModule[];
  /** Paths of all modules that the globs match, of which `modules` may be a part; absent if they are the same. */
  readonly searched?: readonly string[];
  /** The globs of the modules. Packages lie below `outputDir` as the modules lie below the globs' common folder. */
  readonly pipelines: readonly string[];
  /** The interpreter: a name on the PATH, or a path. */
  readonly python: string;
  readonly sdk: SdkChoice;
  /** Requirements files, relative to the workspace. */
  readonly requirements: readonly string[];
  /** Relative to the workspace. */
  readonly outputDir: string;
  readonly format: PackageFormat;
  /** The namespace of the objects that `format: kubernetes` writes; absent or empty for none. */
  readonly namespace?: string;
  readonly typeCheck: boolean;
  readonly inlineTasks: boolean;
  /** Images that compiled packages get in place of others. */
  readonly images?: readonly ImageEntry[];
  /** Whether to fix known errors in the SDK's output. */
  readonly repair: boolean;
  /** How modules are compiled: with `auto`, one with decorated functions may also run as `__main__`. */
  readonly entry: "auto" | "pipeline" | "main";
  /** Relative to the workspace. Imports are looked up there after the module's own folder, and modules may run there. */
  readonly workingDirectory: string;
  readonly moduleDirectory: "auto" | "module" | "root";
  /** Arguments in `sys.argv` of modules that run as `__main__`. */
  readonly mainArguments: MainArguments;
  /** Time limit of one module in milliseconds. */
  readonly compileTimeout: number;
  readonly sandbox: SandboxMode;
  /** Whether modules in the sandbox have the network. */
  readonly sandboxNetwork: boolean;
  /** Where absent, those of the platform. */
  readonly mechanisms?: readonly Mechanism[];
  /** Absolute path of the folder where the SDK's environment is kept. */
  readonly cacheFolder: string;
  /** This process's environment; children see only an allow-list of it. */
  readonly env: Environment;
  /** Files that somebody else has changed, relative to the workspace; undefined where that is not known. Absent where all code is the team's. */
  readonly foreignChanges?: () => Promise<readonly string[] | undefined>;
  /** Names of further variables that the children see. */
  readonly passEnv: readonly string[];
  readonly log: Log;
  /** Results of earlier steps. */
  readonly memo?: Memo;
  readonly signal: AbortSignal;
  /** Absent: nothing is kept for other jobs. */
  readonly jobCache?: JobCache;
  /** Called with a module's results as soon as it is done. */
  readonly onModule?: (results: readonly CompileResult[]) => void;
  /** Called while Python imports the SDK, for work that can be done meanwhile. */
  readonly meanwhile?: () => void;
}

/** Paths of all modules that the globs match. */
export const searchedIn = ({ searched, modules }: CompileOptions): readonly string[] =>
  searched ?? modules.map(({ path }) => path);
