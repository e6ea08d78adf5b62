import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { makeWorkspace } from "../support/workspace.ts";

const task = (index: number): string =>
  `      - name: t${index}\n        taskSpec: {steps: [{name: main, image: busybox, command: [sh, -c, "echo $(params.x)"]}]}\n`;

const packageOf = (name: string, tasks: number): string =>
  `apiVersion: tekton.dev/v1beta1\nkind: PipelineRun\nmetadata: {name: ${name}}\nspec:\n  pipelineSpec:\n    tasks:\n${Array.from({ length: tasks }, (_, index) => task(index)).join("")}`;

const files = {
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`packages/p${index}.yaml`, packageOf(`p${index}`, 5_000)]),
  ),
  "packages/huge.yaml": packageOf("huge", 20_000),
};

async function step(whileRunning: (pid: number) => Promise<void> = async () => {}) {
  return await runStep({
    workspace: makeWorkspace(files),
    inputs: { packages: "packages/*.yaml" },
    whileRunning: async ({ pid }) => await whileRunning(pid),
  });
}

it.each([
  ["read", 0.2],
  ["checked", 0.6],
])(
  "ends soon after a signal, while packages of 5,000 tasks are %s",
  { retry: 2, timeout: 120_000 },
  async (_, part) => {
    // How long it takes is the machine's affair, and what else it does.
    const startedMs = Date.now();
    await step();
    const wholeMs = Date.now() - startedMs;
    let asked = 0;
    const result = await step(async (pid) => {
      await delay(part * wholeMs);
      asked = Date.now();
      process.kill(pid, "SIGTERM");
    });
    // A fifth of a second on a machine that does nothing else.
    expect(Date.now() - asked).toBeLessThan(2_500);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain("The workflow was cancelled (SIGTERM).");
  },
);
