/** An admission webhook refuses the object, or the API server does because of a field (recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission and -invalid-metadata-name). */
const words = /(?:admission webhook "[^"]+" denied the request: |PipelineRun\.tekton\.dev "[^"]*" is invalid: )[\s\S]*/;

/**
 * What the cluster says against a PipelineRun, without what servers on the way have put before it; undefined where it says nothing of the
 * kind. The same PipelineRun will be denied again.
 */
export const denialIn = (message: string): string | undefined => words.exec(message)?.[0].trim();

export const denialHint =
  "Tekton checks a PipelineRun when it is created, so another run ends the same way: change the pipeline at the field that the message names.";
