/** Why Kubernetes does not create the pod of a task (`PodCreationFailed`), in its own words: Tekton lets the task pass. */
export interface PodProblem {
  /** Field of the pod. */
  readonly path: string;
  readonly words: string;
  /** For the author. */
  readonly problem: string;
  readonly clue: string;
  readonly subject: "volumes" | "container-names" | "output-paths" | "other";
}
