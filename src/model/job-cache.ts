/** A folder that later jobs can have again. */
export interface KeptFolder {
  /** For the log: goes on from "Restoring". */
  readonly title: string;
  /** Absolute path; the same in each job. */
  readonly folder: string;
  /** A word, and a digest of all that the content is made from. */
  readonly key: string;
  /** Whether the same key may stand for other content later, as a range of versions does. */
  readonly ages: boolean;
}

/** What jobs keep for one another. A failure is a warning: the work is then done again. */
export interface JobCache {
  /** @returns the digest that the content was saved with; undefined when there is none, or it could not be restored */
  readonly restore: (kept: KeptFolder) => Promise<string | undefined>;
  /** @param digest of the content: one that is there already is not saved again */
  readonly save: (kept: KeptFolder, digest: string) => Promise<void>;
}
