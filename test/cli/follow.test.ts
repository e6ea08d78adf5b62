import { execFileSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../support/cli.ts";
import { pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

const step = (program: string): string =>
  pipelineModule(
    `dsl.get_pipeline_conf().set_timeout(600)\ndsl.ContainerOp(name="step", image="busybox", command=["sh", "-c", "${program}"])`,
    { name: "p" },
  );

describe("follow", () => {
  let host = "";
  beforeEach(async () => {
    host = (await startServer()).url;
  });

  /** Submits a run and does not wait for it. @returns its ID */
  async function submit(program: string): Promise<string> {
    const folder = makeWorkspace({ "pipelines/p.py": step(program) });
    const git = (...args: readonly string[]): unknown => execFileSync("git", ["-C", folder, ...args]);
    git("init", "--quiet");
    git("add", "--all");
    git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "--message", "First");
    const sdk = ["--python", sdkPython(), "--sdk", "installed"];
    const { stdout } = await runCommand(["run", "--host", host, "--no-wait", "--json", ...sdk], { folder });
    const { outputs } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { outputs: Record<string, string> };
    return outputs["run-id"] ?? "";
  }

  it("ends as the run does, and shows the log of what failed", { timeout: 120_000 }, async () => {
    const runId = await submit("sleep 2; echo out of luck; exit 3");
    const { exitCode, stdout } = await runCommand(["follow", runId, "--host", host], { folder: "/" });
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("out of luck") });
    expect(stdout).toContain(`${host}/#/runs/details/${runId}`);
  });

  it("leaves the run alone after Ctrl-C", { timeout: 120_000 }, async () => {
    const runId = await submit("sleep 60");
    const { exitCode } = await runCommand(["follow", runId, "--host", host], {
      folder: "/",
      whileRunning: async ({ pid, output }) => {
        while (!output().includes("task step is running")) await delay(100);
        process.kill(pid, "SIGINT");
      },
    });
    expect(exitCode).toBe(130);
    const run = (await (await fetch(`${host}/apis/v1/runs/${runId}`)).json()) as { run: { status: string } };
    expect(run.run.status).toBe("Running");
  });

  it("fails with the server's words if the run is not there", { timeout: 60_000 }, async () => {
    const missing = "11111111-2222-3333-4444-555555555555";
    const { exitCode, stdout } = await runCommand(["follow", missing, "--host", host], { folder: "/" });
    expect(exitCode).not.toBe(0);
    expect(stdout).toContain(missing);
  });

  it("needs to know where the run is", async () => {
    const { exitCode, stdout } = await runCommand(["follow", "some-run"], { folder: "/" });
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("`host`") });
  });

  it.each([["../pipelines"], ["a b"], ["--help=x"]])("refuses the ID %s", async (runId) => {
    const { exitCode } = await runCommand(["follow", "--host", host, "--", runId], { folder: "/" });
    expect(exitCode).toBe(2);
  });
});
