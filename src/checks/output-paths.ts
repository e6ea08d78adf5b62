import { type Rule, tasksOf } from "./rule.ts";

/** The SDK refuses artifacts there, but lets parameters through, with an empty mount path (kfp_tekton/compiler/_op_to_template.py:358). */
export const outputPaths: Rule = {
  name: "output-paths",
  hint: "Write the output into a folder of its own, such as /tmp/outputs/name/data.",
  find: (run) =>
    tasksOf(run).flatMap((task) =>
      (task.taskSpec?.results ?? [])
        .filter(({ description = "" }) => /^\/[^/]+$/.test(description))
        .map(({ name, description = "" }) => ({
          message: `Task ${task.name} writes its output ${name} to ${description}, directly in the root folder, which Tekton cannot mount.`,
          clue: description,
        })),
    ),
};
