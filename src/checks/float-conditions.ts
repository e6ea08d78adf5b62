import { type Rule, tasksOf, textOf } from "./rule.ts";

/** The SDK's condition tasks compare whole numbers as numbers and anything else as text: 10.5 > 9.5 is false. */
export const floatConditions: Rule = {
  name: "float-conditions",
  hint: "Compare whole numbers: let the component give per cent or per mille. Or set `repair: true`.",
  find: (run) =>
    tasksOf(run).flatMap((task) => {
      const { operand1, operand2, operator } = Object.fromEntries(
        (task.params ?? []).map(({ name, value }) => [name, String(value)]),
      );
      const float = [operand1, operand2].find(
        (operand) => operand !== undefined && /^-?\d*\.\d+(e-?\d+)?$/i.test(operand),
      );
      if (float === undefined || operator === undefined || !/[<>]/.test(operator)) return [];
      // `repair` has put it right.
      if (task.taskSpec?.steps?.some((step) => textOf(step).includes("float(input1)"))) return [];
      return [
        {
          message: `Condition ${task.name} compares with ${float}: values that are no whole numbers are compared as text.`,
          clue: float,
        },
      ];
    }),
};
