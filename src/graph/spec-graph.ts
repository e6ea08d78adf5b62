import { PackageError } from "../model/errors.ts";
import type { Graph, GraphTask, Settings } from "../model/graph.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import { executorSettings, platformSettings } from "./spec-executors.ts";
import { totalsOfSettings } from "./spec-totals.ts";
import { type Scope, scopeInside, shownInput, shownText } from "./spec-values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A package of KFP 2: the pipeline, and what the second document says for Kubernetes. */
export interface SpecDocuments {
  readonly spec: Fields;
  readonly platform: Fields;
}

/** Sub-pipelines that are called from several places are shown at each of them. */
const mostTasks = 5_000;
const deepest = 40;

/** @throws PackageError when the pipeline is too large to be shown */
export function graphOfSpec({ spec, platform }: SpecDocuments): Graph {
  const root = fieldsOf(spec.root);
  const kubernetes = fieldsOf(fieldsOf(platform.platforms).kubernetes);
  const reader: SpecReader = {
    components: fieldsOf(spec.components),
    executors: fieldsOf(fieldsOf(spec.deploymentSpec).executors),
    platformOf: fieldsOf(fieldsOf(kubernetes.deploymentSpec).executors),
    depth: 0,
    count: { tasks: 0 },
  };
  const tasks = tasksOf(root, new Map(), reader);
  return {
    tasks,
    totals: totalsOfSettings(tasks),
    parameters: new Map(parametersOf(root)),
    settings: new Map([...pipelineSettings(spec), ...platformSettings(kubernetes.pipelineConfig)]),
  };
}

interface SpecReader {
  readonly components: Fields;
  readonly executors: Fields;
  readonly platformOf: Fields;
  readonly depth: number;
  /** The number of all tasks so far. */
  readonly count: { tasks: number };
}

function parametersOf(root: Fields): readonly (readonly [string, string])[] {
  return Object.entries(fieldsOf(fieldsOf(root.inputDefinitions).parameters)).map(([name, definition]) => {
    const { parameterType, defaultValue } = fieldsOf(definition);
    const fallback = defaultValue === undefined ? [] : [`= ${shownText(defaultValue)}`];
    return [`parameter ${name}`, [String(parameterType ?? ""), ...fallback].join(" ")];
  });
}

/** A release of the SDK writes its version, and pins itself in each component: this setting alone says so. */
function pipelineSettings(spec: Fields): readonly (readonly [string, string])[] {
  const { name, displayName, description } = fieldsOf(spec.pipelineInfo);
  const all = {
    name,
    "display name": displayName,
    description,
    "pipeline root": spec.defaultPipelineRoot,
    SDK: spec.sdkVersion,
  };
  return Object.entries(all).flatMap(([words, value]) => (value === undefined ? [] : [[words, shownText(value)]]));
}

function tasksOf(component: Fields, scope: Scope, reader: SpecReader): readonly GraphTask[] {
  const entries = Object.entries(fieldsOf(fieldsOf(component.dag).tasks));
  reader.count.tasks += entries.length;
  if (reader.count.tasks > mostTasks || reader.depth > deepest)
    throw new PackageError("The pipeline is too large or too deeply nested to be shown as a graph.");
  const keys = keysOf(entries, scope);
  return entries.map(([name, value]) => taskOf(name, fieldsOf(value), { keys, scope, reader }));
}

interface TaskContext {
  /** Keys of the tasks beside it, by name. */
  readonly keys: ReadonlyMap<string, string>;
  readonly scope: Scope;
  readonly reader: SpecReader;
}

function taskOf(name: string, task: Fields, { keys, scope, reader }: TaskContext): GraphTask {
  const component = fieldsOf(reader.components[String(fieldsOf(task.componentRef).name)]);
  const isGroup = component.dag !== undefined;
  const inner = { ...reader, depth: reader.depth + 1 };
  return {
    name,
    key: keys.get(name) ?? name,
    kind: kindOf(task, isGroup),
    title: titleOf(name, task, scope),
    isFinal: fieldsOf(task.triggerPolicy).strategy === "ALL_UPSTREAM_TASKS_COMPLETED",
    needs: needsOf(task, keys),
    settings: settingsOf(task, component, { keys, scope, reader }),
    body: isGroup ? tasksOf(component, scopeInside(task, scope), inner) : [],
  };
}

const isLoop = (task: Fields): boolean => task.parameterIterator !== undefined || task.artifactIterator !== undefined;

function kindOf(task: Fields, isGroup: boolean): GraphTask["kind"] {
  if (isLoop(task)) return "loop";
  if (fieldsOf(task.triggerPolicy).condition !== undefined) return "condition";
  return isGroup ? "custom" : "task";
}

/** The compiler numbers conditions and loops through, so a reader knows them by what they say. */
function titleOf(name: string, task: Fields, scope: Scope): string {
  const { condition } = fieldsOf(task.triggerPolicy);
  if (typeof condition === "string") return shownCondition(condition, task, scope);
  if (isLoop(task)) return `for each of ${itemsOf(task, scope)}`;
  const { name: given } = fieldsOf(task.taskInfo);
  return typeof given === "string" && given.trim() !== "" ? given : name;
}

