import { defined } from "../../model/defined.ts";
import type { Environment } from "../../model/environment.ts";
import { type CiFacts, known, type MergeRequest, numberOf } from "./ci-facts.ts";

/** GitLab CI/CD (docs.gitlab.com/ci/variables/predefined_variables). */
export function readGitLab(env: Environment): CiFacts | undefined {
  if (env.GITLAB_CI !== "true") return undefined;
  const mergeRequest = mergeRequestOf(env);
  // In a pipeline for merged results CI_COMMIT_SHA is a merge commit, and these variables are the head.
  const head = known(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) ?? known(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA);
  return defined({
    sha: (mergeRequest === undefined ? undefined : head) ?? known(env.CI_COMMIT_SHA),
    branch:
      mergeRequest === undefined
        ? known(env.CI_COMMIT_BRANCH)
        : (known(env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME) ?? known(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME)),
    tag: known(env.CI_COMMIT_TAG),
    repository: known(env.CI_PROJECT_PATH),
    serverUrl: known(env.CI_SERVER_URL),
    defaultBranch: known(env.CI_DEFAULT_BRANCH),
    base: baseOf(env, mergeRequest),
    runNumber: known(env.CI_PIPELINE_IID),
    runUrl: known(env.CI_JOB_URL),
    mergeRequest,
  });
}

/** By the pipeline's source too: a merge request whose number is not told is one all the same. */
const aboutMergeRequests: ReadonlySet<string> = new Set(["merge_request_event", "external_pull_request_event"]);

function mergeRequestOf(env: Environment): MergeRequest | undefined {
  const internal = known(env.CI_MERGE_REQUEST_IID);
  const external = known(env.CI_EXTERNAL_PULL_REQUEST_IID);
  if (internal === undefined && external === undefined && !aboutMergeRequests.has(env.CI_PIPELINE_SOURCE ?? ""))
    return undefined;
  if (external === undefined)
    return {
      ...defined({ number: numberOf(internal) }),
      targetBranch: env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ?? "",
      isFork: !isSame(env.CI_MERGE_REQUEST_SOURCE_PROJECT_PATH, env.CI_MERGE_REQUEST_PROJECT_PATH),
    };
  return {
    ...defined({ number: numberOf(external) }),
    targetBranch: env.CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME ?? "",
    isFork: !isSame(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY, env.CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY),
  };
}

/** What is not told is not known to be the same. */
const isSame = (source: string | undefined, target: string | undefined): boolean =>
  known(source) !== undefined && source === target;

/** CI_COMMIT_BEFORE_SHA consists of zeros in merge requests, and for the first commit of a branch. */
function baseOf(env: Environment, mergeRequest: MergeRequest | undefined): string | undefined {
  const base =
    mergeRequest === undefined
      ? env.CI_COMMIT_BEFORE_SHA
      : (known(env.CI_MERGE_REQUEST_DIFF_BASE_SHA) ?? known(env.CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA));
  return base === undefined || /^0*$/.test(base) ? undefined : base;
}
