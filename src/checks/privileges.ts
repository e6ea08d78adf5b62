import { hasMergeKey } from "../packages/bounds.ts";
import { type PlacedField, placedFields } from "../tekton/placed-fields.ts";
import type { ModuleFacts, Problem, Rule } from "./rule.ts";

/** Reports what a package requests of the cluster beyond its own containers. This is not an error by itself, but a reviewer has to know of it. */
export const privileges: Rule = {
  name: "privileges",
  hint: "Leave it out if the pipeline does not need it. A reviewer who knows of it can allow it: `# kfp-tekton: ignore[privileges]` on the line, or `privileges=off` in `checks`.",
  ofAnyKind: true,
  find: (_, facts) => [
    ...[...placedFields(facts.documents)].flatMap((placed) => requestsOf(placed, facts)),
    ...(hasMergeKey(facts.documents) ? [mergeKey] : []),
  ],
};

const mergeKey: Problem = {
  message: "The package has a YAML merge key (<<), which servers follow and its readers here do not.",
};

const requestsOf = (placed: PlacedField, facts: ModuleFacts): readonly Problem[] =>
  requests
    .flatMap(({ describe, fields, holders }) =>
      (fields === undefined || fields.has(placed.field)) && (holders === undefined || holders.test(placed.holder))
        ? describe(placed, facts)
        : [],
    )
    .map(({ message, clue }) => ({
      message,
      clues: [clue],
      ...(placed.task === undefined ? {} : { task: placed.task }),
    }));

interface Asked {
  readonly message: string;
  /** Text that the author probably wrote. */
  readonly clue: string;
}

/** A field by which something is asked for. Names are in lower case, as in PlacedField. */
interface ClusterRequest {
  /** Absent for any field. */
  readonly fields?: ReadonlySet<string>;
  /** Matches the field that holds the object; absent for any. */
  readonly holders?: RegExp;
  readonly describe: (placed: PlacedField, facts: ModuleFacts) => readonly Asked[];
}

const longestName = 100;
const shown = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** Describes a text field that holds a name. */
const ofName =
  (describe: (name: string) => string) =>
  ({ value }: PlacedField): readonly Asked[] =>
    typeof value === "string" && value !== "" ? [{ message: describe(shown(value)), clue: shown(value) }] : [];

/** Describes a switch that is on. Servers read packages as YAML 1.1 (gopkg.in/yaml.v2, resolve.go), where `yes` and `on` are true. */
const ofSwitch =
  (message: string, clue: string) =>
  ({ value }: PlacedField): readonly Asked[] =>
    value === true || (typeof value === "string" && /^(?:y|yes|true|on)$/i.test(value)) ? [{ message, clue }] : [];

const secret = ofName((name) => `A container or volume gets the secret ${name}.`);
const configMap = ofName((name) => `A container or volume gets the config map ${name}.`);
const fetched = (by: string): ClusterRequest["describe"] =>
  ofName((name) => `A part of it is fetched from elsewhere when it runs, by the ${by} ${name}.`);

const requests: readonly ClusterRequest[] = [
  {
    fields: new Set(["privileged"]),
    describe: ofSwitch("A container is privileged: it may do what the node may.", "privileged"),
  },
  {
    fields: new Set(["hostprocess"]),
    describe: ofSwitch("A container is a process of the node itself.", "host_process"),
  },
  { fields: new Set(["add"]), holders: /^capabilities$/, describe: capabilities },
  ...["hostNetwork", "hostPID", "hostIPC"].map(
    (name): ClusterRequest => ({
      fields: new Set([name.toLowerCase()]),
      describe: ofSwitch(`The pods use the node's own: ${name}.`, name),
    }),
  ),
  { fields: new Set(["hostport"]), describe: hostPort },
  { fields: new Set(["hostpath"]), describe: hostPath },
  // Fields of volumes and workspaces, also in Kubeflow Pipelines 2 (kubernetes_executor_config.proto).
  { fields: new Set(["secretname"]), describe: secret },
  { fields: new Set(["configmapname"]), describe: configMap },
  // `secretKeyRef`, `secretRef`, `nodePublishSecretRef`, `imagePullSecrets`, a source of a projected volume, Argo's `accessKeySecret` …
  { fields: new Set(["name"]), holders: /secrets?$|secret(?:key)?ref$/, describe: secret },
  { fields: new Set(["name"]), holders: /configmap$|configmap(?:key)?ref$/, describe: configMap },
  { fields: new Set(["serviceaccounttoken"]), describe: accountToken },
  { fields: new Set(["serviceaccountname", "serviceaccount", "taskserviceaccountname"]), describe: account },
  { fields: new Set(["resolver"]), holders: /^(?:task|pipeline)?ref$/, describe: fetched("resolver") },
  { fields: new Set(["bundle"]), holders: /^(?:task|pipeline)?ref$/, describe: fetched("bundle") },
  // Fields of an Argo Workflow, which Kubeflow Pipelines 2 also accepts.
  { fields: new Set(["name"]), holders: /^(?:workflow)?templateref$/, describe: fetched("template") },
  {
    fields: new Set(["podspecpatch"]),
    describe: ofName(() => "It changes the specification of its pods by a text that is not checked (podSpecPatch)."),
  },
  {
    fields: new Set(["manifest"]),
    holders: /^resource$/,
    describe: ofName(() => "It makes changes to objects of the cluster by itself (resource)."),
  },
];

function capabilities({ value }: PlacedField): readonly Asked[] {
  const added = (Array.isArray(value) ? value : []).map(String);
  if (added.length === 0) return [];
  return [{ message: shown(`A container asks for the capabilities ${added.join(", ")}.`), clue: added[0] ?? "" }];
}

function hostPort({ value }: PlacedField): readonly Asked[] {
  return value === 0 || value === undefined || value === null
    ? []
    : [{ message: `A container takes the port ${shown(String(value))} of the node.`, clue: "host_port" }];
}

function hostPath({ value }: PlacedField): readonly Asked[] {
  if (typeof value !== "object" || value === null) return [];
  const path = Object.entries(value).find(([name]) => name.toLowerCase() === "path")?.[1];
  const name = shown(String(path ?? ""));
  return [{ message: `A volume is the node's own folder ${name}.`, clue: name }];
}

function accountToken({ value }: PlacedField): readonly Asked[] {
  if (typeof value !== "object" || value === null) return [];
  return [{ message: "A volume holds a token of the service account.", clue: "service_account_token" }];
}

/** The SDK sets no service account. The one from the input `service-account` is not reported. */
function account({ value }: PlacedField, { serviceAccount }: ModuleFacts): readonly Asked[] {
  if (typeof value !== "string" || value === "" || value === serviceAccount) return [];
  const name = shown(value);
  return [{ message: `It uses the service account ${name}, which the package names itself.`, clue: name }];
}
