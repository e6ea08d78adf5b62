import { isMain, type Rule, stepsOf } from "./rule.ts";

/** Tekton starts a step in the task's own working folder, not in the image's WORKDIR where a `workingDir` is set for the cluster. */
export const relativeCommands: Rule = {
  name: "relative-commands",
  hint: "Give the path of the program or script from the root: /app/train.py.",
  find: (run) =>
    stepsOf(run)
      .filter(({ step }) => isMain(step) && step.workingDir === undefined)
      .flatMap(({ task, step }) => {
        const relative = relativePath([...(step.command ?? []), ...(step.args ?? [])].map(String));
        return relative === undefined
          ? []
          : [
              {
                message: `Task ${task.name} starts ${relative}, a path that depends on the folder that it is started in.`,
                clue: relative,
              },
            ];
      }),
};

/** `./run.sh`, or the script after an interpreter. */
function relativePath([program = "", first = ""]: readonly string[]): string | undefined {
  if (/^\.{1,2}\//.test(program) || /^[\w-]+\//.test(program)) return program;
  return /^(python[\d.]*|bash|sh|node|ruby|Rscript)$/.test(program) &&
    /^[\w./-]+\.(py|sh|js|rb|R)$/.test(first) &&
    !first.startsWith("/")
    ? first
    : undefined;
}
