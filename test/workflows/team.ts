import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddedServer } from "../../src/embedded/embedded.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { checkOut, git, runtimeToken, startGitHub } from "../support/github/start.ts";
import { nextNumber } from "../support/github/state.ts";
import { runWorkflow, type WorkflowRun } from "./act.ts";

const template = join(import.meta.dirname, "..", "..", "template");
/** A team that has copied the template: its repository on GitHub, and what its members and GitHub do. */
export class Team {
  readonly github: GitHubServer;
  /** KUBEFLOW_HOST and KUBEFLOW_TOKEN once the team has a cluster. */
  cluster: EmbeddedServer | undefined;
  private environment: Readonly<Record<string, string>> = {};

  /** The commit that the team began with. */
  readonly begin: string;
  private lastRun = 4711;

  private constructor(github: GitHubServer) {
    this.github = github;
    this.begin = this.head("main");
  }

  head(branch: string): string {
    return this.github.state.git.head(branch) ?? "";
  }

  read(branch: string, path: string): string {
    return this.github.state.git.git(["show", `${branch}:${path}`]);
  }

  comments(): readonly string[] {
    return this.github.state.comments.map(({ body }) => body);
  }

  static async start(): Promise<Team> {
    return new Team(await startGitHub(templateFiles()));
  }

  /** Commits to a branch, which is made from main where there is none. Edits replace a piece of text; the file must have it. */
  async push(branch: string, edits: Readonly<Record<string, readonly [string, string]>>): Promise<string> {
    const { git: repository } = this.github.state;
    const isNew = repository.head(branch) === undefined;
    const folder = await checkOut(this.github, isNew ? "main" : branch);
    const changes = Object.entries(edits).map(([path, [before, after]]) => {
      const text = readFileSync(join(folder, path), "utf8");
      if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
      return [path, text.replace(before, after)];
    });
    if (isNew) repository.setRef(`refs/heads/${branch}`, this.head("main"));
    return repository.push(branch, Object.fromEntries(changes), "Change");
  }

  /** What GitHub starts when `check` was the last to run, for a branch: with the rights and the code of the default branch. */
  async afterCheck(workflow: string, branch: string): Promise<WorkflowRun> {
    const run = {
      id: this.lastRun,
      event: "pull_request",
      conclusion: "success",
      head_branch: branch,
      head_sha: this.head(branch),
      head_repository: {
        owner: { login: this.github.state.pulls.find(({ head }) => head === branch)?.fork ?? "acme" },
      },
      pull_requests: [],
    };
    return await this.run(workflow, "workflow_run", "main", { action: "completed", workflow_run: run });
  }

  async scheduled(workflow: string): Promise<WorkflowRun> {
    return await this.run(workflow, "schedule", "main", {});
  }

  /** Somebody starts the workflow by hand on main. */
  async dispatched(workflow: string, inputs: Readonly<Record<string, string>>): Promise<WorkflowRun> {
    return await this.run(workflow, "workflow_dispatch", "main", { ref: "refs/heads/main", inputs });
  }

  async versionsOnCluster(): Promise<readonly string[]> {
    return (await this.pipelinesOnCluster()).flatMap(({ versions }) => versions);
  }

  async pipelinesOnCluster(): Promise<readonly PipelineOnCluster[]> {
    const { pipelines = [] } = await this.ask("/apis/v1/pipelines?page_size=100");
    return await Promise.all(
      pipelines.map(async ({ id, name, default_version: current }) => {
        const list = `/apis/v1/pipeline_versions?page_size=100&resource_key.type=PIPELINE&resource_key.id=${id}`;
        const { versions = [] } = await this.ask(list);
        return { name, defaultVersion: current?.name ?? "", versions: versions.map((version) => version.name) };
      }),
    );
  }

  private async ask(path: string): Promise<ClusterReply> {
    return (await (await fetch(`${this.cluster?.url}${path}`)).json()) as ClusterReply;
  }

  /** What GitHub does on a push to main. @param attested the digest that is signed in place of all others, as if the packages were exchanged since */
  async pushWorkflow(workflow: string, attested?: string): Promise<WorkflowRun> {
    if (attested !== undefined) this.environment = { ATTESTED_DIGEST: attested };
    return await this.run(workflow, "push", "main", { ref: "refs/heads/main", forced: false });
  }

  async tagWorkflow(workflow: string, tag: string): Promise<WorkflowRun> {
    this.github.state.git.setRef(`refs/tags/${tag}`, this.github.state.git.head("main") ?? "");
    return await this.run(workflow, "push", "main", { ref: `refs/tags/${tag}` });
  }

  /** `pull_request` for a branch; of a fork, whose workflows get no secrets, when `fork` says so. */
  async pullRequestWorkflow(
    workflow: string,
    branch: string,
    { action = "synchronize", fork = false }: { readonly action?: string; readonly fork?: boolean } = {},
  ): Promise<WorkflowRun> {
    const number = this.pullRequestOf(branch, fork);
    const head = fork ? "stranger/pipelines" : "acme/pipelines";
    const payload = {
      action,
      number,
      pull_request: {
        number,
        state: action === "closed" ? "closed" : "open",
        head: { sha: this.head(branch), ref: branch, repo: { full_name: head, fork } },
        base: { sha: this.head("main"), ref: "main", repo: { full_name: "acme/pipelines" } },
      },
    };
    return await this.run(workflow, "pull_request", branch, payload, !fork);
  }

  /** Opened with the branch's first push. */
  private pullRequestOf(branch: string, fork: boolean): number {
    const { pulls } = this.github.state;
    const found = pulls.find(({ head }) => head === branch);
    if (found !== undefined) return found.number;
    const number = nextNumber(this.github.state);
    const user = { login: "ada", type: "User" } as const;
    const text = { title: "Change", body: "", labels: [], ...(fork ? { fork: "stranger" } : {}) };
    pulls.push({ ...text, number, state: "open", user, head: branch, base: "main", merged: false });
    return number;
  }

  async run(workflow: string, event: string, branch: string, payload: object, trusted = true): Promise<WorkflowRun> {
    const repository = await checkOut(this.github, branch);
    await git(repository, "remote", "set-url", "origin", "https://github.com/acme/pipelines.git");
    this.lastRun += 1;
    const secrets = this.cluster !== undefined && trusted ? { KUBEFLOW_TOKEN: "token-of-the-team" } : {};
    const variables = this.cluster === undefined ? {} : { KUBEFLOW_HOST: this.cluster.url };
    return await runWorkflow({
      repository,
      workflow,
      event,
      payload: { repository: { full_name: "acme/pipelines", default_branch: "main" }, ...payload },
      env: {
        GITHUB_API_URL: this.github.url,
        ACTIONS_RESULTS_URL: `${this.github.url}/`,
        ACTIONS_RUNTIME_TOKEN: runtimeToken(this.lastRun),
        ...this.environment,
      },
      variables,
      secrets,
    });
  }
}

interface PipelineOnCluster {
  readonly name: string;
  readonly defaultVersion: string;
  readonly versions: readonly string[];
}

interface ClusterReply {
  readonly pipelines?: readonly {
    readonly id: string;
    readonly name: string;
    readonly default_version?: { readonly name: string };
  }[];
  readonly versions?: readonly { readonly name: string }[];
}

function templateFiles(): Readonly<Record<string, string>> {
  const paths = globSync(["**/*", ".*", ".github/**/*"], { cwd: template }).filter((path) =>
    statSync(join(template, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(template, path), "utf8")]));
}
