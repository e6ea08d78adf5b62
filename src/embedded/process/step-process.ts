import { spawn } from "node:child_process";
import { BoundedLog } from "../step/bounded-log.ts";
import { endLeftovers, lowestDescendant, markName } from "./leftovers.ts";

export interface StepProcess {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The pod's folder; what the step leaves behind is known by it. */
  readonly podFolder: string;
  readonly logFile: string;
  /** For the message when the program is not there. */
  readonly image: string;
  readonly signal: AbortSignal;
}

/** Between SIGTERM and SIGKILL; Kubernetes gives 30 s, which nobody waits for here. */
const graceMs = 1_000;

/** Runs one step in a process group of its own; what it leaves behind, there or elsewhere, ends with it. @returns the exit code */
export async function runProcess(step: StepProcess): Promise<number> {
  // A run that was cancelled while its pod was made: an event that has passed would never stop the process.
  if (step.signal.aborted) return signalCode("SIGTERM");
  const log = new BoundedLog(step.logFile);
  const startedMs = performance.now();
  const [program = "", ...args] = step.command;
  const child = spawn(program, args, {
    cwd: step.cwd,
    env: { ...step.env, [markName]: step.podFolder },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const kill = (signal: NodeJS.Signals): void => killGroup(child.pid, signal);
  const stop = (): void => {
    kill("SIGTERM");
    setTimeout(() => kill("SIGKILL"), graceMs).unref();
  };
  step.signal.addEventListener("abort", stop, { once: true });
  child.stdout.on("data", (data: Buffer) => log.add(data));
  child.stderr.on("data", (data: Buffer) => log.add(data));
  try {
    return await new Promise((resolve) => {
      child.once("error", (error) => resolve(notStarted(error, step, log)));
      // At the exit, not at the end of the streams: a background process may keep those open.
      child.once("exit", (code, signal) => {
        kill("SIGKILL");
        child.stdout.resume();
        void endDescendants(step, child.pid ?? 0, performance.now() - startedMs);
        child.once("close", () => resolve(code ?? signalCode(signal)));
        setTimeout(() => resolve(code ?? signalCode(signal)), graceMs).unref();
      });
    });
  } finally {
    step.signal.removeEventListener("abort", stop);
    await log.close();
  }
}

async function endDescendants({ podFolder }: StepProcess, pid: number, lifetimeMs: number): Promise<void> {
  await endLeftovers(podFolder, lowestDescendant(pid, lifetimeMs));
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone.
  }
}

/** What a container engine reports: 128 and the signal's number. */
const signalCode = (signal: NodeJS.Signals | null): number =>
  signal === "SIGKILL" ? 137 : signal === "SIGTERM" ? 143 : 128;

function notStarted(error: Error, { command, image }: StepProcess, log: BoundedLog): number {
  const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
  const why = missing ? `this machine has no program ${JSON.stringify(command[0])}` : error.message;
  log.add(
    Buffer.from(
      `The step could not be started: ${why}. The embedded server runs steps as processes of this machine, without the image ${image}.\n`,
    ),
  );
  return missing ? 127 : 126;
}
