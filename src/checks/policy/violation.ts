/** One thing that the policy does not allow. */
export interface Violation {
  /** One sentence, without the task. */
  readonly message: string;
  readonly task?: string;
  /** What the author is likely to have written. */
  readonly clue: string;
}

const longest = 120;

/** A name of a package, for a message. */
export const shown = (name: string): string => (name.length > longest ? `${name.slice(0, longest)}…` : name);
