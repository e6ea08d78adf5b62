import { setTimeout as delay } from "node:timers/promises";
import { defined } from "../../model/defined.ts";
import { KfpError, RunGoneError } from "../../model/errors.ts";
import type { RunSource, RunState, SubmittedRun, TaskState } from "../../model/run.ts";
import type { KfpConnection } from "./connection.ts";

/**
 * Creates the source that the gate reads a run's state and logs from.
 * @param yaml the package of the run, if it is known
 */
export function createRunSource({ runId }: SubmittedRun, server: KfpConnection, yaml?: string): RunSource {
  const { finallyAfterTermination } = server.generation;
  return {
    readRun: (signal) => readRun({ runId, server, signal, ...defined({ yaml }) }),
    readLog: (task, signal) => readLog({ runId, task, server, signal }),
    terminate: (signal) => terminate(runId, server, signal),
    ...defined({ finallyAfterTermination }),
  };
}

interface RunRequest {
  readonly runId: string;
  readonly server: KfpConnection;
  readonly signal: AbortSignal;
  readonly yaml?: string;
}

async function readRun({ runId, server: { api, generation, ui }, signal, yaml }: RunRequest): Promise<RunState> {
  try {
    return await api.readRun(runId, signal, yaml);
  } catch (cause) {
    if (signal.aborted) throw cause;
    if (cause instanceof KfpError && generation.meaningOf(cause) === "not found")
      throw new RunGoneError("The run is not on the server any more.", { cause });
    if (cause instanceof KfpError) throw cause;
    const where = { method: "GET", url: `${ui}/apis/${generation.name}/runs/${runId}` };
    throw new KfpError("The server described the run in a way that cannot be read.", {
      code: "kfp-response-unreadable",
      ...where,
      cause,
    });
  }
}

interface LogRequest {
  readonly runId: string;
  readonly task: TaskState;
  readonly server: KfpConnection;
  readonly signal: AbortSignal;
}

async function readLog({ runId, task, server, signal }: LogRequest): Promise<string> {
  return task.podName === undefined ? "" : await server.api.readLog(runId, task.podName, signal);
}

const betweenTriesMs = 300;

/**
 * A server refuses to terminate a run that is over, and one that has only just started: kfp-tekton terminates what is Running, Pending or
 * has no status yet (backend/src/apiserver/storage/run_store.go:604). So the state is read and the request repeated.
 */
async function terminate(runId: string, server: KfpConnection, signal: AbortSignal): Promise<void> {
  while ((await server.api.terminateRun(runId, signal)) === "not running") {
    if ((await readRun({ runId, server, signal })).condition !== "Unknown") return;
    await delay(betweenTriesMs, undefined, { signal });
  }
}
