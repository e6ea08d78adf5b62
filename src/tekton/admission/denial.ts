/** One reason for which Tekton's validation denies a PipelineRun. */
export interface Denial {
  /** Tekton's message without the fields. */
  readonly words: string;
  /** `spec.pipelineSpec.tasks[0].name`; empty for none. */
  readonly path: string;
  /** Further lines of Tekton's message. */
  readonly details?: string;
  /** A sentence for the pipeline's author. Empty if only Tekton's own message is shown. */
  readonly problem: string;
  readonly subject: Subject;
  readonly task?: string;
  /** Text that the author probably wrote. */
  readonly clue?: string;
}

/** The subject of a denial. Each has its own check; `other` has a common one. */
export type Subject = "task-names" | "no-tasks" | "volumes" | "container-names" | "other";

/** Formats denials as a webhook does: the same message once, with all its fields (knative.dev/pkg/apis/field_error.go). */
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
