import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Store } from "../../src/embedded/store/store.ts";
import { commandLine, runCommand } from "../support/cli.ts";
import { pipelineRun } from "../support/packages.ts";
import { makeFolder } from "../support/workspace.ts";

interface Started {
  readonly url: string;
  readonly child: ChildProcess;
}

async function start(folder: string): Promise<Started> {
  const [program = "", ...args] = [...commandLine, "server", "--data-dir", folder, "--embedded-runner", "process"];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  return { url: chunk.toString().trim(), child };
}

async function kill({ child }: Started): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** What clients were told is there, or is gone. */
interface Acknowledged {
  readonly uploaded: Map<string, string>;
  readonly deleted: Set<string>;
  readonly runs: Set<string>;
}

/** Uploads, deletes and submits until the server does not respond any more. */
async function work(url: string, round: number, acknowledged: Acknowledged): Promise<void> {
  const yaml = pipelineRun("tekton.dev/v1");
  for (let index = 0; ; index += 1) {
    const name = `p-${round}-${index}`;
    const form = new FormData();
    form.set("uploadfile", new Blob([yaml]), "p.yaml");
    const upload = await fetch(`${url}/apis/v1/pipelines/upload?name=${name}`, { method: "POST", body: form });
    const { id } = (await upload.json()) as { readonly id: string };
    acknowledged.uploaded.set(id, name);
    const version = { key: { type: "PIPELINE_VERSION", id }, relationship: "CREATOR" };
    const body = JSON.stringify({ name, resource_references: [version] });
    const submitted = await fetch(`${url}/apis/v1/runs`, { method: "POST", body });
    const { run } = (await submitted.json()) as { readonly run: { readonly id: string } };
    acknowledged.runs.add(run.id);
    if (index % 3 !== 0) continue;
    acknowledged.uploaded.delete(id);
    await fetch(`${url}/apis/v1/pipelines/${id}`, { method: "DELETE" });
    acknowledged.deleted.add(id);
  }
}

/** A number from 0 to 1 by mulberry32, the same each time. */
function random(seed: number): number {
  let mixed = Math.imul(seed + 0x6d2b79f5, 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

describe("a server with --data-dir", () => {
  it("has all that it has acknowledged, whenever it is killed", { timeout: 240_000 }, async () => {
    const folder = makeFolder("data");
    const acknowledged: Acknowledged = { uploaded: new Map(), deleted: new Set(), runs: new Set() };
    for (let round = 0; round < 6; round += 1) {
      const server = await start(folder);
      const working = Promise.allSettled([0, 1, 2].map((client) => work(server.url, round * 3 + client, acknowledged)));
      await delay(150 + 400 * random(round));
      await kill(server);
      await working;
    }
    const { url, child } = await start(folder);
    const found = await Promise.all(
      [...acknowledged.uploaded].map(async ([id, name]) => {
        const reply = await fetch(`${url}/apis/v1/pipelines/${id}`);
        return ((await reply.json()) as { readonly name?: string }).name === name;
      }),
    );
    const gone = await Promise.all(
      [...acknowledged.deleted].map(async (id) => (await fetch(`${url}/apis/v1/pipelines/${id}`)).status),
    );
    const runs = await Promise.all(
      [...acknowledged.runs].map(async (id) => (await fetch(`${url}/apis/v1/runs/${id}`)).status),
    );
    await kill({ url, child });
    expect(acknowledged.uploaded.size).toBeGreaterThan(10);
    expect({ found: new Set(found), gone: new Set(gone), runs: new Set(runs) }).toEqual({
      found: new Set([true]),
      gone: new Set([404]),
      runs: new Set([200]),
    });
  });

  it.each([
    ["is no database", (file: string) => writeFileSync(file, "a".repeat(4_096)), /file is not a database/],
    [
      "is of a later version",
      (file: string) => {
        const database = new DatabaseSync(file);
        database.exec("PRAGMA user_version = 99");
        database.close();
      },
      /a later version has written it \(form 99\)/,
    ],
  ])("does not start where its file %s, and leaves that alone", { timeout: 60_000 }, async (_, damage, words) => {
    const folder = makeFolder("data");
    damage(join(folder, "server.sqlite"));
    const { exitCode, stderr } = await runCommand(["server", "--data-dir", folder], { folder: "/" });
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(words) });
    expect(stderr).toContain("Move the folder away");
  });
});

describe("what a server keeps", () => {
  const row = { description: "", createdAt: "2026-11-27T00:00:00Z", archived: false };

  it("has its order and its bytes after it was closed", () => {
    const folder = makeFolder("data");
    const first = new Store(folder);
    for (const id of ["c", "a", "b"]) first.experiments.put({ ...row, id, name: `${id} \u0000 ✓` });
    first.experiments.put({ ...row, id: "c", name: "changed" });
    first.experiments.delete("a");
    first.close();
    const second = new Store(folder);
    expect(second.experiments.all().map(({ id, name }) => [id, name])).toEqual([
      ["c", "changed"],
      ["b", "b \u0000 ✓"],
    ]);
    second.close();
  });

  it("says why it cannot be written", () => {
    const store = new Store(makeFolder("data"));
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    store.experiments.put({ ...row, id: "a", name: loop as unknown as string });
    expect(store.failure?.message).toContain("circular");
    store.close();
  });
});
