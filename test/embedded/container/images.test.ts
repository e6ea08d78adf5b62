import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { parseImage } from "../../../src/embedded/engine/image-reference.ts";
import { registryAuth } from "../../../src/embedded/engine/registry-login.ts";
import { startTestEngine } from "../../support/container-engine.ts";
import { busyboxArchive, makeImage } from "../../support/container-images.ts";
import { condition, logOf, oneTask, runOf, startRun, taskRun } from "../../support/container-runs.ts";
import { startRegistry } from "../../support/registry.ts";
import { makeFolder } from "../../support/workspace.ts";

const found = await startTestEngine();
const engine = found?.engine as NonNullable<typeof found>["engine"];

const stepOf = (image: string, imagePullPolicy?: string) => ({
  name: "main",
  image,
  ...(imagePullPolicy === undefined ? {} : { imagePullPolicy }),
});

/** A home with the file that `docker login` writes. */
function homeWith(config: object): string {
  const home = makeFolder("home");
  mkdirSync(join(home, ".docker"));
  writeFileSync(join(home, ".docker", "config.json"), JSON.stringify(config));
  return home;
}

const basic = (login: string): { readonly auth: string } => ({ auth: Buffer.from(login).toString("base64") });

describe.skipIf(found === undefined)("the image of a step", () => {
  let root: Uint8Array = Buffer.alloc(0);
  beforeAll(async () => {
    await makeImage(engine, { names: ["tiny:1", "built-here:latest"] });
    root = busyboxArchive();
  });

  const startOf = async (image: string, env: Readonly<Record<string, string>> = {}, policy?: string) => {
    const lines: string[] = [];
    const run = await startRun(engine, oneTask([stepOf(image, policy)]), { env, say: (line) => lines.push(line) });
    return { run, lines, status: await run.finished };
  };

  it("is pulled, and the log says so", async () => {
    const { address } = await startRegistry({ root });
    const { run, lines, status } = await startOf(`${address}/team/tool:1`);
    expect(condition(status)).toMatchObject({ reason: "Succeeded" });
    expect(await logOf(run)).toBe("pulled\n");
    expect(lines[0]).toBe(`Pulling the image ${address}/team/tool:1`);
    expect(lines[1]).toMatch(/^Pulled the image 127\.0\.0\.1:\d+\/team\/tool:1 in \d+\.\d s$/);
  });

  it("is pulled once for all tasks, also with `Always`", async () => {
    const { address, requests } = await startRegistry({ root });
    const steps = [stepOf(`${address}/team/tool:1`, "Always")];
    const tasks = ["a", "b", "c", "d"].map((name) => ({ name, taskSpec: { steps } }));
    const run = await startRun(engine, runOf([...tasks, { name: "e", runAfter: ["a"], taskSpec: { steps } }]));
    expect(condition(await run.finished)).toMatchObject({ reason: "Succeeded" });
    expect(requests.filter((request) => request.endsWith("/manifests/1"))).toHaveLength(1);
  });

  it("is pulled with the login of the job", async () => {
    const { address } = await startRegistry({ root, login: "me:a:b" });
    const HOME = homeWith({ auths: { [address]: basic("me:a:b") } });
    const { status } = await startOf(`${address}/team/tool:1`, { HOME });
    expect(condition(status)).toMatchObject({ reason: "Succeeded" });
  });

  it("is not pulled with a wrong login, and no word of the login is in the message", async () => {
    const { address } = await startRegistry({ root, login: "me:right" });
    const HOME = homeWith({ auths: { [address]: basic("me:wrong-password") } });
    const { lines, status } = await startOf(`${address}/team/tool:1`, { HOME });
    expect(taskRun(status)?.conditions?.[0]).toMatchObject({ reason: "TaskRunImagePullFailed" });
    expect(taskRun(status)?.conditions?.[0]?.message).toMatch(/no basic auth credentials|unauthorized|authentication/);
    expect(JSON.stringify(status) + lines.join()).not.toContain("wrong-password");
  });

  it("that no registry has is Tekton's own failure", async () => {
    const { address } = await startRegistry({ root });
    const { status } = await startOf(`${address}/team/ghost:1`);
    expect(condition(status)).toMatchObject({ reason: "Failed" });
    expect(taskRun(status)?.conditions?.[0]?.reason).toBe("TaskRunImagePullFailed");
    expect(taskRun(status)?.conditions?.[0]?.message).toMatch(
      new RegExp(
        `^The step "main" in TaskRun "run-1-only" failed to pull the image "". The pod errored with the message: "Back-off pulling image "${address}/team/ghost:1": ErrImagePull: .*(manifest unknown|not found).*"$`,
      ),
    );
    expect(taskRun(status)?.steps).toEqual([]);
  });

  it("whose layer is broken fails the task", async () => {
    const { address } = await startRegistry({ root: Buffer.concat([root, Buffer.alloc(512)]), layers: "broken" });
    const { status } = await startOf(`${address}/team/tool:1`);
    expect(taskRun(status)?.conditions?.[0]?.message).toMatch(/ErrImagePull: .*(verification|digest)/);
  });

  it("whose registry falls silent is given up", async () => {
    const { address } = await startRegistry({ root: Buffer.concat([root, Buffer.alloc(1024)]), layers: "silent" });
    const { status } = await startOf(`${address}/team/tool:1`);
    expect(taskRun(status)?.conditions?.[0]?.message).toContain("ErrImagePull: nothing was received for 3 s");
  });

  it("does not hold a run up that is cancelled while it is pulled", async () => {
    const { address, requests } = await startRegistry({
      root: Buffer.concat([root, Buffer.alloc(2048)]),
      layers: "silent",
    });
    const run = await startRun(engine, oneTask([stepOf(`${address}/team/tool:1`)]));
    while (!requests.some((request) => request.includes("/blobs/"))) await delay(20);
    const beforeMs = performance.now();
    await run.cancel();
    expect(performance.now() - beforeMs).toBeLessThan(2_000);
    expect(taskRun(run.status())?.conditions?.[0]).toMatchObject({ reason: "TaskRunCancelled" });
  });

  it("of a later step is missed before the first one starts", async () => {
    const { address } = await startRegistry({ root });
    const steps = [
      { name: "first", image: "tiny:1", command: ["sh", "-c", "echo ran"] },
      { name: "second", image: `${address}/team/ghost:1` },
    ];
    const run = await startRun(engine, oneTask(steps));
    expect(taskRun(await run.finished)?.conditions?.[0]?.message).toContain('The step "second"');
    expect(await logOf(run, "only", "first")).toBeUndefined();
  });

  it("that an earlier step of the job has built is taken without asking a registry", async () => {
    const { lines, status } = await startOf("built-here");
    expect([lines, taskRun(status)?.conditions?.[0]?.reason]).toEqual([[], "Failed"]);
  });

  it("is never pulled with `Never`, in kubelet's words", async () => {
    const { address, requests } = await startRegistry({ root: Buffer.concat([root, Buffer.alloc(4096)]) });
    const { status } = await startOf(`${address}/team/tool:1`, {}, "Never");
    expect(taskRun(status)?.conditions?.[0]?.message).toContain(
      `Container image "${address}/team/tool:1" is not present with pull policy of Never`,
    );
    expect(requests).toEqual([]);
  });

  it.each(["", "UPPER/case", "a b", "../../etc", "tiny:1?x=y", "tiny:1/../..", `x:${"y".repeat(200)}`])(
    "with the name %j is refused by its name",
    async (image) => {
      const { status } = await startOf(image);
      expect(taskRun(status)?.conditions?.[0]?.message).toContain("invalid reference format");
    },
  );
});

