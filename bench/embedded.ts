import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { systemClock } from "../src/context/clock.ts";
import { chooseStepRunner } from "../src/embedded/choose-step-runner.ts";
import { processRunner } from "../src/embedded/process/process-runner.ts";
import { startPipelineRun } from "../src/embedded/runner/runner.ts";
import type { StepRunner } from "../src/embedded/step/step-runner.ts";
import { Store, type StoredRun } from "../src/embedded/store/store.ts";
import type { PipelineRun, PipelineTask } from "../src/tekton/pipeline-run.ts";
import { makeImage } from "../test/support/container-images.ts";
import { startDockerDaemon } from "../test/support/docker-daemon.ts";
import type { Row, Sides } from "./row.ts";
import { scratch } from "./scratch.ts";

const image = "tiny:1";
const command = ["true"];
const steps = [{ name: "main", image, command }];

/** One task after the other, as in `docker run … && docker run …`. */
const chain = (length: number): readonly PipelineTask[] =>
  Array.from({ length }, (_, index) => ({
    name: `task-${index}`,
    taskSpec: { steps },
    ...(index === 0 ? {} : { runAfter: [`task-${index - 1}`] }),
  }));

/** One task, all others but the last after it, and the last after them. */
function diamond(size: number): readonly PipelineTask[] {
  const middle = Array.from({ length: size - 2 }, (_, index) => `middle-${index}`);
  return [
    { name: "first", taskSpec: { steps } },
    ...middle.map((name) => ({ name, taskSpec: { steps }, runAfter: ["first"] })),
    { name: "last", taskSpec: { steps }, runAfter: middle },
  ];
}

let runs = 0;

/** @returns milliseconds for each task */
async function timePerTask(tasks: readonly PipelineTask[], stepRunner: StepRunner): Promise<number> {
  runs += 1;
  const folder = join(scratch, `embedded-${runs}`);
  mkdirSync(folder);
  const pipelineRun: PipelineRun = { metadata: { name: `run-${runs}` }, spec: { pipelineSpec: { tasks } } };
  const startedMs = performance.now();
  const status = await startPipelineRun({ pipelineRun, folder, stepRunner, clock: systemClock }).finished;
  if (status.conditions?.[0]?.reason !== "Succeeded") throw new Error(JSON.stringify(status.conditions));
  return (performance.now() - startedMs) / tasks.length;
}

const many = 10_000;

const dataRow: Row = {
  name: `the data of ${many.toLocaleString("en")} runs is opened in`,
  rounds: 5,
  prepare: () => {
    const folder = join(scratch, "data-of-many-runs");
    const store = new Store(folder);
    for (let index = 0; index < many; index += 1) store.runs.put(storedRun(index));
    store.close();
    return { ours: { label: "the embedded server", run: () => timeOfOpening(folder) } };
  },
};

/** A run of ten tasks that has ended, about 9 KB. */
function storedRun(index: number): StoredRun {
  const tasks = chain(10);
  const [name, createdAt] = [`run-${index}`, "2026-11-27T00:00:00Z"];
  const pipelineRun: PipelineRun = {
    metadata: { name },
    spec: { pipelineSpec: { tasks } },
    status: { conditions: [{ type: "Succeeded", status: "True", reason: "Succeeded", message: "m".repeat(6_000) }] },
  };
  const texts = { description: "", experiment: "", version: "", versionName: "", pipelineId: "", pipelineName: "" };
  const flags = { archived: false, terminating: false };
  const run = { id: name, name, createdAt, serviceAccount: "", parameters: [], template: "t".repeat(1_000) };
  return { ...texts, ...flags, ...run, pipelineRun };
}

function timeOfOpening(folder: string): number {
  const startedMs = performance.now();
  const store = new Store(folder);
  const took = performance.now() - startedMs;
  if (store.runs.all().length !== many) throw new Error("runs are missing");
  store.close();
  return took;
}

const processRow: Row = {
  name: "each task of a diamond of 200, steps as processes",
  rounds: 3,
  prepare: () => {
    const stepRunner = processRunner(process.env);
    return { ours: { label: "the embedded server", run: () => timePerTask(diamond(200), stepRunner) } };
  },
};

const containerRow: Row = {
  name: "each task of 10 in a row, steps in containers",
  rounds: 7,
  prepare: prepareContainers,
};

async function prepareContainers(): Promise<Sides> {
  const daemon = await startDockerDaemon();
  if (daemon === undefined) throw new Error("This row needs dockerd, busybox, and the rights of root.");
  await makeImage(daemon.engine, { names: [image] });
  const folder = join(scratch, "embedded-data");
  const stepRunner = await chooseStepRunner({
    runner: "container",
    network: "none",
    folder,
    env: daemon.env,
    say: () => {},
  });
  return {
    ours: { label: "the embedded server", run: () => timePerTask(chain(10), stepRunner) },
    others: [
      { label: "`docker run --rm --init --network none`", run: () => dockerRun({ ...process.env, ...daemon.env }) },
    ],
    close: async () => {
      await stepRunner.close();
      await daemon.stop();
    },
  };
}

async function dockerRun(env: NodeJS.ProcessEnv): Promise<number> {
  const startedMs = performance.now();
  const run = promisify(execFile);
  for (let count = 0; count < 10; count += 1)
    await run("docker", ["run", "--rm", "--init", "--network", "none", image, ...command], { env });
  return (performance.now() - startedMs) / 10;
}

export const embeddedRows: readonly Row[] = [dataRow, processRow, containerRow];
