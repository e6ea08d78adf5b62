import type { RunState } from "../../model/run.ts";
import { readRunState } from "../../tekton/run-state.ts";
import { objectOf, requiredObject, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";

/** A run of a server that executes with Tekton: its own word, and the live object. */
export function liveRunState(reply: JsonObject, bytes: number): RunState {
  const word = textOf(requiredObject(reply, "run"), "status");
  return { ...readRunState(word, textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest")), bytes };
}
