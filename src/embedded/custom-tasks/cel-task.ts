import { paramValueOf } from "../../tekton/param-value.ts";
import { celText, evaluateCel } from "./cel.ts";
import { type CustomRunEnd, type CustomRunRequest, type CustomTaskController, endedCustomRun } from "./custom-task.ts";

/** Each parameter is an expression, and its value the result of the same name (tektoncd/experimental cel/pkg/reconciler/cel/celrun.go). */
export const runCelTask: CustomTaskController = async ({ params, now }) => {
  const startTime = now();
  const end = (reason: string, message: string, results: CelResults = []): CustomRunEnd =>
    endedCustomRun(now, { startTime, succeeded: reason === "EvaluationSuccess", reason, message, results });
  const problem = invalidParams(params);
  if (problem !== undefined)
    return end("RunValidationFailed", `CustomRun can't be run because it has an invalid spec - ${problem}`);
  const results: { readonly name: string; readonly value: string }[] = [];
  for (const { name, value } of params) {
    const result = evaluateCel(String(value));
    if (result.kind === "invalid")
      return end("SyntaxError", `CEL expression ${name} could not be parsed: ${result.message}`);
    if (result.kind === "failed")
      return end("EvaluationError", `CEL expression ${name} could not be evaluated: ${result.message}`);
    results.push({ name, value: celText(result.value) ?? "unsupported conversion to type string" });
  }
  return end("EvaluationSuccess", "CEL expressions were evaluated successfully", results);
};

type CelResults = readonly { readonly name: string; readonly value: string }[];

function invalidParams(params: CustomRunRequest["params"]): string | undefined {
  if (params.length === 0) return "missing field(s): params";
  const wrong = params.find(({ value }) => typeof paramValueOf(value) !== "string" || paramValueOf(value) === "");
  return wrong === undefined
    ? undefined
    : `invalid value: CEL expression parameter ${wrong.name} must be a string: params[${wrong.name}].value`;
}
