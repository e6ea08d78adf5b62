import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { startTestEngine } from "../../support/container-engine.ts";
import { makeImage } from "../../support/container-images.ts";
import { condition, logOf, oneTask, startRun, step } from "../../support/container-runs.ts";

const found = await startTestEngine();

it.skipIf(found === undefined)("a run fails, and does not hang, when the engine ends while a step runs", async () => {
  if (found === undefined) return;
  await makeImage(found.engine, { names: ["tiny:1"] });
  const run = await startRun(found.engine, oneTask([step("echo on; sleep 300")]));
  while ((await logOf(run)) !== "on\n") await delay(50);
  await found.stop();
  expect(condition(await run.finished)).toMatchObject({ status: "False" });
});
