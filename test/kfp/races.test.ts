import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startServer } from "../support/embedded.ts";
import { type Fault, startFaultProxy } from "../support/fault-proxy.ts";
import { connect } from "../support/kfp-client.ts";
import { upload } from "../support/packages.ts";

const jobs = 50;
/** Fifty at once take their time on a busy machine. */
const unhurried = { pace: 4 };

interface Versions {
  readonly versions: readonly { readonly name: string }[];
}
interface Pipelines {
  readonly pipelines: readonly { readonly id: string }[];
}

/** The names of the versions of each pipeline on the server. */
async function versionsByPipeline(url: string): Promise<readonly (readonly string[])[]> {
  const get = async (path: string): Promise<unknown> => (await fetch(`${url}/apis/v1/${path}`)).json();
  const { pipelines } = (await get("pipelines")) as Pipelines;
  return await Promise.all(
    pipelines.map(async ({ id }) => {
      const query = `resource_key.type=PIPELINE&resource_key.id=${id}&page_size=200`;
      const { versions } = (await get(`pipeline_versions?${query}`)) as Versions;
      return versions.map(({ name }) => name);
    }),
  );
}

/** Recorded: kfp-tekton-1.9.2/08-races, seven of ten parallel uploads of different versions. */
const deadlock: Fault = {
  arrives: false,
  reply: {
    status: 500,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: JSON.stringify({
      error_message:
        "Error creating pipeline version: Create pipeline version failed: InternalServerError: Failed to update pipeline default version id: Error 1213: Deadlock found when trying to get lock; try restarting transaction: Error 1213: Deadlock found when trying to get lock; try restarting transaction",
    }),
  },
};

/** A server whose database deadlocks as recorded, as long as many uploads come at once. */
async function startDeadlockingServer(): Promise<string> {
  const { url } = await startServer();
  let uploads = 0;
  const proxy = await startFaultProxy({
    target: url,
    faultOf: (request) => {
      if (!/^POST .*upload_version$/.test(request)) return undefined;
      uploads += 1;
      return uploads <= 2 * jobs && uploads % 10 < 7 ? deadlock : undefined;
    },
  });
  onTestFinished(proxy.close);
  return proxy.url;
}

describe("fifty jobs at once", () => {
  it("at the same commit end with one pipeline, one version and fifty successes (quirks: parallel-uploads-deadlock, one-of-parallel-wins)", {
    timeout: 60_000,
  }, async () => {
    const url = await startDeadlockingServer();
    const clients = await Promise.all(Array.from({ length: jobs }, () => connect(url, unhurried)));
    const uploaded = await Promise.all(clients.map((client) => client.uploadVersion(upload())));
    expect(new Set(uploaded.map(({ versionId }) => versionId)).size).toBe(1);
    expect(await versionsByPipeline(url)).toEqual([["4f9c2e1"]]);
  });

  it("at fifty commits end with fifty versions, whatever deadlocks (quirk: parallel-uploads-deadlock)", {
    timeout: 60_000,
  }, async () => {
    const url = await startDeadlockingServer();
    const names = Array.from({ length: jobs }, (_, index) => `commit-${String(index).padStart(2, "0")}`);
    await Promise.all(
      names.map(async (versionName) =>
        (await connect(url, unhurried)).uploadVersion(upload({ versionName, text: versionName })),
      ),
    );
    expect((await versionsByPipeline(url)).map((versions) => versions.toSorted())).toEqual([names]);
  });
});

describe("a process that is killed", () => {
  const points = [
    ["before the version is uploaded", /^POST .*upload_version$/, false],
    ["after the version was uploaded", /^POST .*upload_version$/, true],
    ["before the first version is removed", /^DELETE /, false],
  ] as const;

  it.each(points)("%s leaves what the next run makes right", { timeout: 60_000 }, async (_, on, arrives) => {
    const { url } = await startServer();
    for (const versionName of ["4f9c2e1", "4f9c2e1", "8d8d8d8"]) await uploadAndDie({ url, versionName, on, arrives });
    const client = await connect(url);
    await client.uploadVersion(upload({ versionName: "4f9c2e1" }));
    await client.uploadVersion(upload({ versionName: "8d8d8d8" }));
    expect((await versionsByPipeline(url)).map((versions) => versions.toSorted())).toEqual([["4f9c2e1", "8d8d8d8"]]);
  });
});

interface Death {
  readonly url: string;
  readonly versionName: string;
  /** The request at which it dies. */
  readonly on: RegExp;
  readonly arrives: boolean;
}

/** Uploads in a process of its own, which ends by SIGKILL while it waits for the answer to that request, or by itself. */
async function uploadAndDie({ url, versionName, on, arrives }: Death): Promise<void> {
  let child: ChildProcess | undefined;
  const proxy = await startFaultProxy({
    target: url,
    faultOf: (request) => {
      if (!on.test(request)) return undefined;
      setTimeout(() => child?.kill("SIGKILL"), 100);
      return { arrives, reply: "silence" };
    },
  });
  const script = join(import.meta.dirname, "..", "support", "upload-process.ts");
  child = spawn(process.execPath, [script, proxy.url, versionName], { stdio: "inherit" });
  await once(child, "exit");
  await proxy.close();
}
