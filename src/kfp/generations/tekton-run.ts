import type { RunState } from "../../model/run.ts";
import { readRunState } from "../../tekton/run-state.ts";
import { objectOf, requiredObject, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";

/** Reads the state of a run on a server that executes with Tekton: the server's status and the live PipelineRun. */
export function liveRunState(reply: JsonObject, bytes: number): RunState {
  const word = textOf(requiredObject(reply, "run"), "status");
  return { ...readRunState(word, textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest")), bytes };
}
