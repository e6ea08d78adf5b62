import { parseJson } from "../model/parse-json.ts";
import { allTasks, listOf, type PlacedTask } from "../tekton/all-tasks.ts";
import { resultReferences } from "../tekton/dependencies.ts";
import type { PipelineRun, PipelineTask } from "../tekton/pipeline-run.ts";
import { fieldsOf, named } from "../tekton/untyped.ts";
import { type Rule, textOf } from "./rule.ts";

/** Finds conditions on decimal numbers: the SDK's condition tasks compare only whole numbers as numbers, so 10.5 > 9.5 is false. */
export const floatConditions: Rule = {
  name: "float-conditions",
  hint: "Compare whole numbers: let the component give per cent or per mille. Or set `repair: true`.",
  find: (run) =>
    allTasks(run).flatMap((placed) => {
      const { task } = placed;
      const { operand1, operand2, operator } = Object.fromEntries(
        listOf(task.params).map(({ name, value }) => [name, String(value)]),
      );
      if (operand1 === undefined || operand2 === undefined || !/[<>]/.test(operator ?? "")) return [];
      // The condition was fixed by `repair`.
      if (task.taskSpec?.steps?.some((step) => textOf(step).includes("float(input1)"))) return [];
      const float = [operand1, operand2].map((operand) => floatIn(operand, placed, run)).find((found) => found);
      if (float === undefined) return [];
      return [
        {
          message: `The condition compares ${float.what}: values that are no whole numbers are compared as text.`,
          task: task.name,
          clues: [float.clue, "Condition("],
        },
      ];
    }),
};

interface Float {
  readonly what: string;
  readonly clue: string;
}

const isFloat = (text: string): boolean => /^-?\d*\.\d+(e-?\d+)?$/i.test(text);

function floatIn(operand: string, placed: PlacedTask, run: PipelineRun): Float | undefined {
  if (isFloat(operand)) return { what: `with ${operand}`, clue: operand };
  const parameter = /^\$\((?:inputs\.)?params\.([\w.-]+)\)$/.exec(operand)?.[1];
  if (parameter !== undefined) return floatParameter(parameter, placed, run);
  const [reference] = resultReferences([operand]);
  if (reference === undefined || !isFloatResult(reference.task, reference.result, placed)) return undefined;
  return { what: `the Float output ${reference.result} of ${reference.task}`, clue: "Condition(" };
}

function floatParameter(name: string, { loop }: PlacedTask, run: PipelineRun): Float | undefined {
  const declared = declaredInputs(run).find((input) => input.name === name);
  const given = listOf(run.spec?.params).find((param) => param.name === name)?.value;
  if (declared?.type === "Float" || isFloat(String(declared?.default ?? given ?? "")))
    return { what: `the Float parameter ${name}`, clue: "Condition(" };
  const items = listOf(loop?.params).find((param) => param.name === name)?.value;
  return /(^|[[\s,"])-?\d*\.\d+/.test(String(items ?? ""))
    ? { what: "items of a loop that are no whole numbers", clue: "Condition(" }
    : undefined;
}

/** Reads the types from the SDK's annotation, because a PipelineRun has no numbers. */
const declaredInputs = ({ metadata }: PipelineRun): ReturnType<typeof named> =>
  named(fieldsOf(parse(metadata?.annotations?.["pipelines.kubeflow.org/pipeline_spec"])).inputs);

const digestAnnotation = "pipelines.kubeflow.org/component_spec_digest";

function isFloatResult(task: string, result: string, { spec }: PlacedTask): boolean {
  const producer = listOf(spec.tasks).find(({ name }) => name === task);
  return outputsOf(producer).some(({ name, type }) => type === "Float" && name.replaceAll(/[^\w-]/g, "-") === result);
}

const outputsOf = (task: PipelineTask | undefined): ReturnType<typeof named> =>
  named(fieldsOf(parse(task?.taskSpec?.metadata?.annotations?.[digestAnnotation])).outputs);

const parse = (text = "{}"): unknown => parseJson(text) ?? {};
