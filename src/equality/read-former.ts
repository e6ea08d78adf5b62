import { fieldsOf, named } from "../tekton/untyped.ts";
import { type ComparedPipeline, type ComparedTask, itemReference, parameterReference, tasksIn } from "./compared.ts";
import { Doubts } from "./doubts.ts";
import { conditionsOfFormer, isFormerCondition } from "./former-conditions.ts";
import { checkPlainMetadata } from "./former-metadata.ts";
import { parametersOf } from "./former-parameters.ts";
import { resolve } from "./former-variables.ts";
import { factsOfFormerTask } from "./read-former-task.ts";
import { canonicalText } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What kfp-tekton notes for itself, or for the server, and what follows from the rest. */
const knownAnnotations =
  /^(?:tekton\.dev\/(?:output_artifacts|input_artifacts|artifact_\w+|template)|sidecar\.istio\.io\/inject|pipelines\.kubeflow\.org\/(?:big_data_passing_format|pipeline_spec))$/;

/** Reads a PipelineRun that kfp-tekton 1.x wrote. */
export function readFormer(run: Fields): ComparedPipeline {
  const doubts = new Doubts("KFP 1");
  doubts.fields(run, "the PipelineRun", ["apiVersion", "kind", "metadata", "spec"]);
  const metadata = doubts.fields(run.metadata, "the metadata", ["name", "labels", "annotations"]);
  for (const name of Object.keys(fieldsOf(metadata.annotations)))
    if (!knownAnnotations.test(name)) doubts.add(`the pipeline is annotated with ${name}, which is not compared`);
  for (const name of Object.keys(fieldsOf(metadata.labels)))
    if (!/^pipelines\.kubeflow\.org\/(?:pipelinename|generation)$/.test(name))
      doubts.add(`the pipeline is labelled with ${name}, which is not compared`);
  const spec = doubts.fields(run.spec, "the PipelineRun's spec", ["params", "pipelineSpec", "taskRunSpecs"]);
  const pipeline = doubts.fields(spec.pipelineSpec, "the pipeline", ["params", "tasks", "finally"]);
  const parameters = parametersOf(run, pipeline, doubts);
  const scope = new Map([...parameters.keys()].map((name) => [name, parameterReference(name)]));
  if (
    Array.isArray(spec.taskRunSpecs) &&
    new Set(spec.taskRunSpecs.map((entry) => fieldsOf(entry).pipelineTaskName)).size < spec.taskRunSpecs.length
  )
    doubts.add("there are settings for a pod twice");
  const runSpecs = new Map(named(renamed(spec.taskRunSpecs)).map((entry) => [entry.name, entry.of]));
  const tasks = readTasks(pipeline, { scope, within: "", runSpecs, doubts });
  for (const name of runSpecs.keys())
    if (!tasks.some((task) => task.within === "" && task.name === name))
      doubts.add(`there are settings for a pod of ${name}, which is no task`);
  return { parameters, tasks, doubts: doubts.all };
}

const renamed = (specs: unknown): readonly Fields[] =>
  (Array.isArray(specs) ? specs : []).map((entry: unknown) => ({ name: fieldsOf(entry).pipelineTaskName, of: entry }));

interface FormerList {
  /** What the parameters of the list stand for. */
  readonly scope: ReadonlyMap<string, string>;
  readonly within: string;
  readonly runSpecs: ReadonlyMap<string, unknown>;
  readonly doubts: Doubts;
}

function readTasks(pipeline: Fields, list: FormerList): readonly ComparedTask[] {
  const { doubts, within } = list;
  const main = doubts.list(pipeline.tasks, "the tasks").map(fieldsOf);
  const final = doubts.list(pipeline.finally, "the final tasks").map(fieldsOf);
  const all = [...main, ...final];
  const names = all.map(({ name }) => String(name));
  if (new Set(names).size < names.length) doubts.add("two tasks have one name");
  if (within !== "" && final.length > 0) doubts.add("a loop has a final task");
  const idOf = (name: string): string => (within === "" ? name : `${within}/${name}`);
  const outputs = new Set(
    all.flatMap(({ name, taskSpec }) =>
      named(fieldsOf(taskSpec).results).map((result) => `${String(name)}.${result.name}`),
    ),
  );
  const conditions = conditionsOfFormer(all, { resolve: (text) => resolve(text, { ...list, idOf, outputs }), doubts });
  return all.flatMap((task) => {
    if (isFormerCondition(task)) return [];
    const place = { ...list, idOf, names, outputs, isFinal: final.includes(task), conditions: conditions(task) };
    return fieldsOf(task.taskSpec).kind === "PipelineLoop" ? readLoop(task, place) : [readTask(task, place)];
  });
}

