import { setTimeout as delay } from "node:timers/promises";
import { KfpError, RunGoneError } from "../errors.ts";
import type { RunSource, RunState, TaskState } from "../gate/gate.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { runStateFromReason, runStateOf } from "../tekton/run-state.ts";
import type { SubmittedRun } from "./kfp.ts";
import { objectOf, textOf } from "./server.ts";
import type { JsonObject, Transport } from "./transport.ts";

/** A run as the gate follows it. */
export function createRunSource({ runId }: SubmittedRun, transport: Transport): RunSource {
  const path = `/apis/v1/runs/${runId}`;
  return {
    readRun: (signal) => readRun(path, transport, signal),
    readLog: (task, signal) => readLog({ path, task, transport, signal }),
    terminate: (signal) => terminate(path, transport, signal),
  };
}

async function readRun(path: string, transport: Transport, signal: AbortSignal): Promise<RunState> {
  let reply: JsonObject;
  try {
    reply = await transport.json({ method: "GET", path, signal });
  } catch (error) {
    if (error instanceof KfpError && error.status === 404)
      throw new RunGoneError("The run is not on the server any more.", { cause: error });
    throw error;
  }
  try {
    return stateOf(reply);
  } catch (cause) {
    throw new KfpError("The server described the run in a way that cannot be read.", {
      method: "GET",
      url: path,
      cause,
    });
  }
}

/**
 * The live object has the condition, its reason and the tasks; the server's own string is ahead of it only just after a termination, and
 * alone just after the creation (recorded surprises 24, 28 and 30). The condition decides wherever it is there.
 */
function stateOf(reply: JsonObject): RunState {
  const manifest = parseManifest(textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest"));
  const state = manifest === undefined ? undefined : runStateOf(manifest);
  if (state !== undefined && state.reason !== "") return state;
  const fromReason = runStateFromReason(textOf(objectOf(reply, "run"), "status"));
  return state === undefined ? fromReason : { ...state, condition: fromReason.condition, reason: fromReason.reason };
}

function parseManifest(text: string): PipelineRun | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

interface LogRequest {
  readonly path: string;
  readonly task: TaskState;
  readonly transport: Transport;
  readonly signal: AbortSignal;
}

/** The node is the pod's name. Errors come as HTTP 200 with JSON in the body, also after a part of the log (recorded surprise 31). */
async function readLog({ path, task, transport, signal }: LogRequest): Promise<string> {
  if (task.podName === undefined) return "";
  const text = await transport.text({
    method: "GET",
    path: `${path}/nodes/${encodeURIComponent(task.podName)}/log`,
    signal,
  });
  return text.replace(/\{"error_message":.*\}\s*$/s, "");
}

const betweenTriesMs = 300;

/**
 * A run that is over answers 400 "Row not found" (recorded surprise 33), and so does one that has only just started: the server terminates
 * what is Running, Pending or has no status yet (kfp-tekton backend/src/apiserver/storage/run_store.go:604). So it is looked at, and asked again.
 */
async function terminate(path: string, transport: Transport, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await transport.text({ method: "POST", path: `${path}/terminate`, body: {}, signal });
      return;
    } catch (error) {
      if (
        !(error instanceof KfpError) ||
        error.status !== 400 ||
        !/Row not found/.test(error.serverMessage ?? error.message)
      )
        throw error;
    }
    if ((await readRun(path, transport, signal)).condition !== "Unknown") return;
    await delay(betweenTriesMs, undefined, { signal });
  }
}
