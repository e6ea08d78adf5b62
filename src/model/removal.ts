import type { ActionError } from "./errors.ts";

/** The result of removing one pipeline's versions. */
export interface Removal {
  readonly pipeline: string;
  /** Names of versions. */
  readonly removed: readonly string[];
  /** The version that stays because it is the pipeline's default. */
  readonly kept?: string;
  readonly isPipelineRemoved: boolean;
  readonly error?: ActionError;
}
