import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { cancelAsRunner, type RunningStep, runStep } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { startTestEngine } from "../support/container-engine.ts";
import { makeImage } from "../support/container-images.ts";
import { containersOf } from "../support/container-runs.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const found = await startTestEngine();
const engine = found?.engine as NonNullable<typeof found>["engine"];

const moduleOf = (script: string): string =>
  pipelineModule(`dsl.ContainerOp(name="work", image="shop.example/tool:1", command=["sh", "-c", "${script}"])`, {
    name: "shop",
  });

const inputs = { host: "embedded", run: "true", "embedded-runner": "container", logs: "all" };
const env = { ...found?.env };

describe.skipIf(found === undefined)("a step of the action with a container engine", () => {
  beforeAll(
    async () => await makeImage(engine, { names: ["shop.example/tool:1"], files: { "etc/shop": "from the image\n" } }),
  );

  it("runs the pipeline in its image, and says so once", async () => {
    const workspace = makeWorkspace({ "pipelines/a.py": moduleOf("cat /etc/shop") });
    const step = await runStep({ workspace, inputs, env });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: "succeeded" } });
    expect(step.log).toContain("from the image");
    expect(step.log.match(/Embedded server: steps run in containers of their images, with Docker/g)).toHaveLength(1);
    expect(await containersOf(engine)).toEqual([]);
  });

  const untilContainer = async ({ ended }: RunningStep): Promise<void> => {
    const hasEnded = ended.then(() => true);
    while ((await containersOf(engine)).length === 0 && !(await Promise.race([hasEnded, delay(50, false)])));
  };

  it("leaves no container when the workflow is cancelled", async () => {
    const workspace = makeWorkspace({ "pipelines/a.py": moduleOf("sleep 300") });
    const whileRunning = async (step: RunningStep): Promise<void> => {
      await untilContainer(step);
      await cancelAsRunner(step);
    };
    const step = await runStep({ workspace, inputs, env, whileRunning });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: "cancelled" } });
    expect(await containersOf(engine)).toEqual([]);
  });

  it("has its containers removed by the post step when it is killed", async () => {
    const workspace = makeWorkspace({ "pipelines/a.py": moduleOf("sleep 300") });
    const job = makeFolder("job");
    const whileRunning = async (step: RunningStep): Promise<void> => {
      await untilContainer(step);
      process.kill(step.pid, "SIGKILL");
    };
    const step = await runStep({ workspace, inputs, env, job, whileRunning });
    expect(await containersOf(engine)).toHaveLength(1);
    const post = await runStep({ workspace, inputs, env, job, post: step });
    expect(post).toMatchObject({ exitCode: 0, log: "Removed 1 container of the embedded server\n" });
    expect(await containersOf(engine)).toEqual([]);
  });
});
