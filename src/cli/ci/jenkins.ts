import { defined } from "../../model/defined.ts";
import type { Environment } from "../../model/environment.ts";
import { type CiFacts, known, type MergeRequest, numberOf, targetOf } from "./ci-facts.ts";
import { repositoryOf } from "./repository-address.ts";

/**
 * Jenkins: variables of the core, of the Git plugin (GIT_…) and of multibranch pipelines (BRANCH_NAME, CHANGE_…, TAG_NAME;
 * jenkinsci/branch-api-plugin and scm-api-plugin, "Pipeline environment variables").
 */
export function readJenkins(env: Environment): CiFacts | undefined {
  if (!env.JENKINS_URL || !env.BUILD_NUMBER) return undefined;
  const mergeRequest = mergeRequestOf(env);
  const tag = known(env.TAG_NAME);
  const branch = mergeRequest === undefined ? branchOf(env) : known(env.CHANGE_BRANCH);
  return defined({
    // For a change that Jenkins has merged with its target, GIT_COMMIT is the merge commit. Git is asked for neither: both are keyed alike.
    sha: known(env.GIT_COMMIT),
    branch: tag === undefined ? branch : undefined,
    tag,
    ...repositoryOf(env.GIT_URL ?? ""),
    defaultBranch: env.BRANCH_IS_PRIMARY === "true" ? branch : undefined,
    base: mergeRequest === undefined ? known(env.GIT_PREVIOUS_SUCCESSFUL_COMMIT) : targetOf(mergeRequest),
    runNumber: env.BUILD_NUMBER,
    runUrl: known(env.BUILD_URL),
    mergeRequest,
  });
}

/** Some sources of branches have IDs that are no numbers, or tell no target. What they build is somebody's change all the same. */
function mergeRequestOf(env: Environment): MergeRequest | undefined {
  const told = [env.CHANGE_ID, env.CHANGE_TARGET, env.CHANGE_FORK, env.CHANGE_BRANCH, env.CHANGE_URL];
  if (told.every((value) => known(value) === undefined)) return undefined;
  return {
    ...defined({ number: numberOf(env.CHANGE_ID) }),
    targetBranch: env.CHANGE_TARGET ?? "",
    isFork: known(env.CHANGE_FORK) !== undefined,
  };
}

/** The Git plugin puts the remote's name before the branch. */
const branchOf = (env: Environment): string | undefined =>
  known(env.BRANCH_NAME) ?? known(env.GIT_LOCAL_BRANCH) ?? known(env.GIT_BRANCH?.replace(/^origin\//, ""));
