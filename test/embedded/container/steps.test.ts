import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { PipelineRun, Step } from "../../../src/tekton/pipeline-run.ts";
import { startTestEngine } from "../../support/container-engine.ts";
import { makeImage } from "../../support/container-images.ts";
import {
  condition,
  containersOf,
  logOf,
  oneTask,
  resultsOf,
  runOf,
  type Started,
  type StartOptions,
  startRun,
  step,
  taskRun,
} from "../../support/container-runs.ts";

const found = await startTestEngine();
const engine = found?.engine as NonNullable<typeof found>["engine"];

const start = async (run: PipelineRun, options: StartOptions = {}): Promise<Started> =>
  await startRun(engine, run, options);
const containers = async (): Promise<readonly string[]> => await containersOf(engine);

/** The log of a run of one task, which must succeed. */
async function logAfter(run: PipelineRun, options: StartOptions = {}): Promise<string> {
  const started = await start(run, options);
  const status = await started.finished;
  const log = (await logOf(started)) ?? "";
  expect([condition(status)?.reason, taskRun(status)?.conditions?.[0]?.message, log]).toEqual([
    "Succeeded",
    "All Steps have completed executing",
    log,
  ]);
  return log;
}

describe.skipIf(found === undefined)("a step in a container", () => {
  beforeAll(async () => {
    await makeImage(engine, {
      names: ["tiny:1"],
      changes: ['ENTRYPOINT ["/bin/greet","from"]', 'CMD ["the image"]', "ENV COLOUR=green", "WORKDIR /tmp"],
      files: { "bin/greet": '#!/bin/sh\necho "hello $*"\n' },
    });
    await makeImage(engine, { names: ["other-user:1"], changes: ["USER 1234"] });
  });

  it("runs in its image, with the image's environment and folder", async () => {
    const run = oneTask([
      step("echo $COLOUR $FRUIT; pwd; ls /bin/greet /usr", { env: [{ name: "FRUIT", value: "pear" }] }),
    ]);
    expect(await logAfter(run)).toBe("green pear\n/tmp\n/bin/greet\n\n/usr:\nbin\n");
  });

  it.each([
    ["the image's entrypoint and its arguments", {}, "hello from the image\n"],
    ["the image's entrypoint with the step's arguments", { args: ["a", "b c"] }, "hello from a b c\n"],
    ["the step's command without the image's arguments", { command: ["echo", "x"] }, "x\n"],
    ["a script", { script: "echo script in $0 $1", args: ["one"] }, "script in /tekton/scripts/script-main one\n"],
    ["a script with a first line", { script: "#!/bin/cat\n# text" }, "#!/bin/cat\n# text"],
    ["a folder relative to /workspace", { command: ["sh", "-c", "pwd"], workingDir: "a/b" }, "/workspace/a/b\n"],
    ["a user", { command: ["id", "-u"], securityContext: { runAsUser: 4321 } }, "4321\n"],
    ["a user and a group", { command: ["id", "-g"], securityContext: { runAsUser: 1, runAsGroup: 7 } }, "7\n"],
    ["without new rights", { command: ["grep", "NoNewPrivs", "/proc/self/status"] }, "NoNewPrivs:\t1\n"],
    [
      "a file system that cannot be written",
      { command: ["sh", "-c", "touch /x 2>/dev/null || echo no"], securityContext: { readOnlyRootFilesystem: true } },
      "no\n",
    ],
  ])("runs %s", async (_, extra: Partial<Step>, expected) => {
    expect(await logAfter(oneTask([{ name: "main", image: "tiny:1", ...extra }]))).toBe(expected);
  });

  it("keeps the paths of a container in texts as they are", async () => {
    expect(await logAfter(oneTask([step("echo /tmp/x /tekton/results /workspace")]))).toBe(
      "/tmp/x /tekton/results /workspace\n",
    );
  });

  it("takes the fields of the template that it does not set itself", async () => {
    const stepTemplate = { image: "tiny:1", env: [{ name: "A", value: "1" }], securityContext: { runAsUser: 77 } };
    expect(await logAfter(oneTask([{ name: "main", command: ["sh", "-c", "id -u; echo $A"] }], { stepTemplate }))).toBe(
      "77\n1\n",
    );
  });

  it("may write results, workspaces and volumes as whatever user", async () => {
    const script = "printf 1 > /tekton/results/r; touch /workspace/w/x /data/y /tekton/home/z /workspace/free";
    const taskSpec = {
      results: [{ name: "r" }],
      workspaces: [{ name: "w" }],
      volumes: [{ name: "d", emptyDir: {} }],
    };
    const volumeMounts = [{ name: "d", mountPath: "/data" }];
    const run = oneTask([step(script, { image: "other-user:1", volumeMounts })], taskSpec, {
      workspaces: [{ name: "w", workspace: "all" }],
    });
    const started = await start({
      ...run,
      spec: { ...run.spec, workspaces: [{ name: "all", volumeClaimTemplate: {} }] },
    });
    expect(resultsOf(await started.finished)).toEqual({ r: "1" });
    expect(readdirSync(join(started.folder, "pods", "run-1-only-pod"))).toEqual(["step-main.log"]);
    expect(existsSync(join(started.folder, "workspaces"))).toBe(false);
  });

  it("shares /tekton, /workspace and volumes with the other steps, and nothing else", async () => {
    const mount = { volumeMounts: [{ name: "d", mountPath: "/data" }] };
    const write = "echo a > /data/f; echo b > /workspace/f; echo c > /tekton/home/f; echo d > /tmp/f";
    const run = oneTask(
      [step(write, { name: "write", ...mount }), step("cat /data/f /workspace/f /tekton/home/f; ls /tmp", mount)],
      { volumes: [{ name: "d", emptyDir: {} }] },
    );
    expect(await logAfter(run)).toBe("a\nb\nc\n");
  });

  it("sees a volume only where it mounts it", async () => {
    const run = oneTask(
      [
        step("echo a > /data/f", { name: "write", volumeMounts: [{ name: "d", mountPath: "/data" }] }),
        step("ls /data 2>/dev/null || echo none"),
      ],
      { volumes: [{ name: "d", emptyDir: {} }] },
    );
    expect(await logAfter(run)).toBe("none\n");
  });

  it("reads the exit code of an earlier step where Tekton writes it", async () => {
    const first = step("exit 4", { name: "first", onError: "continue" });
    expect(await logAfter(oneTask([first, step("cat $(steps.step-first.exitCode.path)")]))).toBe("4");
  });

  it("hands a workspace on to the next task", async () => {
    const workspaces = [{ name: "w", workspace: "all" }];
    const specWorkspaces = [{ name: "w" }];
    const started = await start(
      runOf(
        [
          {
            name: "first",
            workspaces,
            taskSpec: { workspaces: specWorkspaces, steps: [step("echo kept > /workspace/w/f")] },
          },
          {
            name: "only",
            runAfter: ["first"],
            workspaces,
            taskSpec: { workspaces: specWorkspaces, steps: [step("cat $(workspaces.w.path)/f")] },
          },
        ],
        { workspaces: [{ name: "all", volumeClaimTemplate: {} }] },
      ),
    );
    expect(condition(await started.finished)).toMatchObject({ reason: "Succeeded" });
    expect(await logOf(started)).toBe("kept\n");
  });

  it.each([
    ["a code of its own", "exit 3", 3],
    ["a program that the image does not have", undefined, 127],
    ["a signal", "kill -9 $$$$", 137],
  ])("that ends with %s fails the task", async (_, script, code) => {
    const failing = script === undefined ? step("", { command: ["no-such-program"] }) : step(script);
    const status = await (await start(oneTask([failing]))).finished;
    expect(condition(status)).toMatchObject({ reason: "Failed" });
    expect(taskRun(status)?.conditions?.[0]?.message).toBe(`"step-main" exited with code ${code}`);
    expect(taskRun(status)?.steps).toMatchObject([{ terminated: { exitCode: code, reason: "Error" } }]);
  });

  it("ends at once when a program sends itself SIGTERM, as under Tekton's entrypoint", async () => {
    const status = await (await start(oneTask([step("", { command: ["sh", "-c", "kill $$$$; sleep 60"] })]))).finished;
    expect(taskRun(status)?.steps).toMatchObject([{ terminated: { exitCode: 143 } }]);
  });

  it("is ended at its memory limit, with Kubernetes' reason", async () => {
    const greedy = step("tail /dev/zero", { computeResources: { limits: { memory: "16Mi" } } });
    const status = await (await start(oneTask([greedy]))).finished;
    expect(taskRun(status)?.steps).toMatchObject([
      // Docker notes the reason by an event of the kernel that may come later than the end, or be lost on a busy machine.
      { terminated: { exitCode: 137, reason: expect.stringMatching(/^(?:OOMKilled|Error)$/) } },
    ]);
  });

  it("runs although it asks for more than the machine has", async () => {
    const limits = { cpu: "1000", memory: "900Gi", "nvidia.com/gpu": "8" };
    expect(await logAfter(oneTask([step("echo yes", { resources: { limits } })]))).toBe("yes\n");
  });

  it("has the processors of its limit", async () => {
    const quota = "cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us /sys/fs/cgroup/cpu.max 2>/dev/null";
    const log = await logAfter(oneTask([step(`${quota} || true`, { computeResources: { limits: { cpu: "500m" } } })]));
    expect(log).toMatch(/^50000( 100000)?\n$/);
  });

  it("keeps the order of its output, and its beginning and end when it floods", async () => {
    const log = await logAfter(oneTask([step("echo first; yes | head -c 20000000; echo; echo last")]));
    expect(log.slice(0, 6)).toBe("first\n");
    expect(log.slice(-6)).toBe("\nlast\n");
    expect(log.length).toBeLessThan(9_000_000);
  });

  it("is removed, whatever became of it", async () => {
    await (await start(oneTask([step("exit 1")], {}, { retries: 1 }))).finished;
    await (await start(oneTask([step("", { command: ["no-such-program"] })]))).finished;
    expect(await containers()).toEqual([]);
  });

  it("is ended and removed when the run is cancelled", async () => {
    const run = await start(oneTask([step("trap '' TERM; echo on; sleep 300")]));
    while ((await logOf(run)) !== "on\n") await delay(50);
    const beforeMs = performance.now();
    await run.cancel();
    expect(performance.now() - beforeMs).toBeLessThan(10_000);
    expect(taskRun(run.status())?.conditions?.[0]).toMatchObject({ reason: "TaskRunCancelled" });
    expect(await containers()).toEqual([]);
    expect(existsSync(join(run.folder, "pods", "run-1-only-pod"))).toBe(false);
  });

  it("is ended at the time limit of its task", async () => {
    const status = await (await start(oneTask([step("sleep 300")], {}, { timeout: "1s" }))).finished;
    expect(taskRun(status)?.conditions?.[0]).toMatchObject({ reason: "TaskRunTimeout" });
    expect(await containers()).toEqual([]);
  });

  it("has no network with `none`, and the machine's with `host`", async () => {
    const interfaces = oneTask([step("ls /sys/class/net")]);
    expect(await logAfter(interfaces, { network: "none" })).toBe("lo\n");
    expect((await logAfter(interfaces, { network: "host" })).split("\n").length).toBeGreaterThan(2);
  });

  it("sees no token of the workflow, but the machine's package index without its login", async () => {
    const env = { GITHUB_TOKEN: "secret", AWS_SECRET: "secret", PIP_INDEX_URL: "https://me:pw@pypi.example/simple" };
    const log = await logAfter(oneTask([step("env")]), { env });
    expect(log).toContain("PIP_INDEX_URL=https://pypi.example/simple\n");
    expect(log).not.toMatch(/secret|pw@/);
  });
});
