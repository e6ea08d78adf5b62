import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/model/run.ts";
import { reportEnd } from "../../src/report/report.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { noLinks } from "../../src/report/text/links.ts";
import { hasKubectl } from "../support/kubectl.ts";
import { type Followed, followLife, followOnCluster } from "../support/life.ts";
import { RecordingLog } from "../support/recording-log.ts";

/** What people see of a verdict: the annotations and the job summary. */
function shown(verdict: Verdict): { readonly annotations: string; readonly summary: string } {
  const record = { module: "p.py", function: "p", name: "p", verdict };
  const log = new RecordingLog();
  reportEnd([record], log, { linkable: false });
  return {
    annotations: log.annotations.map(({ message }) => message).join("\n"),
    summary: renderSummary([record], { linkable: false, links: noLinks }),
  };
}

describe("a step killed for memory", () => {
  const life = "written/killed-for-memory.jsonl";
  const end = "exit code 255, OOMKilled";

  const engines: readonly (readonly [string, () => Promise<Followed>])[] = [
    ["a server", () => followLife(life, { logText: "reading\n" })],
    ...(hasKubectl ? [["a cluster", () => followOnCluster(life)] as const] : []),
  ];

  it.each(engines)("is shown as OOMKilled, with what to do, on %s", async (_, follow) => {
    const { verdict, log } = await follow();
    expect(verdict.failedTasks).toMatchObject([{ name: "boom", exitCode: 255, stepReason: "OOMKilled" }]);
    expect(log.lines).toContain("p: task boom failed with exit code 255, OOMKilled");
    const { annotations, summary } = shown(verdict);
    for (const text of [annotations, summary]) {
      expect(text).toContain(`Failed, ${end}`);
      expect(text).toContain("The step used more memory than it may");
    }
    expect(summary).toContain("❌ failed: OOMKilled");
  });
});

describe("a result larger than a container can hand over", () => {
  const words =
    "Error while writing message: Termination message is above max allowed size 4096, caused by large task result.";
  const line = JSON.stringify({
    level: "fatal",
    ts: 1732352484.5,
    caller: "entrypoint/entrypointer.go:189",
    msg: words,
    stacktrace:
      "github.com/tektoncd/pipeline/pkg/entrypoint.Entrypointer.Go\n\tgithub.com/tektoncd/pipeline/pkg/entrypoint/entrypointer.go:189",
  });
  const advice = "Hand large values over as files: declare them with OutputPath and InputPath";

  it("is said in one sentence without Tekton's stack, with what the check `result-size` says", async () => {
    const life = "kfp-tekton-1.9.2-cluster/10-life-fails-with-code-42.jsonl";
    const { verdict, log } = await followLife(life, { logText: `making rows\n${line}\n` });
    expect(verdict.failedTasks).toMatchObject([
      { name: "boom", logTail: ["making rows", words], hint: expect.stringContaining(advice) },
    ]);
    expect(log.groups).toEqual([["p: log of task boom", `making rows\n${words}`]]);
    const { annotations, summary } = shown(verdict);
    for (const text of [annotations, summary]) {
      expect(text).toContain(advice);
      expect(text).not.toContain("stacktrace");
    }
  });

  it("is so too when the log was cut within the line", async () => {
    const cut = line.slice(0, -20);
    const { verdict } = await followLife("kfp-tekton-1.9.2-cluster/10-life-fails-with-code-42.jsonl", { logText: cut });
    expect(verdict.failedTasks).toMatchObject([{ logTail: [words], hint: expect.stringContaining(advice) }]);
  });

  it("leaves a program's own lines of JSON alone", async () => {
    const own = JSON.stringify({ level: "error", msg: "no rows", stacktrace: "main.go:1" });
    const { verdict } = await followLife("kfp-tekton-1.9.2-cluster/10-life-fails-with-code-42.jsonl", { logText: own });
    expect(verdict.failedTasks).toMatchObject([{ logTail: [own] }]);
    expect(verdict.failedTasks[0]).not.toHaveProperty("hint");
  });
});

