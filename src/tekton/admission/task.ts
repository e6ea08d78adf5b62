import { listOf, type PlacedTask } from "../all-tasks.ts";
import type { Step, TaskSpec } from "../pipeline-run.ts";
import { fieldsOf } from "../untyped.ts";
import { type Denial, isLabel } from "./denial.ts";

interface ValidatedTask extends PlacedTask {
  readonly taskSpec: TaskSpec;
}

/** Validates like Tekton's `TaskSpec.Validate` (tektoncd/pipeline v0.53.2 pkg/apis/pipeline/v1/task_validation.go). */
export function taskDenials(placed: ValidatedTask): readonly Denial[] {
  const { task, taskPath } = placed;
  const path = `${taskPath}.taskSpec`;
  return validators.flatMap((validate) =>
    validate(placed.taskSpec).map(({ path: own, ...rest }) => ({
      subject: "other" as const,
      ...rest,
      path: `${path}.${own}`,
      task: task.name,
    })),
  );
}

type TaskDenial = Omit<Denial, "subject" | "task"> & Partial<Pick<Denial, "subject">>;

const validators: readonly ((spec: TaskSpec) => readonly TaskDenial[])[] = [
  missingSteps,
  repeatedVolumes,
  workspaceMounts,
  (spec) => stepsWith(spec, imageProblems),
  stepNames,
  (spec) => stepsWith(spec, mountProblems),
  (spec) => stepsWith(spec, contextVariables),
  resultNames,
  parameterNames,
];

function missingSteps({ steps }: TaskSpec): readonly TaskDenial[] {
  return listOf(steps).length > 0 ? [] : [{ words: "missing field(s)", path: "steps", problem: "It has no steps." }];
}

function repeatedVolumes({ volumes }: TaskSpec): readonly TaskDenial[] {
  const names = listOf(volumes as readonly object[]).map((volume) => String(fieldsOf(volume).name));
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            words: `multiple volumes with same name ${JSON.stringify(name)}`,
            path: `volumes[${index}].name`,
            problem: `Two volumes are named ${JSON.stringify(name)}.`,
            subject: "volumes" as const,
            clue: name,
          },
        ],
  );
}

export interface Mount {
  readonly name: string;
  readonly mountPath: string;
}

/** Reads the mounts of a step, a sidecar or a step template. */
export const mountsOf = (holder: unknown): readonly Mount[] =>
  listOf(fieldsOf(holder).volumeMounts as readonly object[]).map((mount) => {
    const { name, mountPath } = fieldsOf(mount);
    return { name: String(name ?? ""), mountPath: String(mountPath ?? "") };
  });

const normalizePath = (path: string): string => path.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");

function workspaceMounts({ workspaces, steps, stepTemplate }: TaskSpec): readonly TaskDenial[] {
  const taken = new Set(
    [stepTemplate, ...listOf(steps)].flatMap(mountsOf).map(({ mountPath }) => normalizePath(mountPath)),
  );
  const names = new Set<string>();
  return listOf(workspaces).flatMap(({ name, mountPath }, index) => {
    const path = normalizePath(mountPath ?? `/workspace/${name}`);
    const [sameName, samePath] = [names.has(name), taken.has(path)];
    names.add(name);
    taken.add(path);
    return [
      ...(sameName
        ? [
            {
              words: `workspace name ${JSON.stringify(name)} must be unique`,
              path: `workspaces[${index}].name`,
              problem: `Two workspaces are named ${JSON.stringify(name)}.`,
            },
          ]
        : []),
      ...(samePath
        ? [
            {
              words: `workspace mount path ${JSON.stringify(path)} must be unique`,
              path: `workspaces[${index}].mountpath`,
              problem: `A workspace and something else are mounted at ${path}.`,
              clue: path,
            },
          ]
        : []),
    ];
  });
}

const stepsWith = (
  { steps, stepTemplate }: TaskSpec,
  find: (step: Step, template: Readonly<Record<string, unknown>>) => readonly TaskDenial[],
): readonly TaskDenial[] =>
  listOf(steps).flatMap((step, index) =>
    find(step, fieldsOf(stepTemplate)).map((found) => ({ ...found, path: `steps[${index}].${found.path}` })),
  );

