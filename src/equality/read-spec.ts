import { fieldsOf } from "../tekton/untyped.ts";
import { type ComparedPipeline, itemReference, parameterReference } from "./compared.ts";
import { Doubts } from "./doubts.ts";
import { conditionOfSpec } from "./spec-conditions.ts";
import { factsOfSpecTask } from "./spec-executor.ts";
import { inputsOf, readDefinition } from "./spec-inputs.ts";
import { type Dag, idOf, type Place, type SpecReader, type SpecValue } from "./spec-reader.ts";
import { canonicalText, typeOfItems, type ValueType } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface SpecPackage {
  readonly spec: Fields;
  readonly platform: unknown;
}

const knownFields = ["components", "deploymentSpec", "pipelineInfo", "root", "schemaVersion", "sdkVersion"];
const mostTasks = 5_000;
const deepest = 40;

/** Reads a pipeline specification that the kfp SDK 2 wrote. */
export function readSpec({ spec, platform }: SpecPackage): ComparedPipeline {
  const doubts = new Doubts("KFP 2");
  doubts.fields(spec, "the pipeline", knownFields);
  if (spec.schemaVersion !== "2.1.0" || !/^kfp-2\.\d+\.\d+$/.test(String(spec.sdkVersion)))
    doubts.add(`the package is of schema ${String(spec.schemaVersion)}, ${String(spec.sdkVersion)}`);
  doubts.fields(spec.pipelineInfo, "pipelineInfo", ["name", "displayName", "description"]);
  const { platforms } = doubts.fields(platform, "the platform's document", ["platforms"]);
  const { kubernetes } = doubts.fields(platforms, "the platforms", ["kubernetes"]);
  const { deploymentSpec } = doubts.fields(kubernetes, "the Kubernetes settings", ["deploymentSpec"]);
  const reader: SpecReader = {
    doubts,
    components: fieldsOf(spec.components),
    executors: fieldsOf(doubts.fields(spec.deploymentSpec, "deploymentSpec", ["executors"]).executors),
    platformOf: fieldsOf(doubts.fields(deploymentSpec, "the Kubernetes settings", ["executors"]).executors),
    tasks: [],
    used: new Set(),
    sdk: String(spec.sdkVersion).replace(/^kfp-/, ""),
  };
  const parameters = readRoot(fieldsOf(spec.root), reader);
  for (const name of [reader.components, reader.executors, reader.platformOf].flatMap(Object.keys))
    if (!reader.used.has(name)) doubts.add(`no task uses ${name}`);
  return { parameters, tasks: reader.tasks, doubts: doubts.all };
}

function readRoot(value: Fields, reader: SpecReader): ReadonlyMap<string, string> {
  const { doubts } = reader;
  const root = doubts.fields(value, "the pipeline", ["dag", "inputDefinitions"]);
  const { parameters } = doubts.fields(root.inputDefinitions, "the pipeline's inputs", ["parameters"]);
  const scope = new Map<string, SpecValue>();
  const texts = Object.entries(fieldsOf(parameters)).map(([name, definition]) => {
    const { type, fallback } = readDefinition(definition, `the parameter ${name}`, doubts);
    const reference = parameterReference(name);
    scope.set(name, { type, canonical: reference, text: reference });
    return [name, fallback === undefined ? type : `${type} = ${fallback.canonical}`] as const;
  });
  readDag(root.dag, { scope, within: "", conditions: [], after: [], depth: 0 }, reader);
  return new Map(texts);
}

function readDag(value: unknown, place: Place, reader: SpecReader): void {
  const { doubts } = reader;
  const { tasks } = doubts.fields(value, "a group of tasks", ["tasks"]);
  const entries = Object.entries(fieldsOf(tasks));
  if (reader.tasks.length + entries.length > mostTasks || place.depth > deepest) {
    doubts.add("the pipeline is too large to be compared");
    return;
  }
  const dag: Dag = { entries: new Map(entries.map(([name, task]) => [name, fieldsOf(task)])), place, reader };
  for (const [name, task] of dag.entries) readTask(name, task, dag);
}

const taskFields = ["componentRef", "dependentTasks", "inputs", "taskInfo", "triggerPolicy"];

