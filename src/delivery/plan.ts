import type { PipelineRecord } from "../model/record.ts";
import type { UploadRequest } from "../model/upload.ts";

/** A pipeline with its upload request. */
export interface PlannedUpload {
  readonly record: PipelineRecord;
  /** Absent if the pipeline failed before. */
  readonly request?: UploadRequest;
}
