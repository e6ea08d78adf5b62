export interface UploadedVersion {
  readonly pipelineId: string;
  readonly versionId: string;
  readonly versionName: string;
  /** The version's page in the web interface. */
  readonly url: string;
  /** `reused`: the server had this version with this content already, nothing was uploaded. */
  readonly outcome: "created" | "reused";
}

export interface SubmittedRun {
  readonly runId: string;
  readonly name: string;
  /** The run's page in the web interface. */
  readonly url: string;
}
