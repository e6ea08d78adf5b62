import { listOf } from "../all-tasks.ts";
import type { PipelineRun, TaskSpec } from "../pipeline-run.ts";
import { fieldsOf } from "../untyped.ts";
import { isLabel } from "./denial.ts";
import { type Mount, mountsOf } from "./task.ts";

/** Why Kubernetes does not create the pod of a task (`PodCreationFailed`), in its own words: Tekton lets the task pass. */
export interface PodProblem {
  /** Field of the pod. */
  readonly path: string;
  readonly words: string;
  /** For the author. */
  readonly problem: string;
  readonly clue: string;
  readonly subject: "volumes" | "container-names" | "output-paths";
}

/** Kubernetes pkg/apis/core/validation/validation.go, ValidateVolumeMounts and validateContainerCommon. */
export function podProblems(spec: TaskSpec, run: PipelineRun): readonly PodProblem[] {
  const { steps, stepTemplate, sidecars } = spec;
  const template = mountsOf(stepTemplate);
  const containers = listOf(steps).map((step, index) => ({
    path: `spec.containers[${index}]`,
    mounts: withTemplate(mountsOf(step), template),
  }));
  const beside = listOf(sidecars as readonly object[]).map((sidecar, index) => ({
    path: `spec.containers[${containers.length + index}]`,
    mounts: mountsOf(sidecar),
    name: String(fieldsOf(sidecar).name ?? ""),
  }));
  const volumes = new Set([spec, ...podTemplatesOf(run)].flatMap(volumesOf));
  const mounts = [...containers, ...beside].flatMap((container) => mountProblems(container, volumes));
  return [...distinct(mounts), ...beside.flatMap(sidecarName)];
}

/** Tekton merges them by their path (pkg/container/container_replacements.go, strategic merge). */
const withTemplate = (own: readonly Mount[], template: readonly Mount[]): readonly Mount[] => [
  ...template.filter(({ mountPath }) => !own.some((mount) => mount.mountPath === mountPath)),
  ...own,
];

const volumesOf = (holder: unknown): readonly string[] =>
  listOf(fieldsOf(holder).volumes as readonly object[]).map((volume) => String(fieldsOf(volume).name));

/** A run can give volumes to all of its pods, and to those of single tasks. */
function podTemplatesOf({ spec }: PipelineRun): readonly unknown[] {
  const { podTemplate, taskRunTemplate, taskRunSpecs } = fieldsOf(spec);
  const ofTasks = listOf(taskRunSpecs as readonly object[]).flatMap((own) => {
    const { podTemplate: template, taskPodTemplate } = fieldsOf(own);
    return [template, taskPodTemplate];
  });
  return [podTemplate, fieldsOf(taskRunTemplate).podTemplate, ...ofTasks];
}

interface Container {
  readonly path: string;
  readonly mounts: readonly Mount[];
}

function mountProblems({ path, mounts }: Container, volumes: ReadonlySet<string>): readonly PodProblem[] {
  return mounts.flatMap(({ name, mountPath }, index): readonly PodProblem[] => {
    const at = `${path}.volumeMounts[${index}]`;
    if (name.includes("$(")) return [];
    if (!volumes.has(name))
      return [
        {
          path: `${at}.name`,
          words: `Not found: ${JSON.stringify(name)}`,
          problem: `The volume ${JSON.stringify(name)} is mounted at ${mountPath}, and there is no such volume.`,
          clue: name,
          subject: "volumes",
        },
      ];
    if (mountPath === "")
      return [
        {
          path: `${at}.mountPath`,
          words: "Required value",
          problem: `The output ${name} would need the root folder as a volume, which Kubernetes does not mount.`,
          clue: name,
          subject: "output-paths",
        },
      ];
    return mounts.findIndex((mount) => mount.mountPath === mountPath) === index
      ? []
      : [
          {
            path: `${at}.mountPath`,
            words: `Invalid value: ${JSON.stringify(mountPath)}: must be unique`,
            problem: `Two volumes are mounted at ${mountPath}.`,
            clue: mountPath,
            subject: "volumes",
          },
        ];
  });
}

function sidecarName({ path, name }: { readonly path: string; readonly name: string }): readonly PodProblem[] {
  return isLabel(`sidecar-${name}`)
    ? []
    : [
        {
          path: `${path}.name`,
          words: `Invalid value: ${JSON.stringify(`sidecar-${name}`)}: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character`,
          problem: `The sidecar name ${JSON.stringify(name)} is not a valid Kubernetes name.`,
          clue: name,
          subject: "container-names",
        },
      ];
}

/** Steps share their template: the same mount is wrong in each of them. */
const distinct = (problems: readonly PodProblem[]): readonly PodProblem[] => [
  ...new Map(problems.map((problem) => [problem.problem, problem])).values(),
];
