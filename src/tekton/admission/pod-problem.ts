/** Why Kubernetes refuses a task's pod (`PodCreationFailed`), in its own words. Tekton accepts the task. */
export interface PodProblem {
  /** Field of the pod. */
  readonly path: string;
  readonly words: string;
  /** A sentence for the pipeline's author. */
  readonly problem: string;
  readonly clue: string;
  readonly subject: "volumes" | "container-names" | "output-paths" | "other";
}
