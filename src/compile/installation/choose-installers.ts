import { access, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { CompileError } from "../../model/errors.ts";
import type { Interpreter } from "../python/interpreter.ts";
import type { Installation, Installer } from "./installer.ts";
import { askPip, pipInstaller } from "./pip.ts";
import { pipConfigFiles } from "./pip-files.ts";
import { type PipSettings, settingsOfVariables } from "./pip-settings.ts";
import { obtainUv, uvInstaller, uvOnPath } from "./uv.ts";

export interface NamedInstaller extends Installer {
  readonly name: "uv" | "pip";
}

/** Lists the installers that support pip's configuration, fastest first. @throws CompileError if there is none; nothing is installed then */
export async function chooseInstallers(installation: Installation): Promise<readonly NamedInstaller[]> {
  const { interpreter, log } = installation;
  const own = await uvOnPath(installation.env);
  if (own === undefined && !interpreter.hasPip) refuseWithoutVenv(interpreter);
  const settings = await settingsFor(installation, own !== undefined);
  const pip = canCreate(interpreter) ? [named("pip", pipInstaller(settings, installation))] : [];
  const pipOnly = [
    ...settings.pipOnly,
    ...installation.options.map(({ name }) => name).filter((name) => !isKnownToUv(name)),
  ];
  if (settings.uv === undefined || pipOnly.length > 0) {
    if (pip.length === 0) refuseWithoutVenv(interpreter);
    if (pipOnly.length > 0) log.line(`  uv has no equal of pip's ${[...new Set(pipOnly)].join(", ")}`);
    return pip;
  }
  const uv = own ?? (await obtainUv(installation, settings));
  if (uv === undefined) {
    if (pip.length === 0) refuseWithoutVenv(interpreter);
    return pip;
  }
  const first = named("uv", uvInstaller(uv, settings.uv, installation));
  // pip would ignore uv's settings and use another index.
  return (await isUvConfigured(installation)) ? [first] : [first, ...pip];
}

const named = (name: NamedInstaller["name"], installer: Installer): NamedInstaller => ({ ...installer, name });

const canCreate = ({ hasVenv, hasEnsurepip }: Interpreter): boolean => hasVenv && hasEnsurepip;

/** Several indexes have another meaning for uv than for pip, see pip-settings.ts. */
const isKnownToUv = (option: string): boolean =>
  ["--index-url", "--find-links", "--no-index", "--trusted-host", "--require-hashes"].includes(option);

/** @throws CompileError if there are configuration files of pip but no pip to read them */
async function settingsFor({ interpreter, env, toolFolder }: Installation, hasUv: boolean): Promise<PipSettings> {
  if (interpreter.hasPip) return await askPip(interpreter.python, { env: withoutPythonPath(env), cwd: toolFolder });
  const settings = settingsOfVariables(env);
  const file = await decidingFile(env, interpreter);
  if (file === undefined) return settings;
  // The environment's own pip reads them.
  if (canCreate(interpreter)) return { ...settings, uv: undefined };
  throw new CompileError(`\`${interpreter.python}\` has no pip, which alone can read pip's settings in ${file}.`, {
    code: "python-unavailable",
    hint: hasUv ? "Install pip for it, or give uv the same settings and remove that file." : "Install pip for it.",
  });
}

/** An environment without PYTHONPATH, so that a pip.py of the repository is not run as pip. */
function withoutPythonPath(env: Readonly<Record<string, string>>): Record<string, string> {
  const { PYTHONPATH: _, ...others } = env;
  return others;
}

/** Finds a configuration file that decides where packages come from. */
async function decidingFile(
  env: Readonly<Record<string, string>>,
  { prefix }: Interpreter,
): Promise<string | undefined> {
  const files = await existing([...pipConfigFiles({ ...env, HOME: env.HOME ?? homedir() }), join(prefix, "pip.conf")]);
  const decides = await Promise.all(files.map(async (file) => decidesSources(await readFile(file, "utf8"))));
  return files.find((_, index) => decides[index]);
}

const decidesSources = (configuration: string): boolean =>
  /^\s*(?:[\w-]*index[\w-]*|find-links|constraint|pre|(?:no|only)-binary|platform)\s*[=:]/m.test(configuration);

async function existing(files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => [file],
        () => [],
      ),
    ),
  );
  return found.flat();
}

/** Whether uv's own settings decide where packages come from (docs.astral.sh/uv, Configuration files). */
async function isUvConfigured({ env, workspace }: Installation): Promise<boolean> {
  const variables = /^UV_(?:DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|OFFLINE|NO_INDEX|CONFIG_FILE)$/;
  if (Object.entries(env).some(([name, value]) => variables.test(name) && value !== "")) return true;
  const home = env.XDG_CONFIG_HOME ?? join(env.HOME ?? homedir(), ".config");
  const files = [join(workspace, "uv.toml"), join(home, "uv", "uv.toml"), "/etc/uv/uv.toml"];
  return (await existing(files)).length > 0;
}

function refuseWithoutVenv({ python, major, minor, hasVenv, hasEnsurepip }: Interpreter): void {
  if (hasVenv && hasEnsurepip) return;
  const lacking = hasVenv ? "ensurepip" : "venv";
  throw new CompileError(
    `\`${python}\` (Python ${major}.${minor}) has no module \`${lacking}\`, which virtual environments are made with.`,
    {
      code: "python-unavailable",
      hint: `On Debian and Ubuntu it is in the package python${major}.${minor}-venv. Or use actions/setup-python before this step, or install uv.`,
    },
  );
}
