import { allTasks, listOf } from "../tekton/all-tasks.ts";
import { authorContainers, type Rule, textOf } from "./rule.ts";

const file = "mlpipeline-(?:ui-metadata|metrics)\\.json";
/** At the root of the container, and no end of a longer path. */
const literal = new RegExp(`(?<![\\w./~$)}-])/(${file})`, "g");
/** The same as a program puts it together: `os.path.join("/", …)`, `Path("/") / …`, `"/" + …`. */
const joined = new RegExp(`(?:["']/["']|\\bos\\.sep)\\s*(?:,|\\+|\\)\\s*/)\\s*["'](${file})`, "g");

/** Argo collects these two without a word; kfp-tekton only those that are declared as outputs. */
export const implicitArtifacts: Rule = {
  name: "implicit-artifacts",
  hint: "Declare it: output_artifact_paths={'mlpipeline-metrics': '/tmp/outputs/metrics/data'}, and write it there.",
  find: (run) => {
    const declared = new Set(
      allTasks(run).flatMap(({ task }) => listOf(task.taskSpec?.results).map((result) => result.description)),
    );
    return authorContainers(run).flatMap(({ task, container }) =>
      filesIn(textOf(container))
        .filter((name) => !declared.has(`/${name}`))
        .map((name) => ({
          message: `/${name} is not declared as an output: nobody collects it.`,
          task: task.name,
          clues: [`/${name}`, name],
        })),
    );
  },
};

const filesIn = (text: string): readonly string[] => [
  ...new Set([literal, joined].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name))),
];
