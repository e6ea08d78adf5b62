import { allTasks, listOf, ownTasks, type PlacedTask } from "../all-tasks.ts";
import type { PipelineRun, PipelineTask } from "../pipeline-run.ts";

/** A workspace that a task uses but does not get: Tekton creates the run and ends it at once. */
export interface MissingWorkspace {
  readonly name: string;
  /** Absent if the pipeline itself requires the workspace. */
  readonly task?: string;
  /** Tekton's message without the names of run and namespace. */
  readonly reason: "CreateRunFailed" | "InvalidWorkspaceBindings";
  readonly message: string;
}

/** Recorded on kfp-tekton 1.9.2 with Tekton 0.53.2: `CreateRunFailed: expected workspace "foo" to be provided by pipelinerun`. */
export function missingWorkspaces(run: PipelineRun): readonly MissingWorkspace[] {
  const given = namesOf(run.spec?.workspaces);
  const demanded = listOf(run.spec?.pipelineSpec?.workspaces).filter(
    ({ name, optional }) => optional !== true && !given.has(name),
  );
  return [
    ...demanded.map(
      ({ name }): MissingWorkspace => ({
        name,
        reason: "InvalidWorkspaceBindings",
        message: `pipeline requires workspace with name ${JSON.stringify(name)} be provided by pipelinerun`,
      }),
    ),
    ...allTasks(run).flatMap((placed) => missingInTask(placed, given)),
  ];
}

/** A task that mentions a workspace of the run gets it without a declaration (docs/workspaces.md, propagated workspaces). */
function missingInTask({ task, spec, loop }: PlacedTask, given: ReadonlySet<string>): readonly MissingWorkspace[] {
  const around = new Set([...given, ...namesOf(spec.workspaces), ...namesOf(loop?.workspaces)]);
  return [...wantedBy(task)].flatMap((name) => {
    const binding = listOf(task.workspaces).find((workspace) => workspace.name === name);
    const source = binding === undefined ? name : (binding.workspace ?? name);
    if (around.has(source)) return [];
    const message = `expected workspace ${JSON.stringify(source)} to be provided by pipelinerun`;
    return [{ name: source, task: task.name, reason: "CreateRunFailed" as const, message }];
  });
}

/** Workspaces that the task declares, is given, or only mentions. */
function wantedBy(task: PipelineTask): ReadonlySet<string> {
  const { workspaces, steps, sidecars, stepTemplate } = task.taskSpec ?? {};
  const optional = new Set(
    listOf(workspaces as readonly { readonly name: string; readonly optional?: boolean }[] | undefined).flatMap(
      ({ name, optional: may }) => (may === true ? [name] : []),
    ),
  );
  const text = JSON.stringify([steps, sidecars, stepTemplate]);
  const mentioned = [...text.matchAll(/\$\(workspaces\.([\w-]+)\.(?:path|volume|claim)\)/g)].map(
    ([, name = ""]) => name,
  );
  const declared = [...namesOf(workspaces), ...namesOf(task.workspaces)];
  return new Set([...declared, ...mentioned].filter((name) => !optional.has(name)));
}

const namesOf = (list: readonly { readonly name: string }[] | undefined): ReadonlySet<string> =>
  new Set(listOf(list).map(({ name }) => name));

/** Keeps problems outside loops, for servers that do not execute loops. */
export const topLevelOnly = (missing: readonly MissingWorkspace[], run: PipelineRun): readonly MissingWorkspace[] => {
  const names = new Set(ownTasks({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => task.name));
  return missing.filter(({ task }) => task === undefined || names.has(task));
};
