import type { StepContext } from "../context/step-context.ts";
import { ActionError } from "../model/errors.ts";
import { type PipelineRecord, passed } from "../model/record.ts";
import type { Engine } from "./engine.ts";
import type { PlannedUpload } from "./plan.ts";

interface Delivered {
  readonly records: readonly PipelineRecord[];
  readonly plans: readonly PlannedUpload[];
  readonly engine: Engine;
}

/**
 * Removes old versions of the pipelines that got there, as `keep` says. A pull request removes nothing: `cleanup` does that. The deployment has
 * succeeded by then, so a version that cannot be removed is a warning.
 */
export async function removeUnused(
  { records, plans, engine }: Delivered,
  { inputs, github, ports }: StepContext,
): Promise<readonly PipelineRecord[]> {
  const { removeOldVersions } = engine;
  if (removeOldVersions === undefined || github.isAboutPullRequest || github.repository === "") return records;
  const names = new Map(
    plans.flatMap(({ record, request }) => (request === undefined ? [] : [[record.name, request.pipelineName]])),
  );
  const there = records.filter((record) => record.version !== undefined && passed(record) && names.has(record.name));
  const pipelineNames = there.map(({ name }) => names.get(name) ?? name);
  try {
    const removed = await removeOldVersions({ pipelineNames, keep: inputs.keep, repository: github.repository });
    for (const [name, versions] of removed)
      if (versions.length > 0)
        ports.log.line(
          `${name}: removed ${versions.length === 1 ? "an old version" : `${versions.length} old versions`}: ${versions.join(", ")}`,
        );
    return records.map((record) => {
      const own = removed.get(names.get(record.name) ?? "") ?? [];
      return own.length === 0 ? record : { ...record, removed: own };
    });
  } catch (error) {
    if (!(error instanceof ActionError) || ports.signal.aborted) throw error;
    const message = `Old versions could not be removed: ${error.message}`;
    ports.log.annotate({ level: "warning", title: "Old versions stay", message });
    return records;
  }
}
