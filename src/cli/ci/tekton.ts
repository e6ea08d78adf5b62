import { defined } from "../../model/defined.ts";
import type { Environment } from "../../model/environment.ts";
import { type CiFacts, known, type MergeRequest, numberOf, targetOf } from "./ci-facts.ts";
import { repositoryOf } from "./repository-address.ts";

/**
 * A Tekton TaskRun. Tekton sets no variables, so the Task in docs/ci/tekton-task.yaml sets these from its parameters, which Pipelines as Code
 * fills in (pipelinesascode.com/docs/guide/authoringprs, "Dynamic variables").
 */
export function readTekton(env: Environment): CiFacts | undefined {
  if (!env.TEKTON_TASK_RUN) return undefined;
  const mergeRequest = mergeRequestOf(env);
  return defined({
    sha: known(env.TEKTON_REVISION),
    branch: known(env.TEKTON_SOURCE_BRANCH)?.replace(/^refs\/heads\//, ""),
    tag: known(env.TEKTON_GIT_TAG),
    ...repositoryOf(env.TEKTON_REPOSITORY_URL ?? ""),
    defaultBranch: known(env.TEKTON_DEFAULT_BRANCH),
    base: mergeRequest === undefined ? undefined : targetOf(mergeRequest),
    runNumber: env.TEKTON_TASK_RUN,
    runUrl: known(env.TEKTON_RUN_URL),
    mergeRequest,
  });
}

function mergeRequestOf(env: Environment): MergeRequest | undefined {
  if (known(env.TEKTON_PULL_REQUEST_NUMBER) === undefined) return undefined;
  return {
    ...defined({ number: numberOf(env.TEKTON_PULL_REQUEST_NUMBER) }),
    targetBranch: (env.TEKTON_TARGET_BRANCH ?? "").replace(/^refs\/heads\//, ""),
    // Whether the branch is in another repository is not among the variables. It is taken as one, because such a branch gets no trust.
    isFork: true,
  };
}