function readTask(name: string, task: Fields, dag: Dag): void {
  const { reader } = dag;
  const { doubts } = reader;
  const { name: reference } = doubts.fields(task.componentRef, `the component of ${name}`, ["name"]);
  const component = fieldsOf(reader.components[String(reference)]);
  reader.used.add(String(reference));
  doubts.fields(task.taskInfo, `taskInfo of ${name}`, ["name"]);
  if (component.dag === undefined) readLeaf(name, task, component, dag);
  else readGroup(name, task, component, dag);
}

function readLeaf(name: string, task: Fields, component: Fields, dag: Dag): void {
  const { reader, place } = dag;
  const { doubts } = reader;
  const final = isFinal(task);
  if (final) checkFinal(name, task, dag);
  doubts.fields(task, `task ${name}`, [...taskFields, "cachingOptions", "retryPolicy"]);
  doubts.fields(task.triggerPolicy, `the trigger of ${name}`, final ? ["strategy"] : []);
  const inputs = inputsOf(name, task, dag);
  const label = String(component.executorLabel);
  reader.used.add(label);
  const facts = factsOfSpecTask({ where: `task ${name}`, task, component, inputs, label }, reader);
  if (new Set(facts.map(([what]) => what)).size < facts.length) doubts.add(`task ${name} sets something twice`);
  reader.tasks.push({
    ...{ id: idOf(name, place), name, kind: "task", within: place.within, isFinal: final },
    needs: new Set([...(final ? [] : orderOf(name, task, dag)), ...producersOf(task, dag)]),
    conditions: new Set(place.conditions),
    facts: new Map(facts),
  });
}

const isFinal = (task: Fields): boolean => fieldsOf(task.triggerPolicy).strategy === "ALL_UPSTREAM_TASKS_COMPLETED";

const isHandler = (name: string): boolean => /^exit-handler-\d+$/.test(name);

/** The last task of KFP 1 waits for all others, that of KFP 2 for its group alone. */
function checkFinal(name: string, task: Fields, { entries, place, reader: { doubts } }: Dag): void {
  const others = [...entries.keys()].filter((other) => other !== name);
  const after = doubts.texts(task.dependentTasks, `dependentTasks of ${name}`);
  const isAlike =
    place.depth === 0 && others.length === 1 && others.every(isHandler) && String(after) === String(others);
  if (!isAlike) doubts.add(`${name} runs at the end of a part of the pipeline`);
}

function readGroup(name: string, task: Fields, component: Fields, dag: Dag): void {
  const { reader, place } = dag;
  const { doubts } = reader;
  const where = `the group ${name}`;
  doubts.fields(component, where, ["dag", "inputDefinitions"]);
  const isLoop = task.parameterIterator !== undefined;
  doubts.fields(task, where, [...taskFields, ...(isLoop ? ["parameterIterator", "iteratorPolicy"] : [])]);
  const { condition } = doubts.fields(task.triggerPolicy, `the trigger of ${name}`, ["condition"]);
  const isExitHandler = isHandler(name) && place.depth === 0 && condition === undefined && !isLoop;
  if (condition === undefined && !isLoop && !isExitHandler) doubts.add(`${name} is a pipeline in a pipeline`);
  if (isExitHandler && ![...dag.entries.values()].some(isFinal)) doubts.add(`${name} has no last task`);
  const scope = scopeInside(name, task, component, dag);
  const conditions =
    condition === undefined
      ? place.conditions
      : [...place.conditions, conditionOfSpec(condition, scope, { where, doubts })];
  const inner = { ...place, scope, depth: place.depth + 1 };
  if (isLoop) {
    readLoop(name, task, { conditions, inner, component }, dag);
    return;
  }
  // What a group waits for is what its tasks need; anything else is an order that all of them keep.
  const producers = producersOf(task, dag);
  const after = orderOf(name, task, dag).filter((id) => !producers.includes(id));
  readDag(component.dag, { ...inner, conditions, after }, reader);
}

/** What a task and the groups around it wait for. */
function orderOf(name: string, task: Fields, { entries, place, reader: { doubts } }: Dag): readonly string[] {
  const after = doubts.texts(task.dependentTasks, `dependentTasks of ${name}`);
  for (const other of after)
    if (!entries.has(other) || /^(?:condition|exit-handler)-/.test(other))
      doubts.add(`${name} waits for ${other}, which is a group`);
  return [...place.after, ...after.map((other) => idOf(other, place))];
}

