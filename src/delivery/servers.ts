import type { KfpClient } from "../kfp/kfp.ts";
import type { ActionError } from "../model/errors.ts";
import type { UploadRequest } from "../model/upload.ts";

export type PlacedPackage = Pick<UploadRequest, "yaml" | "pipelineName">;

/** The servers of a step. A package goes to the one that takes packages of its kind. */
export interface Servers {
  /** @throws ActionError */
  readonly clientFor: (request: PlacedPackage) => Promise<KfpClient>;
  /** All servers, for what needs to know each, such as schedules. @throws ActionError if one cannot be reached */
  readonly all: () => Promise<readonly KfpClient[]>;
  /** The servers that are open now. */
  readonly open: () => readonly KfpClient[];
  /** The server that has a run with this address. @throws ActionError if that server cannot be reached */
  readonly at: (url: string) => KfpClient;
  /** Servers that could not be reached. */
  readonly failures: readonly ServerFailure[];
  readonly close: () => Promise<void>;
}

export interface ServerFailure {
  readonly host: string;
  readonly error: ActionError;
}
