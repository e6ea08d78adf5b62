import { systemClock } from "../../src/context/clock.ts";
import { containerRunner } from "../../src/embedded/container/container-runner.ts";
import type { Engine } from "../../src/embedded/engine/engine.ts";
import { type PipelineRunExecution, startPipelineRun } from "../../src/embedded/runner/runner.ts";
import { readStepLog } from "../../src/embedded/runner/step-log.ts";
import type { StepRunner } from "../../src/embedded/step/step-runner.ts";
import type { PipelineRun, PipelineRunStatus, PipelineTask, Step, TaskSpec } from "../../src/tekton/pipeline-run.ts";
import { makeFolder } from "./workspace.ts";

export interface Started extends PipelineRunExecution {
  readonly folder: string;
}

export interface StartOptions {
  readonly network?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly say?: (line: string) => void;
}

/** A runner that gives a silent registry up after three seconds. */
async function stepRunnerOf(
  engine: Engine,
  { network, env = {}, say = () => {} }: StartOptions = {},
): Promise<StepRunner> {
  const closeEngine = async (): Promise<void> => undefined;
  return await containerRunner({
    engine,
    closeEngine,
    folder: makeFolder("server"),
    network,
    env,
    say,
    pullIdleMs: 3_000,
  });
}

export async function startRun(engine: Engine, run: PipelineRun, options: StartOptions = {}): Promise<Started> {
  const folder = makeFolder("run");
  const stepRunner = await stepRunnerOf(engine, options);
  return { ...startPipelineRun({ pipelineRun: run, folder, stepRunner, clock: systemClock }), folder };
}

export const step = (script: string, extra: Partial<Step> = {}): Step => ({
  name: "main",
  image: "tiny:1",
  command: ["sh", "-c", script],
  ...extra,
});

export const runOf = (tasks: readonly PipelineTask[], spec: NonNullable<PipelineRun["spec"]> = {}): PipelineRun => ({
  metadata: { name: "run-1" },
  spec: { ...spec, pipelineSpec: { ...spec.pipelineSpec, tasks } },
});

/** A run of one task. */
export const oneTask = (
  steps: readonly Step[],
  taskSpec: TaskSpec = {},
  task: Partial<PipelineTask> = {},
): PipelineRun => runOf([{ name: "only", ...task, taskSpec: { ...taskSpec, steps } }]);

export const condition = (status: PipelineRunStatus) => status.conditions?.[0];
export const taskRun = (status: PipelineRunStatus, name = "only") => status.taskRuns?.[`run-1-${name}`]?.status;
export const resultsOf = (status: PipelineRunStatus, name = "only") =>
  Object.fromEntries((taskRun(status, name)?.results ?? []).map((result) => [result.name, result.value]));
export const logOf = async ({ folder }: Started, name = "only", container = "main"): Promise<string | undefined> =>
  await readStepLog(folder, `run-1-${name}-pod`, container);

/** The names of all containers of the engine. */
export async function containersOf(engine: Engine): Promise<readonly string[]> {
  const all = await engine.json<readonly { readonly Names: readonly string[] }[]>({ path: "/containers/json?all=1" });
  return all.map(({ Names }) => Names.join());
}
