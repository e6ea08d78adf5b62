import { writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseCacheFolder } from "../../src/context/cache-folder.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";

/** A path below a file: nobody can write there, not even root. */
function belowAFile(): string {
  const file = join(makeFolder("parent"), "file");
  writeFileSync(file, "");
  return join(file, "folder");
}

async function choose(env: Readonly<Record<string, string>>, given = "") {
  const log = new RecordingLog();
  return { folder: await chooseCacheFolder({ given, jobFolder: "/job", env, log }), annotations: log.annotations };
}

describe("without `cache-dir`, what is kept between runs lies", () => {
  it("in the runner's tool cache", async () => {
    const tools = makeFolder("tools");
    expect(await choose({ RUNNER_TOOL_CACHE: tools })).toEqual({
      folder: join(tools, "kfp-tekton-action"),
      annotations: [],
    });
  });

  it("in the home folder where there is none", async () => {
    expect((await choose({})).folder).toBe(join(homedir(), ".cache", "kfp-tekton-action"));
  });

  it("with the job, and a warning says why, where that cannot be written", async () => {
    const tools = belowAFile();
    const { folder, annotations } = await choose({ RUNNER_TOOL_CACHE: tools });
    expect(folder).toBe("/job/cache");
    expect(annotations).toEqual([
      {
        level: "warning",
        title: "Cache not kept",
        message: expect.stringContaining(`because ${join(tools, "..")} is a file. Set \`cache-dir\``),
      },
    ]);
  });

  it("with the job on a self-hosted runner, whose jobs are not all trusted alike", async () => {
    const env = { RUNNER_TOOL_CACHE: makeFolder("tools"), RUNNER_ENVIRONMENT: "self-hosted" };
    expect(await choose(env)).toEqual({ folder: "/job/cache", annotations: [] });
  });
});

describe("the folder that `cache-dir` names", () => {
  it("is taken, with ~ for the home folder", async () => {
    expect((await choose({ RUNNER_ENVIRONMENT: "self-hosted" }, "~/kfp")).folder).toBe(join(homedir(), "kfp"));
  });

  it("is an error that names the input when it cannot be written", async () => {
    await expect(choose({}, belowAFile())).rejects.toMatchObject({
      message: expect.stringMatching(/^The folder of `cache-dir` cannot be written: .* is a file\.$/),
      hint: expect.stringContaining("Set `cache-dir`"),
      code: "not-writable",
    });
  });
});
