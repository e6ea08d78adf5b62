import { fileURLToPath } from "node:url";
import type { SdkName } from "../model/sdk.ts";

/** `new URL` with a literal is what the bundler copies into dist, under a name of its own. */
export const driverScript = fileURLToPath(new URL("./driver/driver.py", import.meta.url));
type Script = readonly [name: string, path: string];

/** Loaded before the SDK, in this order. */
const driverScripts: readonly Script[] = [
  ["watched_functions", fileURLToPath(new URL("./driver/watched_functions.py", import.meta.url))],
  ["processes", fileURLToPath(new URL("./driver/processes.py", import.meta.url))],
  ["child_end", fileURLToPath(new URL("./driver/child_end.py", import.meta.url))],
  ["child_output", fileURLToPath(new URL("./driver/child_output.py", import.meta.url))],
  ["children", fileURLToPath(new URL("./driver/children.py", import.meta.url))],
  ["lazy_modules", fileURLToPath(new URL("./driver/lazy_modules.py", import.meta.url))],
  ["lazy_imports", fileURLToPath(new URL("./driver/lazy_imports.py", import.meta.url))],
];
/** Loaded after the SDK: the last prepares it for all children. */
const sdkScripts: readonly Script[] = [
  ["quick_sdk", fileURLToPath(new URL("./driver/quick_sdk.py", import.meta.url))],
  ["warm_up", fileURLToPath(new URL("./driver/warm_up.py", import.meta.url))],
  ["preparation", fileURLToPath(new URL("./driver/preparation.py", import.meta.url))],
];
/** Loaded last, once for all children: each after those that it imports. */
const childScripts: readonly Script[] = [
  ["component_inputs", fileURLToPath(new URL("./driver/component_inputs.py", import.meta.url))],
  ["user_errors", fileURLToPath(new URL("./driver/user_errors.py", import.meta.url))],
  ["dsl_names", fileURLToPath(new URL("./driver/dsl_names.py", import.meta.url))],
  ["kfp2_signs", fileURLToPath(new URL("./driver/kfp2_signs.py", import.meta.url))],
  ["missing_modules", fileURLToPath(new URL("./driver/missing_modules.py", import.meta.url))],
  ["error_facts", fileURLToPath(new URL("./driver/error_facts.py", import.meta.url))],
  ["watched_environment", fileURLToPath(new URL("./driver/watched_environment.py", import.meta.url))],
  ["callers", fileURLToPath(new URL("./driver/callers.py", import.meta.url))],
  ["watched_packages", fileURLToPath(new URL("./driver/watched_packages.py", import.meta.url))],
  ["watched_variation", fileURLToPath(new URL("./driver/watched_variation.py", import.meta.url))],
  ["watched_callers", fileURLToPath(new URL("./driver/watched_callers.py", import.meta.url))],
  ["watched_paths", fileURLToPath(new URL("./driver/watched_paths.py", import.meta.url))],
  ["watched_inputs", fileURLToPath(new URL("./driver/watched_inputs.py", import.meta.url))],
  ["functions", fileURLToPath(new URL("./driver/functions.py", import.meta.url))],
  ["given_files", fileURLToPath(new URL("./driver/given_files.py", import.meta.url))],
  ["file_functions", fileURLToPath(new URL("./driver/file_functions.py", import.meta.url))],
  ["program_guard", fileURLToPath(new URL("./driver/program_guard.py", import.meta.url))],
  ["write_guard", fileURLToPath(new URL("./driver/write_guard.py", import.meta.url))],
  ["pipeline_decorator", fileURLToPath(new URL("./driver/pipeline_decorator.py", import.meta.url))],
  ["written_texts", fileURLToPath(new URL("./driver/written_texts.py", import.meta.url))],
  ["given_packages", fileURLToPath(new URL("./driver/given_packages.py", import.meta.url))],
  ["stand_in_answers", fileURLToPath(new URL("./driver/stand_in_answers.py", import.meta.url))],
  ["server_stand_in", fileURLToPath(new URL("./driver/server_stand_in.py", import.meta.url))],
  ["mistakes", fileURLToPath(new URL("./driver/mistakes.py", import.meta.url))],
  ["finished_run", fileURLToPath(new URL("./driver/finished_run.py", import.meta.url))],
  ["mentioned_names", fileURLToPath(new URL("./driver/mentioned_names.py", import.meta.url))],
  ["pipeline_traps", fileURLToPath(new URL("./driver/pipeline_traps.py", import.meta.url))],
  ["function_names", fileURLToPath(new URL("./driver/function_names.py", import.meta.url))],
  ["component_names", fileURLToPath(new URL("./driver/component_names.py", import.meta.url))],
  ["repairs", fileURLToPath(new URL("./driver/repairs.py", import.meta.url))],
  ["recorded_calls", fileURLToPath(new URL("./driver/recorded_calls.py", import.meta.url))],
  ["compile_calls", fileURLToPath(new URL("./driver/compile_calls.py", import.meta.url))],
  ["both_ways", fileURLToPath(new URL("./driver/both_ways.py", import.meta.url))],
  ["main_block", fileURLToPath(new URL("./driver/main_block.py", import.meta.url))],
  ["notebook_shell", fileURLToPath(new URL("./driver/notebook_shell.py", import.meta.url))],
  ["loading", fileURLToPath(new URL("./driver/loading.py", import.meta.url))],
  ["child_process", fileURLToPath(new URL("./driver/child_process.py", import.meta.url))],
  ["held_pipelines", fileURLToPath(new URL("./driver/held_pipelines.py", import.meta.url))],
  ["result_writer", fileURLToPath(new URL("./driver/result_writer.py", import.meta.url))],
  ["decorated_pipelines", fileURLToPath(new URL("./driver/decorated_pipelines.py", import.meta.url))],
  ["child", fileURLToPath(new URL("./driver/child.py", import.meta.url))],
];

