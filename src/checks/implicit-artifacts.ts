import { allTasks, listOf } from "../tekton/all-tasks.ts";
import { authorContainers, type Rule, textOf } from "./rule.ts";

const file = "mlpipeline-(?:ui-metadata|metrics)\\.json";
/** Matches the path at the container's root, not the end of a longer path. */
const literal = new RegExp(`(?<![\\w./~$)}-])/(${file})`, "g");
/** Matches the path as programs assemble it: `os.path.join("/", …)`, `Path("/") / …`, `"/" + …`. */
const joined = new RegExp(`(?:["']/["']|\\bos\\.sep)\\s*(?:,|\\+|\\)\\s*/)\\s*["'](${file})`, "g");

/** Finds files that Argo collects implicitly. kfp-tekton collects only declared outputs. */
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
