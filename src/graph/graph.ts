import { PackageError } from "../model/errors.ts";
import type { Graph, GraphTask, Settings } from "../model/graph.ts";
import { signatureOf } from "../packages/signature.ts";
import { resultReferences } from "../tekton/dependencies.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { readable } from "../tekton/readable-name.ts";
import { comparisonOf, displayNameOf } from "../tekton/task-title.ts";
import { fieldsOf, type Named, named } from "../tekton/untyped.ts";
import { Flattener } from "./flatten.ts";
import { pipelineSettings, taskSettings } from "./settings.ts";
import { type Loop, loopOf, loopTemplates } from "./tasks.ts";
import { totalsOf } from "./totals.ts";

/** @throws PackageError when the PipelineRun is too large to be shown */
export function graphOf(run: PipelineRun): Graph {
  const flattener = new Flattener();
  const { params, pipelineSpec, taskRunSpecs, ...spec } = fieldsOf(run.spec);
  const { tasks: _tasks, finally: _finally, params: _params, ...ownSpec } = fieldsOf(pipelineSpec);
  const { name, labels, annotations } = fieldsOf(run.metadata);
  const whole = {
    apiVersion: run.apiVersion,
    metadata: { name, labels, annotations },
    spec: { ...spec, pipelineSpec: ownSpec },
  };
  return {
    tasks: tasksOf(pipelineSpec, {
      flattener,
      templates: loopTemplates(run),
      taskRunSpecs: byTask(taskRunSpecs),
      within: [],
    }),
    parameters: new Map(parameterSettings(run, params)),
    settings: pipelineSettings(flattener.flatten(whole)),
    totals: totalsOf(run),
  };
}

/** The SDK writes a default twice, as the default and as the run's value, so the value is shown only if it differs. */
function parameterSettings(run: PipelineRun, params: unknown): readonly (readonly [string, string])[] {
  const values = new Map(named(params).map(({ name, value }) => [name, value]));
  return signatureOf(run).parameters.map(({ name, type, default: value }) => {
    const given = values.get(name);
    const isOwn = typeof given === "string" && given !== value;
    return [
      `parameter ${name}`,
      [type, value === undefined ? undefined : `= ${value || '""'}`, isOwn ? `(run with ${given})` : undefined]
        .filter((part) => part !== undefined)
        .join(" "),
    ];
  });
}

interface Reader {
  readonly flattener: Flattener;
  readonly templates: ReadonlyMap<string, unknown>;
  /** The PipelineRun's settings for single tasks, by task. */
  readonly taskRunSpecs: ReadonlyMap<unknown, unknown>;
  /** Names of the enclosing loops: a recursion refers to one of them. */
  readonly within: readonly string[];
}

/** Tekton denies duplicate names, and with a thousand of them every dependency would multiply. */
function refuseSameNames(tasks: readonly Named[]): void {
  if (new Set(tasks.map(({ name }) => name)).size < tasks.length)
    throw new PackageError("The pipeline has several tasks of the same name: it cannot be shown as a graph.");
}

function tasksOf(pipelineSpec: unknown, reader: Reader): readonly GraphTask[] {
  const { tasks, finally: final } = fieldsOf(pipelineSpec);
  const mainTasks = named(tasks);
  const all = [...mainTasks, ...named(final)];
  refuseSameNames(all);
  const keys = assignKeys(all, reader);
  const places = new Map([...keys].map(([task, key], index) => [task.name, { key, index }]));
  const isMain = new Set(mainTasks);
  return [...keys].map(([task, key]) => {
    const loop = loopOf(task, reader.templates);
    return {
      name: task.name,
      key,
      kind: kindOf(task, loop),
      title: displayNameOf(task) ?? loop?.title ?? comparisonOf(task) ?? task.name,
      isFinal: !isMain.has(task),
      needs: needsOf(task, places, reader),
      settings: settingsOf(task, loop, reader),
      body: loop === undefined ? [] : bodyOf(loop, reader),
    };
  });
}
/** If a task has several entries, the first counts. */
function byTask(taskRunSpecs: unknown): ReadonlyMap<unknown, unknown> {
  const specs = (Array.isArray(taskRunSpecs) ? taskRunSpecs : []).map(fieldsOf).reverse();
  return new Map(specs.map((spec) => [spec.pipelineTaskName, spec]));
}

/** Keys get a counter only if several tasks have the same meaning. */
function assignKeys(tasks: readonly Named[], { templates }: Reader): ReadonlyMap<Named, string> {
  const taken = new Map<string, number>();
  return new Map(
    tasks.map((task) => {
      const meaning = loopOf(task, templates)?.title ?? comparisonOf(task) ?? task.name;
      const count = (taken.get(meaning) ?? 0) + 1;
      taken.set(meaning, count);
      return [task, count === 1 ? meaning : `${meaning} #${count}`];
    }),
  );
}

function kindOf(task: Named, loop: Loop | undefined): GraphTask["kind"] {
  if (loop !== undefined) return "loop";
  if (comparisonOf(task) !== undefined) return "condition";
  return fieldsOf(task.taskSpec).steps === undefined ? "custom" : "task";
}

/** A task's key, and its position among all tasks. */
interface Place {
  readonly key: string;
  readonly index: number;
}

/** Dependencies of a task: `runAfter`, and results used in its parameters and conditions. */
function needsOf(task: Named, places: ReadonlyMap<string, Place>, { flattener }: Reader): readonly string[] {
  const { runAfter, params, when, matrix } = task;
  const after = Array.isArray(runAfter) ? runAfter : [];
  const texts = flattener.flatten({ params, when, matrix }).map(({ text }) => text);
  const needed = new Set([...after, ...resultReferences(texts).map((reference) => reference.task)]);
  needed.delete(task.name);
  return [...needed]
    .flatMap((name) => places.get(name) ?? [])
    .sort((one, other) => one.index - other.index)
    .map(({ key }) => key);
}

function settingsOf(task: Named, loop: Loop | undefined, { flattener, taskRunSpecs }: Reader): Settings {
  const { name, runAfter: _, when, taskSpec, ...rest } = task;
  const { spec, ...plainSpec } = fieldsOf(taskSpec);
  const { pipelineTaskName: _name, ...ownSpec } = fieldsOf(taskRunSpecs.get(name));
  const settings = taskSettings([
    ...flattener.flatten({ ...rest, taskSpec: { ...plainSpec, spec: loop?.rest ?? spec } }),
    ...flattener.flatten(ownSpec),
  ]);
  const conditions = conditionsOf(when);
  return conditions === "" ? settings : new Map([...settings, ["runs only if", conditions]]);
}

/** Describes `when`, a list of expressions that must all hold. Expressions on a condition task are shown by the arrow from it. */
function conditionsOf(when: unknown): string {
  const expressions = (Array.isArray(when) ? when : []).map(fieldsOf);
  return expressions
    .filter(
      ({ input, operator, values }) =>
        !(/results\.(outcome|status)\)$/.test(String(input)) && operator === "in" && String(values) === "true"),
    )
    .map(({ input, operator, values, cel }) =>
      readable(cel === undefined ? `${input} ${operator} ${values}` : String(cel)),
    )
    .join("\n");
}

const deepestLoop = 20;

function bodyOf({ name, body }: Loop, reader: Reader): readonly GraphTask[] {
  if (reader.within.includes(name) || reader.within.length >= deepestLoop) return [];
  return tasksOf(body, { ...reader, taskRunSpecs: new Map(), within: [...reader.within, name] });
}
