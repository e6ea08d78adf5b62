import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { kubeconfigFor } from "../../src/embedded/kubernetes/cluster.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { cancelAsRunner, type RunningStep, runStep, type Step, secondSignalMs } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { startCountingProxy } from "../support/counting-proxy.ts";
import { startCluster } from "../support/embedded-cluster.ts";
import { type Fault, startFaultyProxy } from "../support/faulty-proxy.ts";
import { hasKubectl } from "../support/kubectl.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const step = (script: string, name = "work"): string =>
  `dsl.ContainerOp(name="${name}", image="busybox", command=["sh", "-c", ${JSON.stringify(script)}])`;
const moduleThat = (script: string, task?: string): string => pipelineModule(step(script, task), { name: "good" });
const embedded = { engine: "tekton", host: "embedded", run: "true", checks: "off" };
const errorsOf = ({ annotations }: Step) => annotations.filter(({ level }) => level === "error");

/** An error as every Kubernetes API shapes it. */
const refusal = (reason: string, code: number, message: string) => ({
  status: code,
  body: JSON.stringify({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason, code }),
});
const denial =
  'admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: expected at least one, got none: spec.pipelineSpec.tasks';
const notAllowed = JSON.stringify({
  apiVersion: "authorization.k8s.io/v1",
  kind: "SelfSubjectAccessReview",
  spec: { resourceAttributes: { verb: "patch", group: "tekton.dev", resource: "pipelineruns", namespace: "default" } },
  status: { allowed: false },
});

/** The PATH with everything on it but that program. */
function pathWithout(program: string): string {
  const folder = makeFolder("path");
  for (const path of (process.env.PATH ?? "").split(delimiter).filter(existsSync)) {
    for (const name of readdirSync(path)) {
      if (name !== program && !existsSync(join(folder, name))) symlinkSync(join(path, name), join(folder, name));
    }
  }
  return folder;
}