/** CEL over the inputs of the task: `inputs.parameter_values['pipelinechannel--train-Output'] > 0.5`. */
function shownCondition(condition: string, task: Fields, scope: Scope): string {
  const inside = scopeInside(task, scope);
  const shown = (_: string, name: string): string => inside.get(name) ?? name;
  return condition
    .replace(/\b(?:int|double|string|bool)\(inputs\.parameter_values\['([^']*)'\]\)/g, shown)
    .replace(/inputs\.parameter_values\['([^']*)'\]/g, shown)
    .replace(/\s+/g, " ");
}

function itemsOf(task: Fields, scope: Scope): string {
  const { items } = fieldsOf(task.parameterIterator ?? task.artifactIterator);
  const { raw, inputParameter, inputArtifact } = fieldsOf(items);
  if (raw !== undefined) return String(raw);
  const name = String(inputParameter ?? inputArtifact ?? "");
  return scopeInside(task, scope).get(name) ?? name;
}

/** A counter only where several conditions or loops have the same meaning. */
function keysOf(entries: readonly (readonly [string, unknown])[], scope: Scope): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    entries.map(([name, value]) => {
      const task = fieldsOf(value);
      const isCounted = isLoop(task) || fieldsOf(task.triggerPolicy).condition !== undefined;
      const meaning = isCounted ? titleOf(name, task, scope) : name;
      const count = (taken.get(meaning) ?? 0) + 1;
      taken.set(meaning, count);
      return [name, count === 1 ? meaning : `${meaning} #${count}`];
    }),
  );
}

function needsOf({ dependentTasks, inputs }: Fields, keys: ReadonlyMap<string, string>): readonly string[] {
  const { parameters, artifacts } = fieldsOf(inputs);
  const given = [...Object.values(fieldsOf(parameters)), ...Object.values(fieldsOf(artifacts))].map(fieldsOf);
  const producers = given.flatMap((input) =>
    Object.values(input).flatMap((source) => [fieldsOf(source).producerTask ?? []].flat()),
  );
  const names = new Set([...(Array.isArray(dependentTasks) ? dependentTasks : []), ...producers].map(String));
  return [...keys].flatMap(([name, key]) => (names.has(name) ? [key] : []));
}

function settingsOf(task: Fields, component: Fields, { scope, reader }: TaskContext): Settings {
  const { parameters, artifacts } = fieldsOf(task.inputs);
  const inputs = [
    ...Object.entries(fieldsOf(parameters)).map(([name, input]) => [`parameter ${name}`, input] as const),
    ...Object.entries(fieldsOf(artifacts)).map(([name, input]) => [`artifact ${name}`, input] as const),
  ].filter(([words]) => !words.includes(" pipelinechannel--"));
  const label = String(component.executorLabel ?? "");
  return new Map([
    ...inputs.map(([words, input]) => [words, shownInput(fieldsOf(input), scope)] as const),
    ...groupSettings(task, scope),
    ...taskPolicies(task, component),
    ...outputsOf(component),
    ...executorSettings(fieldsOf(reader.executors[label])),
    ...platformSettings(reader.platformOf[label]),
  ]);
}

/** What the title of a condition or loop says, as settings: changes are found in those. */
function groupSettings(task: Fields, scope: Scope): readonly (readonly [string, string])[] {
  const { condition } = fieldsOf(task.triggerPolicy);
  return [
    ...(typeof condition === "string" ? [["condition", shownCondition(condition, task, scope)] as const] : []),
    ...(isLoop(task) ? [["items", itemsOf(task, scope)] as const] : []),
  ];
}

function taskPolicies(task: Fields, component: Fields): readonly (readonly [string, string])[] {
  const { enableCache } = fieldsOf(task.cachingOptions);
  const retries = fieldsOf(task.retryPolicy).maxRetryCount;
  const limit = fieldsOf(task.iteratorPolicy).parallelismLimit;
  return [
    ...(component.dag === undefined ? [["caching", enableCache === true ? "on" : "off"] as const] : []),
    ...(retries === undefined ? [] : [["retries", shownText(retries)] as const]),
    ...(limit === undefined ? [] : [["iterations at a time", shownText(limit)] as const]),
  ];
}

function outputsOf({ dag, outputDefinitions }: Fields): readonly (readonly [string, string])[] {
  if (dag !== undefined) return [];
  const { parameters, artifacts } = fieldsOf(outputDefinitions);
  return [
    ...Object.entries(fieldsOf(parameters)).map(
      ([name, value]) => [`output ${name}`, shownText(fieldsOf(value).parameterType ?? "")] as const,
    ),
    ...Object.entries(fieldsOf(artifacts)).map(
      ([name, value]) =>
        [`output ${name}`, shownText(fieldsOf(fieldsOf(value).artifactType).schemaTitle ?? "artifact")] as const,
    ),
  ];
}
