import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  chooseStepRunner,
  removeContainersLeft,
  type StepRunnerChoice,
} from "../../../src/embedded/choose-step-runner.ts";
import { startTestEngine } from "../../support/container-engine.ts";
import { makeImage } from "../../support/container-images.ts";
import { containersOf } from "../../support/container-runs.ts";
import { makeFolder } from "../../support/workspace.ts";

const found = await startTestEngine();
const engine = found?.engine as NonNullable<typeof found>["engine"];

async function choose(
  choice: Partial<StepRunnerChoice> = {},
): Promise<{ readonly kind: string; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const say = (line: string): number => lines.push(line);
  const runner = await chooseStepRunner({
    runner: "auto",
    network: "",
    folder: makeFolder("data"),
    env: {},
    say,
    ...choice,
  });
  onTestFinished(() => runner.close());
  return { kind: runner.kind, lines };
}

/** A socket that takes connections and says nothing, or this. */
async function socketThatSays(reply?: string): Promise<string> {
  const path = join(makeFolder("socket"), "s");
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    if (reply !== undefined) socket.end(reply);
  });
  server.listen(path);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `unix://${path}`;
}

describe("without an engine", () => {
  it("steps run as processes, and the log says why", async () => {
    const { kind, lines } = await choose({ env: { DOCKER_HOST: "unix:///nowhere/docker.sock" } });
    expect(kind).toBe("process");
    expect(lines).toEqual([
      "Embedded server: steps run as processes of this machine, without their images: no container engine (unix:///nowhere/docker.sock: no socket)",
    ]);
  });

  it("`container` is an error that says what to do", async () => {
    await expect(
      choose({ runner: "container", env: { DOCKER_HOST: "unix:///nowhere/docker.sock" } }),
    ).rejects.toMatchObject({
      code: "container-engine-missing",
      message:
        "Input `embedded-runner` is `container`, but no container engine responds: unix:///nowhere/docker.sock: no socket",
      hint: expect.stringContaining("embedded-runner: auto"),
    });
  });

  it("a client alone is no engine", async () => {
    const bin = makeFolder("bin");
    for (const name of ["docker", "podman"]) {
      writeFileSync(join(bin, name), "#!/bin/sh\necho 'Cannot connect to the daemon' >&2\nexit 1\n");
      chmodSync(join(bin, name), 0o755);
    }
    const HOME = makeFolder("home");
    const { kind, lines } = await choose({ env: { PATH: `${bin}:/bin:/usr/bin`, HOME, XDG_RUNTIME_DIR: HOME } });
    // A machine that runs these tests may have an engine at the usual place.
    if (!existsSync("/var/run/docker.sock")) {
      expect(kind).toBe("process");
      expect(lines[0]).toContain("podman: Cannot connect to the daemon");
    }
  });

  it.each([
    ["tcp://127.0.0.1:1", "only an engine of this machine can be used"],
    ["ssh://me@elsewhere", "only an engine of this machine can be used"],
  ])("an engine at %s cannot be used", async (DOCKER_HOST, why) => {
    expect((await choose({ env: { DOCKER_HOST } })).lines[0]).toContain(why);
  });

  it("a socket of another program is none", async () => {
    const DOCKER_HOST = await socketThatSays("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello");
    expect((await choose({ env: { DOCKER_HOST } })).kind).toBe("process");
  });
});

it("`process` asks no engine", async () => {
  const { kind, lines } = await choose({ runner: "process", env: { DOCKER_HOST: "unix:///nowhere" } });
  expect([kind, lines]).toEqual([
    "process",
    ["Embedded server: steps run as processes of this machine, because `embedded-runner` is `process`"],
  ]);
});

describe.skipIf(found === undefined)("with an engine", () => {
  it("steps run in containers, and the log says which engine", async () => {
    const { kind, lines } = await choose({ env: found?.env ?? {} });
    expect(kind).toBe("container");
    expect(lines[0]).toMatch(
      /^Embedded server: steps run in containers of their images, with Docker \d+\S* \(\/.*sock\)$/,
    );
  });

  it("the context that Docker's client is set to is asked", async () => {
    const HOME = makeFolder("home");
    mkdirSync(join(HOME, ".docker"));
    writeFileSync(join(HOME, ".docker", "config.json"), '{"currentContext": "mine"}');
    const bin = makeFolder("bin");
    writeFileSync(join(bin, "docker"), `#!/bin/sh\necho ${found?.env.DOCKER_HOST}\n`);
    chmodSync(join(bin, "docker"), 0o755);
    const { lines } = await choose({ env: { HOME, PATH: `${bin}:/bin` } });
    expect(lines[0]).toContain(found?.socket);
  });

  /** A server in a process of its own, in the middle of a step. */
  async function startServerProcess(folder: string): Promise<{ readonly kill: () => Promise<void> }> {
    const script = join(import.meta.dirname, "..", "..", "support", "container-server-process.ts");
    const child = spawn(process.execPath, [script, folder], {
      env: { ...process.env, ...found?.env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const kill = async (): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    };
    onTestFinished(kill);
    for await (const line of createInterface({ input: child.stdout })) if (line === "running") break;
    return { kill };
  }

  it("the containers of a killed server are removed by the post step, and not those of a living one", async () => {
    await makeImage(engine, { names: ["tiny:1"] });
    const [folder, other] = [makeFolder("data"), makeFolder("data")];
    const server = await startServerProcess(folder);
    await startServerProcess(other);
    await server.kill();
    expect(await containersOf(engine)).toHaveLength(2);
    expect(await removeContainersLeft(folder, found?.env ?? {})).toBe(1);
    expect(await containersOf(engine)).toHaveLength(1);
    expect(await removeContainersLeft(folder, found?.env ?? {})).toBe(0);
  });

  it("the containers of a killed server are removed when the next one starts", async () => {
    await makeImage(engine, { names: ["tiny:1"] });
    const folder = makeFolder("data");
    const server = await startServerProcess(folder);
    await server.kill();
    const before = await containersOf(engine);
    const runner = await chooseStepRunner({
      runner: "auto",
      network: "",
      folder,
      env: found?.env ?? {},
      say: () => {},
    });
    await runner.endLeftovers(folder);
    const after = await containersOf(engine);
    expect(before.length - after.length).toBeGreaterThan(0);
    expect(after).toEqual([]);
    await runner.close();
  });
});
