import { deepStrictEqual } from "node:assert";

type Path = readonly (string | number)[];
// biome-ignore lint/suspicious/noExplicitAny: documents of any shape are changed at any place
type Any = any;

/** Numbers from 0 to 1, the same for a seed (Mulberry32 is a public-domain generator of 32 bits). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Mutation {
  readonly what: string;
  readonly mutated: unknown;
}

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Every place of a document, with its value. */
function placesOf(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => placesOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]));
  return [[path, value], ...inner];
}

function at(document: Any, path: Path): Any {
  return path.reduce((value: Any, part) => value[part], document);
}

function set(document: Any, path: Path, value: unknown): void {
  at(document, path.slice(0, -1))[path.at(-1) as string] = value;
}

function remove(document: Any, path: Path): void {
  const [parent, key] = [at(document, path.slice(0, -1)), path.at(-1) as never];
  if (Array.isArray(parent)) parent.splice(key, 1);
  else delete parent[key];
}

/** A change at any place of a document: a value, an entry less, an entry more, another order. */
export function mutate(
  document: unknown,
  random: () => number,
  counts: (path: Path, value: unknown) => boolean,
): Mutation | undefined {
  const places = placesOf(document).filter(([path, value]) => path.length > 0 && counts(path, value));
  const [path, value] = pick(places, random) ?? [];
  if (path === undefined) return undefined;
  const copy: unknown = structuredClone(document);
  const what = change(copy, path, value, random);
  const isChanged = what !== undefined && !isSame(copy, document);
  return isChanged ? { what: `${what} ${path.join(" › ")}`, mutated: copy } : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    deepStrictEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

function change(copy: Any, path: Path, value: Any, random: () => number): string | undefined {
  if (random() < 0.2) {
    remove(copy, path);
    return "removed";
  }
  if (Array.isArray(value)) {
    const list = at(copy, path);
    if (random() < 0.5 || isUnordered(path)) list.push(structuredClone(pick(value, random)));
    else list.reverse();
    return "items of";
  }
  if (typeof value === "object" && value !== null) {
    at(copy, path)[`more${Math.floor(random() * 9)}`] = "a";
    return "entry more in";
  }
  set(copy, path, other(value, random));
  return `value (${JSON.stringify(at(copy, path))?.slice(0, 60)}) of`;
}

/** Lists of things with a name. */
const isUnordered = (path: Path): boolean =>
  /^(?:params|tasks|taskRunSpecs|results|env|secretAsEnv)$/.test(String(path.at(-1)));

function other(value: unknown, random: () => number): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  const text = String(value);
  const place = Math.floor(random() * (text.length + 1));
  const digits = /^\d+$/.test(text);
  // Blanks between the words of a script mean nothing.
  if (random() < 0.3 && /\S/.test(text[place] ?? "")) return text.slice(0, place) + text.slice(place + 1);
  return text.slice(0, place) + (digits ? "7" : "q") + text.slice(place);
}

