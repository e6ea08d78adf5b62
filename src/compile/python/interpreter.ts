import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CompileError } from "../../model/errors.ts";
import type { SdkName } from "../../model/sdk.ts";

export interface Interpreter {
  /** The program to start. */
  readonly python: string;
  /** Absolute path of what that starts: a shim of pyenv starts something else. */
  readonly executable: string;
  readonly major: number;
  readonly minor: number;
  /** Full version and build, on which its environments depend. */
  readonly identity: string;
  /** The version of each SDK that it can import; of kfp one from 2 on. */
  readonly sdkVersions: Readonly<Partial<Record<SdkName, string>>>;
  /** Folders of its search path. */
  readonly searchPath: readonly string[];
  /** Folder of its installation or virtual environment. */
  readonly prefix: string;
  /** Folder of the installation that a virtual environment was made from. */
  readonly basePrefix: string;
  /** Whether pip is available; some systems lack it. */
  readonly hasPip: boolean;
  readonly hasVenv: boolean;
  readonly hasEnsurepip: boolean;
}

/**
 * Asks without importing the SDK: that alone takes a second. With `-c` the current folder would be searched first, and it is the repository,
 * where a `platform/` is not the standard library's; nor is one in a folder of PYTHONPATH, which only the SDK is looked for in.
 */
const question = `
import os, sys
found = [entry for entry in sys.path if entry]
given = {os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep)}
sys.path[:] = [entry for entry in found if os.path.abspath(entry) not in given]
import importlib.util, importlib.metadata, json, platform
sys.path[:] = found
from importlib.metadata import PackageNotFoundError, version as version_of
versions = {}
for package in ("kfp-tekton", "kfp"):
    if importlib.util.find_spec(package.replace("-", "_")):
        try:
            versions[package] = version_of(package)
        except PackageNotFoundError:
            versions[package] = "unknown"
if versions.get("kfp", "").startswith(("0.", "1.")) or "kfp-tekton" in versions:
    versions.pop("kfp", None)
identity = [sys.version, sys.base_prefix, platform.machine()]
has = lambda name: importlib.util.find_spec(name) is not None
modules = {"hasPip": has("pip"), "hasVenv": has("venv"), "hasEnsurepip": has("ensurepip")}
folders = [entry for entry in sys.path if entry and os.path.isdir(entry)]
answer = {"major": sys.version_info[0], "minor": sys.version_info[1], "identity": "|".join(identity), "sdkVersions": versions, "searchPath": folders, "executable": sys.executable, "prefix": sys.prefix, "basePrefix": sys.base_prefix}
answer.update(modules)
print(json.dumps(answer))
`;

const supportedText = "Python 3.9 to 3.12";
const setUp = `Set \`python\` to ${supportedText}, for example with actions/setup-python before this step.`;

/** @throws CompileError when there is no such interpreter or it cannot run the SDK */
export async function askInterpreter(python: string, env: Readonly<Record<string, string>>): Promise<Interpreter> {
  const answer = await ask(python, env);
  const { major, minor } = answer;
  if (major === 3 && minor >= 9 && minor <= 13) return { ...answer, python };
  const isOld = major < 3 || minor < 9;
  throw new CompileError(
    isOld
      ? `\`${python}\` is Python ${major}.${minor}, and this action needs Python 3.9 or later.`
      : `\`${python}\` is Python ${major}.${minor}, which the SDK does not run on.`,
    { code: "python-unavailable", hint: setUp },
  );
}

async function ask(python: string, env: Readonly<Record<string, string>>): Promise<Interpreter> {
  try {
    const { stdout } = await promisify(execFile)(python, ["-B", "-c", question], { env, timeout: 60_000 });
    return JSON.parse(stdout) as Interpreter;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw await missing(python, env, error);
    const said = lastLine((error as { readonly stderr?: unknown }).stderr);
    throw new CompileError(`Could not start \`${python}\`: ${said}`, {
      code: "python-unavailable",
      hint: setUp,
      cause: error,
    });
  }
}

/** Some images have `python` but no `python3`. */
async function missing(python: string, env: Readonly<Record<string, string>>, cause: unknown): Promise<CompileError> {
  const other = python === "python" ? "python3" : "python";
  const found = python.includes("/") ? undefined : await askVersion(other, env);
  return new CompileError(`There is no Python \`${python}\` on this machine.`, {
    code: "python-unavailable",
    cause,
    hint:
      found === undefined ? setUp : `There is \`${other}\`, which is Python ${found}: set \`python\` to \`${other}\`.`,
  });
}

async function askVersion(python: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  const program = "import sys; print('%d.%d' % sys.version_info[:2])";
  try {
    return (await promisify(execFile)(python, ["-B", "-c", program], { env, timeout: 60_000 })).stdout.trim();
  } catch {
    return undefined;
  }
}

/** The last line of the program's output; a Python that is too old prints a SyntaxError or an ImportError. */
function lastLine(stderr: unknown): string {
  const lines = String(stderr ?? "")
    .trim()
    .split("\n");
  return lines.at(-1)?.trim() || "it said nothing.";
}
