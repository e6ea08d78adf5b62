import { listOf, ownTasks, type PlacedSpec, type PlacedTask } from "../all-tasks.ts";
import { dependenciesOf, resultReferences } from "../dependencies.ts";
import type { PipelineTask, WhenExpression } from "../pipeline-run.ts";
import { type Denial, isLabel } from "./denial.ts";
import { taskDenials } from "./task.ts";

/** Validates like Tekton's `PipelineSpec.Validate` (tektoncd/pipeline v0.53.2 pkg/apis/pipeline/v1/pipeline_validation.go). */
export function pipelineDenials(placed: PlacedSpec): readonly Denial[] {
  const tasks = ownTasks(placed);
  return [
    ...emptiness(placed),
    ...tasks.flatMap(nameDenials),
    ...duplicateNames(tasks),
    ...tasks.flatMap(kindDenials),
    // A loop's dependencies outside itself are unknown here.
    ...(placed.loop === undefined ? graphDenials(placed) : []),
    ...tasks.flatMap(whenDenials),
    ...finallyDenials(placed),
    ...statusDenials(placed),
    ...repeatedWorkspaces(placed),
  ];
}

const base = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names";

function emptiness({ spec, path, loop }: PlacedSpec): readonly Denial[] {
  if (listOf(spec.tasks).length > 0) return [];
  const finals = listOf(spec.finally).length;
  const fields = ["description", "params", "resources", "tasks", "workspaces"].map((field) => `${path}.${field}`);
  const what = loop === undefined ? "pipeline" : "loop";
  const denial = { problem: `The ${what} has no task.`, subject: "no-tasks" } as const;
  if (finals > 0)
    return [
      {
        ...denial,
        words: `invalid value: spec.tasks is empty but spec.finally has ${finals} tasks`,
        path: `${path}.finally`,
        problem: `The ${what} has no task beside its exit handler.`,
      },
    ];
  // Tekton accepts a pipeline with nothing but parameters. It is denied here, because its success would mean nothing.
  return fields.map((field) => ({ ...denial, words: "expected at least one, got none", path: field }));
}

function nameDenials({ task, taskPath }: PlacedTask): readonly Denial[] {
  if (isLabel(String(task.name))) return [];
  const name = String(task.name);
  const given = /^condition-(.+)-\d+$/.exec(name)?.[1];
  const tooLong = name.length > 63 ? ` and has ${name.length} characters (at most 63)` : "";
  return [
    {
      words: `invalid value ${JSON.stringify(name)}`,
      path: `${taskPath}.name`,
      details: `Pipeline Task name must be a valid DNS Label.For more info refer to ${base}`,
      problem: `The task name ${JSON.stringify(name)} is not a valid Kubernetes name${tooLong}.`,
      subject: "task-names",
      clue: given ?? name,
    },
  ];
}

const other = (denial: Omit<Denial, "subject">): Denial => ({ ...denial, subject: "other" });

function duplicateNames(tasks: readonly PlacedTask[]): readonly Denial[] {
  const names = tasks.map(({ task }) => task.name);
  return tasks.flatMap(({ task, taskPath }, index) =>
    names.indexOf(task.name) === index
      ? []
      : [
          other({
            words: "expected exactly one, got both",
            path: `${taskPath}.name`,
            problem: "Two tasks have this name.",
            task: task.name,
          }),
        ],
  );
}

const isCustom = (reference: Readonly<Record<string, unknown>> | PipelineTask["taskSpec"] = {}): boolean =>
  typeof reference.apiVersion === "string" && reference.apiVersion !== "";

function kindDenials(placed: PlacedTask): readonly Denial[] {
  const { task, taskPath } = placed;
  const { taskRef, taskSpec } = task;
  if ((taskRef === undefined) === (taskSpec === undefined)) {
    const words = `expected exactly one, got ${taskRef === undefined ? "neither" : "both"}`;
    const problem = `It has ${taskRef === undefined ? "neither" : "both"} \`taskRef\` and \`taskSpec\`.`.replace(
      "neither `taskRef` and",
      "neither `taskRef` nor",
    );
    return ["taskRef", "taskSpec"].map((field) =>
      other({ words, path: `${taskPath}.${field}`, problem, task: task.name }),
    );
  }
  return taskSpec === undefined || isCustom(taskSpec) ? [] : taskDenials({ ...placed, taskSpec });
}

function graphDenials({ spec, path }: PlacedSpec): readonly Denial[] {
  const tasks = listOf(spec.tasks);
  const known = new Set(tasks.map((task) => task.name));
  const dangling = tasks
    .flatMap((task) => dependenciesOf(task).map((on) => ({ task: task.name, on })))
    .find(({ on }) => !known.has(on));
  if (dangling !== undefined) {
    const { task, on } = dangling;
    return [
      other({
        words: `invalid value: couldn't add link between ${task} and ${on}: task ${task} depends on ${on} but ${on} wasn't present in Pipeline`,
        path: `${path}.tasks`,
        problem: `It waits for ${on}, which is not a task of the pipeline.`,
        task,
      }),
    ];
  }
  if (!hasCycle(tasks)) return [];
  const words = "invalid value: cycle detected; the tasks depend on each other";
  return [other({ words, path: `${path}.tasks`, problem: "Tasks wait for each other in a cycle." })];
}

