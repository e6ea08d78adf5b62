import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** A place in the repository. `line` and `column` count from 1; `file` is relative to the workspace, with `/`. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ActionErrorOptions {
  /** Set if it is more precise than the code of the class. */
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
  /** The default code of the class. */
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

  /** A short title for annotations. */
  get title(): string {
    return errorCodes[this.code].title;
  }
}

/** All problems of the inputs at once: `problems` has one sentence per problem, with the input's name. */
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

/** The globs, or the files that they match, cannot be used. */
export class DiscoveryError extends ActionError {
  static override readonly code: ErrorCode = "discovery-failed";
}

export interface CompileErrorOptions extends ActionErrorOptions {
  /** The user's frames of the Python traceback, innermost last, as text. */
  readonly traceback?: string;
}

/** A module could not be compiled. */
export class CompileError extends ActionError {
  static override readonly code: ErrorCode = "compile-failed";
  readonly traceback: string | undefined;

  constructor(message: string, options: CompileErrorOptions = {}) {
    super(message, options);
    this.traceback = options.traceback;
  }
}

/** The embedded server cannot start steps in the way that the inputs ask for. */
export class EmbeddedRunnerError extends ActionError {
  static override readonly code: ErrorCode = "container-engine-missing";
}

/** The workflow was cancelled. */
export class WorkflowCancelled extends ActionError {
  static override readonly code: ErrorCode = "cancelled";
}

/** The followed run no longer exists, so a retry would not help. */
export class RunGoneError extends ActionError {
  static override readonly code: ErrorCode = "run-gone";
}

/** A package cannot be used: it is not YAML, or not exactly one PipelineRun. */
export class PackageError extends ActionError {
  static override readonly code: ErrorCode = "package-invalid";
}

export interface TektonErrorOptions extends ActionErrorOptions {
  /** Kubernetes' reason (`NotFound`, `Forbidden`, `AlreadyExists` …); absent if no server responded. */
  readonly reason?: string;
  /** The task that the error is about. */
  readonly task?: string;
}

/** A cluster refused a request, or kubectl failed before. */
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

/** Git differs from the server, or from a committed package. */
export class DriftError extends ActionError {
  static override readonly code: ErrorCode = "server-drifted";
}

/** A package has not passed where it has to before it goes on. */
export class PromotionError extends ActionError {
  static override readonly code: ErrorCode = "not-promoted";
}

export interface KfpErrorOptions extends ActionErrorOptions {
  readonly method: string;
  /** The URL without its query, which may contain names and descriptions. */
  readonly url: string;
  /** HTTP status; undefined if no response arrived. */
  readonly status?: number;
  /** The server's message, bounded in length. */
  readonly serverMessage?: string;
  /** How long the server asks to wait, at most a minute. */
  readonly retryAfterMs?: number;
}

/** A request to the Kubeflow Pipelines API failed, or the response was not the API's. */
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
  /** GitHub's message, bounded in length. */
  readonly serverMessage: string;
  /** Types of GraphQL errors, such as STALE_DATA. */
  readonly types?: readonly string[];
  /** The missing permission, as in a workflow's `permissions`: `contents: write`. */
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

/** The server or cluster reports that a task has no log. */
export class NoLogError extends ActionError {
  static override readonly code: ErrorCode = "log-missing";
  /** The reason in the server's words. */
  readonly said: string;

  constructor(message: string, said: string) {
    super(message);
    this.said = said;
  }
}

/** The policy of the repository cannot be read or used: nothing is known of what it allows. */
export class PolicyError extends ActionError {
  static override readonly code: ErrorCode = "policy-invalid";
}

/** `pipelines.yaml` cannot be read or used. */
export class ConfigError extends ActionError {
  static override readonly code: ErrorCode = "config-invalid";
}

/** What an embedded server has kept cannot be read. */
export class StoreError extends ActionError {
  static override readonly code: ErrorCode = "server-data-unusable";
}

/** The packages could not be published. */
export class PublishError extends ActionError {
  static override readonly code: ErrorCode = "publish-failed";
}

export interface LoginErrorOptions extends ActionErrorOptions {
  /** Whether a retry may succeed. */
  readonly isTransient?: boolean;
}

/** A login failed, so the request that needed it was not sent. */
export class LoginError extends ActionError {
  static override readonly code: ErrorCode = "login-failed";
  readonly isTransient: boolean;

  constructor(message: string, options: LoginErrorOptions = {}) {
    super(message, options);
    this.isTransient = options.isTransient ?? false;
  }
}
