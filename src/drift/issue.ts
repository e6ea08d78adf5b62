import type { StepContext } from "../context/step-context.ts";
import { openGitHub } from "../github/github.ts";
import { ownerAndName } from "../github/owner-and-name.ts";
import { hasDrifted, type PipelineRecord } from "../model/record.ts";
import { sha256 } from "../workspace/sha256.ts";
import { renderDrift } from "./describe.ts";

const title = "Pipelines on the server differ from Git";
/** This label finds the issue among the repository's issues in one request. */
const label = "pipeline-drift";

/**
 * Keeps one issue per server: opens it when something drifts, updates it while it is open, and closes it when nothing differs.
 * @throws GitHubError, InputError
 */
export async function keepDriftIssue(records: readonly PipelineRecord[], options: StepContext): Promise<void> {
  const { inputs, github, ports } = options;
  const client = await openGitHub({ ...ports, token: inputs.githubToken });
  const { owner, repo } = ownerAndName(github.repository);
  const { issues } = client.rest;
  const drifted = records.filter(hasDrifted);
  const marker = `<!-- kfp-tekton-action drift ${sha256(inputs.host).slice(0, 16)} -->`;
  const open = await client.paginate(issues.listForRepo, { owner, repo, labels: label, state: "open" });
  const issue = open.find(({ body }) => body?.includes(marker));
  const body = `${renderDrift(drifted, { runUrl: github.runUrl, host: withoutQuery(inputs.host) })}\n${marker}\n`;
  if (drifted.length === 0) {
    // A pipeline that failed to compile was not compared, so the issue stays open.
    if (issue === undefined || records.some(({ error }) => error !== undefined)) return;
    await issues.update({ owner, repo, issue_number: issue.number, state: "closed", state_reason: "completed" });
    ports.log.line(`Closed the issue ${issue.html_url}: Git and the server are the same again`);
  } else if (issue === undefined) {
    const created = await issues.create({ owner, repo, title, body, labels: [label] });
    ports.log.line(`Opened the issue ${created.data.html_url}`);
  } else {
    await issues.update({ owner, repo, issue_number: issue.number, body });
    ports.log.line(`Brought the issue ${issue.html_url} up to date`);
  }
}

/** A query may hold a key, and the runner masks logs, not issues. */
function withoutQuery(host: string): string {
  const url = URL.parse(host);
  return url === null ? host : url.origin + url.pathname;
}
