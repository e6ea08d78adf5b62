/** Why Kubernetes refuses a pod. */
export interface PodProblem {
  /** Field of the pod. */
  readonly path: string;
  readonly words: string;
  /** For the author. */
  readonly problem: string;
  readonly clue: string;
  readonly subject: "volumes" | "container-names" | "output-paths" | "other";
}
