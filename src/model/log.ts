import type { SourceLocation } from "./errors.ts";

export type AnnotationLevel = "error" | "warning" | "notice";

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly location?: SourceLocation;
  /** The code of the error, which docs/errors.md explains. */
  readonly code?: string;
  /** The name of the check, which docs/checks.md explains. */
  readonly rule?: string;
  /** Marks advice, which is dropped first if GitHub has no room for all annotations. */
  readonly minor?: true;
}

/**
 * The log that users read while the step runs. Every implementation makes the text harmless for the runner's command parser, so callers
 * pass text from outside (a child's output, pod logs, server messages) as it is.
 */
export interface Log {
  /** Writes one or more lines unchanged. */
  line(text: string): void;
  /** Shown only when the runner's debug logging is on. */
  debug(text: string): void;
  /** A folded group with its text, written at once so that groups of concurrent work do not mix. */
  group(title: string, text: string): void;
  /** Folds what a library prints while it works. */
  folded<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  annotate(annotation: Annotation): void;
  /** From here on the runner replaces the secret with `***` everywhere in the job. */
  mask(secret: string): void;
}