describe.skipIf(!hasKubectl)("a step with `engine: tekton`", () => {
  it("creates a PipelineRun, follows it and passes when it succeeds", async () => {
    const source = `from kfp import dsl\n@dsl.pipeline(name="p")\ndef p(who: str, times: int = 1):\n    dsl.ContainerOp(name="say", image="busybox", command=["sh", "-c", "echo $0 $1"], arguments=[who, times])\n`;
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/p.py": source }),
      inputs: { ...embedded, namespace: "team-a", logs: "all", parameters: "who: the moon" },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: "succeeded", "version-id": "" } });
    expect(result.log).toMatch(/p: PipelineRun p-[0-9a-f]{8} created in namespace team-a/);
    expect(result.log).toContain("the moon 1");
    expect(result.outputs["run-id"]).toMatch(/^p-[0-9a-f]{8}$/);
    expect(result.outputs["run-url"]).toContain(
      `/apis/tekton.dev/v1/namespaces/team-a/pipelineruns/${result.outputs["run-id"]}`,
    );
  });

  it("fails with the task, its exit code and the end of its log, whichever step it was", async () => {
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": moduleThat("echo about to fail; exit 42", "boom") }),
      inputs: embedded,
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: "failed", failed: "1" } });
    expect(errorsOf(result)).toMatchObject([
      { message: expect.stringContaining("Task boom: Failed, exit code 42\nabout to fail") },
    ]);
  });

  describe("when the workflow is cancelled", () => {
    const slow = { "pipelines/a.py": moduleThat("echo started; sleep 60") };
    const untilRunning = async ({ log, ended }: RunningStep): Promise<void> => {
      while (
        !log().includes("task work is running") &&
        !(await Promise.race([ended.then(() => true), delay(50, false)]))
      );
    };
    const start = async () => {
      const { url } = await startCluster();
      const proxy = await startCountingProxy(url);
      return {
        inputs: { engine: "tekton", run: "true", checks: "off", kubeconfig: kubeconfigFor(proxy.url) },
        requests: proxy.requests,
        statusOf: async (runUrl = "") => {
          const path = new URL(runUrl).pathname;
          return ((await (await fetch(`${url}${path}`)).json()) as PipelineRun).status?.conditions?.[0]?.reason;
        },
      };
    };

    it("cancels the run at the first signal, long before the second, and leaves nothing for the post step", async () => {
      const { inputs, requests, statusOf } = await start();
      const workspace = makeWorkspace(slow);
      const step = await runStep({
        workspace,
        inputs,
        whileRunning: async (running) => {
          await untilRunning(running);
          const cancelled = cancelAsRunner(running);
          await expect
            .poll(() => requests.some((request) => request.startsWith("PATCH ")), { timeout: secondSignalMs })
            .toBe(true);
          await cancelled;
        },
      });
      expect(step).toMatchObject({ exitCode: 1, outputs: { status: "cancelled" }, state: { "run-1": "" } });
      expect(step.log).toContain("good: the run was terminated");
      await expect.poll(() => statusOf(step.outputs["run-url"]), { timeout: 10_000 }).toBe("Cancelled");
      expect(await runStep({ workspace, inputs, post: step })).toMatchObject({ exitCode: 0, log: "" });
    });

    it("and the step is killed at once, has the post step cancel the run", async () => {
      const { inputs, statusOf } = await start();
      const workspace = makeWorkspace(slow);
      const step = await runStep({
        workspace,
        inputs,
        whileRunning: async (running) => {
          await untilRunning(running);
          process.kill(running.pid, "SIGKILL");
        },
      });
      expect(await statusOf(step.outputs["run-url"])).toBe("Running");
      const post = await runStep({ workspace, inputs, post: step });
      expect(post).toMatchObject({ exitCode: 0, log: expect.stringContaining("the run was terminated") });
      await expect.poll(() => statusOf(step.outputs["run-url"]), { timeout: 10_000 }).toBe("Cancelled");
    });
  });

  it("cancels a run that takes longer than `timeout`, and shows the log that it had", async () => {
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": moduleThat("echo waiting for ever; sleep 60") }),
      inputs: { ...embedded, timeout: "2s" },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: "timed-out" } });
    expect(result.log).toContain("waiting for ever");
  });

  it("says that kubectl is missing, and where to get it", async () => {
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": moduleThat("true") }),
      inputs: embedded,
      env: { PATH: pathWithout("kubectl") },
    });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toMatchObject([
      { message: expect.stringMatching(/kubectl, which is not on the PATH[\s\S]*setup-kubectl/) },
    ]);
  });

  it("says that the cluster cannot be reached, and never what the kubeconfig holds", async () => {
    const kubeconfig = JSON.stringify({
      ...JSON.parse(kubeconfigFor("https://127.0.0.1:1")),
      users: [{ name: "embedded", user: { token: "very-secret" } }],
    });
    const job = makeFolder("job");
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": moduleThat("true") }),
      job,
      inputs: { ...embedded, host: "", kubeconfig },
      env: { RUNNER_DEBUG: "1" },
    });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toMatchObject([
      { message: expect.stringMatching(/Could not reach the cluster: .*refused[\s\S]*reachable from this runner/) },
    ]);
    // The runner shows no `::add-mask::`; everything else must be without it.
    expect(result.log.split("\n").filter((line) => line.includes("very-secret"))).toEqual(["::add-mask::very-secret"]);
    expect(result.summary).not.toContain("very-secret");
    expect(readdirSync(join(job, "kfp-tekton-action")).filter((name) => name.startsWith("kubeconfig"))).toEqual([]);
  });

  it.each<[string, Fault, RegExp]>([
    [
      "there is no Tekton",
      {
        on: "GET /apis/tekton.dev",
        kind: refusal("NotFound", 404, "the server could not find the requested resource"),
        times: 1,
      },
      /The cluster has no Tekton/,
    ],
    [
      "its Tekton is too old",
      {
        on: "GET /apis/tekton.dev",
        kind: { status: 200, body: JSON.stringify({ versions: [{ version: "v1beta1" }] }) },
        times: 1,
      },
      /serves tekton.dev\/v1beta1, not tekton.dev\/v1/,
    ],
    [
      "the credentials have expired",
      {
        on: "GET /apis/tekton.dev",
        kind: refusal("Unauthorized", 401, "Unauthorized"),
        times: 1,
      },
      /credentials in the kubeconfig are not valid/,
    ],
    [
      "something is not permitted",
      { on: "POST /apis/authorization.k8s.io", kind: { status: 201, body: notAllowed }, times: 1 },
      /may not patch pipelineruns in namespace default[\s\S]*Role/,
    ],
    [
      "the webhook denies the run",
      { on: "POST /apis/tekton.dev/v1", kind: refusal("BadRequest", 400, denial), times: 1 },
      /The cluster refused the PipelineRun: admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: expected/,
    ],
  ])("says it when %s", async (_, fault, expected) => {
    const cluster = await startCluster();
    const proxy = await startFaultyProxy(cluster.url, [fault]);
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": moduleThat("true") }),
      inputs: { ...embedded, host: "", kubeconfig: kubeconfigFor(proxy.url) },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: "failed" } });
    expect(errorsOf(result)).toMatchObject([{ message: expect.stringMatching(expected) }]);
  });

  it("shows what the webhook says at the line of the task that it is about", async () => {
    const words = `${denial}[0].taskSpec.steps[0].image`;
    const cluster = await startCluster();
    const fault: Fault = { on: "POST /apis/tekton.dev/v1", kind: refusal("BadRequest", 400, words), times: 1 };
    const proxy = await startFaultyProxy(cluster.url, [fault]);
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": moduleThat("true", "load-rows") }),
      inputs: { ...embedded, host: "", kubeconfig: kubeconfigFor(proxy.url) },
    });
    expect(errorsOf(result)).toMatchObject([
      { properties: { file: "pipelines/a.py", line: "5" }, message: expect.stringContaining(words) },
    ]);
  });
});
