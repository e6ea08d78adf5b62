import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Pod, StepEnd } from "../step/step-runner.ts";
import { runAnySequencer, type Siblings } from "./any-sequencer.ts";

interface AnySequencerOptions {
  /** The step's name. */
  readonly name: string;
  readonly args: readonly string[];
  /** The run's folder. */
  readonly folder: string;
  readonly podName: string;
  readonly pod: Pod;
  readonly siblings: Siblings;
  readonly signal: AbortSignal;
}

/** The step in which the SDK's `after_any` waits. It is executed here, because there is no cluster that its program could ask. */
export async function runAnySequencerStep(options: AnySequencerOptions): Promise<StepEnd> {
  const { name, args, folder, podName, pod, siblings, signal } = options;
  const end = await runAnySequencer(args, siblings, signal);
  // The code of a process that was ended by SIGTERM.
  if (end === undefined) return { exitCode: 143 };
  const logs = join(folder, "pods", podName);
  await mkdir(logs, { recursive: true });
  await writeFile(join(logs, `step-${name}.log`), end.log);
  if (end.status !== undefined) await writeFile(join(pod.results, basename(end.statusPath ?? "")), end.status);
  return { exitCode: end.exitCode };
}
