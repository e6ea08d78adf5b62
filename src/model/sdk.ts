/** A compiler of pipelines, by its package: `kfp-tekton` for the DSL of KFP 1, `kfp` for that of KFP 2. They exclude each other in one environment. */
export type SdkName = "kfp-tekton" | "kfp";

/** The parsed input `sdk`. */
export interface SdkChoice {
  /** For modules whose text does not show which SDK they are written for. */
  readonly preferred: SdkName;
  /** The version wanted of each SDK: `auto`, `installed` or a version. */
  readonly versions: Readonly<Record<SdkName, string>>;
}
