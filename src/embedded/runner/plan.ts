import { missingWorkspaces, topLevelOnly } from "../../tekton/admission/workspaces.ts";
import { customTaskOf } from "../../tekton/custom-task.ts";
import { dependenciesOf } from "../../tekton/dependencies.ts";
import { parseGoDuration } from "../../tekton/go-duration.ts";
import type { PipelineRun, PipelineTask } from "../../tekton/pipeline-run.ts";
import type { Problem } from "./problem.ts";
import { type Means, unsupportedProblem } from "./unsupported.ts";

/** What a run will do, or why it cannot begin. */
export interface Plan {
  readonly tasks: readonly PipelineTask[];
  readonly finally: readonly PipelineTask[];
  /** What each task waits for; nothing in `finally`. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly pipelineTimeout: string | undefined;
  readonly tasksTimeout: string | undefined;
  readonly finallyTimeout: string | undefined;
  readonly problem: Problem | undefined;
}

export interface PlanOptions extends Means {
  /** Whether it is the plan of an iteration of a loop, which was looked at with the run around it. */
  readonly isNested: boolean;
}

/** Reasons and messages are Tekton's (recorded: kfp-tekton-1.9.2-cluster/10-life-missing-*) but for what only this runner cannot do. */
export function planRun(run: PipelineRun, { isNested, ...means }: PlanOptions): Plan {
  const { tasks = [], finally: finals = [] } = run.spec?.pipelineSpec ?? {};
  const problem =
    missingReference(run) ??
    missingParameter(run) ??
    missingWorkspace(run) ??
    (isNested ? undefined : unsupportedProblem(run, means));
  const parents = new Map(tasks.map((task) => [task.name, dependenciesOf(task)]));
  return { tasks, finally: finals, parents, ...timeoutsOf(run), problem };
}

/** The limit of either part is what the other leaves of the pipeline's (pipelinerun_types.go, TasksTimeout and FinallyTimeout). */
function timeoutsOf({ spec }: PipelineRun): Pick<Plan, "pipelineTimeout" | "tasksTimeout" | "finallyTimeout"> {
  const { pipeline, tasks, finally: final } = spec?.timeouts ?? {};
  const [whole, ofTasks, ofFinally] = [pipeline, tasks, final].map(parseGoDuration);
  const rest = (part: number | undefined): string | undefined =>
    whole === undefined || whole === 0 || part === undefined || part === 0 ? undefined : `${whole - part}ms`;
  return {
    pipelineTimeout: pipeline,
    tasksTimeout: tasks ?? rest(ofFinally),
    finallyTimeout: final ?? rest(ofTasks),
  };
}

const nameOf = (run: PipelineRun): string => run.metadata?.name ?? "";
const namespaceOf = (run: PipelineRun): string => run.metadata?.namespace ?? "kubeflow";

function missingReference(run: PipelineRun): Problem | undefined {
  if (run.spec?.pipelineSpec === undefined) {
    const name = String(run.spec?.pipelineRef?.name ?? "");
    const message = `Error retrieving pipeline for pipelinerun ${namespaceOf(run)}/${nameOf(run)}: pipelines.tekton.dev ${JSON.stringify(name)} not found`;
    return { reason: "CouldntGetPipeline", message };
  }
  const { tasks = [], finally: finals = [] } = run.spec.pipelineSpec;
  const task = [...tasks, ...finals].find((task) => task.taskRef !== undefined && customTaskOf(task) === undefined);
  if (task === undefined) return undefined;
  const name = JSON.stringify(String(task.taskRef?.name ?? ""));
  const message = `Pipeline ${namespaceOf(run)}/${nameOf(run)} can't be Run; it contains Tasks that don't exist: Couldn't retrieve Task ${name}: tasks.tekton.dev ${name} not found`;
  return { reason: "CouldntGetTask", message };
}

function missingParameter(run: PipelineRun): Problem | undefined {
  const given = new Set(run.spec?.params?.map((param) => param.name));
  const missing = (run.spec?.pipelineSpec?.params ?? [])
    .filter((param) => param.default === undefined && !given.has(param.name))
    .map((param) => param.name);
  if (missing.length === 0) return undefined;
  const message = `PipelineRun ${namespaceOf(run)} parameters is missing some parameters required by Pipeline ${nameOf(run)}'s parameters: PipelineRun missing parameters: [${missing.join(" ")}]`;
  return { reason: "ParameterMissing", message };
}

/** Recorded on kfp-tekton 1.9.2 for a workspace that a task mentions; the other words are Tekton's (pkg/reconciler/pipelinerun/pipelinerun.go). */
function missingWorkspace(run: PipelineRun): Problem | undefined {
  const [missing] = topLevelOnly(missingWorkspaces(run), run);
  if (missing === undefined) return undefined;
  const { reason, message } = missing;
  const context = `PipelineRun ${namespaceOf(run)}/${nameOf(run)} doesn't bind Pipeline ${namespaceOf(run)}/${nameOf(run)}'s Workspaces correctly: `;
  return { reason, message: reason === "InvalidWorkspaceBindings" ? context + message : message };
}
