import type { NamedValue } from "./version.ts";

/** One pipeline on its way to a server: all that is decided before anything is sent. Made once, and passed on whole. */
export interface UploadRequest extends PackageFile {
  readonly pipelineName: string;
  readonly versionName: string;
  /** Empty when nothing is run. */
  readonly runName: string;
  /** The run's values, by parameter name. */
  readonly parameters: RunParameters;
  /** Where the package comes from, the weightiest first. */
  readonly provenance: readonly NamedValue[];
  /** Whether the version is to be the pipeline's default. */
  readonly movesDefault: boolean;
  /** Whether it is uploaded for a pull request, into a pipeline that has no other versions. */
  readonly isTrial?: boolean;
  /** Of the package's bytes, hexadecimal. */
  readonly sha256: string;
  /** What the package unpacks to. */
  readonly yaml: string;
}

/** A pipeline's values for one run, by parameter name. */
export type RunParameters = Readonly<Record<string, string>>;

export interface PackageFile {
  /** Its extension tells the server the format. */
  readonly fileName: string;
  /** Read when they are sent: the packages of a large repository need not be in memory at once. */
  readonly bytes: () => Promise<Uint8Array>;
}
