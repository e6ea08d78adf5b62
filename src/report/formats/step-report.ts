import type { Annotation } from "../../model/log.ts";
import type { PipelineRecord } from "../../model/record.ts";

/** What the step found, for programs that read it. */
export interface StepReport {
  readonly records: readonly PipelineRecord[];
  readonly annotations: readonly Annotation[];
  readonly hasFailed: boolean;
  /** Replaces secrets. */
  readonly redact: (text: string) => string;
}