function imageProblems(step: Step, template: Readonly<Record<string, unknown>>): readonly TaskDenial[] {
  const { image, script, command, ref } = step as Step & { readonly ref?: unknown };
  return [
    ...((image ?? template.image ?? "") === "" && ref === undefined
      ? [{ words: "missing field(s)", path: "Image", problem: `The step ${step.name} has no image.` }]
      : []),
    ...(script !== undefined && script !== "" && (command ?? []).length > 0
      ? [
          {
            words: "script cannot be used with command",
            path: "script",
            problem: `The step ${step.name} has both a script and a command.`,
          },
        ]
      : []),
  ];
}

const names = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names";

function stepNames({ steps }: TaskSpec): readonly TaskDenial[] {
  const all = listOf(steps).map(({ name = "" }) => String(name));
  return all.flatMap((name, index) => {
    const path = `steps[${index}].name`;
    const about = { path, subject: "container-names" as const, clue: name };
    if (name !== "" && all.indexOf(name) !== index)
      return [
        { ...about, words: `invalid value: ${name}`, problem: `Two containers are named ${JSON.stringify(name)}.` },
      ];
    if (name === "" || isLabel(name)) return [];
    return [
      {
        ...about,
        words: `invalid value ${JSON.stringify(name)}`,
        details: `Task step name must be a valid DNS Label, For more info refer to ${names}`,
        problem: `The container name ${JSON.stringify(name)} is not a valid Kubernetes name.`,
      },
    ];
  });
}

function mountProblems(step: Step, template: Readonly<Record<string, unknown>>): readonly TaskDenial[] {
  return [...mountsOf(template), ...mountsOf(step)].flatMap(({ name, mountPath }, index) => [
    ...(mountPath.startsWith("/tekton/") && !mountPath.startsWith("/tekton/home")
      ? [
          {
            words: `volumeMount cannot be mounted under /tekton/ (volumeMount ${JSON.stringify(name)} mounted at ${JSON.stringify(mountPath)})`,
            path: `volumeMounts[${index}].mountPath`,
            problem: `The volume ${name} is mounted at ${mountPath}: /tekton belongs to Tekton.`,
            subject: "volumes" as const,
            clue: mountPath,
          },
        ]
      : []),
    ...(name.startsWith("tekton-internal-")
      ? [
          {
            words: `volumeMount name ${JSON.stringify(name)} cannot start with "tekton-internal-"`,
            path: `volumeMounts[${index}].name`,
            problem: `The volume name ${name} begins with \`tekton-internal-\`, which belongs to Tekton.`,
            subject: "volumes" as const,
            clue: name,
          },
        ]
      : []),
  ]);
}

const contexts: Readonly<Record<string, readonly string[]>> = {
  taskRun: ["name", "namespace", "uid"],
  task: ["name", "retry-count"],
};

/** Variables of the run are replaced in the pipeline, not in steps; unknown ones stay text. */
function contextVariables(step: Step): readonly TaskDenial[] {
  const text = [...(step.command ?? []), ...(step.args ?? []), step.script ?? "", step.image ?? ""].join("\n");
  return [...text.matchAll(/\$\(context\.(taskRun|task)\.([\w-]+)\)/g)].flatMap(([variable, kind = "", name = ""]) =>
    contexts[kind]?.includes(name)
      ? []
      : [
          {
            words: `non-existent variable in ${JSON.stringify(variable)}`,
            path: "args",
            problem: `${variable} is not a variable of Tekton.`,
            clue: variable,
          },
        ],
  );
}

function resultNames({ results }: TaskSpec): readonly TaskDenial[] {
  return listOf(results).flatMap(({ name }, index) =>
    /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/.test(name)
      ? []
      : [
          {
            words: `invalid key name ${JSON.stringify(name)}`,
            path: `results[${index}].name`,
            details:
              "Name must consist of alphanumeric characters, '-', '_', and must start and end with an alphanumeric character",
            problem: `${JSON.stringify(name)} is not a valid name of a result.`,
            clue: name,
          },
        ],
  );
}

function parameterNames({ params }: TaskSpec): readonly TaskDenial[] {
  return listOf(params).flatMap(({ name }) =>
    /^[_a-zA-Z][_a-zA-Z0-9.-]*$/.test(name)
      ? []
      : [
          {
            words: `The format of following array and string variable names is invalid: [${name}]`,
            path: "params",
            details:
              "String/Array Names: \nMust only contain alphanumeric characters, hyphens (-), underscores (_), and dots (.)",
            problem: `${JSON.stringify(name)} is not a valid name of a parameter: it must begin with a letter.`,
            clue: name,
          },
        ],
  );
}
