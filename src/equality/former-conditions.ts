import { fieldsOf } from "../tekton/untyped.ts";
import { sha256 } from "../workspace/sha256.ts";
import { containsReference, isReference } from "./compared.ts";
import { comparison } from "./comparison.ts";
import type { Doubts } from "./doubts.ts";
import { checkPlainMetadata } from "./former-metadata.ts";
import { sortedJson } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

export const isFormerCondition = (task: Fields): boolean => /^condition-\d+$/.test(String(task.name));

interface Reading {
  readonly resolve: (text: string) => string;
  readonly doubts: Doubts;
}

/** The tasks of a list in which conditions are tasks of their own. @returns what must hold for one of them to run */
export function conditionsOfFormer(tasks: readonly Fields[], reading: Reading): (task: Fields) => ReadonlySet<string> {
  const byName = new Map(tasks.filter(isFormerCondition).map((task) => [String(task.name), task]));
  const known = new Map<string, string>([...byName].map(([name, task]) => [name, comparisonOf(task, reading)]));
  const conditionsOf = (task: Fields, within: readonly string[]): readonly string[] =>
    reading.doubts.list(task.when, `when of ${String(task.name)}`).flatMap((expression) => {
      const name = conditionIn(expression);
      const condition = name === undefined ? undefined : byName.get(name);
      if (name === undefined || condition === undefined || within.includes(name)) {
        reading.doubts.add(`when of ${String(task.name)} is not compared`);
        return [];
      }
      return [known.get(name) ?? "", ...conditionsOf(condition, [...within, name])];
    });
  const used = new Set(tasks.flatMap(({ when }) => (Array.isArray(when) ? when : []).map(conditionIn)));
  for (const name of byName.keys()) if (!used.has(name)) reading.doubts.add(`nothing depends on ${name}`);
  return (task) => new Set(conditionsOf(task, []));
}

/** `$(tasks.condition-1.results.outcome) in ["true"]` */
function conditionIn(expression: unknown): string | undefined {
  const { input, operator, values, ...others } = fieldsOf(expression);
  const isTrue = Array.isArray(values) && values.length === 1 && values[0] === "true";
  if (operator !== "in" || !isTrue || Object.keys(others).length > 0) return undefined;
  return /^\$\(tasks\.(condition-\d+)\.results\.outcome\)$/.exec(String(input))?.[1];
}

/** The condition's program as kfp-tekton 1.9.3 writes it (kfp_tekton/compiler/_tekton_handler.py and compiler.py). */
const program = "75b1ed9e89d2d41ad971ae7150ea7266ef04745039a07edfa24db07897d20b1e";
const command = 'program_path=$(mktemp); printf "%s" "$0" > "$program_path";  python3 -u "$program_path" "$1" "$2"';

function comparisonOf(task: Fields, { resolve, doubts }: Reading): string {
  const where = String(task.name);
  doubts.fields(task, where, ["name", "params", "taskSpec", "when", "metadata"]);
  const spec = doubts.fields(task.taskSpec, where, ["results", "params", "steps", "metadata"]);
  const params = doubts
    .list(task.params, `the parameters of ${where}`)
    .map((param) => doubts.fields(param, where, ["name", "value"]));
  const operands = new Map(params.map(({ name, value }) => [name, value]));
  checkPlainMetadata(spec.metadata, where, doubts);
  const isAsWritten = params.length === 3 && isStandard(spec);
  const [one, operator, other] = ["operand1", "operator", "operand2"].map((name) => operands.get(name));
  if (!isAsWritten || ![one, operator, other].every((text) => typeof text === "string")) {
    doubts.add(`${where} is no condition that kfp-tekton 1.9.3 writes`);
    return "";
  }
  return (
    comparison(operandOf(resolve(String(one))), String(operator), operandOf(resolve(String(other)))) ??
    doubtful(where, doubts)
  );
}

/** Texts that are whole numbers are compared as numbers. */
function operandOf(text: string): string | undefined {
  if (isReference(text)) return text;
  if (containsReference(text)) return undefined;
  return /^[+-]?\d{1,15}$/.test(text) ? String(Number(text)) : JSON.stringify(text);
}

function doubtful(where: string, doubts: Doubts): string {
  doubts.add(`what ${where} compares is not compared`);
  return "";
}

function isStandard({ results, params, steps }: Fields): boolean {
  const [step, ...others] = (Array.isArray(steps) ? steps : []).map(fieldsOf);
  const { name, command: words, args, image, ...rest } = step ?? {};
  const [code, ...operands] = Array.isArray(args) ? args : [];
  return (
    sortedJson(results) === '[{"description":"Conditional task outcome","name":"outcome","type":"string"}]' &&
    JSON.stringify(params).replaceAll(',"type":"string"', "") ===
      '[{"name":"operand1"},{"name":"operand2"},{"name":"operator"}]' &&
    others.length === 0 &&
    Object.keys(rest).length === 0 &&
    name === "main" &&
    JSON.stringify(words) === JSON.stringify(["sh", "-ec", command]) &&
    sha256(String(code)) === program &&
    JSON.stringify(operands) === '["$(inputs.params.operand1)","$(inputs.params.operand2)"]' &&
    /^python:3\.\d+(?:\.\d+)?(?:-(?:alpine|slim)[\d.]*)?$/.test(String(image))
  );
}
