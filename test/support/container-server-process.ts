/** A program that is killed by a test: runs a step that sleeps, in a container, with its data in the folder that it is given. */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { systemClock } from "../../src/context/clock.ts";
import { chooseStepRunner } from "../../src/embedded/choose-step-runner.ts";
import { startPipelineRun } from "../../src/embedded/runner/runner.ts";
import { readStepLog } from "../../src/embedded/runner/step-log.ts";

const folder = process.argv[2] ?? "";
const stepRunner = await chooseStepRunner({
  runner: "container",
  network: "",
  folder,
  env: process.env,
  say: () => {},
});
const runFolder = join(folder, "run");
const steps = [{ name: "main", image: "tiny:1", command: ["sh", "-c", "echo on; sleep 300"] }];
const pipelineRun = {
  metadata: { name: "run-1" },
  spec: { pipelineSpec: { tasks: [{ name: "only", taskSpec: { steps } }] } },
};
const run = startPipelineRun({ pipelineRun, folder: runFolder, stepRunner, clock: systemClock });
while ((await readStepLog(runFolder, "run-1-only-pod")) !== "on\n") await delay(20);
process.stdout.write("running\n");
await run.finished;