/** Changes of the kinds that migrations get wrong, each where the document has a place for it. @returns whether there was one */
export const changesOfFormer: Readonly<Record<string, (run: Any, random: () => number) => boolean>> = {
  image: (run, random) =>
    edit(
      tasksOf(run),
      random,
      (task) => stepOf(task) && Object.assign(stepOf(task), { image: `${stepOf(task).image}-slim` }),
    ),
  "order of arguments": (run, random) =>
    edit(tasksOf(run), random, (task) => stepOf(task)?.args?.length > 1 && swap(stepOf(task).args, random)),
  command: (run, random) =>
    edit(
      tasksOf(run),
      random,
      (task) => stepOf(task) && Object.assign(stepOf(task), { command: [...stepOf(task).command, "x"] }),
    ),
  "dependency more": (run, random) => {
    const [one, two] = [pick(mainOf(run), random), pick(mainOf(run), random)];
    if (
      one === undefined ||
      two === undefined ||
      one === two ||
      needs(one, two) ||
      isCondition(one) ||
      isCondition(two)
    )
      return false;
    one.runAfter = [...(one.runAfter ?? []), two.name];
    return true;
  },
  "dependency less": (run, random) =>
    edit(tasksOf(run), random, (task) => {
      const name = task.runAfter?.[0];
      if (name === undefined || JSON.stringify(task.params ?? []).includes(`$(tasks.${name}.`)) return false;
      return delete task.runAfter;
    }),
  "condition's operator": (run, random) =>
    edit(tasksOf(run).filter(isCondition), random, (task) => {
      const operator = task.params.find((param: Any) => param.name === "operator");
      operator.value = operator.value === ">" ? ">=" : ">";
      return true;
    }),
  "condition's operand": (run, random) =>
    edit(tasksOf(run).filter(isCondition), random, (task) => {
      const operand = task.params.find((param: Any) => param.name === "operand2");
      operand.value = `${operand.value}1`;
      return true;
    }),
  "condition less": (run, random) => edit(tasksOf(run), random, (task) => task.when && delete task.when),
  "items of a loop": (run, random) =>
    edit(tasksOf(run).filter(isLoop), random, (task) => {
      const items = task.params.find((param: Any) => String(param.value).startsWith("["));
      return items && Object.assign(items, { value: items.value.replace("[", '["new", ') });
    }),
  "iterations at a time": (run, random) =>
    edit(tasksOf(run).filter(isLoop), random, (task) => (task.taskSpec.spec.parallelism = 7)),
  retries: (run, random) =>
    edit(tasksOf(run), random, (task) => !isCondition(task) && !isLoop(task) && Object.assign(task, { retries: 5 })),
  "time limit": (run, random) =>
    edit(
      tasksOf(run),
      random,
      (task) => !isCondition(task) && !isLoop(task) && Object.assign(task, { timeout: "77s" }),
    ),
  caching: (run, random) =>
    edit(tasksOf(run), random, (task) => {
      const { labels, annotations } = task.taskSpec.metadata ?? {};
      return (
        labels &&
        !annotations?.["pipelines.kubeflow.org/max_cache_staleness"] &&
        Object.assign(labels, { "pipelines.kubeflow.org/cache_enabled": "false" })
      );
    }),
  variable: (run, random) =>
    edit(
      tasksOf(run),
      random,
      (task) => stepOf(task) && Object.assign(stepOf(task), { env: [{ name: "NEW", value: "a" }] }),
    ),
  resources: (run, random) =>
    edit(
      tasksOf(run),
      random,
      (task) => stepOf(task) && Object.assign(stepOf(task), { resources: { limits: { memory: "77Mi" } } }),
    ),
  "default of a parameter": (run, random) =>
    edit(run.spec.pipelineSpec.params, random, (param) => setDefaults(run, param.name, `${param.default}1`)),
  "name of a parameter": (run, random) =>
    edit(run.spec.pipelineSpec.params, random, (param) => renameParameter(run, param.name)),
  "no exit handler": (run) => {
    const { finally: final, tasks } = run.spec.pipelineSpec;
    if (final === undefined) return false;
    tasks.push(...final);
    return delete run.spec.pipelineSpec.finally;
  },
  "task less": (run, random) => {
    const list = mainOf(run);
    list.splice(Math.floor(random() * list.length), 1);
    return true;
  },
  "task more": (run, random) => {
    const task = structuredClone(
      pick(
        mainOf(run).filter((one: Any) => !isCondition(one)),
        random,
      ),
    );
    if (task === undefined) return false;
    task.name = "another";
    mainOf(run).push(task);
    return true;
  },
  "a line of code": (run, random) =>
    edit(tasksOf(run), random, (task) => {
      const step = stepOf(task);
      if (!step?.command.at(-1).startsWith("def ")) return false;
      step.command = step.command.with(-1, step.command.at(-1).replace(":\n", ":\n    print()\n"));
      return true;
    }),
  "default in the code": (run, random) =>
    edit(tasksOf(run), random, (task) => {
      const step = stepOf(task);
      const program = step?.command.at(-1) ?? "";
      if (!/^def .* = /.test(program)) return false;
      step.command = step.command.with(-1, program.replace(/ = ([^,)]+)/, ' = "other"'));
      return true;
    }),
  "another output": (run, random) =>
    edit(tasksOf(run), random, (task) => {
      const param = task.params?.find((one: Any) => /\$\(tasks\..*results/.test(one.value));
      return param && Object.assign(param, { value: param.value.replace(/results\.\w+/, "results.Other") });
    }),
};

