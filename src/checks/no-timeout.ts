import type { Rule } from "./rule.ts";

/** kfp-tekton installs Tekton without a default limit: a run that hangs, hangs for ever. Plain Tekton ends every run after an hour. */
export const noTimeout: Rule = {
  name: "no-timeout",
  hint: "Set one in the pipeline function: dsl.get_pipeline_conf().set_timeout(seconds).",
  find: (run) =>
    run.spec?.timeouts === undefined
      ? [{ message: "The pipeline has no time limit: a run that hangs occupies the cluster until somebody sees it." }]
      : [],
};
