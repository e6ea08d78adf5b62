import { type ApiRequest, notFound, page, type Reply, type Route } from "../route.ts";
import { type Comment, type GitHubState, type Issue, newId, nextNumber } from "../state.ts";

const repo = "/repos/:owner/:repo";
const needs = "issues=write,pull_requests=write";

/** Issues, and comments, which issues and pull requests share. */
export const issueRoutes: readonly Route[] = [
  {
    on: `GET ${repo}/issues`,
    handle: (request) => {
      const wanted = request.query.get("state") ?? "open";
      const labels = (request.query.get("labels") ?? "").split(",").filter(Boolean);
      const creator = request.query.get("creator");
      const found = request.state.issues.filter(
        (issue) =>
          (wanted === "all" || issue.state === wanted) &&
          labels.every((label) => issue.labels.includes(label)) &&
          (creator === null || issue.user.login === creator),
      );
      return page(
        found.map((issue) => issueBody(issue, request)),
        request,
        request.params.path ?? "",
      );
    },
  },
  {
    on: `POST ${repo}/issues`,
    needs: "issues=write",
    handle: (request) => {
      const { state, body } = request;
      const issue: Issue = {
        number: nextNumber(state),
        title: body.title,
        body: body.body ?? "",
        state: "open",
        labels: body.labels ?? [],
        user: state.user,
      };
      state.issues.push(issue);
      return { status: 201, body: issueBody(issue, request) };
    },
  },
  {
    on: `PATCH ${repo}/issues/:number`,
    needs: "issues=write",
    handle: (request) => {
      const issue = request.state.issues.find(({ number }) => String(number) === request.params.number);
      if (issue === undefined) throw notFound();
      Object.assign(
        issue,
        Object.fromEntries(
          Object.entries(request.body).filter(([name]) => ["title", "body", "state", "labels"].includes(name)),
        ),
      );
      return { body: issueBody(issue, request) };
    },
  },
  { on: `GET ${repo}/issues/:number/comments`, handle: listComments },
  {
    on: `POST ${repo}/issues/:number/comments`,
    needs,
    handle: (request) => {
      const { state, params, body } = request;
      if (![...state.pulls, ...state.issues].some(({ number }) => String(number) === params.number)) throw notFound();
      const comment: Comment = { id: newId(state), issue: Number(params.number), body: body.body, user: state.user };
      state.comments.push(comment);
      return { status: 201, body: commentBody(comment, request) };
    },
  },
  {
    on: `PATCH ${repo}/issues/comments/:id`,
    needs,
    handle: (request) => {
      const comment = findComment(request.state, request.params.id);
      comment.body = request.body.body;
      return { body: commentBody(comment, request) };
    },
  },
  {
    on: `DELETE ${repo}/issues/comments/:id`,
    needs,
    handle: ({ state, params }) => {
      state.comments.splice(state.comments.indexOf(findComment(state, params.id)), 1);
      return { status: 204 };
    },
  },
];

function listComments(request: ApiRequest): Reply {
  const { state, params } = request;
  const found = state.comments.filter(({ issue }) => String(issue) === params.number);
  return page(
    found.map((comment) => commentBody(comment, request)),
    request,
    `/repos/${state.owner}/${state.name}/issues/${params.number}/comments`,
  );
}

function findComment(state: GitHubState, id: string | undefined): Comment {
  const comment = state.comments.find((candidate) => String(candidate.id) === id);
  if (comment === undefined) throw notFound();
  return comment;
}

const issueBody = (issue: Issue, { state, url }: ApiRequest): object => ({
  ...issue,
  labels: issue.labels.map((name) => ({ name })),
  html_url: `${url}/${state.owner}/${state.name}/issues/${issue.number}`,
});

const commentBody = ({ issue, ...comment }: Comment, { state, url }: ApiRequest): object => ({
  ...comment,
  html_url: `${url}/${state.owner}/${state.name}/pull/${issue}#issuecomment-${comment.id}`,
});
