import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "../../src/compile/installation/install.ts";
import { openInstallBox } from "../../src/compile/installation/install-box.ts";
import type { Installation } from "../../src/compile/installation/installer.ts";
import { obtainUv } from "../../src/compile/installation/uv.ts";
import { askInterpreter, type Interpreter } from "../../src/compile/python/interpreter.ts";
import { locateRequirement } from "../../src/compile/requirements/locate-requirement.ts";
import { readRequirements } from "../../src/compile/requirements/requirements.ts";
import { RecordingLog } from "./recording-log.ts";
import { cacheFolder } from "./sdk.ts";
import { makeFolder, makeWorkspace } from "./workspace.ts";

export interface InstallCase {
  readonly files: Readonly<Record<string, string>>;
  /** Files that are no UTF-8. */
  readonly bytes?: Readonly<Record<string, Buffer>>;
  readonly requirements: readonly string[];
  /** Beside a bare PATH and a home folder of its own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly home?: string;
  readonly lock?: string;
  readonly unlocked?: readonly string[];
  readonly hasUv?: boolean;
  readonly interpreter?: Partial<Interpreter>;
  readonly packages?: readonly string[];
  /** Whether somebody else has changed the requirements. */
  readonly isForeign?: boolean;
}

/** What `requirements` asks for, installed from nothing into an environment of its own. */
export async function install(given: InstallCase) {
  const workspace = makeWorkspace(given.files);
  for (const [path, bytes] of Object.entries(given.bytes ?? {})) writeFileSync(join(workspace, path), bytes);
  const log = new RecordingLog();
  const env = { ...(await bareEnvironment(given.hasUv ?? true)), HOME: given.home ?? makeFolder("home"), ...given.env };
  const requirements = await readRequirements(workspace, given.requirements, { env });
  const draft = join(makeFolder("environment"), "env");
  const installation: Installation = {
    interpreter: {
      ...(await askInterpreter("python3", { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" })),
      ...given.interpreter,
    },
    draft,
    workspace,
    lock: given.lock === undefined ? undefined : { text: given.lock, requirements: given.unlocked ?? [] },
    packages: given.packages ?? [],
    requirements: requirements.named,
    hasSources: !requirements.isReusable,
    localPaths: requirements.localPaths,
    options: requirements.options,
    constraints: [],
    env,
    log,
    toolFolder: join(makeFolder("tools"), "tools"),
    locate: (requirement) => locateRequirement(requirement, requirements),
  };
  const options = { workspace, cacheFolder: installation.toolFolder, env, sandbox: "required", log } as const;
  const openBox = () => openInstallBox(draft, { interpreter: installation.interpreter, passed: env, options });
  return {
    frozen: await installPackages(given.isForeign ? { ...installation, openBox } : installation),
    log: log.lines.join("\n"),
    workspace,
    python: join(draft, "bin", "python"),
  };
}

async function bareEnvironment(hasUv: boolean): Promise<Record<string, string>> {
  const path = [...(hasUv ? [join(await uv(), "..")] : []), process.env.PATH ?? ""].join(":");
  const pyenv = process.env.PYENV_ROOT ?? join(process.env.HOME ?? "", ".pyenv");
  return { PATH: path, PYENV_ROOT: pyenv };
}

/** The uv of the lock, kept with the SDK of the tests. */
async function uv(): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const interpreter = await askInterpreter("python3", env);
  const installation = { interpreter, toolFolder: cacheFolder, options: [], env } as unknown as Installation;
  const program = await obtainUv(installation, { variables: {}, uv: undefined, pipOnly: [] });
  if (program === undefined) throw new Error("uv could not be installed");
  return program;
}
