import type { Configured } from "../config/configure.ts";
import { graceAfterAbort } from "../context/grace-after-abort.ts";
import type { StepContext } from "../context/step-context.ts";
import { type GitHubClient, openGitHub } from "../github/github.ts";
import { permissionHint } from "../github/github-error.ts";
import { ownerAndName } from "../github/owner-and-name.ts";
import { GitHubError } from "../model/errors.ts";
import { type PipelineRecord, passed } from "../model/record.ts";

interface Deed<Result> {
  /** Commit that is deployed. */
  readonly sha: string;
  /** At most 140 characters. */
  readonly description: string;
  readonly deploy: () => Promise<Result>;
}

interface Deployed {
  readonly records: readonly PipelineRecord[];
}

/**
 * Deploys, and lets GitHub keep the record: a deployment of the environment with its statuses. A record that cannot be written stops
 * nothing, and one line says why.
 */
export async function recordDeployment<Result extends Deployed>(
  { environment, context }: Pick<Configured, "environment" | "context">,
  { sha, description, deploy }: Deed<Result>,
): Promise<Result> {
  const { github } = context;
  if (environment === undefined || github.isAboutPullRequest || github.eventName === "" || sha === "")
    return await deploy();
  const record = await begin({ sha, description, environment: environment.name }, context);
  try {
    const deployed = await deploy();
    await record?.end(deployed.records.every(passed) ? "success" : "failure", urlOf(deployed.records, context));
    return deployed;
  } catch (error) {
    await record?.end("failure", "");
    throw error;
  }
}

/** The page of the only run or version; otherwise that of the server. A query may hold a key. */
function urlOf(records: readonly PipelineRecord[], { inputs }: StepContext): string {
  if (inputs.host === "embedded" || inputs.host === "") return "";
  const there = records.filter(({ version, run }) => version !== undefined || run !== undefined);
  const [only] = there;
  const own = there.length === 1 ? (only?.run?.url ?? only?.version?.url) : undefined;
  const server = URL.parse(inputs.host);
  return own || (server === null ? "" : server.origin + server.pathname);
}

interface NewRecord {
  readonly sha: string;
  readonly description: string;
  readonly environment: string;
}

interface DeploymentRecord {
  readonly end: (state: "success" | "failure", url: string) => Promise<void>;
}

async function begin(record: NewRecord, context: StepContext): Promise<DeploymentRecord | undefined> {
  const { inputs, github, ports } = context;
  if (inputs.githubToken === "") {
    ports.log.line("GitHub gets no record of this deployment: the step has no `github-token`.");
    return undefined;
  }
  return await unlessRefused(ports.log, async () => {
    // A cancelled deployment must not be left as one in progress.
    const signal = graceAfterAbort(ports.signal);
    const client = await openGitHub({ ...ports, signal, token: inputs.githubToken });
    const target = ownerAndName(github.repository);
    const { data } = await client.rest.repos.createDeployment({
      ...target,
      ref: record.sha,
      environment: record.environment,
      description: record.description,
      auto_merge: false,
      // Otherwise GitHub waits for the checks of the commit, and this workflow is one of them.
      required_contexts: [],
    });
    if (!("id" in data)) return undefined;
    const own = { ...target, deployment_id: data.id };
    const logUrl = github.runUrl === "" ? {} : { log_url: github.runUrl };
    await client.rest.repos.createDeploymentStatus({ ...own, ...logUrl, state: "in_progress" });
    return {
      end: async (state, url) => {
        await unlessRefused(ports.log, async () => {
          const environmentUrl = url === "" ? {} : { environment_url: url };
          await client.rest.repos.createDeploymentStatus({ ...own, ...logUrl, ...environmentUrl, state });
          if (state === "success") await retirePredecessors(client, { ...own, environment: record.environment });
        });
      },
    };
  });
}

interface Successor {
  readonly owner: string;
  readonly repo: string;
  readonly deployment_id: number;
  readonly environment: string;
}

const mostPredecessors = 20;

/** GitHub does so by itself only where an environment is not called `production` (docs.github.com, REST: `auto_inactive`). */
async function retirePredecessors(client: GitHubClient, successor: Successor): Promise<void> {
  const { owner, repo, deployment_id: id, environment } = successor;
  const { repos } = client.rest;
  const { data } = await repos.listDeployments({ owner, repo, environment, per_page: mostPredecessors });
  for (const { id: other } of data.filter((one) => one.id < id)) {
    const target = { owner, repo, deployment_id: other };
    const [latest] = (await repos.listDeploymentStatuses({ ...target, per_page: 1 })).data;
    if (latest?.state === "success") await repos.createDeploymentStatus({ ...target, state: "inactive" });
    // All before it have been retired by it.
    if (latest?.state === "success" || latest?.state === "inactive") return;
  }
}

async function unlessRefused<Result>(
  log: StepContext["ports"]["log"],
  request: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const why = error.status === 403 || error.status === 404 ? permissionHint("deployments: write") : error.message;
    log.line(`GitHub gets no record of this deployment. ${why}`);
    return undefined;
  }
}