describe("a terminated run", () => {
  const life = "written/waiting-pod-and-exit-handler.jsonl";
  const never = "the exit handler tidy does not run, because Kubeflow Pipelines cancels a run as a whole";

  it("says that a KFP server never runs its exit handler, and has no task pending", async () => {
    const { verdict, log, requests } = await followLife(life, { timeoutMs: 20_000 });
    expect(requests.at(-1)).toBe("POST /apis/v1/runs/the-run/terminate");
    expect(log.lines).toContain(`p: the run was terminated; ${never}`);
    expect(verdict.message).toBe(`The run did not end within 20 s (\`timeout\`); the run was terminated; ${never}.`);
    expect(verdict.tasks).toMatchObject([
      { name: "sleeper", phase: "cancelled" },
      { name: "tidy", phase: "skipped", reason: "the run ended before it began" },
    ]);
    expect(verdict.failedTasks).toMatchObject([{ message: 'Pending: pod status "PodReadyToStartContainers":"False"' }]);
    expect(shown(verdict).summary).not.toMatch(/pending|message: ""/);
  });

  it.skipIf(!hasKubectl)("says that a cluster still runs its exit handler", async () => {
    const { verdict, log, requests } = await followOnCluster(life, { timeoutMs: 1_500 });
    expect(requests.some((request) => request.startsWith("PATCH "))).toBe(true);
    expect(log.lines).toContain("p: the run was terminated; the exit handler tidy still runs on the cluster");
    expect(verdict.tasks).toMatchObject([
      { name: "sleeper", phase: "cancelled" },
      { name: "tidy", phase: "pending", waiting: "it still runs on the cluster" },
    ]);
  });
});

describe("with an agent in legacy mode, which tells only the names of tasks,", () => {
  it("an unknown image ends with what the server says of the log, during the run and at its end", async () => {
    const said =
      'container "step-main" in pod "noimage-bf959-ghost-pod" is waiting to start: trying and failing to pull image';
    const refusal = { error_message: `InternalServerError: error in opening log stream: ${said}`, error_details: said };
    const { verdict, log } = await followLife("written/legacy-unknown-image.jsonl", {
      logText: JSON.stringify(refusal),
    });
    expect(log.lines).toContain(`p: task ghost has no log yet: ${said}`);
    expect(log.lines).toContain("p: task ghost ended, the server does not tell how");
    expect(verdict.failedTasks).toMatchObject([
      { name: "ghost", message: `The server does not report how this task ended; of its log it says: ${said}` },
    ]);
    expect(verdict.message).toContain("legacyStatusUpdate=true");
    expect(shown(verdict).annotations).toContain("trying and failing to pull image");
  });

  it("a loop without its controller is named while it waits, and when the time is up", async () => {
    const { verdict, log } = await followLife("written/legacy-loop-without-its-controller.jsonl", {
      timeoutMs: 90_000,
      pace: 50,
    });
    const why =
      "the server tells only that this PipelineLoop was created; where no controller for it is installed, it waits for ever";
    expect(log.lines).toContainEqual(
      expect.stringMatching(
        new RegExp(`^p: nothing is known of task for each of .* \\(loop-\\w+-for-loop-2\\) after 6\\d s: ${why}$`),
      ),
    );
    expect(verdict).toMatchObject({ kind: "timed-out", failedTasks: [{ message: why }] });
    expect(shown(verdict).summary).toMatch(/Task for each of .* `loop-\w+-for-loop-2`: the server tells only/);
  });
});

describe("the kubelet's words for a log that is gone", () => {
  const words = "unable to retrieve container logs for containerd://9d32a1";

  it("are never shown as the log of a task", async () => {
    const { verdict, log } = await followLife("kfp-tekton-1.9.2-cluster/10-life-fails-with-code-42.jsonl", {
      logText: words,
    });
    expect(log.groups).toEqual([]);
    expect(log.lines).toContain(`p: no log of task boom: The server has no log of pod fails-9c4f5-boom-pod: ${words}`);
    expect(verdict.failedTasks).toMatchObject([{ name: "boom", logTail: [] }]);
    expect(shown(verdict).summary).not.toContain(words);
  });

  it("are a log where a program printed them", async () => {
    const { log } = await followLife("kfp-tekton-1.9.2-cluster/10-life-fails-with-code-42.jsonl", {
      logText: `${words}\nand gave up\n`,
    });
    expect(log.groups).toEqual([["p: log of task boom", `${words}\nand gave up`]]);
  });
});
