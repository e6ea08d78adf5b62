import { authorContainers, type Rule, textOf } from "./rule.ts";

/** Finds `kfp.v2.dsl.component`, which compiles without an error to a command that gets the placeholder as text. */
export const kfpV2Dsl: Rule = {
  name: "kfp-v2-dsl",
  hint: "Use kfp.components.create_component_from_func: kfp-tekton compiles the DSL of KFP 1.",
  find: (run) =>
    authorContainers(run)
      .filter(({ container }) => textOf(container).includes("{{$}}"))
      .map(({ task }) => ({
        message: "A component written for KFP 2: its executor gets the text {{$}} instead of its input.",
        task: task.name,
        clues: ["kfp.v2"],
      })),
};