export const changesOfSpec: Readonly<Record<string, (spec: Any, random: () => number) => boolean>> = {
  image: (spec, random) => edit(containersOf(spec), random, (container) => (container.image += "-slim")),
  "order of arguments": (spec, random) =>
    edit(containersOf(spec), random, (container) => container.args?.length > 1 && swap(container.args, random)),
  command: (spec, random) => edit(containersOf(spec), random, (container) => container.command.push("x")),
  "dependency more": (spec, random) => {
    const tasks = spec.root.dag.tasks;
    const [one, two] = [pick(Object.keys(tasks), random) ?? "", pick(Object.keys(tasks), random) ?? ""];
    const isGroup = /^(?:condition|exit-handler)-/.test(one);
    if (one === two || isGroup || tasks[one].dependentTasks?.includes(two)) return false;
    tasks[one].dependentTasks = [...(tasks[one].dependentTasks ?? []), two];
    return true;
  },
  "dependency less": (spec, random) =>
    edit(specTasks(spec), random, (task) => {
      const [name] = task.dependentTasks ?? [];
      if (name === undefined || JSON.stringify(task.inputs ?? {}).includes(`"producerTask":"${name}"`)) return false;
      return delete task.dependentTasks;
    }),
  "condition's operator": (spec, random) =>
    edit(specTasks(spec), random, ({ triggerPolicy }) => {
      if (triggerPolicy?.condition === undefined) return false;
      triggerPolicy.condition = triggerPolicy.condition.replace(/ (?:==|>|<=) /, " < ");
      return true;
    }),
  "condition's operand": (spec, random) =>
    edit(specTasks(spec), random, ({ triggerPolicy }) => {
      if (triggerPolicy?.condition === undefined) return false;
      triggerPolicy.condition = triggerPolicy.condition.replace(/('?)$/, "1$1");
      return true;
    }),
  "condition less": (spec, random) =>
    edit(specTasks(spec), random, (task) => task.triggerPolicy?.condition && delete task.triggerPolicy),
  "items of a loop": (spec, random) =>
    edit(specTasks(spec), random, ({ parameterIterator: loop }) => {
      if (loop?.items.raw === undefined) return false;
      loop.items.raw = JSON.stringify(JSON.parse(loop.items.raw).slice(1));
      return true;
    }),
  "iterations at a time": (spec, random) =>
    edit(
      specTasks(spec),
      random,
      (task) => task.parameterIterator && Object.assign(task, { iteratorPolicy: { parallelismLimit: 7 } }),
    ),
  retries: (spec, random) =>
    edit(leafTasks(spec), random, (task) => {
      const backoff = { backoffDuration: "0s", backoffFactor: 2, backoffMaxDuration: "3600s" };
      task.retryPolicy = { ...backoff, maxRetryCount: 5 };
      return true;
    }),
  "waiting between attempts": (spec, random) =>
    edit(
      specTasks(spec),
      random,
      ({ retryPolicy }) => retryPolicy && Object.assign(retryPolicy, { backoffDuration: "30s" }),
    ),
  caching: (spec, random) =>
    edit(leafTasks(spec), random, (task) => {
      task.cachingOptions = task.cachingOptions?.enableCache ? {} : { enableCache: true };
      return true;
    }),
  variable: (spec, random) =>
    edit(containersOf(spec), random, (container) => (container.env = [{ name: "NEW", value: "a" }])),
  resources: (spec, random) =>
    edit(containersOf(spec), random, (container) => (container.resources = { resourceMemoryLimit: "77Mi" })),
  "default of a parameter": (spec, random) =>
    edit(Object.values(spec.root.inputDefinitions.parameters), random, (parameter: Any) => {
      const value = parameter.defaultValue;
      parameter.defaultValue = typeof value === "number" ? value + 1 : typeof value === "string" ? `${value}1` : [];
      return true;
    }),
  "name of a parameter": (spec, random) => {
    const { parameters } = spec.root.inputDefinitions;
    const name = pick(Object.keys(parameters), random);
    if (name === undefined) return false;
    parameters.renamed = parameters[name];
    delete parameters[name];
    for (const task of Object.values<Any>(spec.root.dag.tasks))
      for (const input of Object.values<Any>(task.inputs?.parameters ?? {}))
        if (input.componentInputParameter === name) input.componentInputParameter = "renamed";
    return true;
  },
  "no exit handler": (spec) => {
    const last = Object.values<Any>(spec.root.dag.tasks).find((task) => task.triggerPolicy?.strategy !== undefined);
    return last !== undefined && delete last.triggerPolicy;
  },
  "task less": (spec, random) => {
    const name = pick(Object.keys(spec.root.dag.tasks), random) ?? "";
    return delete spec.root.dag.tasks[name];
  },
  "task more": (spec, random) => {
    const task = structuredClone(pick(Object.values<Any>(spec.root.dag.tasks), random));
    spec.root.dag.tasks.another = task;
    return true;
  },
  "default of a component": (spec, random) =>
    edit(Object.values(spec.components), random, (component: Any) => {
      const input = Object.values<Any>(component.inputDefinitions?.parameters ?? {}).find(
        ({ defaultValue }) => typeof defaultValue === "number",
      );
      return input && Object.assign(input, { defaultValue: input.defaultValue + 1 });
    }),
  "a line of code": (spec, random) =>
    edit(containersOf(spec), random, ({ command }) => {
      if (!/\ndef /.test(command.at(-1))) return false;
      command.push(command.pop().replace(/:\n {4}/, ":\n    print()\n    "));
      return true;
    }),
  "another input": (spec, random) =>
    edit(specTasks(spec), random, (task) => {
      const input = pick(Object.values<Any>(task.inputs?.parameters ?? {}), random);
      if (input?.runtimeValue === undefined) return false;
      const { constant } = input.runtimeValue;
      input.runtimeValue.constant =
        typeof constant === "number" ? constant + 1 : typeof constant === "boolean" ? !constant : "other";
      return true;
    }),
};

type Change = (item: Any) => unknown;

/** The first of the items, from a random one on, that the change finds a place in. */
function edit(items: readonly Any[], random: () => number, change: Change): boolean {
  const from = Math.floor(random() * items.length);
  return [...items.slice(from), ...items.slice(0, from)].some((item) => Boolean(change(item)));
}

function swap(list: Any[], random: () => number): boolean {
  const place = Math.floor(random() * (list.length - 1));
  if (list[place] === list[place + 1]) return false;
  list.splice(place, 2, list[place + 1], list[place]);
  return true;
}

const mainOf = (run: Any): Any[] => run.spec.pipelineSpec.tasks;
const isCondition = (task: Any): boolean => /^condition-/.test(task.name);
const isLoop = (task: Any): boolean => task.taskSpec.kind === "PipelineLoop";
const stepOf = (task: Any): Any => (isCondition(task) ? undefined : task.taskSpec.steps?.[0]);
const needs = (one: Any, two: Any): boolean =>
  one.runAfter?.includes(two.name) || JSON.stringify(one.params ?? []).includes(`$(tasks.${two.name}.`);

function tasksOf(run: Any): readonly Any[] {
  const within = (pipeline: Any): readonly Any[] =>
    [...(pipeline.tasks ?? []), ...(pipeline.finally ?? [])].flatMap((task: Any) => [
      task,
      ...(isLoop(task) ? within(task.taskSpec.spec.pipelineSpec) : []),
    ]);
  return within(run.spec.pipelineSpec);
}

function annotation(run: Any, change: (inputs: Any[]) => void): void {
  const key = "pipelines.kubeflow.org/pipeline_spec";
  const spec = JSON.parse(run.metadata.annotations[key]);
  change(spec.inputs);
  run.metadata.annotations[key] = JSON.stringify(spec);
}

function setDefaults(run: Any, name: string, value: string): boolean {
  for (const param of run.spec.pipelineSpec.params) if (param.name === name) param.default = value;
  for (const param of run.spec.params) if (param.name === name) param.value = value;
  annotation(run, (inputs) => {
    for (const input of inputs) if (input.name === name) input.default = value;
  });
  return true;
}

function renameParameter(run: Any, name: string): boolean {
  annotation(run, (inputs) => {
    for (const input of inputs) if (input.name === name) input.name = "renamed";
  });
  for (const param of [...run.spec.pipelineSpec.params, ...run.spec.params])
    if (param.name === name) param.name = "renamed";
  for (const task of tasksOf(run))
    for (const param of task.params ?? []) param.value = param.value.replace(`$(params.${name})`, "$(params.renamed)");
  return true;
}

const containersOf = (spec: Any): readonly Any[] =>
  Object.values<Any>(spec.deploymentSpec.executors).map(({ container }) => container);
const specTasks = (spec: Any): readonly Any[] =>
  [spec.root, ...Object.values<Any>(spec.components)].flatMap(({ dag }) => Object.values<Any>(dag?.tasks ?? {}));
const leafTasks = (spec: Any): readonly Any[] =>
  specTasks(spec).filter(({ componentRef }) => spec.components[componentRef.name].dag === undefined);
