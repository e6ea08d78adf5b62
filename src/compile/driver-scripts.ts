import type { SdkName } from "../model/sdk.ts";
import { enterScript } from "../sandbox/unshare.ts";
import { assetPath as pathOf } from "../workspace/asset-path.ts";

/** `new URL` with a literal is what the bundler copies into dist, under a name of its own. */
export const driverScript = pathOf(new URL("./driver/driver.py", import.meta.url));
type Script = readonly [name: string, path: string];

/** Loaded before the SDK, in this order. */
const driverScripts: readonly Script[] = [
  ["watched_functions", pathOf(new URL("./driver/watched_functions.py", import.meta.url))],
  ["processes", pathOf(new URL("./driver/processes.py", import.meta.url))],
  ["enter", enterScript],
  ["own_places", pathOf(new URL("./driver/own_places.py", import.meta.url))],
  ["child_end", pathOf(new URL("./driver/child_end.py", import.meta.url))],
  ["child_output", pathOf(new URL("./driver/child_output.py", import.meta.url))],
  ["children", pathOf(new URL("./driver/children.py", import.meta.url))],
  ["lazy_modules", pathOf(new URL("./driver/lazy_modules.py", import.meta.url))],
  ["lazy_imports", pathOf(new URL("./driver/lazy_imports.py", import.meta.url))],
];
/** Loaded after the SDK: the last prepares it for all children. */
const sdkScripts: readonly Script[] = [
  ["quick_sdk", pathOf(new URL("./driver/quick_sdk.py", import.meta.url))],
  ["warm_up", pathOf(new URL("./driver/warm_up.py", import.meta.url))],
  ["preparation", pathOf(new URL("./driver/preparation.py", import.meta.url))],
];
/** Loaded last, once for all children: each after those that it imports. */
const childScripts: readonly Script[] = [
  ["component_inputs", pathOf(new URL("./driver/component_inputs.py", import.meta.url))],
  ["user_errors", pathOf(new URL("./driver/user_errors.py", import.meta.url))],
  ["mistakes", pathOf(new URL("./driver/mistakes.py", import.meta.url))],
  ["dsl_names", pathOf(new URL("./driver/dsl_names.py", import.meta.url))],
  ["other_sdk_signs", pathOf(new URL("./driver/kfp2_signs.py", import.meta.url))],
  ["missing_modules", pathOf(new URL("./driver/missing_modules.py", import.meta.url))],
  ["sdk_values", pathOf(new URL("./driver/sdk_values.py", import.meta.url))],
  ["environment_facts", pathOf(new URL("./driver/environment_facts.py", import.meta.url))],
  ["syntax_facts", pathOf(new URL("./driver/syntax_facts.py", import.meta.url))],
  ["name_facts", pathOf(new URL("./driver/name_facts.py", import.meta.url))],
  ["data_facts", pathOf(new URL("./driver/data_facts.py", import.meta.url))],
  ["sdk_facts", pathOf(new URL("./driver/kfp1_facts.py", import.meta.url))],
  ["error_facts", pathOf(new URL("./driver/error_facts.py", import.meta.url))],
  ["watched_environment", pathOf(new URL("./driver/watched_environment.py", import.meta.url))],
  ["callers", pathOf(new URL("./driver/callers.py", import.meta.url))],
  ["watched_variation", pathOf(new URL("./driver/watched_variation.py", import.meta.url))],
  ["watched_packages", pathOf(new URL("./driver/watched_packages.py", import.meta.url))],
  ["watched_callers", pathOf(new URL("./driver/watched_callers.py", import.meta.url))],
  ["watched_paths", pathOf(new URL("./driver/watched_paths.py", import.meta.url))],
  ["watched_inputs", pathOf(new URL("./driver/watched_inputs.py", import.meta.url))],
  ["functions", pathOf(new URL("./driver/functions.py", import.meta.url))],
  ["given_files", pathOf(new URL("./driver/given_files.py", import.meta.url))],
  ["file_functions", pathOf(new URL("./driver/file_functions.py", import.meta.url))],
  ["program_guard", pathOf(new URL("./driver/program_guard.py", import.meta.url))],
  ["write_guard", pathOf(new URL("./driver/write_guard.py", import.meta.url))],
  ["pipeline_decorator", pathOf(new URL("./driver/pipeline_decorator.py", import.meta.url))],
  ["written_texts", pathOf(new URL("./driver/written_texts.py", import.meta.url))],
  ["given_packages", pathOf(new URL("./driver/given_packages.py", import.meta.url))],
  ["stand_in_answers", pathOf(new URL("./driver/stand_in_answers.py", import.meta.url))],
  ["server_stand_in", pathOf(new URL("./driver/server_stand_in.py", import.meta.url))],
  ["finished_run", pathOf(new URL("./driver/finished_run.py", import.meta.url))],
  ["mentioned_names", pathOf(new URL("./driver/mentioned_names.py", import.meta.url))],
  ["pipeline_traps", pathOf(new URL("./driver/pipeline_traps.py", import.meta.url))],
  ["function_names", pathOf(new URL("./driver/function_names.py", import.meta.url))],
  ["component_names", pathOf(new URL("./driver/component_names.py", import.meta.url))],
  ["repairs", pathOf(new URL("./driver/repairs.py", import.meta.url))],
  ["recorded_calls", pathOf(new URL("./driver/recorded_calls.py", import.meta.url))],
  ["compile_calls", pathOf(new URL("./driver/compile_calls.py", import.meta.url))],
  ["both_ways", pathOf(new URL("./driver/both_ways.py", import.meta.url))],
  ["main_block", pathOf(new URL("./driver/main_block.py", import.meta.url))],
  ["notebook_shell", pathOf(new URL("./driver/notebook_shell.py", import.meta.url))],
  ["loading", pathOf(new URL("./driver/loading.py", import.meta.url))],
  ["child_process", pathOf(new URL("./driver/child_process.py", import.meta.url))],
  ["held_pipelines", pathOf(new URL("./driver/held_pipelines.py", import.meta.url))],
  ["result_writer", pathOf(new URL("./driver/result_writer.py", import.meta.url))],
  ["decorated_pipelines", pathOf(new URL("./driver/decorated_pipelines.py", import.meta.url))],
  ["child", pathOf(new URL("./driver/child.py", import.meta.url))],
];

