import { refusalOf } from "../../tekton/admission/admission.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { unknownFields } from "../../tekton/schema.ts";
import { failure, type KubernetesReply } from "./kubernetes-reply.ts";

/**
 * The refusal of a PipelineRun; undefined when the cluster takes it. Outside `pipelineSpec`, where the CRD has a schema, it is the API server
 * that refuses unknown fields, and only when it is asked to be strict; inside it is Tekton's webhook, always (docs/facts/tekton.md, Admission).
 */
export function admit(run: PipelineRun, strict: boolean): KubernetesReply | undefined {
  const unknown = unknownFields(run);
  const inSpec = unknown.find((path) => path.startsWith("spec.pipelineSpec."));
  const outside = unknown.filter((path) => !path.startsWith("spec.pipelineSpec."));
  if (strict && outside.length > 0) {
    const fields = outside.map((path) => `unknown field ${JSON.stringify(path)}`).join(", ");
    return failure(
      "BadRequest",
      `PipelineRun in version "v1" cannot be handled as a PipelineRun: strict decoding error: ${fields}`,
    );
  }
  if (inSpec !== undefined) {
    const field = inSpec.split(".").at(-1);
    return failure(
      "BadRequest",
      `admission webhook "webhook.pipeline.tekton.dev" denied the request: mutation failed: cannot decode incoming new object: json: unknown field ${JSON.stringify(field)}`,
    );
  }
  const problem = refusalOf(run);
  if (problem === undefined) return undefined;
  return invalidName(problem, run) ?? failure("BadRequest", problem);
}

/** The API server's own check of the name tells of a field each in `details`, which is what kubectl shows. */
function invalidName(problem: string, { metadata }: PipelineRun): KubernetesReply | undefined {
  const [, field, message] = /^PipelineRun\.tekton\.dev ".*" is invalid: ([\w.]+): (.*)$/.exec(problem) ?? [];
  if (field === undefined) return undefined;
  const causes = [{ reason: "FieldValueInvalid", field, message }];
  return failure("Invalid", problem, { name: metadata?.name, group: "tekton.dev", kind: "PipelineRun", causes });
}