/** Follows each dependency once: a package of a stranger may be a chain of thousands of tasks. */
function hasCycle(tasks: readonly PipelineTask[]): boolean {
  const open = tasks.map((task) => ({ name: task.name, waitsFor: new Set(dependenciesOf(task)) }));
  const links = open.flatMap((task) => [...task.waitsFor].map((name) => ({ name, task })));
  const waiting = Map.groupBy(links, ({ name }) => name);
  const ready = open.filter(({ waitsFor }) => waitsFor.size === 0).map(({ name }) => name);
  const done = new Set<string>();
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    for (const { task } of waiting.get(name) ?? []) {
      task.waitsFor.delete(name);
      if (task.waitsFor.size === 0) ready.push(task.name);
    }
  }
  return done.size < new Set(tasks.map(({ name }) => name)).size;
}

/** tektoncd/pipeline pkg/apis/pipeline/v1/when_validation.go. */
function whenDenials({ task, taskPath }: PlacedTask): readonly Denial[] {
  return listOf(task.when).flatMap((when, index) => {
    const path = `${taskPath}.when[${index}]`;
    const wrong = whenProblem(when);
    return wrong === undefined
      ? []
      : [
          other({
            words: `invalid value: ${wrong}`,
            path,
            problem: `Its condition is not valid: ${wrong}.`,
            task: task.name,
          }),
        ];
  });
}

function whenProblem({ operator = "", values = [], cel }: WhenExpression): string | undefined {
  if (cel !== undefined) return undefined;
  if (operator !== "in" && operator !== "notin")
    return `operator ${JSON.stringify(operator)} is not recognized. valid operators: in,notin`;
  return values.length === 0 ? "expecting non-empty values field" : undefined;
}

const texts = ({ params = [], when = [] }: PipelineTask): readonly unknown[] => [
  ...listOf(params).map(({ value }) => value),
  ...listOf(when).flatMap(({ input, values = [] }) => [input, ...values]),
];

function finallyDenials(placed: PlacedSpec): readonly Denial[] {
  const names = (list: readonly PipelineTask[] | undefined): ReadonlySet<string> =>
    new Set(listOf(list).map(({ name }) => name));
  const [tasks, finals] = [names(placed.spec.tasks), names(placed.spec.finally)];
  return finalTasks(placed).flatMap(({ task, taskPath }) => {
    const wrong = resultReferences(texts(task)).find((reference) => !tasks.has(reference.task));
    return [
      ...((task.runAfter ?? []).length === 0
        ? []
        : [
            other({
              words: `invalid value: no runAfter allowed under spec.finally, final task ${task.name} has runAfter specified`,
              path: taskPath,
              problem: "It is part of an exit handler, and cannot wait for other tasks.",
              task: task.name,
            }),
          ]),
      ...(wrong === undefined
        ? []
        : [
            other({
              words: `invalid value: invalid task result reference, final task has task result reference from a ${finals.has(wrong.task) ? `final task ${wrong.task}` : `task ${wrong.task} which is not defined in the pipeline`}`,
              path: `${taskPath}.params`,
              problem: `It is part of an exit handler, and uses a result of ${wrong.task}, which is not a task before it.`,
              task: task.name,
            }),
          ]),
    ];
  });
}

const finalTasks = (placed: PlacedSpec): readonly PlacedTask[] =>
  ownTasks(placed).filter(({ taskPath }) => taskPath.startsWith(`${placed.path}.finally[`));

/** `$(tasks.status)` and `$(tasks.<task>.status)` are known only once all tasks have ended. */
function statusDenials(placed: PlacedSpec): readonly Denial[] {
  const finals = new Set(finalTasks(placed).map(({ task }) => task));
  return ownTasks(placed).flatMap(({ task, taskPath }) =>
    finals.has(task) || !texts(task).some((text) => /\$\(tasks\.(?:[\w-]+\.)?status\)/.test(String(text)))
      ? []
      : [
          other({
            words:
              "invalid value: pipeline tasks can not refer to execution status of any other pipeline task or aggregate status of tasks",
            path: taskPath,
            problem: "It uses the status of tasks, which only an exit handler can.",
            task: task.name,
            clue: "status)",
          }),
        ],
  );
}

function repeatedWorkspaces({ spec, path }: PlacedSpec): readonly Denial[] {
  const names = listOf(spec.workspaces).map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          other({
            words: `invalid value: workspace with name ${JSON.stringify(name)} appears more than once`,
            path: `${path}.workspaces[${index}]`,
            problem: `The pipeline declares the workspace ${name} twice.`,
            clue: name,
          }),
        ],
  );
}
