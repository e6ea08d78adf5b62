import { fieldsOf } from "../tekton/untyped.ts";
import type { Doubts } from "./doubts.ts";
import type { TaskMetadata } from "./former-metadata.ts";
import { sortedJson } from "./values.ts";

type Fact = readonly [what: string, value: string];

interface FormerSettings {
  readonly env: unknown;
  readonly metadata: TaskMetadata;
  readonly taskRunSpec: unknown;
  readonly where: string;
  readonly resolve: (text: string) => string;
}

/** What a task of a PipelineRun asks of Kubernetes. */
export function kubernetesFacts(
  { env, metadata, taskRunSpec, where, resolve }: FormerSettings,
  doubts: Doubts,
): readonly Fact[] {
  const { podTemplate } = doubts.fields(taskRunSpec, `the pod of ${where}`, ["pipelineTaskName", "podTemplate"]);
  const pod = doubts.fields(podTemplate, `the pod of ${where}`, ["nodeSelector", "tolerations"]);
  return [
    ...doubts
      .list(env, `the variables of ${where}`)
      .map((variable) => variableFact(variable, { where, resolve }, doubts)),
    ...mapFacts("label", metadata.labels),
    ...mapFacts("annotation", metadata.annotations),
    ...mapFacts("node selector", pod.nodeSelector),
    ...tolerationFacts(pod.tolerations, where, doubts),
  ];
}

function variableFact(
  value: unknown,
  { where, resolve }: Pick<FormerSettings, "where" | "resolve">,
  doubts: Doubts,
): Fact {
  const variable = doubts.fields(value, `a variable of ${where}`, ["name", "value", "valueFrom"]);
  const what = `variable ${doubts.text(variable.name, `the name of a variable of ${where}`)}`;
  if (variable.valueFrom === undefined)
    return [what, sortedJson(resolve(doubts.text(variable.value ?? "", `${what} of ${where}`)))];
  const from = doubts.fields(variable.valueFrom, `${what} of ${where}`, ["secretKeyRef", "configMapKeyRef"]);
  const [kind, source] = Object.entries(from)[0] ?? ["", undefined];
  const { name, key, optional = false } = doubts.fields(source, `${what} of ${where}`, ["name", "key", "optional"]);
  return [what, sortedJson([kind === "secretKeyRef" ? "secret" : "config map", name, key, optional])];
}

const mapFacts = (what: string, values: unknown): readonly Fact[] =>
  Object.entries(fieldsOf(values)).map(([name, value]) => [`${what} ${name}`, sortedJson(value)]);

function tolerationFacts(value: unknown, where: string, doubts: Doubts): readonly Fact[] {
  const all = doubts.list(value, `the tolerations of ${where}`).map((toleration) => sortedJson(toleration));
  return all.length === 0 ? [] : [["tolerations", all.toSorted().join("\n")]];
}

/** What the second document of a package of KFP 2 asks of Kubernetes for an executor. */
export function platformFacts(value: unknown, where: string, doubts: Doubts): readonly Fact[] {
  const known = [
    "activeDeadlineSeconds",
    "nodeSelector",
    "podMetadata",
    "secretAsEnv",
    "configMapAsEnv",
    "tolerations",
  ];
  const config = doubts.fields(value, `the Kubernetes settings of ${where}`, [...known, "imagePullPolicy"]);
  const { labels } = doubts.fields(config.nodeSelector, `the node selector of ${where}`, ["labels"]);
  const pod = doubts.fields(config.podMetadata, `the pod of ${where}`, ["labels", "annotations"]);
  const { activeDeadlineSeconds: seconds, imagePullPolicy: policy } = config;
  return [
    ...(seconds === undefined ? [] : [["time limit", `${Number(seconds)} s`] as const]),
    ...(policy === undefined ? [] : [["pull policy", String(policy)] as const]),
    ...mapFacts("label", pod.labels),
    ...mapFacts("annotation", pod.annotations),
    ...mapFacts("node selector", labels),
    ...variablesFrom("secret", config.secretAsEnv, where, doubts),
    ...variablesFrom("config map", config.configMapAsEnv, where, doubts),
    ...tolerationFacts(config.tolerations, where, doubts),
  ];
}

/** The name stands there twice since kfp-kubernetes 1.5: as a text, and as a parameter that may come from the run. */
function variablesFrom(kind: "secret" | "config map", value: unknown, where: string, doubts: Doubts): readonly Fact[] {
  const [name, parameter, keyName] =
    kind === "secret"
      ? (["secretName", "secretNameParameter", "secretKey"] as const)
      : (["configMapName", "configMapNameParameter", "configMapKey"] as const);
  return doubts.list(value, `variables of ${where}`).flatMap((entry) => {
    const found = doubts.fields(entry, `variables of ${where}`, [name, parameter, "keyToEnv", "optional"]);
    const { runtimeValue } = doubts.fields(found[parameter], `variables of ${where}`, ["runtimeValue"]);
    const { constant: given } = doubts.fields(runtimeValue, `variables of ${where}`, ["constant"]);
    const source = found[name];
    if (typeof source !== "string" || (found[parameter] !== undefined && given !== source))
      doubts.add(`the ${kind} of a variable of ${where} is known only to the run`);
    return doubts.list(found.keyToEnv, `variables of ${where}`).map((pair): Fact => {
      const { [keyName]: key, envVar } = doubts.fields(pair, `a variable of ${where}`, [keyName, "envVar"]);
      return [`variable ${String(envVar)}`, sortedJson([kind, source, key, found.optional ?? false])];
    });
  });
}