interface Place extends FormerList {
  readonly idOf: (name: string) => string;
  readonly names: readonly string[];
  /** What the tasks of the list give: `load.Output`. */
  readonly outputs: ReadonlySet<string>;
  readonly isFinal: boolean;
  readonly conditions: ReadonlySet<string>;
}

function readTask(task: Fields, place: Place): ComparedTask {
  const { doubts, isFinal, within, conditions } = place;
  const name = String(task.name);
  const where = `task ${name}`;
  doubts.fields(task, where, ["name", "params", "taskSpec", "runAfter", "when", "retries", "timeout"]);
  const given = givenTo(task, place);
  checkDeclared(fieldsOf(task.taskSpec).params, given, where, doubts);
  const taskRunSpec = within === "" ? place.runSpecs.get(name) : undefined;
  const inner = (text: string): string => resolve(text, { ...place, scope: given, isStep: true });
  const facts = factsOfFormerTask({ where, task, taskRunSpec, resolve: inner }, doubts);
  if (new Set(facts.map(([what]) => what)).size < facts.length) doubts.add(`${where} sets something twice`);
  return {
    id: place.idOf(name),
    name,
    kind: "task",
    within,
    isFinal,
    needs: needsOf(task, given, place),
    conditions,
    facts: new Map(facts),
  };
}

function checkDeclared(params: unknown, given: ReadonlyMap<string, string>, where: string, doubts: Doubts): void {
  const declared = doubts.list(params, `the parameters of ${where}`).map((param) => {
    const { name, type = "string" } = doubts.fields(param, `a parameter of ${where}`, ["name", "type"]);
    return type === "string" ? String(name) : "";
  });
  if (declared.length !== given.size || declared.some((param) => !given.has(param)))
    doubts.add(`the parameters of ${where} are not those that it declares`);
}

function readLoop(task: Fields, place: Place): readonly ComparedTask[] {
  const { doubts, within, isFinal, conditions } = place;
  const name = String(task.name);
  const where = `loop ${name}`;
  const id = place.idOf(name);
  doubts.fields(task, where, ["name", "params", "taskSpec", "runAfter", "when"]);
  const taskSpec = doubts.fields(task.taskSpec, where, ["apiVersion", "kind", "spec", "metadata"]);
  checkPlainMetadata(taskSpec.metadata, where, doubts);
  if (taskSpec.metadata === undefined) doubts.add(`${where} does not say whether it is cached`);
  if (taskSpec.apiVersion !== "custom.tekton.dev/v1alpha1") doubts.add(`${where} is a custom task of another kind`);
  const spec = doubts.fields(taskSpec.spec, where, ["pipelineSpec", "iterateParam", "parallelism"]);
  const body = doubts.fields(spec.pipelineSpec, `the body of ${where}`, ["params", "tasks"]);
  const given = givenTo(task, place);
  checkDeclared(body.params, given, where, doubts);
  const iterated = String(spec.iterateParam);
  const items = given.get(iterated);
  const facts = [
    ["items", (items && canonicalText(items, "LIST")) ?? doubtfulItems(where, doubts)],
    ...(spec.parallelism === undefined ? [] : [["iterations at a time", String(spec.parallelism)] as const]),
  ] as const;
  const loop: ComparedTask = {
    ...{ id, name, kind: "loop", within, isFinal, conditions },
    needs: needsOf(task, given, place),
    facts: new Map(facts),
  };
  const scope = new Map([...given, [iterated, itemReference(id)]]);
  return [loop, ...readTasks(body, { ...place, scope, within: id })];
}

function doubtfulItems(where: string, doubts: Doubts): string {
  doubts.add(`the items of ${where} are no list`);
  return "";
}

function givenTo(task: Fields, place: Place): ReadonlyMap<string, string> {
  const { doubts } = place;
  const params = doubts.list(task.params, `the parameters of ${String(task.name)}`).map((param) => {
    const { name, value } = doubts.fields(param, `a parameter of ${String(task.name)}`, ["name", "value"]);
    return [String(name), resolve(doubts.text(value, `the parameter ${String(name)}`), place)] as const;
  });
  if (new Set(params.map(([name]) => name)).size < params.length) doubts.add("a task is given a parameter twice");
  return new Map(params);
}

/** What a task needs: by order, and by the outputs that it is given. */
function needsOf(
  task: Fields,
  given: ReadonlyMap<string, string>,
  { idOf, names, doubts }: Place,
): ReadonlySet<string> {
  const after = doubts.texts(task.runAfter, `runAfter of ${String(task.name)}`);
  for (const name of after)
    if (!names.includes(name) || /^condition-\d+$/.test(name))
      doubts.add(`${String(task.name)} runs after ${name}, which is no task of its list`);
  return new Set([...after.map(idOf), ...[...given.values()].flatMap(tasksIn)]);
}
