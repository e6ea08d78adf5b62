import { notFound, Refusal, type Reply, type Route } from "../route.ts";
import type { GitHubState } from "../state.ts";
import { closePullsWithoutCommits, refuseByRules } from "./rules.ts";

const repo = "/repos/:owner/:repo";

/** Contents, branches, commits, trees and refs: what is in git, as the API shows it. */
export const gitDataRoutes: readonly Route[] = [
  {
    on: `GET ${repo}`,
    handle: ({ state }) => ({
      body: { full_name: `${state.owner}/${state.name}`, default_branch: "main", private: false },
    }),
  },
  {
    on: `GET ${repo}/git/ref/*ref`,
    handle: ({ state, params }) => ({ body: refBody(`refs/${params.ref}`, commitOf(state, `refs/${params.ref}`)) }),
  },
  {
    on: `GET ${repo}/branches/*branch`,
    handle: ({ state, params }) => ({
      body: {
        name: params.branch,
        commit: { sha: commitOf(state, `refs/heads/${params.branch}`) },
        protected: state.rules.has(params.branch ?? ""),
      },
    }),
  },
  {
    on: `GET ${repo}/rules/branches/*branch`,
    handle: ({ state, params }) => ({ body: (state.rules.get(params.branch ?? "") ?? []).map((type) => ({ type })) }),
  },
  {
    on: `GET ${repo}/commits/*ref`,
    handle: ({ state, params }) => ({ body: commitBody(state, commitOf(state, params.ref ?? "")) }),
  },
  {
    on: `GET ${repo}/contents/*path`,
    handle: ({ state, params, query }) => contents(state, params.path ?? "", query.get("ref") ?? "main"),
  },
  {
    on: `GET ${repo}/git/trees/*tree`,
    handle: ({ state, params, query }) => tree(state, params.tree ?? "", query.has("recursive")),
  },
  { on: `GET ${repo}/git/blobs/:sha`, handle: ({ state, params }) => blob(state, params.sha ?? "") },
  { on: `GET ${repo}/compare/*range`, handle: ({ state, params }) => compare(state, params.range ?? "") },
  {
    on: `POST ${repo}/git/blobs`,
    needs: "contents=write",
    handle: ({ state, body }) => ({
      status: 201,
      body: { sha: state.git.writeBlob(Buffer.from(body.content, body.encoding === "base64" ? "base64" : "utf8")) },
    }),
  },
  {
    on: `POST ${repo}/git/trees`,
    needs: "contents=write",
    handle: ({ state, body }) => ({ status: 201, body: { sha: makeTree(state, body) } }),
  },
  {
    on: `GET ${repo}/git/commits/:sha`,
    handle: ({ state, params }) => {
      const sha = commitOf(state, params.sha ?? "");
      return { body: { sha, ...commitParts(state, sha) } };
    },
  },
  {
    on: `POST ${repo}/git/commits`,
    needs: "contents=write",
    handle: ({ state, body }) => {
      const sha = state.git.commitTree({ tree: body.tree, parents: body.parents, message: body.message });
      return { status: 201, body: { sha, verification: { verified: body.author === undefined } } };
    },
  },
  { on: `POST ${repo}/git/refs`, needs: "contents=write", handle: ({ state, body }) => createRef(state, body) },
  {
    on: `PATCH ${repo}/git/refs/*ref`,
    needs: "contents=write",
    handle: ({ state, params, body }) => updateRef(state, `refs/${params.ref}`, body),
  },
  {
    on: `DELETE ${repo}/git/refs/*ref`,
    needs: "contents=write",
    handle: ({ state, params }) => {
      if (state.git.resolve(`refs/${params.ref}`) === undefined) throw new Refusal(422, "Reference does not exist");
      state.git.deleteRef(`refs/${params.ref}`);
      closePullsWithoutCommits(state);
      return { status: 204 };
    },
  },
];

function commitOf(state: GitHubState, ref: string): string {
  const commit = state.git.resolve(ref);
  if (commit === undefined) throw notFound();
  return commit;
}

const refBody = (ref: string, sha: string): object => ({ ref, object: { type: "commit", sha } });

function commitBody(state: GitHubState, sha: string): object {
  const { parents, ...commit } = commitParts(state, sha);
  return { sha, commit, parents };
}

