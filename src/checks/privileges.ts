import { allTasks } from "../tekton/all-tasks.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import type { Problem, Rule } from "./rule.ts";

/** What a package asks of the cluster beyond its own containers. By itself it is nothing bad; the reader of a change has to know of it. */
export const privileges: Rule = {
  name: "privileges",
  hint: "Leave it out if the pipeline does not need it. A reviewer who knows of it can allow it: `# kfp-tekton: ignore[privileges]` on the line, or `privileges=off` in `checks`.",
  find: (run) => [
    ...podRequests(fieldsOf(fieldsOf(run.spec).taskRunTemplate).podTemplate).map((message) => ({ message })),
    ...podRequests(fieldsOf(run.spec).podTemplate).map((message) => ({ message })),
    ...accountOf(run),
    ...resolved(fieldsOf(fieldsOf(run.spec).pipelineRef), "The pipeline"),
    ...allTasks(run).flatMap(({ task }) => {
      const spec = fieldsOf(task.taskSpec);
      return [
        ...resolved(fieldsOf(task.taskRef), "It"),
        ...[...objectsOf(spec.steps), ...objectsOf(spec.sidecars), fieldsOf(spec.stepTemplate)].flatMap(
          containerRequests,
        ),
        ...objectsOf(spec.volumes).flatMap(volumeRequests),
      ].map((problem) => ({ ...problem, task: task.name }));
    }),
    ...(hasMergeKey(run)
      ? [{ message: "The package has a YAML merge key (<<), which servers follow and its readers here do not." }]
      : []),
  ],
};

type AnyFields = Readonly<Record<string, unknown>>;

const objectsOf = (list: unknown): readonly AnyFields[] => (Array.isArray(list) ? list : []).map(fieldsOf);

/** The SDK sets none; the step's own `service-account` is set when the run is submitted. */
function accountOf({ spec }: PipelineRun): readonly Problem[] {
  const own = fieldsOf(spec);
  const account = fieldsOf(own.taskRunTemplate).serviceAccountName ?? own.serviceAccountName;
  if (typeof account !== "string" || account === "") return [];
  return [
    { message: `The run uses the service account ${account}, which the package names itself.`, clues: [account] },
  ];
}

function podRequests(template: unknown): readonly string[] {
  const { hostNetwork, hostPID, hostIPC, volumes } = fieldsOf(template);
  const hosts = { hostNetwork, hostPID, hostIPC };
  return [
    ...Object.entries(hosts).flatMap(([name, value]) =>
      value === true ? [`The pods use the node's own: ${name}.`] : [],
    ),
    ...objectsOf(volumes)
      .flatMap(volumeRequests)
      .map(({ message }) => message),
  ];
}

function resolved({ resolver }: AnyFields, what: string): readonly Problem[] {
  return typeof resolver === "string" && resolver !== ""
    ? [{ message: `${what} is fetched from elsewhere when it runs, by the resolver ${resolver}.`, clues: [resolver] }]
    : [];
}

function containerRequests(container: AnyFields): readonly Problem[] {
  const { privileged, capabilities } = fieldsOf(container.securityContext);
  const { add } = fieldsOf(capabilities);
  const added = Array.isArray(add) ? add.map(String) : [];
  return [
    ...(privileged === true
      ? [{ message: "A container is privileged: it may do what the node may.", clues: ["privileged"] }]
      : []),
    ...(added.length > 0
      ? [{ message: `A container asks for the capabilities ${added.join(", ")}.`, clues: added }]
      : []),
    ...objectsOf(container.env).flatMap(({ valueFrom }) => sourceRequests(fieldsOf(valueFrom))),
    ...objectsOf(container.envFrom).flatMap(sourceRequests),
  ];
}

/** Of a variable or of all of them. */
function sourceRequests(source: AnyFields): readonly Problem[] {
  const secret = fieldsOf(source.secretKeyRef ?? source.secretRef).name;
  const map = fieldsOf(source.configMapKeyRef ?? source.configMapRef).name;
  return [
    ...(typeof secret === "string" ? [{ message: `A container reads the secret ${secret}.`, clues: [secret] }] : []),
    ...(typeof map === "string" ? [{ message: `A container reads the config map ${map}.`, clues: [map] }] : []),
  ];
}

function volumeRequests({ hostPath, secret, configMap }: AnyFields): readonly Problem[] {
  const path = fieldsOf(hostPath).path;
  const secretName = fieldsOf(secret).secretName;
  const map = fieldsOf(configMap).name;
  return [
    ...(typeof path === "string" ? [{ message: `A volume is the node's own folder ${path}.`, clues: [path] }] : []),
    ...(typeof secretName === "string"
      ? [{ message: `A volume holds the secret ${secretName}.`, clues: [secretName] }]
      : []),
    ...(typeof map === "string" ? [{ message: `A volume holds the config map ${map}.`, clues: [map] }] : []),
  ];
}

function hasMergeKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "<<") || Object.values(value).some(hasMergeKey);
}
