import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CompileError } from "../model/errors.ts";

export interface Interpreter {
  /** The program to start. */
  readonly python: string;
  readonly major: number;
  readonly minor: number;
  /** Full version and build, which an environment made by it depends on. */
  readonly identity: string;
  /** Version of the kfp_tekton that it can import; undefined when there is none. */
  readonly sdkVersion: string | undefined;
  /** Folders where it looks for modules. */
  readonly searchPath: readonly string[];
}

/** Asks without importing the SDK: that alone takes a second. */
const question = `
import importlib.util, json, os, platform, sys
version = None
if importlib.util.find_spec("kfp_tekton"):
    from importlib.metadata import PackageNotFoundError, version as version_of
    try:
        version = version_of("kfp-tekton")
    except PackageNotFoundError:
        version = "unknown"
identity = [sys.version, sys.base_prefix, platform.machine()]
folders = [entry for entry in sys.path if entry and os.path.isdir(entry)]
answer = {"major": sys.version_info[0], "minor": sys.version_info[1], "identity": "|".join(identity), "sdkVersion": version, "searchPath": folders}
print(json.dumps(answer))
`;

const supportedText = "Python 3.9 to 3.12";

/** @throws CompileError when there is no such interpreter or it cannot run the SDK */
export async function askInterpreter(python: string, env: Readonly<Record<string, string>>): Promise<Interpreter> {
  const answer = await ask(python, env);
  const { major, minor } = answer;
  if (major === 3 && minor >= 9 && minor <= 13)
    return { ...answer, python, sdkVersion: answer.sdkVersion ?? undefined };
  throw new CompileError(`\`${python}\` is Python ${major}.${minor}, which the kfp-tekton SDK does not run on.`, {
    code: "python-unavailable",
    hint: `Set \`python\` to ${supportedText}, for example with actions/setup-python before this step.`,
  });
}

async function ask(python: string, env: Readonly<Record<string, string>>): Promise<Interpreter> {
  try {
    const { stdout } = await promisify(execFile)(python, ["-B", "-c", question], { env, timeout: 60_000 });
    return JSON.parse(stdout) as Interpreter;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const said = lastLine((error as { readonly stderr?: unknown }).stderr);
    throw new CompileError(
      missing ? `There is no Python \`${python}\` on this machine.` : `Could not start \`${python}\`: ${said}`,
      {
        code: "python-unavailable",
        hint: `Set \`python\` to ${supportedText}, for example with actions/setup-python before this step.`,
        cause: error,
      },
    );
  }
}

/** Of what the program said to its end; a Python that is too old says a SyntaxError or an ImportError. */
function lastLine(stderr: unknown): string {
  const lines = String(stderr ?? "")
    .trim()
    .split("\n");
  return lines.at(-1)?.trim() || "it said nothing.";
}
