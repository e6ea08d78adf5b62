import { liveRunState } from "../../src/kfp/generations/tekton-run.ts";
import type { RunState, TaskState } from "../../src/model/run.ts";
import { type Known, type Names, type Step, textOf } from "./step.ts";

/** Behind the name of the pipeline, for what these steps make. */
export const runSuffixes = ["-good", "-bad", "-slow", "-run"] as const;

interface Options {
  /** `/apis/v1` or `/apis/v1beta1` */
  readonly prefix: string;
  readonly names: Names;
  /** The version of Tekton's API that the server takes. */
  readonly apiVersion: string;
}

/** For kfp-tekton 1.x with a cluster: a run that succeeds, one that fails, and one that is terminated, each from its submission to its end. */
export function kfpTektonRunSteps(options: Options): readonly Step[] {
  const { prefix, names } = options;
  const ended = (id: string): readonly Step[] => [
    untilEnded("the run until it has ended", id, prefix),
    log("the log of its first task", id, "pod", prefix),
    terminate("the end of a run that has ended", id, prefix),
    {
      note: "again a run that has ended",
      request: (known) => ({ method: "POST", path: `${prefix}/runs/${known[id]}/retry`, json: {} }),
    },
  ];
  return [
    {
      note: "an experiment for runs",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: { name: names.experiment } }),
      learn: (reply) => ({ experiment: textOf(reply, "id") }),
    },
    ...submission("good", options),
    ...ended("good"),
    log("the log of a pod that is none", "good", "nosuch", prefix),
    ...submission("bad", options),
    ...ended("bad"),
    ...submission("slow", options),
    {
      ...untilEnded("the run until its task runs", "slow", prefix),
      until: (reply) => stateOf(reply).tasks.some(({ phase }) => phase === "running"),
      view: (reply) => viewOf(stateOf(reply)).tasks,
    },
    terminate("the end of a run that goes on", "slow", prefix),
    untilEnded("the run until it is cancelled", "slow", prefix),
    terminate("the end of a run that was cancelled", "slow", prefix),
    ...["good", "bad", "slow"].map(
      (id): Step => ({
        note: `without the ${id} run`,
        request: (known) => ({ method: "DELETE", path: `${prefix}/runs/${known[id]}` }),
      }),
    ),
    {
      note: "the run that is gone",
      request: (known) => ({ method: "GET", path: `${prefix}/runs/${known.good}` }),
    },
  ];
}

/** `echo` and a task that has its result; one that exits with 3 and its dependant; one that lasts, with an exit handler. */
const tasks: Readonly<Record<string, string>> = {
  good: `
    - {name: first, taskSpec: {results: [{name: out}], steps: [{name: main, image: busybox, command: [sh, -c, 'echo saying; printf hi > "$0"', $(results.out.path)]}]}}
    - {name: second, params: [{name: in, value: $(tasks.first.results.out)}], taskSpec: {params: [{name: in}], steps: [{name: main, image: busybox, command: [sh, -c, 'echo "$0"', $(params.in)]}]}}
    - {name: third, when: [{input: $(tasks.first.results.out), operator: in, values: [bye]}], taskSpec: {steps: [{name: main, image: busybox, command: [sh, -c, 'true']}]}}`,
  bad: `
    - {name: first, taskSpec: {steps: [{name: main, image: busybox, command: [sh, -c, echo going; exit 3]}]}}
    - {name: second, runAfter: [first], taskSpec: {steps: [{name: main, image: busybox, command: [sh, -c, 'true']}]}}`,
  slow: `
    - {name: first, taskSpec: {steps: [{name: main, image: busybox, command: [sh, -c, sleep 300]}]}}
    finally:
    - {name: tidy, taskSpec: {steps: [{name: main, image: busybox, command: [sh, -c, 'true']}]}}`,
};

const packageOf = (id: string, apiVersion: string): string =>
  `apiVersion: ${apiVersion}\nkind: PipelineRun\nmetadata:\n  name: contract-${id}\nspec:\n  pipelineSpec:\n    tasks:${tasks[id]}\n`;

