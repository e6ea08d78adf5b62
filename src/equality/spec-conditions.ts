import { comparison } from "./comparison.ts";
import type { Doubts } from "./doubts.ts";
import type { SpecValue } from "./spec-reader.ts";

interface Reading {
  readonly where: string;
  readonly doubts: Doubts;
}

/**
 * One comparison in CEL, as the SDK writes it (kfp/compiler/pipeline_spec_builder.py, `_build_condition_string`):
 * `int(inputs.parameter_values['pipelinechannel--rows']) > 3`.
 */
export function conditionOfSpec(
  condition: unknown,
  scope: ReadonlyMap<string, SpecValue>,
  { where, doubts }: Reading,
): string {
  const [, one, operator = "", other] = /^(\S.*?) (==|!=|<=|>=|<|>) (.*\S)$/s.exec(String(condition)) ?? [];
  const [left, right] = [one, other].map((text) => operandOf(text ?? "", scope));
  const isReferenceOnly = [left, right].every((operand) => operand?.isText !== undefined);
  const areAlike = left !== undefined && right !== undefined && left.kind === right.kind;
  const found =
    areAlike && !(isReferenceOnly && left.isText === true) ? comparison(left.text, operator, right.text) : undefined;
  if (found === undefined)
    doubts.add(`the condition of ${where}, ${String(condition)}, may be decided differently by KFP 1`);
  return found ?? "";
}

interface Operand {
  readonly text: string;
  readonly kind: "number" | "text";
  /** Whether a reference is to a text. */
  readonly isText?: boolean;
}

function operandOf(cel: string, scope: ReadonlyMap<string, SpecValue>): Operand | undefined {
  if (/^-?\d{1,15}$/.test(cel)) return { kind: "number", text: String(Number(cel)) };
  const [, text] = /^'([^'\\\n]*)'$/.exec(cel) ?? [];
  if (text !== undefined) return { kind: "text", text: JSON.stringify(text) };
  const [, cast = "", open = "", name = ""] = /^(int)?(\()?inputs\.parameter_values\['([^'\\]*)'\]\)?$/.exec(cel) ?? [];
  const value = scope.get(name);
  const isWhole = (cast === "int") === (open === "(") && cel.endsWith(")") === (open === "(");
  if (value === undefined || !isWhole) return undefined;
  if (value.type === "NUMBER_INTEGER" && cast === "int")
    return { kind: "number", text: value.canonical, isText: false };
  if (value.type === "STRING" && cast === "") return { kind: "text", text: value.canonical, isText: true };
  return undefined;
}