/** For modules of KFP 2. */
const sdkScriptsOfKfp2: readonly Script[] = [
  ["preparation", fileURLToPath(new URL("./driver/kfp2_preparation.py", import.meta.url))],
];
/** For modules of KFP 2: what stands in the place of the script of that name. */
const kfp2Scripts: Readonly<Record<string, string>> = {
  lazy_imports: fileURLToPath(new URL("./driver/kfp2_imports.py", import.meta.url)),
  component_inputs: fileURLToPath(new URL("./driver/kfp2_inputs.py", import.meta.url)),
  kfp2_signs: fileURLToPath(new URL("./driver/kfp1_signs.py", import.meta.url)),
  pipeline_traps: fileURLToPath(new URL("./driver/kfp2_traps.py", import.meta.url)),
  component_names: fileURLToPath(new URL("./driver/kfp2_names.py", import.meta.url)),
  repairs: fileURLToPath(new URL("./driver/embedded_artifacts.py", import.meta.url)),
  compile_calls: fileURLToPath(new URL("./driver/kfp2_calls.py", import.meta.url)),
  pipeline_decorator: fileURLToPath(new URL("./driver/kfp2_decorator.py", import.meta.url)),
};

export interface DriverScripts {
  /** Loaded before the SDK. */
  readonly driverScripts: readonly Script[];
  /** Loaded after it, to prepare it. */
  readonly sdkScripts: readonly Script[];
  /** Loaded after these. */
  readonly childScripts: readonly Script[];
}

export const scriptsFor = (sdk: SdkName): DriverScripts =>
  sdk === "kfp"
    ? {
        driverScripts: driverScripts.map(forKfp2),
        sdkScripts: sdkScriptsOfKfp2,
        childScripts: childScripts.map(forKfp2),
      }
    : { driverScripts, sdkScripts, childScripts };

const forKfp2 = ([name, path]: Script): Script => [name, kfp2Scripts[name] ?? path];

/** All of the driver: what it makes of a module depends on them. */
export const driverFiles: readonly string[] = [
  driverScript,
  ...[...driverScripts, ...sdkScripts, ...sdkScriptsOfKfp2, ...childScripts].map(([, path]) => path),
  ...Object.values(kfp2Scripts),
];
