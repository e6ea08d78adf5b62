import type { NamedValue } from "./version.ts";

/** Everything decided about one upload before anything is sent. It is created once and passed on as a whole. */
export interface UploadRequest extends PackageFile {
  readonly pipelineName: string;
  readonly versionName: string;
  /** Empty if no run is requested. */
  readonly runName: string;
  /** The run's values, by parameter name. */
  readonly parameters: RunParameters;
  /** Where the package comes from, most important first. */
  readonly provenance: readonly NamedValue[];
  /** Whether the version becomes the pipeline's default. */
  readonly movesDefault: boolean;
  /** Whether this is a pull request's trial, uploaded to a separate pipeline. */
  readonly isTrial?: boolean;
  /** SHA-256 of the package's bytes, hexadecimal. */
  readonly sha256: string;
  /** The unpacked text. */
  readonly yaml: string;
}

/** A pipeline's values for one run, by parameter name. */
export type RunParameters = Readonly<Record<string, string>>;

export interface PackageFile {
  /** Its extension tells the server the format. */
  readonly fileName: string;
  /** Reads the bytes when they are sent, so that not all packages are in memory at once. */
  readonly bytes: () => Promise<Uint8Array>;
}
