import { posix } from "node:path";
import { mountsOf } from "../tekton/admission/task.ts";
import { allTasks, listOf } from "../tekton/all-tasks.ts";
import type { PipelineTask } from "../tekton/pipeline-run.ts";
import { podDenialsAbout } from "./denied.ts";
import type { Problem, Rule } from "./rule.ts";
import { startedFiles } from "./started-files.ts";

/**
 * If a command does not contain an output's path, the SDK mounts an empty volume over the output's folder and hides the image's files there
 * (kfp_tekton/compiler/_op_to_template.py, _add_mount_path). If it contains the path, the SDK replaces it.
 */
export const outputPaths: Rule = {
  name: "output-paths",
  hint: "Write the output into a folder of its own, such as /tmp/outputs/name/data.",
  find: (run) => [
    ...podDenialsAbout(run, "output-paths"),
    ...allTasks(run).flatMap(({ task }) =>
      mountsOf(task.taskSpec?.stepTemplate).flatMap(({ name, mountPath }) => {
        const wrong = problemOfMount(mountPath, task);
        const output = listOf(task.taskSpec?.results).find((result) => result.name === name)?.description;
        const clues = [output ?? "", name].filter((clue) => clue !== "");
        return wrong === undefined ? [] : [{ message: wrong, task: task.name, clues } satisfies Problem];
      }),
    ),
  ],
};

/** Folders without which no program of an image starts. */
const systemFolders: ReadonlySet<string> = new Set(
  [
    "bin",
    "sbin",
    "lib",
    "lib64",
    "usr",
    "usr/bin",
    "usr/sbin",
    "usr/lib",
    "usr/local",
    "usr/local/bin",
    "usr/local/lib",
  ]
    .concat(["etc", "dev", "proc", "sys"])
    .map((folder) => `/${folder}`),
);

function problemOfMount(mountPath: string, task: PipelineTask): string | undefined {
  if (mountPath === "") return undefined;
  const folder = posix
    .normalize(mountPath)
    .replace(/(?<=.)\/$/, "")
    .replace(/^\/+/, "/");
  if (folder === "/") return "An output directly in the root folder: Kubernetes cannot mount a volume there.";
  if (!folder.startsWith("/"))
    return `The output path ${mountPath} is relative: the SDK mounts a folder of this name, and the output is not found.`;
  if (systemFolders.has(folder))
    return `An output in ${folder}: the SDK mounts an empty volume there, which hides the image's own files.`;
  const hidden = startedIn(folder, task);
  return hidden === undefined
    ? undefined
    : `An output in ${folder}: the SDK mounts an empty volume there, which hides ${hidden}.`;
}

/** Files that the task starts from the folder, by an absolute path or from its working folder. */
const startedIn = (folder: string, { taskSpec }: PipelineTask): string | undefined =>
  listOf(taskSpec?.steps)
    .flatMap((step) => startedFiles(step).map((path) => posix.resolve("/", step.workingDir ?? "/", path)))
    .find((path) => path.startsWith(`${folder}/`));
