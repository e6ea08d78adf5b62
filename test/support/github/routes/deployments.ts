import { type ApiRequest, notFound, page, Refusal, type Route } from "../route.ts";
import { type Deployment, newId } from "../state.ts";

const repo = "/repos/:owner/:repo";
const needs = "deployments=write";
const states: ReadonlySet<string> = new Set([
  ...["error", "failure", "inactive", "in_progress", "queued", "pending", "success"],
]);

/** Deployments and their statuses, newest first, as docs.github.com has them (REST API, Deployments). */
export const deploymentRoutes: readonly Route[] = [
  {
    on: `GET ${repo}/deployments`,
    handle: (request) => {
      const environment = request.query.get("environment");
      const found = request.state.deployments.filter((one) => environment === null || one.environment === environment);
      return page(found.toReversed(), request, `/repos/${request.params.owner}/${request.params.repo}/deployments`);
    },
  },
  {
    on: `POST ${repo}/deployments`,
    needs,
    handle: ({ state, body }) => {
      if (state.git.git(["cat-file", "-t", body.ref]).trim() !== "commit") throw new Refusal(422, "No ref found");
      // Without `required_contexts: []` every check of the commit must have passed, that of this workflow among them.
      if (body.required_contexts === undefined) throw new Refusal(409, "Conflict: Commit status checks failed");
      const { ref, environment = "production", description = "" } = body;
      const deployment: Deployment = { id: newId(state), sha: ref, environment, description, statuses: [] };
      state.deployments.push(deployment);
      return { status: 201, body: deployment };
    },
  },
  {
    on: `GET ${repo}/deployments/:id/statuses`,
    handle: (request) =>
      page(deploymentOf(request).statuses.toReversed(), request, `/deployments/${request.params.id}/statuses`),
  },
  {
    on: `POST ${repo}/deployments/:id/statuses`,
    needs,
    handle: (request) => {
      const { state, description = "", environment_url = "", log_url = "" } = request.body;
      if (!states.has(state) || description.length > 140) throw new Refusal(422, "Validation Failed");
      const status = { id: newId(request.state), state, description, environment_url, log_url };
      deploymentOf(request).statuses.push(status);
      return { status: 201, body: status };
    },
  },
];

function deploymentOf({ state, params }: ApiRequest): Deployment {
  const found = state.deployments.find(({ id }) => String(id) === params.id);
  if (found === undefined) throw notFound();
  return found;
}
