import { defined } from "../model/defined.ts";
import { denialsOf, loopDenialsOf } from "../tekton/admission/admission.ts";
import type { Denial, Subject } from "../tekton/admission/denial.ts";
import { podProblems } from "../tekton/admission/pod.ts";
import type { PodProblem } from "../tekton/admission/pod-problem.ts";
import { missingWorkspaces } from "../tekton/admission/workspaces.ts";
import { allTasks } from "../tekton/all-tasks.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import type { Problem, Rule } from "./rule.ts";

/** These rules report why Tekton's validation would deny a run, or the loops in it when they begin. There is one rule per subject. */
export const noTasks: Rule = {
  name: "no-tasks",
  hint: "Call a component in the pipeline function, before or beside its exit handler.",
  find: (run) => denialsAbout(run, "no-tasks"),
};

/** The SDK copies the name of a dsl.Condition unchanged into the task's name. */
export const taskNames: Rule = {
  name: "task-names",
  hint: "Name it with lower case letters, digits and dashes, at most 63 characters. A condition's name is the second argument of dsl.Condition.",
  find: (run) => denialsAbout(run, "task-names"),
};

export const containerNames: Rule = {
  name: "container-names",
  hint: "Name init containers and sidecars with lower case letters, digits and dashes, each differently. `main` is the step itself.",
  find: (run) => [...denialsAbout(run, "container-names"), ...podDenialsAbout(run, "container-names")],
};

export const volumes: Rule = {
  name: "volumes",
  hint: "Name volumes with lower case letters, digits and dashes, at most 63 characters. Add each volume once (add_volume, pvolumes) and mount it under its name (add_volume_mount), each at a path of its own.",
  find: (run) => [...denialsAbout(run, "volumes"), ...podDenialsAbout(run, "volumes")],
};

export const workspaces: Rule = {
  name: "workspaces",
  hint: 'Give it with TektonPipelineConf.add_pipeline_workspace in a compile call and `entry: main`, or use a volume: pvolumes={"/data": …}.',
  find: (run) =>
    missingWorkspaces(run).map(({ name, task }) => ({
      message: `Nobody gives the workspace ${JSON.stringify(name)}: the run would end at once.`,
      clues: [`workspaces.${name}`, name],
      denied: true,
      ...defined({ task }),
    })),
};

export const admission: Rule = {
  name: "admission",
  hint: "Tekton's validation refuses such a PipelineRun when it is created, or Kubernetes refuses its pod. A result cannot be used outside the loop that its task is in.",
  find: (run) => [...denialsAbout(run, "other"), ...podDenialsAbout(run, "other")],
};

const problemOf = ({ problem, task, clue }: Denial, consequence: string): Problem => ({
  message: `${problem.replace(/\.$/, "")}: ${consequence}.`,
  denied: true,
  ...defined({ task }),
  ...(clue === undefined ? {} : { clues: [clue] }),
});

function denialsAbout(run: PipelineRun, subject: Subject): readonly Problem[] {
  const about = (denials: readonly Denial[], consequence: string): readonly Problem[] =>
    denials.filter((denial) => denial.subject === subject).map((denial) => problemOf(denial, consequence));
  return [
    ...about(denialsOf(run), "Tekton would deny the run"),
    ...about(loopDenialsOf(run), "the loop that holds it would fail"),
  ];
}

/** @returns problems that prevent the creation of tasks' pods */
export const podDenialsAbout = (run: PipelineRun, wanted: PodProblem["subject"]): readonly Problem[] =>
  allTasks(run).flatMap(({ task }) =>
    podProblems(task.taskSpec ?? {}, run)
      .filter(({ subject }) => subject === wanted)
      .map(({ problem, clue }) => ({
        message: `${problem.replace(/\.$/, "")}: Kubernetes would not create the pod.`,
        task: task.name,
        clues: clue === "" ? [] : [clue],
        denied: true as const,
      })),
  );
