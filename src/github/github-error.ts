import { GitHubError } from "../model/errors.ts";

const longestMessage = 500;

/** Converts octokit's error to a sentence that names the missing permission. */
export function requestError(error: unknown): GitHubError {
  const { status, request, response } = error as FailedRequest;
  const what = `${request?.method ?? ""} ${URL.parse(request?.url ?? "")?.pathname ?? ""}`.trim();
  const serverMessage = messageOf(error, response);
  if (response === undefined)
    return new GitHubError(`GitHub did not answer ${what}: ${serverMessage}.`, { cause: error, serverMessage });
  const permission = permissionOf(status, response.headers);
  return new GitHubError(`GitHub refused ${what}: HTTP ${status}, ${serverMessage.replace(/\.$/, "")}.`, {
    cause: error,
    status,
    serverMessage,
    ...(permission === undefined ? {} : { permission, hint: permissionHint(permission) }),
  });
}

/** Converts octokit's error for a GraphQL response with errors, which has status 200. */
export function graphqlError(error: unknown): unknown {
  const errors = (error as { errors?: unknown }).errors;
  if (error instanceof GitHubError || !Array.isArray(errors)) return error;
  const found = errors.map((entry: { type?: unknown; message?: unknown }) => ({
    type: String(entry?.type ?? ""),
    message: String(entry?.message ?? ""),
  }));
  const serverMessage = bounded(found.map(({ message }) => message).join(" "));
  return new GitHubError(`GitHub refused a GraphQL request: ${serverMessage.replace(/\.$/, "")}.`, {
    cause: error,
    status: 200,
    serverMessage,
    types: found.map(({ type }) => type),
  });
}

export const permissionHint = (permission: string): string =>
  `Give the job \`permissions: { ${permission} }\`, or \`github-token\` a token that has it.`;

interface FailedRequest {
  readonly status: number;
  readonly request?: { readonly method?: string; readonly url?: string };
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: unknown;
  };
}

function messageOf(error: unknown, response: FailedRequest["response"]): string {
  const { message, errors } = (response?.data ?? {}) as { message?: unknown; errors?: unknown };
  if (typeof message !== "string") return bounded(error instanceof Error ? error.message : String(error));
  // A response with status 422 has its reason only in `errors`: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
  const details = Array.isArray(errors)
    ? errors.map((entry) => entry?.message ?? entry?.code ?? "").filter(Boolean)
    : [];
  return bounded([message, ...details].join(": "));
}

const bounded = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
};

/**
 * GitHub names the permissions of an endpoint: alternatives separated by `;`, each a list of `name=level` separated by `,`. A 404 may also
 * mean a missing permission. Source:
 * github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors.
 */
function permissionOf(
  status: number,
  headers: Readonly<Record<string, string | number | undefined>>,
): string | undefined {
  const accepted = headers["x-accepted-github-permissions"];
  if ((status !== 403 && status !== 404) || typeof accepted !== "string") return undefined;
  const [first = ""] = accepted.split(";");
  const pairs = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
  return first.trim() === "" ? undefined : pairs.join(", ");
}
