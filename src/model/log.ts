import type { SourceLocation } from "./errors.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly location?: SourceLocation;
  /** Advice on what works: it gives way where GitHub has no room for all. */
  readonly minor?: true;
}

/**
 * What the user reads while the step runs. Every implementation makes the text harmless for the runner's
 * command parser, so callers pass text from outside (a child's output, pod logs, server messages) as it is.
 */
export interface Log {
  /** One line or several, shown as they are. */
  line(text: string): void;
  /** Shown only when the runner's debug logging is on. */
  debug(text: string): void;
  /** A folded group with its text, written at once so that groups of concurrent work do not mix. */
  group(title: string, text: string): void;
  /** Folds what a library prints by itself while it works. */
  folded<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  annotate(annotation: Annotation): void;
  /** From here on the runner shows `***` in place of the secret, wherever it turns up in the job. */
  mask(secret: string): void;
}
