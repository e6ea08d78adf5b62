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

/** The index could not be asked: whether it has a package is not known. */
export class IndexError extends CompileError {}

const refused =
  /\b40[13] (?:Client Error: )?(?:Unauthorized|Forbidden)\b|lack of valid authentication credentials|Credentials not correct/;

const unreachable =
  /Failed to establish a new connection|Temporary failure in name resolution|Connection refused|timed out|error sending request|[Ff]ailed to fetch|dns error|Network is unreachable|Could not fetch URL|Max retries exceeded|\b5\d\d Server Error|HTTP status server error|ProxyError|SSLError|CERTIFICATE_VERIFY_FAILED|invalid peer certificate|connection closed|RemoteDisconnected/;

/** Converts the installer's output to an error. */
export function installError(failure: InstallFailure): CompileError {
  const { what, output } = failure;
  if (mismatch.test(output)) return tampered(failure);
  const conflict = readConflict(output);
  if (conflict?.kind === "conflict") return conflicting(conflict.claims, failure);
  if (refused.test(output) || unreachable.test(output)) return indexError(failure);
  if (conflict?.kind === "missing") return missing(conflict.requirement, failure);
  return new CompileError(`Could not ${what}: ${reasonIn(output)}`, {
    code: "sdk-unavailable",
    traceback: output,
    hint: "Check `sdk`, `requirements` and the interpreter in `python`. The installer's output follows.",
  });
}

function indexError({ what, output }: InstallFailure): CompileError {
  const isRefused = refused.test(output);
  const lines = output.split("\n").map((line) => line.trim());
  // uv says the reason in the last line of a chain of causes, pip in one line.
  const causes = lines.filter((line) => /^cause: /.test(line) && unreachable.test(output));
  const line = lines.find((text) => (isRefused ? refused : unreachable).test(text)) ?? "";
  const reason = isRefused || causes.length === 0 ? line : `${line} ${causes.at(-1)}`;
  const address = /https?:\/\/[^\s'"),]+/.exec(reason)?.[0].replace(/^(https?:\/\/)[^/]*@/, "$1") ?? "";
  const host = URL.parse(address)?.host;
  const index = host === undefined ? "the package index" : `the package index ${host}`;
  return new IndexError(
    `Could not ${what}: ${index} ${isRefused ? "refuses the request" : "cannot be asked"} (${shorten(reason)}).`,
    {
      code: "sdk-unavailable",
      traceback: output,
      hint: isRefused
        ? "Give it the right user and token: in PIP_INDEX_URL, in pip's configuration or in a netrc. A variable in a requirements file must be named in `pass-env`."
        : "Check that the package index can be reached: PIP_INDEX_URL, pip's configuration files and the proxy variables are used. Or install kfp-tekton in an earlier step and set `sdk` to `installed`.",
    },
  );
}

const shorten = (reason: string): string =>
  reason
    .replace(/^(?:error|ERROR|WARNING|cause|hint): /, "")
    .replace(/https?:\/\/\S+@/g, "https://")
    .slice(0, 300);

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
