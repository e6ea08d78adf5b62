import { defined } from "../../model/defined.ts";
import type { Environment } from "../../model/environment.ts";
import { type CiFacts, known, type MergeRequest, numberOf } from "./ci-facts.ts";

/** GitLab CI/CD (docs.gitlab.com/ci/variables/predefined_variables). */
export function readGitLab(env: Environment): CiFacts | undefined {
  if (env.GITLAB_CI !== "true") return undefined;
  const mergeRequest = mergeRequestOf(env);
  // In a pipeline for merged results CI_COMMIT_SHA is a merge commit, and this variable is the head.
  const head = mergeRequest === undefined ? undefined : known(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA);
  return defined({
    sha: head ?? known(env.CI_COMMIT_SHA),
    branch: known(mergeRequest === undefined ? env.CI_COMMIT_BRANCH : env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME),
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

function mergeRequestOf(env: Environment): MergeRequest | undefined {
  const number = numberOf(env.CI_MERGE_REQUEST_IID);
  if (number === undefined) return undefined;
  return {
    number,
    targetBranch: env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ?? "",
    isFork: env.CI_MERGE_REQUEST_SOURCE_PROJECT_PATH !== env.CI_MERGE_REQUEST_PROJECT_PATH,
  };
}

/** CI_COMMIT_BEFORE_SHA consists of zeros in merge requests, and for the first commit of a branch. */
function baseOf(env: Environment, mergeRequest: MergeRequest | undefined): string | undefined {
  const base = mergeRequest === undefined ? env.CI_COMMIT_BEFORE_SHA : env.CI_MERGE_REQUEST_DIFF_BASE_SHA;
  return base === undefined || /^0*$/.test(base) ? undefined : base;
}
