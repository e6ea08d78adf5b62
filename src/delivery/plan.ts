import type { GitHubContext } from "../model/event.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { PlannedNames, RunParameters } from "./engine.ts";

/** A pipeline with the names and values that its upload and its run will have. */
export interface Plan {
  readonly record: PipelineRecord;
  /** The event, with the commit that is checked out. */
  readonly github: GitHubContext;
  readonly names?: PlannedNames;
  readonly parameters?: RunParameters;
}