describe("the name of an image", () => {
  it.each([
    ["busybox", "docker.io", "busybox:latest"],
    ["library/busybox:1", "docker.io", "library/busybox:1"],
    ["localhost/x", "localhost", "localhost/x:latest"],
    ["localhost:5000/a/b", "localhost:5000", "localhost:5000/a/b:latest"],
    ["ghcr.io/a/b:v1", "ghcr.io", "ghcr.io/a/b:v1"],
    [`ghcr.io/a/b@sha256:${"a".repeat(64)}`, "ghcr.io", `ghcr.io/a/b@sha256:${"a".repeat(64)}`],
    [`ghcr.io/a/b:v1@sha256:${"a".repeat(64)}`, "ghcr.io", `ghcr.io/a/b:v1@sha256:${"a".repeat(64)}`],
  ])("%s is at %s", (image, registry, full) => {
    expect(parseImage(image)).toEqual({ registry, full, isInvalid: false });
  });
});

describe("the login for a registry", () => {
  const decode = (header: string | undefined): unknown =>
    header === undefined ? undefined : JSON.parse(Buffer.from(header, "base64url").toString("utf8"));

  it("is padded, as Docker decodes it", async () => {
    for (const length of [1, 2, 3]) {
      const HOME = homeWith({ auths: { "r.example": basic(`me:${"p".repeat(length)}`) } });
      expect(((await registryAuth("r.example", { HOME }))?.length ?? 1) % 4).toBe(0);
    }
  });

  it("of Docker Hub stands under its old address", async () => {
    const HOME = homeWith({ auths: { "https://index.docker.io/v1/": basic("me:pw") } });
    expect(decode(await registryAuth("docker.io", { HOME }))).toEqual({
      username: "me",
      password: "pw",
      serveraddress: "https://index.docker.io/v1/",
    });
  });

  it("comes from a helper before the file", async () => {
    const folder = makeFolder("bin");
    const helper = join(folder, "docker-credential-test");
    writeFileSync(helper, '#!/bin/sh\nread -r name\nprintf \'{"Username":"<token>","Secret":"for %s"}\' "$name"\n');
    chmodSync(helper, 0o755);
    const HOME = homeWith({ credHelpers: { "r.example": "test" }, auths: { "r.example": basic("me:pw") } });
    const PATH = `${folder}:${process.env.PATH}`;
    expect(decode(await registryAuth("r.example", { HOME, PATH }))).toEqual({
      identitytoken: "for r.example",
      serveraddress: "r.example",
    });
  });

  it.each(["", "no json", "null", "7", '{"auths":null}', '{"credsStore":"no-such-helper"}'])(
    "is none if the file is %j",
    async (text) => {
      const HOME = homeWith({});
      writeFileSync(join(HOME, ".docker", "config.json"), text);
      expect(await registryAuth("r.example", { HOME })).toBeUndefined();
    },
  );
});
