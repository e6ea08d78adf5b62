import { type ApiRequest, lacksPermission, type Reply, type Route } from "../route.ts";
import { isForbidden, ruleViolation } from "./rules.ts";

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/** `createCommitOnBranch`, the one mutation that is used, and who the token is. GraphQL errors are HTTP 200. */
export const graphqlRoutes: readonly Route[] = [
  {
    on: "POST /graphql",
    handle: (request) => {
      const { query, variables } = request.body;
      if (/^\{ viewer \{ login \} \}$/.test(query))
        return { body: { data: { viewer: { login: request.state.user.login } } } };
      if (!String(query).includes("createCommitOnBranch")) return failed("undefinedField", "Unknown query");
      return createCommit(request, variables.input as CommitInput);
    },
  },
];

const failed = (type: string, message: string): Reply => ({
  body: { data: null, errors: [{ type, path: ["createCommitOnBranch"], message }] },
});

function createCommit({ state, url }: ApiRequest, input: CommitInput): Reply {
  const { git } = state;
  const branch = input.branch.branchName;
  const head = git.head(branch);
  if (lacksPermission(state, "contents=write")) return failed("FORBIDDEN", "Resource not accessible by integration");
  if (head === undefined) return failed("NOT_FOUND", `Could not resolve to a Ref with the name refs/heads/${branch}.`);
  if (isForbidden(state, branch)) return failed("UNPROCESSABLE", ruleViolation);
  if (head !== input.expectedHeadOid)
    return failed(
      "STALE_DATA",
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
    );
  const { additions = [], deletions = [] } = input.fileChanges;
  const missing = deletions.find(({ path }) => git.show(head, path) === undefined);
  if (missing !== undefined)
    return failed("UNPROCESSABLE", `A path was requested for deletion which does not exist: ${missing.path}`);
  const commit = git.commit({
    parent: head,
    message: [input.message.headline, ...(input.message.body ? ["", input.message.body] : [])].join("\n"),
    changes: [
      ...additions.map(({ path, contents }) => ({ path, content: Buffer.from(contents, "base64") })),
      ...deletions,
    ],
  });
  git.setRef(`refs/heads/${branch}`, commit);
  return {
    body: {
      data: {
        createCommitOnBranch: { commit: { oid: commit, url: `${url}/${state.owner}/${state.name}/commit/${commit}` } },
      },
    },
  };
}
