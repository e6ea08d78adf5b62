import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Environment } from "../model/environment.ts";
import { CompileError } from "../model/errors.ts";
import { bubblewrap } from "./bubblewrap.ts";
import { containerEngine } from "./container.ts";
import type { Command, Mechanism } from "./mechanism.ts";
import { placesOfModule } from "./module-places.ts";
import type { Mount } from "./mount.ts";
import { sudoUnshare, unshare } from "./unshare.ts";
import { type ViewOptions, viewOf } from "./view.ts";

export type SandboxMode = "auto" | "required" | "off";

export interface SandboxOptions extends Omit<ViewOptions, "folder"> {
  readonly mode: SandboxMode;
  readonly hasNetwork: boolean;
  /** Absolute path of an interpreter. */
  readonly python: string;
  /** The strongest first; those of the platform where absent. */
  readonly mechanisms?: readonly Mechanism[];
}

/** How something was executed. */
export interface Surroundings {
  readonly kind: "none" | "confined";
  readonly hasNetwork: boolean;
  /** Whether modules can write into the repository; confined, they write to a layer that is thrown away. */
  readonly canWrite: boolean;
}

export const unconfined: Surroundings = { kind: "none", hasNetwork: true, canWrite: true };

/** Where modules are executed. */
export interface Sandbox extends Surroundings {
  /** What is confined and what is not, for the log. Undefined where nobody asked for a sandbox. */
  readonly description?: string;
  readonly confine: (command: Command) => Command;
  /** What each module can have for itself in it. */
  readonly placesOfModule: readonly Mount[];
  /** To be called when all that was started in it has ended. */
  readonly dispose: () => Promise<void>;
}

const noSandbox: Sandbox = {
  ...unconfined,
  confine: (command) => command,
  placesOfModule: [],
  dispose: async () => {},
};

const mechanismsOf = (platform: NodeJS.Platform, env: Environment): readonly Mechanism[] =>
  platform === "linux" ? [bubblewrap, unshare, sudoUnshare, containerEngine(env)] : [];

/**
 * Takes the strongest that works on this machine, which is found out by starting a program in it.
 * @throws CompileError when there is none, and the sandbox is required
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { mode, mechanisms = mechanismsOf(process.platform, options.env) } = options;
  if (mode === "off") return noSandbox;
  const folder = await mkdtemp(join(await realpath(tmpdir()), "kfp-tekton-action-view-"));
  const dispose = async (): Promise<void> => {
    for (const mechanism of mechanisms) await mechanism.dispose?.();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const mounts = mechanisms.length === 0 ? [] : await viewOf({ ...options, folder });
    const confinement = { mounts, hasNetwork: options.hasNetwork, python: options.python };
    const obstacles: string[] = [];
    for (const { mechanism, hasLayers } of mechanisms.flatMap(variantsOf)) {
      const confine = (command: Command): Command => mechanism.confine(command, { ...confinement, hasLayers });
      const trial = { program: "true", args: [], cwd: "/", env: options.passed };
      const obstacle = (await mechanism.prepare?.(folder)) ?? (await findObstacle(confine, trial));
      if (obstacle === undefined) {
        const { hasNetwork } = options;
        const description = describe(mechanism, hasNetwork);
        const places = placesOfModule(mounts);
        return { kind: "confined", hasNetwork, canWrite: false, description, confine, placesOfModule: places, dispose };
      }
      if (!hasLayers || mechanism.mayLackLayers !== true) obstacles.push(`${mechanism.name}: ${obstacle}`);
    }
    const why = obstacles.length === 0 ? "it needs Linux" : obstacles.join("; ");
    if (mode === "required") throw unavailable(why);
    await dispose();
    const description = `Sandbox: off, because nothing on this machine can make one (${why}). Modules run as this user does.`;
    return { ...noSandbox, description };
  } catch (error) {
    await dispose();
    throw error;
  }
}

const variantsOf = (mechanism: Mechanism) =>
  (mechanism.mayLackLayers === true ? [true, false] : [true]).map((hasLayers) => ({ mechanism, hasLayers }));

/** @returns what keeps the mechanism from working */
async function findObstacle(confine: Sandbox["confine"], trial: Command): Promise<string | undefined> {
  const { program, args, cwd, env, input } = confine(trial);
  try {
    const running = promisify(execFile)(program, [...args], { cwd, env, timeout: 30_000 });
    running.child.stdin?.on("error", () => {}).write(input ?? "");
    await running;
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "it is not installed";
    const said = String((error as { readonly stderr?: unknown }).stderr ?? "").trim();
    return said.split("\n").at(-1) || "it fails without a word";
  }
}

const describe = ({ name, remark }: Mechanism, hasNetwork: boolean): string =>
  `Sandbox: ${name}. Modules ${hasNetwork ? "have the network (`sandbox-network`)" : "have no network"}; they cannot change the repository, and see neither other processes, nor the runner's files, nor credentials in the home folder or in git's settings.${remark === undefined ? "" : ` ${remark}.`}`;

const unavailable = (why: string): CompileError =>
  new CompileError(`No sandbox can be made on this machine (${why}), and \`sandbox\` is \`required\`.`, {
    code: "sandbox-unavailable",
    hint: "Install bubblewrap in an earlier step, or let the job's container make user namespaces. See docs/runners.md. `sandbox: auto` compiles without a sandbox where there is none.",
  });
