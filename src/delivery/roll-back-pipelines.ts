import pLimit from "p-limit";
import { loadConfig } from "../config/load-config.ts";
import type { StepContext } from "../context/step-context.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { DescribedVersion } from "../kfp/operations/passed-versions.ts";
import { ActionError, InputError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { UploadedVersion } from "../model/version.ts";

/** A pipeline that has a version of the wanted commit. */
export interface RolledBack {
  readonly record: PipelineRecord;
  /** Absent if it failed. */
  readonly version?: UploadedVersion;
}

/** Most of the time is spent waiting for others who may move the default back. */
const requestsAtOnce = 16;

/** A pipeline's name and its version of the wanted commit. */
type Target = readonly [name: string, version: DescribedVersion];

/** @throws InputError if no pipeline has a version of the commit, or its beginning stands for several */
export async function findTargets(client: KfpClient, context: StepContext): Promise<readonly Target[]> {
  const { inputs, github, ports } = context;
  const commit = inputs.rollback;
  const found: Target[] = [];
  for (const name of await namesOf(client, context)) {
    const version = versionOf(commit, await client.versionsOf(name), github.repository);
    if (version === undefined) ports.log.line(`${name}: has no version of ${commit}, and stays as it is`);
    else found.push([name, version]);
  }
  const commits = [...new Set(found.map(([, version]) => version.commit))];
  if (commits.length > 1) throw ambiguous(commit, commits);
  if (found.length > 0) return found;
  throw new InputError([
    `Input \`rollback\`: no pipeline of ${github.repository} on the server has a version of commit ${commit}.`,
  ]);
}

/** Pipelines are independent: one that fails does not stop the others. */
export async function rollBackPipelines(
  targets: readonly Target[],
  options: RollbackContext,
): Promise<readonly RolledBack[]> {
  const limit = pLimit(requestsAtOnce);
  return await Promise.all(targets.map(([name, version]) => limit(() => rollBackOne(name, version, options))));
}

/** Those that this action has created for the repository, and those that pipelines.yaml names. */
async function namesOf(client: KfpClient, context: StepContext): Promise<readonly string[]> {
  const own = await client.pipelinesOf(context.github.repository);
  const config = await loadConfig(context);
  return [...new Set([...own.map(({ name }) => name), ...Object.keys(config?.file.pipelines ?? {})])].toSorted();
}

/**
 * The newest of them: a commit may have several versions with other names.
 * @throws InputError if the beginning of a commit stands for several
 */
function versionOf(
  commit: string,
  versions: readonly DescribedVersion[],
  repository: string,
): DescribedVersion | undefined {
  const own = versions.filter((one) => one.repository === repository && one.pullRequest === "");
  const found = own.filter((one) => one.commit.startsWith(commit));
  const commits = [...new Set(found.map((one) => one.commit))];
  if (commits.length > 1) throw ambiguous(commit, commits);
  return found[0];
}

const ambiguous = (commit: string, commits: readonly string[]): InputError =>
  new InputError([`Input \`rollback\`: ${commit} may be ${commits.join(" or ")}.`]);

interface RollbackContext {
  readonly client: KfpClient;
  readonly context: StepContext;
}

async function rollBackOne(
  name: string,
  version: DescribedVersion,
  { client, context }: RollbackContext,
): Promise<RolledBack> {
  const record: PipelineRecord = { module: version.module, name };
  try {
    const now = await client.rollBack({ pipelineName: name, version });
    context.ports.log.line(
      `${name}: version ${now.versionName} of commit ${version.commit.slice(0, 7)} is the default`,
    );
    return { record: { ...record, version: now }, version: now };
  } catch (error) {
    if (!(error instanceof ActionError) || context.ports.signal.aborted) throw error;
    return { record: { ...record, error } };
  }
}