function submission(id: string, { prefix, names, apiVersion }: Options): readonly Step[] {
  const name = `${names.pipeline}-${id}`;
  const upload = `${prefix}/pipelines/upload?name=${name}`;
  return [
    {
      note: `a ${id} pipeline`,
      request: () => ({ method: "POST", path: upload, file: { name: "p.yaml", text: packageOf(id, apiVersion) } }),
      learn: (reply) => ({ [`${id}-pipeline`]: textOf(reply, "id") }),
    },
    {
      note: `a ${id} run`,
      // The first version of a pipeline has the pipeline's id.
      request: (known) => ({
        method: "POST",
        path: `${prefix}/runs`,
        json: runBody(name, known[`${id}-pipeline`], known),
      }),
      learn: (reply) => ({ [id]: textOf(reply.run, "id") }),
    },
  ];
}

const runBody = (name: string, version: string | undefined, { experiment }: Known): object => ({
  name,
  resource_references: [
    { key: { type: "EXPERIMENT", id: experiment }, relationship: "OWNER" },
    { key: { type: "PIPELINE_VERSION", id: version }, relationship: "CREATOR" },
  ],
});

const terminate = (note: string, id: string, prefix: string): Step => ({
  note,
  request: (known) => ({ method: "POST", path: `${prefix}/runs/${known[id]}/terminate`, json: {} }),
});

/** @param pod what is known as the pod's name, else the name */
const log = (note: string, id: string, pod: string, prefix: string): Step => ({
  note,
  request: (known) => ({ method: "GET", path: `${prefix}/runs/${known[id]}/nodes/${known[pod] ?? pod}/log` }),
});

const untilEnded = (note: string, id: string, prefix: string): Step => ({
  note,
  request: (known) => ({ method: "GET", path: `${prefix}/runs/${known[id]}` }),
  until: (reply) => stateOf(reply).condition !== "Unknown",
  learn: (reply) => ({ pod: stateOf(reply).tasks[0]?.podName ?? "" }),
  view: (reply) => viewOf(stateOf(reply)),
});

/** The state as the action reads it. */
const stateOf = (reply: Readonly<Record<string, unknown>>): RunState => liveRunState(reply, 0);

/** What of a run both servers must tell in the same way: names, times and words of the cluster's own are left out. */
const viewOf = ({ condition, reason, message, tasks: all }: RunState) => ({
  condition,
  reason,
  message: message.replace(/"[^"]*"/g, '"…"'),
  tasks: all.map(viewOfTask),
});

const viewOfTask = ({ name, phase, reason, exitCode, stepReason, retries, isFinal, after }: TaskState) => ({
  name,
  phase,
  reason,
  ...(exitCode === undefined ? {} : { exitCode }),
  ...(stepReason === undefined ? {} : { stepReason }),
  retries,
  ...(isFinal ? { isFinal } : {}),
  ...(after === undefined ? {} : { after }),
});

/** For Kubeflow Pipelines 2: the embedded server executes nothing of it, so that the runs are submitted and terminated, and not followed. */
export function kfp2RunSteps(names: Names, yaml: string): readonly Step[] {
  const prefix = "/apis/v2beta1";
  const one = (note: string, method: "GET" | "DELETE"): Step => ({
    note,
    request: ({ run }) => ({ method, path: `${prefix}/runs/${run}` }),
  });
  return [
    {
      note: "an experiment for runs",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: { display_name: names.experiment } }),
      learn: (reply) => ({ experiment: textOf(reply, "experiment_id") }),
    },
    {
      note: "a pipeline for runs",
      request: () => ({
        method: "POST",
        path: `${prefix}/pipelines/upload?name=${names.pipeline}-run`,
        file: { name: "pipeline.yaml", text: yaml },
      }),
      learn: (reply) => ({ pipeline: textOf(reply, "pipeline_id") }),
    },
    {
      note: "a run",
      request: ({ pipeline: pipeline_id, experiment: experiment_id }) => ({
        method: "POST",
        path: `${prefix}/runs`,
        json: { display_name: `${names.pipeline}-run`, experiment_id, pipeline_version_reference: { pipeline_id } },
      }),
      learn: (reply) => ({ run: textOf(reply, "run_id") }),
    },
    {
      note: "the end of a run that goes on",
      request: ({ run }) => ({ method: "POST", path: `${prefix}/runs/${run}:terminate`, json: {} }),
    },
    one("without the run", "DELETE"),
    one("the run that is gone", "GET"),
  ];
}
