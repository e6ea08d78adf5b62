import { parseJson } from "../../model/parse-json.ts";
import { listOf } from "../../tekton/all-tasks.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { fieldsOf } from "../../tekton/untyped.ts";
import { readArtifact } from "../runner/artifacts.ts";

/** A metric as the API shows it in a run. */
export interface RunMetric {
  readonly name: string;
  readonly node_id: string;
  readonly number_value: number;
  readonly format: string;
}

/** Limit of a run (kfp-tekton backend/src/agent/persistence/worker/metrics_reporter.go). */
const mostMetrics = 50;

/** The metrics that the tasks of a run have written: the persistence agent reads the artifact `mlpipeline-metrics` of each and reports it. */
export async function metricsOf(folder: string, run: PipelineRun): Promise<readonly RunMetric[]> {
  const tasks = run.spec?.pipelineSpec?.tasks ?? [];
  const found = await Promise.all(
    tasks.map(async ({ name: task }) => {
      const artifact = await readArtifact(folder, run, { task, artifact: "mlpipeline-metrics" });
      return artifact === undefined ? [] : metricsIn(artifact.content.toString("utf8"), task);
    }),
  );
  return found.flat().slice(0, mostMetrics);
}

/** A metric whose name or value the API would refuse is left out, as by the agent. */
function metricsIn(text: string, task: string): readonly RunMetric[] {
  const { metrics } = fieldsOf(parseJson(text));
  return listOf(metrics as readonly object[])
    .map(fieldsOf)
    .flatMap(({ name, numberValue, number_value: other, format }) => {
      const value = numberValue ?? other ?? 0;
      if (typeof value !== "number" || !/^[a-zA-Z]([-_a-zA-Z0-9]{0,62}[a-zA-Z0-9])?$/.test(String(name))) return [];
      const shown = format === "PERCENTAGE" || format === "RAW" ? format : "UNSPECIFIED";
      return [{ name: String(name), node_id: task, number_value: value, format: shown }];
    });
}
