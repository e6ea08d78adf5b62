import { type ApiRequest, notFound, page, Refusal, type Reply, type Route } from "../route.ts";
import { type GitHubState, nextNumber, type Pull } from "../state.ts";

const repo = "/repos/:owner/:repo";

export const pullRoutes: readonly Route[] = [
  { on: `GET ${repo}/pulls`, handle: list },
  {
    on: `GET ${repo}/pulls/:number`,
    handle: ({ state, params, url }) => ({ body: pullBody(find(state, params.number), state, url) }),
  },
  {
    on: `GET ${repo}/commits/:sha/pulls`,
    handle: ({ state, params, url }) => ({
      body: state.pulls
        .filter(({ head }) => state.git.head(head) === params.sha)
        .map((pull) => pullBody(pull, state, url)),
    }),
  },
  { on: `POST ${repo}/pulls`, needs: "pull_requests=write", handle: create },
  {
    on: `PATCH ${repo}/pulls/:number`,
    needs: "pull_requests=write",
    handle: ({ state, params, body, url }) => {
      const pull = find(state, params.number);
      Object.assign(
        pull,
        Object.fromEntries(Object.entries(body).filter(([name]) => ["title", "body", "state"].includes(name))),
      );
      return { body: pullBody(pull, state, url) };
    },
  },
];

function find(state: GitHubState, number: string | undefined): Pull {
  const pull = state.pulls.find((candidate) => String(candidate.number) === number);
  if (pull === undefined) throw notFound();
  return pull;
}

function list(request: ApiRequest): Reply {
  const { state, query, url } = request;
  const wanted = query.get("state") ?? "open";
  const head = query.get("head");
  const pulls = state.pulls.filter(
    (pull) =>
      (wanted === "all" || pull.state === wanted) &&
      (head === null || head === `${pull.fork ?? state.owner}:${pull.head}`) &&
      (!query.has("base") || pull.base === query.get("base")),
  );
  return page(
    pulls.map((pull) => pullBody(pull, state, url)),
    request,
    `/repos/${state.owner}/${state.name}/pulls`,
  );
}

function create({ state, body, url }: ApiRequest): Reply {
  const invalid = (message: string): Refusal =>
    new Refusal(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
  if (!state.pullRequestsAllowed)
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const head = String(body.head).replace(`${state.owner}:`, "");
  const [headCommit, baseCommit] = [state.git.head(head), state.git.head(body.base)];
  if (headCommit === undefined || baseCommit === undefined)
    throw new Refusal(422, "Validation Failed", [
      { resource: "PullRequest", field: headCommit === undefined ? "head" : "base", code: "invalid" },
    ]);
  if (state.git.isAncestor(headCommit, baseCommit)) throw invalid(`No commits between ${body.base} and ${head}`);
  if (state.pulls.some((pull) => pull.state === "open" && pull.head === head && pull.base === body.base))
    throw invalid(`A pull request already exists for ${state.owner}:${head}.`);
  const pull: Pull = {
    number: nextNumber(state),
    title: body.title,
    body: body.body ?? "",
    state: "open",
    labels: [],
    user: state.user,
    head,
    base: body.base,
    merged: false,
  };
  state.pulls.push(pull);
  return { status: 201, body: pullBody(pull, state, url) };
}

function pullBody({ head, base, ...pull }: Pull, { git, owner, name }: GitHubState, url: string): object {
  const side = (branch: string): object => ({
    ref: branch,
    sha: git.head(branch) ?? "",
    repo: { full_name: `${owner}/${name}` },
  });
  return { ...pull, html_url: `${url}/${owner}/${name}/pull/${pull.number}`, head: side(head), base: side(base) };
}
