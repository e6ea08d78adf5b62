import { allSpecs, listOf } from "../tekton/all-tasks.ts";
import type { PipelineRun, PipelineTask } from "../tekton/pipeline-run.ts";
import { dotted, type SchemaProblem, schemaProblems } from "../tekton/schema.ts";
import type { Problem, Rule } from "./rule.ts";

export const schema: Rule = {
  name: "schema",
  hint: "A KFP server drops such a field without a message; Tekton itself denies the run. Set it in a way that the SDK writes correctly, leave it out, or set `repair: true`, which puts right what is known.",
  find: (run) =>
    validatedRuns(run).flatMap((validated) => schemaProblems(validated).map((problem) => describe(problem, validated))),
};

/** The run, and each loop in it as a run of its own, because Tekton's schema does not cover custom tasks. */
export function validatedRuns(run: PipelineRun): readonly PipelineRun[] {
  const loops = allSpecs(run).filter(({ loop }) => loop !== undefined);
  return [run, ...loops.map(({ spec }) => ({ ...run, metadata: { name: "loop" }, spec: { pipelineSpec: spec } }))];
}

function describe({ path, message, unknownField, value }: SchemaProblem, run: PipelineRun): Problem {
  const [, list = "", index = "", inTask = ""] = /\/(tasks|finally)\/(\d+)(.*)$/.exec(path) ?? [];
  const task = listOf(run.spec?.pipelineSpec?.[list as "tasks" | "finally"])[Number(index)];
  const place = task === undefined ? dotted(path) : inTaskName(inTask, task);
  // In a loop nobody has checked that it has a name.
  const about = typeof task?.name === "string" ? { task: task.name } : {};
  if (unknownField === undefined) return { message: `${place}: ${message}.`, ...about };
  const lost = lossOf(unknownField, value);
  return {
    message: `${place} sets \`${unknownField}\`, which Tekton does not know${lost}.`,
    ...about,
    clues: callsFor(unknownField, value),
  };
}

/** `/taskSpec/steps/0` with the step's name in place of its number. */
function inTaskName(path: string, task: PipelineTask): string {
  const named = path.replace(/^\/taskSpec\/(steps|sidecars)\/(\d+)/, (_, list: "steps" | "sidecars", index: string) => {
    const { name = index } =
      listOf(task.taskSpec?.[list] as readonly { readonly name?: string }[])[Number(index)] ?? {};
    return `/${list === "steps" ? "Step" : "Sidecar"} ${name}`;
  });
  return named === "" ? "The task" : named.slice(1).replaceAll("/", ".");
}

const lossOf = (field: string, value: unknown): string => {
  if (field !== "resources") return "";
  const kinds = Object.keys(value ?? {}).join(" and ");
  return kinds === "" ? "" : `: the ${kinds} are lost`;
};

/** Calls of the SDK that write the field, for example `set_memory_limit` for the limit of memory in `resources`. */
function callsFor(field: string, value: unknown): readonly string[] {
  const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const ofResources = Object.entries((field === "resources" ? value : undefined) ?? {}).flatMap(([kind, amounts]) =>
    Object.keys(amounts ?? {}).flatMap((resource) => [
      `set_${resource.replace(/^.*\/|-/g, "_").replace(/^_/, "")}_${kind.replace(/s$/, "")}`,
      `add_resource_${kind.replace(/s$/, "")}`,
    ]),
  );
  return [...ofResources, `set_${snake}`, `add_${snake.replace(/s$/, "")}`, field];
}
