import { authorContainers, type Rule } from "./rule.ts";
import { startedFiles } from "./started-files.ts";

/** Tekton starts a step in the task's own working folder, not in the image's WORKDIR where a `workingDir` is set for the cluster. */
export const relativeCommands: Rule = {
  name: "relative-commands",
  hint: 'Give the path of the program or script from the root: /app/train.py. Or set the folder: task.container.working_dir = "/app".',
  find: (run) =>
    authorContainers(run)
      .filter(({ container, task }) => (container.workingDir ?? task.taskSpec?.stepTemplate?.workingDir) === undefined)
      .flatMap(({ task, container }) =>
        startedFiles(container)
          .filter((path) => !path.startsWith("/"))
          .slice(0, 1)
          .map((path) => ({
            message: `It starts ${path}, a path that depends on the folder that the container starts in.`,
            task: task.name,
            clues: [path],
          })),
      ),
};
