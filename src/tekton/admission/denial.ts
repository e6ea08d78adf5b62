/** One reason for which Tekton's validation denies a PipelineRun. */
export interface Denial {
  /** Tekton's words, without the fields that they are about. */
  readonly words: string;
  /** `spec.pipelineSpec.tasks[0].name`; empty for none. */
  readonly path: string;
  /** What Tekton writes below. */
  readonly details?: string;
  /** For the author of the pipeline: what is wrong, one sentence. Without one nobody but Tekton says it. */
  readonly problem: string;
  readonly subject: Subject;
  readonly task?: string;
  /** Text that the author most likely wrote. */
  readonly clue?: string;
}

/** What it is about: each has a check of its own, and `other` one for all. */
export type Subject = "task-names" | "no-tasks" | "volumes" | "container-names" | "other";

/** As a webhook says all of them: the same words once, with all their fields (knative.dev/pkg/apis/field_error.go). */
export function textOf(denials: readonly Denial[]): string {
  const same = Map.groupBy(denials, ({ words, details = "" }) => `${words}\n${details}`);
  return [...same.values()]
    .map((group) => {
      const [{ words = "", details } = {}] = group;
      const paths = [...new Set(group.map(({ path }) => path))].filter((path) => path !== "").sort();
      return [[words, paths.join(", ")].filter((part) => part !== "").join(": "), details]
        .filter((part) => part !== undefined)
        .join("\n");
    })
    .sort()
    .join("\n");
}

/** Kubernetes' `IsDNS1123Label`. */
export const isLabel = (name: string): boolean => name.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name);
