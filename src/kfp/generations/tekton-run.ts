import type { RunState } from "../../gate/gate.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { runStateFromReason, runStateOf } from "../../tekton/run-state.ts";
import { objectOf, requiredObject, textOf } from "../reply.ts";
import type { JsonObject } from "../transport.ts";

/**
 * The live object has the condition, its reason and the tasks; the server's own string is ahead of it only just after a termination, and
 * alone just after the creation (recorded surprises 24, 28 and 30). The condition decides wherever it is there.
 */
export function liveRunState(reply: JsonObject): RunState {
  const status = textOf(requiredObject(reply, "run"), "status");
  const manifest = parseManifest(textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest"));
  const state = manifest === undefined ? undefined : runStateOf(manifest);
  if (state !== undefined && state.reason !== "") return state;
  const fromReason = runStateFromReason(status);
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
