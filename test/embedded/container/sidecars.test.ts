import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Step } from "../../../src/tekton/pipeline-run.ts";
import { startTestEngine } from "../../support/container-engine.ts";
import { makeImage } from "../../support/container-images.ts";
import { condition, containersOf, logOf, oneTask, startRun, step, taskRun } from "../../support/container-runs.ts";

const found = await startTestEngine();
const engine = found?.engine as NonNullable<typeof found>["engine"];

interface Sidecar extends Step {
  readonly readinessProbe?: object;
}

/** Listens only after a while, on its own network. */
const server = (extra: Partial<Sidecar> = {}): Sidecar => ({
  name: "db",
  image: "tiny:1",
  command: ["sh", "-c", "sleep 1; mkdir /www; echo ready > /www/index.html; httpd -f -p 8080 -h /www"],
  ...extra,
});

const ask = step("wget -q -O - http://localhost:8080/index.html");

const probes = [
  ["a command", { exec: { command: ["test", "-e", "/www/index.html"] }, periodSeconds: 1 }],
  ["an address", { httpGet: { port: 8080, path: "/index.html" }, periodSeconds: 1 }],
  ["a port", { tcpSocket: { port: 8080 }, periodSeconds: 1, initialDelaySeconds: 1 }],
] as const;

describe.skipIf(found === undefined)("a sidecar", () => {
  beforeAll(async () => await makeImage(engine, { names: ["tiny:1"], changes: ['CMD ["sleep","300"]'] }));

  it.each(probes)("is ready before the first step when it is probed by %s", async (_, readinessProbe) => {
    const run = await startRun(engine, oneTask([ask], { sidecars: [server({ readinessProbe })] }), { network: "none" });
    expect(condition(await run.finished)).toMatchObject({ reason: "Succeeded" });
    expect(await logOf(run)).toBe("ready\n");
  });

  it("is reached on the machine's network, too", async () => {
    const onOtherPort = server({
      command: ["sh", "-c", "mkdir /www; echo ready > /www/index.html; httpd -f -p 127.0.0.1:18089 -h /www"],
      readinessProbe: { httpGet: { port: 18089 }, periodSeconds: 1 },
    });
    const run = await startRun(
      engine,
      oneTask([step("wget -q -O - http://localhost:18089/")], { sidecars: [onOtherPort] }),
      { network: "host" },
    );
    expect(condition(await run.finished)).toMatchObject({ reason: "Succeeded" });
  });

  it("lives as long as the steps, and writes a log", async () => {
    const sidecars = [{ name: "side", image: "tiny:1", script: "echo started; sleep 300" }];
    const run = await startRun(engine, oneTask([step("true", { name: "first" }), step("true")], { sidecars }));
    expect(condition(await run.finished)).toMatchObject({ reason: "Succeeded" });
    expect(readFileSync(join(run.folder, "pods", "run-1-only-pod", "sidecar-side.log"), "utf8")).toBe("started\n");
    expect(await containersOf(engine)).toEqual([]);
  });

  it("shares volumes and workspaces with the steps", async () => {
    const volumeMounts = [{ name: "d", mountPath: "/data" }];
    const script =
      "touch /data/ready; while ! [ -e /data/asked ]; do sleep 0.1; done; echo reply > /data/reply; sleep 300";
    const sidecars = [
      {
        name: "side",
        image: "tiny:1",
        script,
        volumeMounts,
        readinessProbe: { exec: { command: ["test", "-e", "/data/ready"] } },
      },
    ];
    const asking = step("touch /data/asked; while ! [ -s /data/reply ]; do sleep 0.1; done; cat /data/reply", {
      volumeMounts,
    });
    const run = await startRun(engine, oneTask([asking], { sidecars, volumes: [{ name: "d", emptyDir: {} }] }));
    expect(condition(await run.finished)).toMatchObject({ reason: "Succeeded" });
    expect(await logOf(run)).toBe("reply\n");
  });

  it("that ends by itself, or cannot be started, does not hold the steps up", async () => {
    const sidecars = [
      { name: "short", image: "tiny:1", command: ["false"], readinessProbe: { exec: { command: ["false"] } } },
      { name: "missing", image: "tiny:1", command: ["no-such-program"], readinessProbe: { tcpSocket: { port: 1 } } },
    ];
    const run = await startRun(engine, oneTask([step("echo on")], { sidecars }));
    expect(condition(await run.finished)).toMatchObject({ reason: "Succeeded" });
    expect(await containersOf(engine)).toEqual([]);
  });

  it("that is never ready ends at the time limit of its task", async () => {
    const sidecars = [server({ readinessProbe: { exec: { command: ["false"] }, periodSeconds: 1 } })];
    const run = await startRun(engine, oneTask([step("echo on")], { sidecars }, { timeout: "2s" }));
    expect(taskRun(await run.finished)?.conditions?.[0]).toMatchObject({ reason: "TaskRunTimeout" });
    expect(await containersOf(engine)).toEqual([]);
  });

  it("whose image is missing is named in the failure", async () => {
    const sidecars = [{ name: "ghost", image: "127.0.0.1:1/ghost:1" }];
    const run = await startRun(engine, oneTask([step("echo on")], { sidecars }));
    expect(taskRun(await run.finished)?.conditions?.[0]?.message).toContain(
      'The sidecar "ghost" in TaskRun "run-1-only" failed to pull the image',
    );
  });
});
