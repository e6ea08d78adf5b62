import { ownTasks } from "../tekton/all-tasks.ts";
import type { Rule } from "./rule.ts";

const longest = 63;

/**
 * Names of TaskRuns and pods consist of the run's and the task's name, and the server adds six characters to the run's. Longer names are
 * cut and hashed.
 */
export const nameLength: Rule = {
  name: "name-length",
  hint: "Shorten the pipeline's or the task's name; pods of longer ones are hard to find.",
  find: (run) => {
    const pipeline = run.metadata?.name ?? "";
    const room = longest - (pipeline.length + 6) - 1;
    return ownTasks({ spec: run.spec?.pipelineSpec ?? {}, path: "" })
      .filter(({ task }) => task.name.length > room)
      .map(({ task }) => ({
        message: `The name of its TaskRun is made of "${pipeline}" and the task's name, and has more than ${longest} characters: Tekton cuts it and adds a hash.`,
        task: task.name,
        clues: [task.name, pipeline],
      }));
  },
};
