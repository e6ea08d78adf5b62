import { listOf } from "../all-tasks.ts";
import type { PipelineRun, TaskSpec } from "../pipeline-run.ts";
import { fieldsOf } from "../untyped.ts";
import { type Resources, resourceProblems, resourcesOf, variableProblems, variablesOf } from "./container.ts";
import { isLabel } from "./denial.ts";
import type { PodProblem } from "./pod-problem.ts";
import { type Mount, mountsOf } from "./task.ts";

/** Kubernetes pkg/apis/core/validation/validation.go, ValidateVolumeMounts and validateContainerCommon. */
export function podProblems(spec: TaskSpec, run: PipelineRun): readonly PodProblem[] {
  const { steps, stepTemplate, sidecars } = spec;
  const template = mountsOf(stepTemplate);
  const containers = listOf(steps).map((step, index) => ({
    path: `spec.containers[${index}]`,
    mounts: withTemplate(mountsOf(step), template),
    variables: variablesOf(step, stepTemplate),
    resources: resourcesOf(step, run.apiVersion, stepTemplate),
  }));
  const beside = listOf(sidecars as readonly object[]).map((sidecar, index) => ({
    path: `spec.containers[${containers.length + index}]`,
    mounts: mountsOf(sidecar),
    variables: variablesOf(sidecar),
    resources: resourcesOf(sidecar, run.apiVersion),
    name: String(fieldsOf(sidecar).name ?? ""),
  }));
  const volumes = new Set([spec, ...podTemplatesOf(run)].flatMap(volumesOf));
  const inContainers = [...containers, ...beside].flatMap((container) => [
    ...variableProblems(container.path, container.variables),
    ...resourceProblems(container.path, container.resources),
    ...mountProblems(container, volumes),
  ]);
  return [
    ...volumesOf(spec).flatMap(volumeName),
    ...distinct(inContainers),
    ...beside.flatMap(sidecarName),
    ...beside.flatMap(repeatedSidecar),
  ];
}

/** Merges mounts by path as Tekton does (pkg/container/container_replacements.go, strategic merge). */
const withTemplate = (own: readonly Mount[], template: readonly Mount[]): readonly Mount[] => [
  ...template.filter(({ mountPath }) => !own.some((mount) => mount.mountPath === mountPath)),
  ...own,
];

const volumesOf = (holder: unknown): readonly string[] =>
  listOf(fieldsOf(holder).volumes as readonly object[]).map((volume) => String(fieldsOf(volume).name ?? ""));

/** Pod templates of the run: for all pods, and for single tasks. */
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
  readonly variables: readonly string[];
  readonly resources: Resources;
}

const labelWords =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";

/** Checks a volume's name. Tekton replaces variables in it, so a name with a variable is known only later. */
function volumeName(name: string, index: number): readonly PodProblem[] {
  if (isLabel(name) || name.includes("$(")) return [];
  const long = name.length > 63;
  const invalid = `Invalid value: ${JSON.stringify(name)}: ${long ? "must be no more than 63 characters" : labelWords}`;
  return [
    {
      path: `spec.volumes[${index}].name`,
      words: name === "" ? "Required value" : invalid,
      problem: `The volume name ${JSON.stringify(name)} is not a valid Kubernetes name${long ? ` and has ${name.length} characters (at most 63)` : ""}.`,
      clue: name,
      subject: "volumes",
    },
  ];
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

interface NamedContainer {
  readonly path: string;
  readonly name: string;
}

/** Repeated names of sidecars. Tekton itself denies repeated names of steps and init containers. */
const repeatedSidecar = (
  { path, name }: NamedContainer,
  index: number,
  all: readonly NamedContainer[],
): readonly PodProblem[] =>
  all.findIndex((other) => other.name === name) === index
    ? []
    : [
        {
          path: `${path}.name`,
          words: `Duplicate value: ${JSON.stringify(`sidecar-${name}`)}`,
          problem: `Two sidecars are named ${JSON.stringify(name)}.`,
          clue: name,
          subject: "container-names",
        },
      ];

function sidecarName({ path, name }: NamedContainer): readonly PodProblem[] {
  return isLabel(`sidecar-${name}`)
    ? []
    : [
        {
          path: `${path}.name`,
          words: `Invalid value: ${JSON.stringify(`sidecar-${name}`)}: ${labelWords}`,
          problem: `The sidecar name ${JSON.stringify(name)} is not a valid Kubernetes name.`,
          clue: name,
          subject: "container-names",
        },
      ];
}

/** Removes duplicates: steps share their template, so one wrong mount occurs in each of them. */
const distinct = (problems: readonly PodProblem[]): readonly PodProblem[] => [
  ...new Map(problems.map((problem) => [problem.problem, problem])).values(),
];
