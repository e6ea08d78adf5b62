import type { Rule } from "./rule.ts";

/** kfp-tekton installs Tekton with default-timeout-minutes 0 (manifests, tekton-default.yaml); Tekton's own default is 60 minutes. */
const consequence =
  "a run that hangs occupies a cluster with Kubeflow Pipelines until somebody notices, and Tekton without Kubeflow Pipelines ends every run after 1 hour.";

export const noTimeout: Rule = {
  name: "no-timeout",
  hint: "Set a limit in the pipeline function: dsl.get_pipeline_conf().set_timeout(seconds). TektonPipelineConf.set_timeout has no effect in the SDK.",
  find: ({ spec }) => {
    const { timeouts = {}, timeout } = (spec ?? {}) as { readonly timeouts?: object; readonly timeout?: string };
    return timeout === undefined && Object.keys(timeouts).length === 0
      ? [{ message: `The pipeline has no time limit: ${consequence}` }]
      : [];
  },
  ofSeveral: (pipelines) => `${pipelines.length} pipelines have no time limit (${listed(pipelines)}): ${consequence}`,
};

const listedAtMost = 5;

const listed = (names: readonly string[]): string =>
  names.length <= listedAtMost
    ? names.join(", ")
    : `${names.slice(0, listedAtMost).join(", ")} and ${names.length - listedAtMost} more`;
