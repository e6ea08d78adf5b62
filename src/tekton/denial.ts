/**
 * Messages of an admission webhook, or of the API server about a field (recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission and
 * -invalid-metadata-name).
 */
const words = /(?:admission webhook "[^"]+" denied the request: |PipelineRun\.tekton\.dev "[^"]*" is invalid: )[\s\S]*/;

/**
 * Extracts the cluster's denial of a PipelineRun, without prefixes of other servers; undefined if there is none. A retry would be denied
 * again.
 */
export const denialIn = (message: string): string | undefined => words.exec(message)?.[0].trim();

export const denialHint =
  "Tekton checks a PipelineRun when it is created, so another run ends the same way: change the pipeline at the field that the message names.";
