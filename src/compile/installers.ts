import { access, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exec, getExecOutput } from "@actions/exec";
import { CompileError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";

export interface InstallOptions {
  /** The interpreter that the environment is made from. */
  readonly python: string;
  /** Folder of the environment, not there yet. */
  readonly draft: string;
  /** Requirements as text, and requirements files. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
  /** Requirements as text that hold for what builds a package, when there is no wheel of it. */
  readonly constraints: readonly string[];
  readonly env: Record<string, string>;
  readonly log: Log;
  /** Absolute path of a folder for tools that are worth keeping. */
  readonly toolFolder: string;
}

/**
 * Makes a virtual environment with these packages, byte-compiled: with uv where that is on the PATH or can be had by the interpreter's pip,
 * which takes a second or two and saves twenty; with pip otherwise, and when uv fails, because only pip reads pip's configuration files.
 * @returns what was installed, as a requirements file
 * @throws CompileError with pip's words
 */
export async function installPackages({ env, ...options }: InstallOptions): Promise<string> {
  return await installWithEither({ ...options, env: { ...env, ...(await constraintVariables({ env, ...options })) } });
}

/** pip knows constraints for builds as such since 25.3, and took all of them for that before. */
async function constraintVariables({ constraints, draft, env }: InstallOptions): Promise<Record<string, string>> {
  if (constraints.length === 0) return {};
  const file = `${draft}.constraints`;
  await writeFile(file, `${constraints.join("\n")}\n`);
  const names = ["PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"];
  return Object.fromEntries(names.map((name) => [name, [env[name], file].filter(Boolean).join(" ")]));
}

async function installWithEither(options: InstallOptions): Promise<string> {
  const uv = await findUv(options);
  if (uv !== undefined) {
    try {
      return await installWithUv(uv, options);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      options.log.line(`  uv could not do it, trying pip (${error.message})`);
      await rm(options.draft, { recursive: true, force: true });
    }
  }
  return await installWithPip(options);
}

async function findUv({ python, env, toolFolder }: InstallOptions): Promise<string | undefined> {
  if (await succeeds("uv", ["--version"], env)) return "uv";
  const folder = join(toolFolder, "uv");
  const kept = join(folder, "bin", "uv");
  if (
    await access(kept).then(
      () => true,
      () => false,
    )
  )
    return kept;
  const args = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--no-input",
    "--disable-pip-version-check",
    "--only-binary",
    ":all:",
    "--target",
    folder,
    "uv",
  ];
  return (await succeeds(python, args, env)) ? kept : undefined;
}

async function succeeds(program: string, args: readonly string[], env: Record<string, string>): Promise<boolean> {
  try {
    return (await exec(program, [...args], { silent: true, ignoreReturnCode: true, env })) === 0;
  } catch {
    return false;
  }
}

async function installWithUv(
  uv: string,
  { python, draft, packages, files, env, log }: InstallOptions,
): Promise<string> {
  const uvEnv = { ...uvSettings(env), ...env };
  const own = join(draft, "bin", "python");
  await runStep({
    what: "create a virtual environment",
    program: uv,
    args: ["venv", "--quiet", "--python", python, draft],
    env: uvEnv,
  });
  log.line("  with uv");
  const args = [
    "pip",
    "install",
    "--quiet",
    "--compile-bytecode",
    "--python",
    own,
    ...packages,
    ...files.flatMap((file) => ["-r", file]),
  ];
  await runStep({ what: `install ${packages.join(", ")}`, program: uv, args, env: uvEnv });
  return (await getExecOutput(uv, ["pip", "freeze", "--python", own], { silent: true, env: uvEnv })).stdout;
}

/** pip's settings under uv's names; what is set for uv itself wins. */
function uvSettings(env: Readonly<Record<string, string>>): Record<string, string> {
  const names = [
    ["PIP_INDEX_URL", "UV_DEFAULT_INDEX"],
    ["PIP_EXTRA_INDEX_URL", "UV_INDEX"],
    ["PIP_FIND_LINKS", "UV_FIND_LINKS"],
    ["PIP_TRUSTED_HOST", "UV_INSECURE_HOST"],
    ["PIP_CERT", "SSL_CERT_FILE"],
  ] as const;
  return Object.fromEntries(
    names.flatMap(([pip, uv]) => (env[pip] === undefined || env[pip] === "" ? [] : [[uv, env[pip]]])),
  );
}

async function installWithPip({ python, draft, packages, files, env, log }: InstallOptions): Promise<string> {
  await runStep({ what: "create a virtual environment", program: python, args: ["-m", "venv", draft], env });
  const own = join(draft, "bin", "python");
  const quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--prefer-binary"];
  const args = ["-m", "pip", "install", ...quiet, ...packages, ...files.flatMap((file) => ["-r", file])];
  await runStep({ what: `install ${packages.join(", ")}`, program: own, args, env, onLine: progress(log) });
  return (
    await getExecOutput(own, ["-m", "pip", "freeze", "--all", "--disable-pip-version-check"], { silent: true, env })
  ).stdout;
}

/** A word about each dozenth package: an installation takes half a minute and must not look like a hang. */
function progress(log: Log): (line: string) => void {
  let count = 0;
  return (line) => {
    const name = /^Collecting ([\w.-]+)/.exec(line)?.[1];
    if (name === undefined) return;
    count += 1;
    if (count % 12 === 0) log.line(`  ${count} packages so far, now ${name}`);
  };
}

interface InstallStep {
  readonly what: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  readonly onLine?: (line: string) => void;
}

async function runStep({ what, program, args, env, onLine }: InstallStep): Promise<void> {
  let output = "";
  const keep = (data: Buffer): void => {
    output = (output + data.toString()).slice(-16_384);
  };
  const listeners = { stdout: keep, stderr: keep, ...(onLine === undefined ? {} : { stdline: onLine }) };
  const code = await exec(program, [...args], { silent: true, ignoreReturnCode: true, env, listeners });
  if (code !== 0) throw installError(what, output.trim());
}

const unreachable =
  /Failed to establish a new connection|Temporary failure in name resolution|Could not find a version|No matching distribution|Connection refused|timed out/;

function installError(what: string, output: string): CompileError {
  const lines = output.split("\n");
  const reason = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
  return new CompileError(`Could not ${what}: ${reason.trim() || "no output"}`, {
    code: "sdk-unavailable",
    traceback: output,
    hint: unreachable.test(output)
      ? "Check that this package exists in this version, and that the package index is reachable (PIP_INDEX_URL and the proxy variables are passed on); or install kfp-tekton in an earlier step and set `sdk` to `installed`."
      : "Check `sdk`, `requirements` and the interpreter in `python`; all of the installer's output is above.",
  });
}
