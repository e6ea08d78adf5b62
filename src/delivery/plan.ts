import type { PipelineRecord } from "../model/record.ts";
import type { UploadRequest } from "../model/upload.ts";

/** A pipeline, and what will be uploaded of it. */
export interface PlannedUpload {
  readonly record: PipelineRecord;
  /** Absent for a pipeline that does not get that far. */
  readonly request?: UploadRequest;
}