/** For modules of KFP 2. */
const sdkScriptsOfKfp2: readonly Script[] = [
  ["kubernetes_manifests", pathOf(new URL("./driver/kubernetes_manifests.py", import.meta.url))],
  ["preparation", pathOf(new URL("./driver/kfp2_preparation.py", import.meta.url))],
];
/** For modules of KFP 2: what stands in the place of the script of that name. */
const kfp2Scripts: Readonly<Record<string, string>> = {
  lazy_imports: pathOf(new URL("./driver/kfp2_imports.py", import.meta.url)),
  component_inputs: pathOf(new URL("./driver/kfp2_inputs.py", import.meta.url)),
  other_sdk_signs: pathOf(new URL("./driver/kfp1_signs.py", import.meta.url)),
  sdk_facts: pathOf(new URL("./driver/kfp2_facts.py", import.meta.url)),
  sdk_values: pathOf(new URL("./driver/kfp2_values.py", import.meta.url)),
  pipeline_traps: pathOf(new URL("./driver/kfp2_traps.py", import.meta.url)),
  component_names: pathOf(new URL("./driver/kfp2_names.py", import.meta.url)),
  repairs: pathOf(new URL("./driver/embedded_artifacts.py", import.meta.url)),
  compile_calls: pathOf(new URL("./driver/kfp2_calls.py", import.meta.url)),
  pipeline_decorator: pathOf(new URL("./driver/kfp2_decorator.py", import.meta.url)),
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
