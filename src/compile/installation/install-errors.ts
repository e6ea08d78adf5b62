import { defined } from "../../model/defined.ts";
import { CompileError, type SourceLocation } from "../../model/errors.ts";
import { type Claim, readConflict } from "./conflicts.ts";

export interface InstallFailure {
  /** The attempted action, after "Could not". */
  readonly what: string;
  /** The installer's output, or its end. */
  readonly output: string;
  /** Whether the packages are locked with this action's hashes. */
  readonly isLocked: boolean;
  /** Finds a requirement in the user's files. */
  readonly locate: (requirement: string) => SourceLocation | undefined;
}

/** The index returned other bytes than the hashes allow, so no other installer may be tried. */
export class TamperedError extends CompileError {}

/** No set of versions satisfies all requirements, so no other installer can succeed. */
export class ConflictError extends CompileError {}

const mismatch = /DO NOT MATCH THE HASHES|[Hh]ash mismatch/;

const unreachable =
  /Failed to establish a new connection|Temporary failure in name resolution|Connection refused|timed out|error sending request|[Ff]ailed to fetch|dns error|Network is unreachable/;

/** Converts the installer's output to an error. */
export function installError(failure: InstallFailure): CompileError {
  const { what, output } = failure;
  if (mismatch.test(output)) return tampered(failure);
  const conflict = readConflict(output);
  if (conflict?.kind === "conflict") return conflicting(conflict.claims, failure);
  if (conflict?.kind === "missing" && !unreachable.test(output)) return missing(conflict.requirement, failure);
  return new CompileError(`Could not ${what}: ${reasonIn(output)}`, {
    code: "sdk-unavailable",
    traceback: output,
    hint: unreachable.test(output)
      ? "Check that the package index can be reached: PIP_INDEX_URL, pip's configuration files and the proxy variables are used. Or install kfp-tekton in an earlier step and set `sdk` to `installed`."
      : "Check `sdk`, `requirements` and the interpreter in `python`. The installer's output follows.",
  });
}

function tampered({ output, isLocked }: InstallFailure): CompileError {
  const [name = "a package"] = namesOfMismatch(output);
  const expected = isLocked
    ? "the hashes that this release of the action was made with"
    : "the hashes in `requirements`";
  return new TamperedError(`The package index served a file for ${name} that does not match ${expected}.`, {
    code: "package-tampered",
    traceback: output,
    hint: isLocked
      ? "Nothing of it was run. Find out who changed the file on the index or on the way. If your index builds its own packages, install kfp-tekton from it in an earlier step and set `sdk` to `installed`."
      : "Nothing of it was run. Find out who changed the file, or bring the hashes up to date.",
  });
}

/** uv: "Hash mismatch for `six==1.16.0`"; pip names it in the line below its warning: "six==1.16.0 from https://… :". */
function namesOfMismatch(output: string): readonly string[] {
  const named = [
    /[Hh]ash mismatch for `?([\w.-]+)(?:==([\w.]+))?/,
    /^\s+([\w.-]+)==([\w.]+) from /m,
    /^\s+([\w.-]+)(?:\[[^\]]*\])? from /m,
  ];
  return named.flatMap((pattern) => {
    const [, name, version] = pattern.exec(output) ?? [];
    return name === undefined ? [] : [version === undefined ? name : `${name} ${version}`];
  });
}

function conflicting([one, other]: readonly [Claim, Claim], { output, locate }: InstallFailure): CompileError {
  const location = [one, other].flatMap(({ owner, requirement }) =>
    owner === undefined ? (locate(requirement) ?? []) : [],
  )[0];
  return new ConflictError(`${describe(one, locate)} and ${describe(other, locate)} exclude each other.`, {
    code: "requirements-conflict",
    traceback: output,
    ...defined({ location }),
    hint: "Change one of the two. The kfp-tekton SDK 1.x needs kfp 1.8.",
  });
}

function describe({ owner, requirement }: Claim, locate: InstallFailure["locate"]): string {
  if (owner !== undefined) return `\`${requirement}\`, which ${owner} needs,`;
  const place = locate(requirement);
  return place === undefined ? `\`${requirement}\`` : `\`${requirement}\` (${place.file}:${place.line})`;
}

function missing(requirement: string, { what, output, locate }: InstallFailure): CompileError {
  const location = locate(requirement);
  return new CompileError(`Could not ${what}: the package index has no \`${requirement}\` for this Python.`, {
    code: "sdk-unavailable",
    traceback: output,
    ...defined({ location }),
    hint: "Check the name and the version, that the index can be reached, and which one it is: PIP_INDEX_URL, pip's configuration files and the proxy variables are used.",
  });
}

function reasonIn(output: string): string {
  const lines = output.split("\n");
  const reason = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
  return reason.trim() || "no output";
}
