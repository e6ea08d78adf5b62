import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { cancelAsRunner, type RunningStep, runStep, secondSignalMs } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { makeWorkspace } from "../support/workspace.ts";

const slow = pipelineModule(
  `dsl.ContainerOp(name="work", image="busybox", command=["sh", "-c", "echo started; sleep 100"])`,
  { name: "slow" },
);

interface Gate {
  readonly host: string;
  /** Times of the requests to terminate a run. */
  readonly terminations: readonly number[];
  /** Submissions arrive from now on, their answers do not. */
  swallow: () => void;
  /** The ids of all runs. */
  readonly runs: () => Promise<readonly string[]>;
  /** From now on nothing is answered any more. */
  hang: () => void;
  answer: () => void;
  readonly statusOf: (runId: string) => Promise<string>;
}

/** The embedded server in this process, behind a proxy that can fall silent. */
async function startGate(): Promise<Gate> {
  const { url } = await startServer();
  const terminations: number[] = [];
  let silent = false;
  let swallowing = false;
  const proxy = createServer(async (request, response) => {
    if (request.url?.endsWith("/terminate")) terminations.push(Date.now());
    if (silent) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const reply = await fetch(url + request.url, {
      method: request.method ?? "GET",
      headers: { "content-type": request.headers["content-type"] ?? "" },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    if (swallowing && request.method === "POST" && request.url?.endsWith("/runs")) return;
    const type = reply.headers.get("content-type") ?? "";
    response.writeHead(reply.status, { "content-type": type }).end(await reply.text());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return {
    host: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    terminations,
    swallow: () => {
      swallowing = true;
    },
    runs: async () => {
      const list = (await (await fetch(`${url}/apis/v1/runs`)).json()) as { runs: readonly { id: string }[] };
      return list.runs.map(({ id }) => id);
    },
    hang: () => {
      silent = true;
    },
    answer: () => {
      silent = false;
    },
    statusOf: async (runId) => {
      const reply = (await (await fetch(`${url}/apis/v1/runs/${runId}`)).json()) as { run: { status: string } };
      return reply.run.status;
    },
  };
}

async function untilRunning({ log, ended }: RunningStep): Promise<void> {
  while (!log().includes("task work is running") && !(await Promise.race([ended.then(() => true), delay(50, false)])));
}

const workspace = (): string => makeWorkspace({ "pipelines/a.py": slow });

describe("a workflow that is cancelled", () => {
  let gate: Gate;
  let signalled = 0;
  const inputs = (extra = {}) => ({ host: gate.host, run: "true", ...extra });
  const cancel = async (step: RunningStep): Promise<void> => {
    await untilRunning(step);
    signalled = Date.now();
    await cancelAsRunner(step);
  };
  beforeEach(async () => {
    gate = await startGate();
  });

  it("has its run terminated at the first signal, long before the second, and nothing is left for the post step", async () => {
    const step = await runStep({ workspace: workspace(), inputs: inputs(), whileRunning: cancel });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: "cancelled" } });
    expect(Object.values(step.state).join("")).toBe("");
    expect(gate.terminations[0]).toBeLessThan(signalled + secondSignalMs);
    expect(await gate.statusOf(step.outputs["run-id"] ?? "")).toMatch(/Terminating|Cancelled/);
    const post = await runStep({ workspace: workspace(), inputs: inputs(), post: step });
    expect(post).toMatchObject({ exitCode: 0, log: "" });
    expect(gate.terminations).toHaveLength(1);
  });

  it("says so when the server does not answer, and the post step terminates the run when it answers again", async () => {
    const step = await runStep({
      workspace: workspace(),
      inputs: inputs(),
      whileRunning: async (running) => {
        await untilRunning(running);
        gate.hang();
        await cancelAsRunner(running);
      },
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: "cancelled" } });
    expect(step.log).toContain("slow: the run could not be terminated: ");
    expect(gate.terminations.length).toBeGreaterThan(1);
    gate.answer();
    const post = await runStep({ workspace: workspace(), inputs: inputs(), post: step });
    expect(post.exitCode).toBe(0);
    expect(post.log).toContain("slow 1234567 #7: the run was terminated");
    expect(await gate.statusOf(step.outputs["run-id"] ?? "")).toMatch(/Terminating|Cancelled/);
  });

  it("and whose step is killed at once has its run terminated by the post step", async () => {
    const step = await runStep({
      workspace: workspace(),
      inputs: inputs(),
      whileRunning: async (running) => {
        await untilRunning(running);
        process.kill(running.pid, "SIGKILL");
      },
    });
    expect(step).toMatchObject({ exitCode: null, outputs: { "run-url": expect.stringContaining("/#/runs/details/") } });
    expect(gate.terminations).toEqual([]);
    const post = await runStep({ workspace: workspace(), inputs: inputs(), post: step });
    expect(post.exitCode).toBe(0);
    expect(post.log).toContain(
      "These runs of the step may still be going on; they are terminated now:\n- slow 1234567 #7, http://",
    );
    const runId = step.outputs["run-url"]?.split("/").at(-1) ?? "";
    expect(await gate.statusOf(runId)).toMatch(/Terminating|Cancelled/);
  });

  it("while a run is on its way has it found and terminated by the post step, and not submitted twice", async () => {
    gate.swallow();
    const step = await runStep({
      workspace: workspace(),
      inputs: inputs(),
      whileRunning: async (running) => {
        while ((await gate.runs()).length === 0) await delay(50);
        await cancelAsRunner(running);
      },
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: "cancelled", "run-id": "" } });
    const post = await runStep({ workspace: workspace(), inputs: inputs(), post: step });
    expect(post.exitCode).toBe(0);
    const [runId = "", ...others] = await gate.runs();
    expect(others).toEqual([]);
    expect(await gate.statusOf(runId)).toMatch(/Terminating|Cancelled/);
  });

  it("leaves its run alone with `on-cancel: detach`, in the post step too", async () => {
    const detach = inputs({ "on-cancel": "detach" });
    const step = await runStep({ workspace: workspace(), inputs: detach, whileRunning: cancel });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: "detached" } });
    await runStep({ workspace: workspace(), inputs: detach, post: step });
    expect(gate.terminations).toEqual([]);
  });
});

it("the post step does nothing after a normal end, nor after a step that was killed before it had a run", async () => {
  const good = pipelineModule(`dsl.ContainerOp(name="work", image="busybox", command=["true"])`, { name: "good" });
  const inputs = { host: "embedded", run: "true" };
  const step = await runStep({ workspace: makeWorkspace({ "pipelines/a.py": good }), inputs });
  expect(step).toMatchObject({ exitCode: 0, state: { "run-1": "" } });
  expect(await runStep({ workspace: workspace(), inputs, post: step })).toMatchObject({ exitCode: 0, log: "" });
  expect(await runStep({ workspace: workspace(), inputs, post: { state: {} } })).toMatchObject({
    exitCode: 0,
    log: "",
  });
});