/** Producers of the outputs that a task is given, directly or through the groups around it. */
function producersOf(task: Fields, { place }: Dag): readonly string[] {
  const { parameters } = fieldsOf(task.inputs);
  return Object.values(fieldsOf(parameters)).flatMap((input) => {
    const { taskOutputParameter, componentInputParameter } = fieldsOf(input);
    const { producerTask } = fieldsOf(taskOutputParameter);
    if (producerTask !== undefined) return [idOf(String(producerTask), place)];
    const outer = place.scope.get(String(componentInputParameter))?.canonical ?? "";
    return producerIn(outer);
  });
}

function producerIn(canonical: string): readonly string[] {
  const [, task] = /^\uE000output\uE001([^\uE000-\uE002]*)\uE001/.exec(canonical) ?? [];
  return task === undefined ? [] : [task];
}

interface LoopParts {
  readonly conditions: readonly string[];
  readonly inner: Place;
  readonly component: Fields;
}

function readLoop(name: string, task: Fields, { conditions, inner, component }: LoopParts, dag: Dag): void {
  const { place, reader } = dag;
  const { doubts } = reader;
  const id = idOf(name, place);
  const { parallelismLimit } = doubts.fields(task.iteratorPolicy, `the policy of ${name}`, ["parallelismLimit"]);
  const { items, itemInput } = doubts.fields(task.parameterIterator, `the loop ${name}`, ["items", "itemInput"]);
  const type = inner.scope.get(String(itemInput))?.type;
  if (type === undefined) doubts.add(`the items of ${name} have no type`);
  const given = inner.scope;
  const scope = new Map([
    ...given,
    [String(itemInput), { type: type ?? "STRING", canonical: itemReference(id), text: itemReference(id) }] as const,
  ]);
  reader.tasks.push({
    ...{ id, name, kind: "loop", within: place.within, isFinal: false },
    needs: new Set([...orderOf(name, task, dag), ...producersOf(task, dag)]),
    conditions: new Set(conditions),
    facts: new Map([
      ["items", itemsText(items, { name, type, given }, doubts)],
      ...(parallelismLimit === undefined ? [] : [["iterations at a time", String(parallelismLimit)] as const]),
    ]),
  });
  readDag(component.dag, { ...inner, scope, within: id, conditions: [], after: [] }, reader);
}

interface Iterated {
  readonly name: string;
  readonly type: ValueType | undefined;
  readonly given: ReadonlyMap<string, SpecValue>;
}

/** A list that stands in the package shows the type of its items; of one that the run has, the declared type counts. */
function itemsText(value: unknown, { name, type, given }: Iterated, doubts: Doubts): string {
  const { raw, inputParameter } = doubts.fields(value, `the items of ${name}`, ["raw", "inputParameter"]);
  if (raw === undefined) {
    const list = given.get(String(inputParameter));
    if (list?.type !== "LIST") doubts.add(`the items of ${name} are no list`);
    return list?.canonical ?? "";
  }
  const canonical = canonicalText(String(raw), "LIST");
  const items: unknown = canonical === undefined ? undefined : JSON.parse(canonical);
  if (!Array.isArray(items) || typeOfItems(items) !== type) doubts.add(`the items of ${name} are of several types`);
  return canonical ?? "";
}

/** The inputs of a group: those that it is given, and the item of a loop. */
function scopeInside(name: string, task: Fields, component: Fields, dag: Dag): ReadonlyMap<string, SpecValue> {
  const { doubts } = dag.reader;
  const inputs = inputsOf(name, task, dag);
  const { parameters } = doubts.fields(component.inputDefinitions, `the inputs of ${name}`, ["parameters"]);
  const { itemInput } = fieldsOf(task.parameterIterator);
  const scope = new Map<string, SpecValue>();
  for (const [input, definition] of Object.entries(fieldsOf(parameters))) {
    const { type, isOptional } = readDefinition(definition, `the input ${input} of ${name}`, doubts);
    const given = input === itemInput ? { type, canonical: "" } : inputs.get(input);
    if (given === undefined || isOptional || given.type !== type)
      doubts.add(`the input ${input} of ${name} is not what it is given`);
    else scope.set(input, given);
  }
  for (const input of inputs.keys()) if (!scope.has(input)) doubts.add(`${name} is given ${input}, which is no input`);
  return scope;
}
