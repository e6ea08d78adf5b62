import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { makeWorkspace } from "../support/workspace.ts";

const task = (index: number): string =>
  `      - name: t${index}\n        taskSpec: {steps: [{name: main, image: busybox, command: [sh, -c, "echo $(params.x)"]}]}\n`;

const packageOf = (name: string, tasks: number): string =>
  `apiVersion: tekton.dev/v1beta1\nkind: PipelineRun\nmetadata: {name: ${name}}\nspec:\n  pipelineSpec:\n    tasks:\n${Array.from({ length: tasks }, (_, index) => task(index)).join("")}`;

// All of them together take ten seconds and more.
const many = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [`packages/p${index}.yaml`, packageOf(`p${index}`, 5_000)]),
);

it.each([
  ["packages of 5,000 tasks are read", 2_000],
  ["packages of 5,000 tasks are checked", 4_500],
])("ends soon after a signal, while %s", { retry: 2 }, async (_, afterMs) => {
  let asked = 0;
  const result = await runStep({
    workspace: makeWorkspace({ ...many, "packages/huge.yaml": packageOf("huge", 20_000) }),
    inputs: { packages: "packages/*.yaml" },
    whileRunning: async ({ pid }) => {
      await delay(afterMs);
      asked = Date.now();
      process.kill(pid, "SIGTERM");
    },
  });
  // A fifth of a second on a machine that does nothing else.
  expect(Date.now() - asked).toBeLessThan(2_500);
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain("The workflow was cancelled (SIGTERM).");
});