const commitParts = ({ git }: GitHubState, sha: string) => ({
  message: git.message(sha),
  tree: { sha: git.git(["rev-parse", `${sha}^{tree}`]) },
  parents: git
    .git(["log", "-1", "--format=%P", sha])
    .split(" ")
    .filter(Boolean)
    .map((parent) => ({ sha: parent })),
});

/** GitHub follows a link that leads to a file, and lists a folder. */
function contents(state: GitHubState, path: string, ref: string): Reply {
  const commit = commitOf(state, ref);
  const [, mode = "", type = "", sha = ""] =
    /^(\d+) (\w+) (\w+)\t/.exec(state.git.git(["ls-tree", commit, path])) ?? [];
  if (type === "tree") return { body: [] };
  const text = state.git.show(commit, path);
  if (text === undefined) throw notFound();
  if (mode === "120000") return contents(state, text, ref);
  const size = Buffer.byteLength(text);
  // Above a megabyte the text is left out.
  const content = size > 1024 * 1024 ? "" : Buffer.from(text).toString("base64");
  return { body: { type: "file", path, sha, size, encoding: content === "" ? "none" : "base64", content } };
}

function tree(state: GitHubState, sha: string, recursive: boolean): Reply {
  let listed: string;
  try {
    listed = state.git.git(["ls-tree", ...(recursive ? ["-r", "-t"] : []), sha]);
  } catch {
    throw notFound();
  }
  const entries = listed
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [, mode, type, object, path] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? [];
      return { mode, type, sha: object, path };
    });
  return { body: { sha, tree: entries, truncated: false } };
}

function blob(state: GitHubState, sha: string): Reply {
  try {
    return {
      body: {
        sha,
        encoding: "base64",
        content: Buffer.from(state.git.git(["cat-file", "blob", sha])).toString("base64"),
      },
    };
  } catch {
    throw notFound();
  }
}

function compare(state: GitHubState, range: string): Reply {
  const [base = "", head = ""] = range.split("...").map((ref) => commitOf(state, ref));
  const files = state.git
    .git(["diff", "--name-status", "--no-renames", `${base}...${head}`])
    .split("\n")
    .filter(Boolean);
  const status =
    base === head
      ? "identical"
      : state.git.isAncestor(base, head)
        ? "ahead"
        : state.git.isAncestor(head, base)
          ? "behind"
          : "diverged";
  const names: Readonly<Record<string, string>> = { A: "added", D: "removed", M: "modified" };
  return {
    body: {
      status,
      files: files.map((line) => ({ filename: line.slice(2), status: names[line[0] ?? ""] ?? "changed" })),
    },
  };
}

function makeTree(
  state: GitHubState,
  body: { base_tree?: string; tree: { path: string; mode: string; sha?: string | null; content?: string }[] },
): string {
  const index = `${state.git.folder}/index-${process.hrtime.bigint()}`;
  state.git.git(body.base_tree === undefined ? ["read-tree", "--empty"] : ["read-tree", body.base_tree], { index });
  const lines = body.tree.map(({ path, mode, sha, content }) => {
    const blob = content === undefined ? sha : state.git.writeBlob(Buffer.from(content));
    return typeof blob === "string" ? `${mode} ${blob}\t${path}\0` : `0 ${"0".repeat(40)}\t${path}\0`;
  });
  state.git.git(["update-index", "-z", "--index-info"], { index, input: Buffer.from(lines.join("")) });
  return state.git.git(["write-tree"], { index });
}

function createRef(state: GitHubState, { ref, sha }: { ref: string; sha: string }): Reply {
  if (state.git.resolve(ref) !== undefined) throw new Refusal(422, "Reference already exists");
  if (state.git.resolve(sha) === undefined) throw new Refusal(422, "Object does not exist");
  state.git.setRef(ref, sha);
  return { status: 201, body: refBody(ref, sha) };
}

function updateRef(state: GitHubState, ref: string, { sha, force = false }: { sha: string; force?: boolean }): Reply {
  const current = state.git.resolve(ref);
  if (current === undefined) throw new Refusal(422, "Reference does not exist");
  refuseByRules(state, ref);
  if (!force && !state.git.isAncestor(current, sha)) throw new Refusal(422, "Update is not a fast forward");
  state.git.setRef(ref, sha);
  closePullsWithoutCommits(state);
  return { body: refBody(ref, sha) };
}
