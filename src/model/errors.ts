import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** Where a problem shows in the repository. `line` and `column` count from 1; `file` is relative to the workspace, with `/`. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ActionErrorOptions {
  /** Where it says more than the code of the class. */
  readonly code?: ErrorCode;
  readonly cause?: unknown;
  /** What to do next, with the setting or the permission by name. */
  readonly hint?: string;
  readonly location?: SourceLocation;
}

/**
 * A failure that a user can act on. The message is one sentence: what was tried, on what, what happened.
 * Anything else that is thrown is a defect of this project, and is reported with its stack.
 */
export class ActionError extends Error {
  /** Of errors of a class that do not give another one. */
  static readonly code: ErrorCode = "input-invalid";
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly location: SourceLocation | undefined;

  constructor(message: string, options: ActionErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code ?? new.target.code;
    this.hint = options.hint;
    this.location = options.location;
  }

  /** A few words for the head of an annotation. */
  get title(): string {
    return errorCodes[this.code].title;
  }
}

/** Every problem of the inputs at once: `problems` has one sentence each, with the name of its input. */
export class InputError extends ActionError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options: Pick<ActionErrorOptions, "code"> = {}) {
    super(
      problems.length === 1
        ? `${problems[0]}`
        : `${problems.length} problems with the inputs:\n- ${problems.join("\n- ")}`,
      options,
    );
    this.problems = problems;
  }
}

/** The globs, or what they found, could not be used. */
export class DiscoveryError extends ActionError {
  static override readonly code: ErrorCode = "discovery-failed";
}

export interface CompileErrorOptions extends ActionErrorOptions {
  /** The user's frames of the Python traceback, innermost last, as text. */
  readonly traceback?: string;
}

/** A module did not become a package. */
export class CompileError extends ActionError {
  static override readonly code: ErrorCode = "compile-failed";
  readonly traceback: string | undefined;

  constructor(message: string, options: CompileErrorOptions = {}) {
    super(message, options);
    this.traceback = options.traceback;
  }
}

/** The workflow was cancelled before this was done. */
export class WorkflowCancelled extends ActionError {
  static override readonly code: ErrorCode = "cancelled";
}

/** The run that is followed does not exist any more: asking again will not help. */
export class RunGoneError extends ActionError {
  static override readonly code: ErrorCode = "run-gone";
}

/** A package is not what a server can take: not YAML, not exactly one PipelineRun. */
export class PackageError extends ActionError {
  static override readonly code: ErrorCode = "package-invalid";
}

export interface TektonErrorOptions extends ActionErrorOptions {
  /** Kubernetes' own word for it (`NotFound`, `Forbidden`, `AlreadyExists` …); absent when no server answered. */
  readonly reason?: string;
  /** The task of the pipeline that it is about. */
  readonly task?: string;
}

/** A cluster refused what was asked of it, or kubectl did not get that far. */
export class TektonError extends ActionError {
  static override readonly code: ErrorCode = "cluster-request-failed";
  readonly reason: string | undefined;
  readonly task: string | undefined;

  constructor(message: string, options: TektonErrorOptions = {}) {
    super(message, options);
    this.reason = options.reason;
    this.task = options.task;
  }
}

/** Git and the server, or Git and a committed file, do not have the same. */
export class DriftError extends ActionError {
  static override readonly code: ErrorCode = "server-drifted";
}

export interface KfpErrorOptions extends ActionErrorOptions {
  readonly method: string;
  /** Without its query: that may carry names and descriptions. */
  readonly url: string;
  /** HTTP status; undefined when no answer came. */
  readonly status?: number;
  /** The server's own words, bounded in length. */
  readonly serverMessage?: string;
  /** How long the server asks to wait, a minute at most. */
  readonly retryAfterMs?: number;
}

/** A request to the Kubeflow Pipelines API failed or was answered with something else than the API. */
export class KfpError extends ActionError {
  static override readonly code: ErrorCode = "kfp-request-failed";
  readonly method: string;
  readonly url: string;
  readonly status: number | undefined;
  readonly serverMessage: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: KfpErrorOptions) {
    super(message, options);
    this.method = options.method;
    this.url = options.url;
    this.status = options.status;
    this.serverMessage = options.serverMessage;
    this.retryAfterMs = options.retryAfterMs;
  }
}

export interface GitHubErrorOptions extends ActionErrorOptions {
  /** HTTP status; undefined when no answer came. */
  readonly status?: number;
  /** GitHub's own words, bounded in length. */
  readonly serverMessage: string;
  /** Types of GraphQL errors, such as STALE_DATA. */
  readonly types?: readonly string[];
  /** What the token would need, as in a workflow's `permissions`: `contents: write`. */
  readonly permission?: string;
}

/** A request to GitHub's API failed. */
export class GitHubError extends ActionError {
  static override readonly code: ErrorCode = "github-request-failed";
  readonly status: number | undefined;
  readonly serverMessage: string;
  readonly types: readonly string[];
  readonly permission: string | undefined;

  constructor(message: string, options: GitHubErrorOptions) {
    super(message, options);
    this.status = options.status;
    this.serverMessage = options.serverMessage;
    this.types = options.types ?? [];
    this.permission = options.permission;
  }
}

/** There is no log of a task, as the server or the cluster says. */
export class NoLogError extends ActionError {
  static override readonly code: ErrorCode = "log-missing";
  /** Why, in its own words. */
  readonly said: string;

  constructor(message: string, said: string) {
    super(message);
    this.said = said;
  }
}

/** The packages did not get where `publish` wants them. */
export class PublishError extends ActionError {
  static override readonly code: ErrorCode = "publish-failed";
}

export interface LoginErrorOptions extends ActionErrorOptions {
  /** Whether the next try may end in another way. */
  readonly isTransient?: boolean;
}

/** A login did not come to its end: the request that needed it was not sent. */
export class LoginError extends ActionError {
  static override readonly code: ErrorCode = "login-failed";
  readonly isTransient: boolean;

  constructor(message: string, options: LoginErrorOptions = {}) {
    super(message, options);
    this.isTransient = options.isTransient ?? false;
  }
}
