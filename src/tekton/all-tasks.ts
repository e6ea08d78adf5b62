import { parseJson } from "../model/parse-json.ts";
import type { PipelineRun, PipelineSpec, PipelineTask } from "./pipeline-run.ts";
import { fieldsOf } from "./untyped.ts";

/** A list of tasks: the pipeline's, or a loop's. */
export interface PlacedSpec {
  readonly spec: PipelineSpec;
  /** The path as Tekton writes it: `spec.pipelineSpec`. */
  readonly path: string;
  /** The loop that executes the list; absent for the pipeline itself. */
  readonly loop?: PipelineTask;
}

export interface PlacedTask extends PlacedSpec {
  readonly task: PipelineTask;
  /** `spec.pipelineSpec.tasks[0]`. */
  readonly taskPath: string;
}

/**
 * Lists the pipeline and all loops in it. Loops contain their tasks (`taskSpec.spec.pipelineSpec`); recursions and separately compiled
 * loops are in an annotation, from which the server creates them (kfp_tekton/compiler/compiler.py:1901).
 */
export function allSpecs(run: PipelineRun): readonly PlacedSpec[] {
  const { pipelineSpec } = run.spec ?? {};
  return [
    ...(pipelineSpec === undefined ? [] : withLoops({ spec: pipelineSpec, path: "spec.pipelineSpec" })),
    ...separateLoops(run).flatMap((placed) => withLoops(placed)),
  ];
}

/** Lists all tasks in the pipeline's order, each followed by those inside it. */
export const allTasks = (run: PipelineRun): readonly PlacedTask[] => allSpecs(run).flatMap(ownTasks);

/** Lists one list's tasks, without those inside its loops. */
export function ownTasks(placed: PlacedSpec): readonly PlacedTask[] {
  return (["tasks", "finally"] as const).flatMap((list) =>
    listOf<PipelineTask>(placed.spec[list]).map((task, index) => ({
      ...placed,
      task: typeof task.name === "string" ? task : { ...task, name: "" },
      taskPath: `${placed.path}.${list}[${index}]`,
    })),
  );
}

/** Reads a list of objects from untrusted data; other values are dropped. */
export const listOf = <Item extends object>(value: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];

/** Limit of nested loops, because packages are untrusted. */
const deepest = 20;

function withLoops(placed: PlacedSpec, depth = 0): readonly PlacedSpec[] {
  if (depth >= deepest) return [placed];
  const inside = ownTasks(placed).flatMap(({ task, taskPath }) => {
    const inner = pipelineSpecOf(task.taskSpec?.spec);
    return inner === undefined
      ? []
      : withLoops({ spec: inner, path: `${taskPath}.taskSpec.spec.pipelineSpec`, loop: task }, depth + 1);
  });
  return [placed, ...inside];
}

const templatesAnnotation = "tekton.dev/resource_templates";

function separateLoops(run: PipelineRun): readonly PlacedSpec[] {
  const tasks = ownTasks({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => task);
  return templatesIn(run.metadata?.annotations?.[templatesAnnotation]).flatMap((template, index) => {
    const { metadata, spec: body } = fieldsOf(template);
    const spec = pipelineSpecOf(body);
    if (spec === undefined) return [];
    const { name } = fieldsOf(metadata);
    const loop = tasks.find(({ taskRef }) => taskRef?.name === name) ?? { name: String(name) };
    return [{ spec, path: `metadata.annotations["${templatesAnnotation}"][${index}].spec.pipelineSpec`, loop }];
  });
}

function templatesIn(text = "[]"): readonly unknown[] {
  // Values nested too deeply to walk through are dropped; the SDK's have about twenty levels.
  if (/(?:[[{]\s*(?:"[^"]{0,200}"\s*:\s*)?){200}/.test(text)) return [];
  const templates = parseJson(text);
  return Array.isArray(templates) ? templates : [];
}

function pipelineSpecOf(body: unknown): PipelineSpec | undefined {
  const { pipelineSpec } = fieldsOf(body);
  return typeof pipelineSpec === "object" && pipelineSpec !== null ? (pipelineSpec as PipelineSpec) : undefined;
}
