import { schemaProblems } from "../tekton/schema.ts";
import type { Rule } from "./rule.ts";

export const schema: Rule = {
  name: "schema",
  hint: "A server of KFP drops such a field without a word, and Tekton denies it: set it in a way that the SDK writes correctly, leave it out, or set `repair: true`, which puts right what is known.",
  find: (run) =>
    schemaProblems(run).map(({ message, unknownField }) =>
      unknownField === undefined ? { message } : { message, clue: unknownField },
    ),
};
