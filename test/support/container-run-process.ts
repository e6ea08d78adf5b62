/** A program that a test starts as another user: runs a step in a container to its end, and prints how the run ended and what was said. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "../../src/context/clock.ts";
import { chooseStepRunner } from "../../src/embedded/choose-step-runner.ts";
import { startPipelineRun } from "../../src/embedded/runner/runner.ts";

const [folder = "", script = "", securityContext = "{}"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const lines: string[] = [];
const say = (line: string): number => lines.push(line);
const stepRunner = await chooseStepRunner({ runner: "container", network: "", folder, env: process.env, say });
const steps = [
  {
    name: "main",
    image: "tiny:1",
    command: ["sh", "-c", script],
    securityContext: JSON.parse(securityContext) as object,
  },
];
const tasks = [
  { name: "only", workspaces: [{ name: "w", workspace: "all" }], taskSpec: { workspaces: [{ name: "w" }], steps } },
];
const pipelineRun = {
  metadata: { name: "run-1" },
  spec: { workspaces: [{ name: "all", volumeClaimTemplate: {} }], pipelineSpec: { tasks } },
};
const run = startPipelineRun({ pipelineRun, folder: join(folder, "run"), stepRunner, clock: systemClock });
const status = await run.finished;
await stepRunner.close();
process.stdout.write(JSON.stringify({ reason: status.conditions?.[0]?.reason, lines: lines.slice(1) }));
