import { homedir } from "node:os";
import type { Environment } from "../../model/environment.ts";
import type { Log } from "../../model/log.ts";
import { openSandbox, type Sandbox, type SandboxMode } from "../../sandbox/sandbox.ts";
import type { Interpreter } from "../python/interpreter.ts";
import { filesBeside } from "./installer.ts";
import { pipConfigFiles } from "./pip-files.ts";

interface InstallBox {
  readonly interpreter: Interpreter;
  /** The installer's environment. */
  readonly passed: Readonly<Record<string, string>>;
  readonly options: {
    /** Absolute path of the repository. */
    readonly workspace: string;
    readonly cacheFolder: string;
    readonly env: Environment;
    readonly sandbox?: SandboxMode;
    readonly log: Log;
  };
}

/**
 * Where requirements that somebody else has changed are installed: building a package runs its code. It has the network, for the index that
 * pip is configured to use, and pip's settings. It can write to the new environment only.
 */
export async function openInstallBox(draft: string, { interpreter, passed, options }: InstallBox): Promise<Sandbox> {
  const { python, prefix, basePrefix, searchPath } = interpreter;
  const sandbox = await openSandbox({
    mode: options.sandbox ?? "off",
    hasNetwork: true,
    workspace: options.workspace,
    env: options.env,
    passed,
    needed: [
      ...[python, prefix, basePrefix, ...searchPath, options.cacheFolder],
      ...pipConfigFiles({ ...passed, HOME: passed.HOME ?? homedir() }),
    ],
    writable: [draft, filesBeside(draft)],
    isLayered: true,
    python: interpreter.executable,
  });
  if (sandbox.kind === "confined")
    options.log.line("  in the sandbox, because the pull request changes what is installed");
  return sandbox;
}
