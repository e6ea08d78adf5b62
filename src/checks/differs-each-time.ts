import type { Variation } from "../model/compiled-pipeline.ts";
import { hasMemoryAddress } from "../packages/memory-address.ts";
import { allTasks } from "../tekton/all-tasks.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import type { Problem, Rule } from "./rule.ts";

/** The same commit then gives another package: pull requests show changes that nobody made, and what runs is not what was reviewed. */
export const differsEachTime: Rule = {
  name: "differs-each-time",
  hint: "Move it into a component, or give the value as a parameter of the run.",
  find: (run, { variations }) => [...variations.map(describe), ...addresses(run)],
};

function describe({ kind, what, location }: Variation): Problem {
  const source = kind === "clock" ? "reads the clock" : "draws random numbers";
  return {
    message: `The module ${source} while it is compiled (\`${what}\`): its package may differ each time, and is never taken from the cache.`,
    location,
  };
}

function addresses(run: PipelineRun): readonly Problem[] {
  return allTasks(run).flatMap(({ task }) =>
    task.name !== undefined && hasMemoryAddress(JSON.stringify(task))
      ? [
          {
            message:
              "It holds the memory address of a Python object, which differs each time: something that is no text was used as one.",
            task: task.name,
          },
        ]
      : [],
  );
}
