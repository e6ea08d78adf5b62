import { CompileError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { type EnvironmentOptions, privateEnvironment } from "./private-environment.ts";
import type { Interpreter } from "./python/interpreter.ts";
import { resolveInterpreter } from "./python/interpreter-choice.ts";
import { readRequirements } from "./requirements/requirements.ts";
import { isTooOld, refuseVersion } from "./sdk-versions.ts";

export interface SdkOptions extends EnvironmentOptions {
  readonly python: string;
  readonly requirements: readonly string[];
}

export interface Sdk {
  /** An interpreter that can import the SDK. */
  readonly python: string;
  /** Folders where the interpreter that `python` names looks for modules: an SDK that is installed there later is used instead. */
  readonly searchPath: readonly string[];
  /** To be called when nothing is compiled with it any more: an environment that must not be used again goes. */
  readonly dispose: () => Promise<void>;
}

/** @throws CompileError naming the setting that would help */
export async function prepareSdk(options: SdkOptions): Promise<Sdk> {
  const interpreter = await resolveInterpreter(options, options.cacheFolder);
  warnAboutPython(interpreter, options.log);
  if (options.sdk === "installed") return useInstalled(interpreter, options);
  if (options.sdk === "auto" && hasUsableSdk(interpreter) && options.requirements.length === 0)
    return useUnchanged(interpreter);
  const requirements = await readRequirements(options.workspace, options.requirements);
  const { python, dispose } = await privateEnvironment(interpreter, requirements, options);
  return { python, searchPath: interpreter.searchPath, dispose };
}

const useUnchanged = ({ python, searchPath }: Interpreter): Sdk => ({ python, searchPath, dispose: async () => {} });

const hasUsableSdk = ({ sdkVersion }: Interpreter): boolean => sdkVersion !== undefined && !isTooOld(sdkVersion);

/** 16 of 111 modules compile to other bytes on 3.13: lib2to3 is gone, and the SDK strips type annotations by another way. */
function warnAboutPython({ python, minor }: Interpreter, log: Log): void {
  if (minor < 13) return;
  log.annotate({
    level: "warning",
    title: "Python 3.13",
    message: `\`${python}\` is Python 3.${minor}. The SDK writes other bytes for function components there than on 3.9 to 3.12: set \`python\` to one of those for packages that do not change with the interpreter.`,
  });
}

function useInstalled(interpreter: Interpreter, { python, requirements }: SdkOptions): Sdk {
  if (interpreter.sdkVersion === undefined) {
    throw new CompileError(`\`${python}\` cannot import kfp_tekton, and \`sdk\` is \`installed\`.`, {
      code: "sdk-unavailable",
      hint: "Install kfp-tekton in an earlier step, or set `sdk` to `auto`.",
    });
  }
  if (isTooOld(interpreter.sdkVersion)) refuseVersion(interpreter.sdkVersion);
  if (requirements.length === 0) return useUnchanged(interpreter);
  throw new CompileError("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
    code: "input-invalid",
    hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
  });
}
