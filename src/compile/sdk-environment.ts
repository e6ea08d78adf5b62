import { dirname } from "node:path";
import { CompileError } from "../model/errors.ts";
import { type EnvironmentOptions, privateEnvironment } from "./private-environment.ts";
import { installEnvironment } from "./python/child-environment.ts";
import type { Interpreter } from "./python/interpreter.ts";
import { resolveInterpreter } from "./python/interpreter-choice.ts";
import { type Requirements, readRequirements } from "./requirements/requirements.ts";
import { isSupported, refuseVersion } from "./sdk-versions.ts";

export interface SdkOptions extends EnvironmentOptions {
  readonly python: string;
  readonly requirements: readonly string[];
}

export interface Sdk {
  /** An interpreter that can import the SDK. */
  readonly python: string;
  /** Absolute path of the interpreter, behind shims. */
  readonly executable: string;
  /** Full version and build. */
  readonly identity: string;
  /** All files and folders of the interpreter. */
  readonly files: readonly string[];
  /** Search path of the interpreter that `python` names: an SDK that is installed there later will be used instead. */
  readonly searchPath: readonly string[];
  /** Whether later steps have the same environment. */
  readonly isReusable: boolean;
  /** Called after the last compilation; deletes an environment that must not be reused. */
  readonly dispose: () => Promise<void>;
}

/** Where the SDK comes from. */
export type ChosenSdk =
  | { readonly kind: "installed"; readonly interpreter: Interpreter }
  | { readonly kind: "private"; readonly interpreter: Interpreter; readonly requirements: Requirements };

/** @throws CompileError naming the setting that would help */
export async function chooseSdk(options: SdkOptions): Promise<ChosenSdk> {
  const interpreter = await resolveInterpreter(options, options.cacheFolder);
  if (options.sdkVersion === "installed") return useInstalled(interpreter, options);
  if (options.sdkVersion === "auto" && hasUsableSdk(interpreter, options) && options.requirements.length === 0)
    return { kind: "installed", interpreter };
  const env = installEnvironment(options.env, options.passEnv);
  const requirements = await readRequirements(options.workspace, options.requirements, { sdk: options.sdk, env });
  return { kind: "private", interpreter, requirements };
}

/** @throws CompileError naming the setting that would help */
export async function prepareSdk(options: SdkOptions): Promise<Sdk> {
  const chosen = await chooseSdk(options);
  const { interpreter } = chosen;
  warnAboutPython(interpreter, options);
  if (chosen.kind === "installed") return useUnchanged(interpreter);
  const { python, dispose } = await privateEnvironment(interpreter, chosen.requirements, options);
  const files = [dirname(dirname(python)), ...filesOf(interpreter)];
  const { isReusable } = chosen.requirements;
  return { ...useUnchanged(interpreter), python, executable: python, files, isReusable, dispose };
}

const useUnchanged = (interpreter: Interpreter): Sdk => {
  const { python, executable, identity, searchPath } = interpreter;
  return {
    python,
    executable,
    identity,
    searchPath,
    files: filesOf(interpreter),
    isReusable: true,
    dispose: async () => {},
  };
};

const filesOf = ({ python, prefix, basePrefix, searchPath }: Interpreter): readonly string[] => [
  python,
  prefix,
  basePrefix,
  ...searchPath,
];

function hasUsableSdk({ sdkVersions }: Interpreter, { sdk }: SdkOptions): boolean {
  const version = sdkVersions[sdk];
  return version !== undefined && isSupported(version, sdk);
}

/** On Python 3.13, 16 of 111 modules compile to other bytes: lib2to3 is gone, so the SDK strips type annotations differently. */
function warnAboutPython({ python, minor }: Interpreter, { sdk, log }: SdkOptions): void {
  if (minor < 13 || sdk === "kfp") return;
  log.annotate({
    level: "warning",
    title: "Python 3.13",
    message: `\`${python}\` is Python 3.${minor}. The SDK writes other bytes for function components there than on 3.9 to 3.12: set \`python\` to one of those for packages that do not change with the interpreter.`,
  });
}

function useInstalled(interpreter: Interpreter, { python, requirements, sdk }: SdkOptions): ChosenSdk {
  const version = interpreter.sdkVersions[sdk];
  if (version === undefined) {
    const name = sdk === "kfp" ? "kfp 2" : "kfp_tekton";
    throw new CompileError(`\`${python}\` cannot import ${name}, and \`sdk\` is \`installed\`.`, {
      code: "sdk-unavailable",
      hint: `Install ${sdk} in an earlier step, or set \`sdk\` to \`auto\`.`,
    });
  }
  if (!isSupported(version, sdk)) refuseVersion(version, sdk);
  if (requirements.length === 0) return { kind: "installed", interpreter };
  throw new CompileError("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
    code: "input-invalid",
    hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
  });
}
