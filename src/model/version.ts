/** A pipeline on a server that came from a repository. */
export interface PipelineOfRepository {
  readonly name: string;
  /** Path of its module at the last upload. */
  readonly module: string;
}

export interface UploadedVersion {
  readonly pipelineId: string;
  readonly versionId: string;
  readonly versionName: string;
  /** The version's page in the web interface. */
  readonly url: string;
  /** `reused`: the server had this version with this content already, nothing was uploaded. `restored`: a rollback made it the default again. */
  readonly outcome: "created" | "reused" | "restored";
}

export type NamedValue = readonly [name: string, value: string];
