import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { load } from "js-yaml";
import { describe, expect, it, onTestFinished } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { cacheFolder } from "../support/sdk-folder.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const step = (script: string, name = "work"): string =>
  `dsl.ContainerOp(name="${name}", image="busybox", command=["sh", "-c", ${JSON.stringify(script)}])`;
const good = pipelineModule(step("echo working"), { name: "good" });
const sha = "1234567890abcdef1234567890abcdef12345678";
const embedded = { host: "embedded", run: "true" };

const errorsOf = ({ annotations }: Step) => annotations.filter(({ level }) => level === "error");

/** Names of all outputs; they are set on every path. */
const outputNames = Object.keys((load(readFileSync("action.yml", "utf8")) as { outputs: object }).outputs);

describe("a step", () => {
  it("only compiles when there is no host", async () => {
    const { exitCode, outputs, log, summary } = await runStep({ workspace: makeWorkspace({ "pipelines/a.py": good }) });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      compiled: "1",
      changed: "1",
      failed: "0",
      status: "succeeded",
      packages: "compiled/a.yaml",
      "version-id": "",
    });
    expect(log).toContain("pipelines/a.py: good → compiled/a.yaml");
    expect(summary).toContain("| good<br>`pipelines/a.py` | ✅ compiled | ⚠️ 1 |");
  });

  it("uploads, runs and gates, and the second time for the same commit uploads nothing", async () => {
    const workspace = makeWorkspace({ "pipelines/a.py": good });
    const job = makeFolder("job");
    const first = await runStep({ workspace, job, inputs: embedded });
    expect(first).toMatchObject({ exitCode: 0, outputs: { status: "succeeded", "version-name": sha } });
    expect(first.log).toContain(`good: uploaded as version ${sha}`);
    expect(first.log).toContain('good: run "good 1234567 #7" submitted');
    expect(Object.keys(first.outputs).sort()).toEqual([...outputNames].sort());
    const second = await runStep({ workspace, job, inputs: embedded });
    expect(second.log).toContain(`good: is on the server already as version ${sha}`);
    expect(second.outputs).toMatchObject({
      changed: "0",
      "version-id": first.outputs["version-id"],
      "pipeline-id": first.outputs["pipeline-id"],
    });
    expect(second.outputs["run-id"]).not.toBe(first.outputs["run-id"]);
  });

  it("keeps packages in `cache-dir`, where ~ is the home folder, and starts no Python when nothing has changed", async () => {
    const workspace = makeWorkspace({ "pipelines/a.py": good });
    const home = makeFolder("home");
    mkdirSync(join(home, "cache"));
    symlinkSync(join(cacheFolder, "sdk"), join(home, "cache", "sdk"));
    const inputs = { "cache-dir": "~/cache", sdk: "1.9.3" };
    const env = { HOME: home, PYENV_ROOT: process.env.PYENV_ROOT ?? "" };
    await runStep({ workspace, inputs, env });
    expect(readdirSync(join(home, "cache", "packages"))).toHaveLength(1);
    const second = await runStep({ workspace, inputs, env });
    expect(second).toMatchObject({ exitCode: 0, outputs: { compiled: "1", changed: "0" } });
    expect(second.log).toContain("good → compiled/a.yaml (inputs unchanged)");
  });

  it("passes parameters to the pipelines that declare them", async () => {
    const source = `from kfp import dsl\n@dsl.pipeline(name="p")\ndef p(who: str, times: int = 1):\n    dsl.ContainerOp(name="say", image="busybox", command=["sh", "-c", "echo $0 $1"], arguments=[who, times])\n`;
    const { exitCode, log } = await runStep({
      workspace: makeWorkspace({ "pipelines/p.py": source }),
      inputs: { ...embedded, logs: "all", parameters: "who: 'the moon'\np: {times: 007}" },
    });
    expect(log).toContain("the moon 007");
    expect(exitCode).toBe(0);
  });

  it("fails with the task, its exit code and the last lines of its log when the run fails, and the other pipelines go on", async () => {
    const bad = pipelineModule(step("echo about to fail; exit 42", "boom"), { name: "bad" });
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": bad, "pipelines/b.py": good }),
      inputs: embedded,
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: "failed", failed: "1", compiled: "2" });
    expect(errorsOf(result)).toEqual([
      {
        level: "error",
        properties: { title: "Run of bad failed", file: "pipelines/a.py", line: "4" },
        message:
          "Failed: Tasks Completed: 1 (Failed: 1, Cancelled 0), Skipped: 0\nTask boom: Failed, exit code 42\nabout to fail",
      },
    ]);
    expect(result.summary).toContain("Task `boom`: Failed, exit code 42\n\n```text\nabout to fail\n```");
    expect(result.log).toContain("good: ✅ succeeded");
    expect(result.log.trimEnd().split("\n").at(-1)).toBe("1 of 2 pipelines failed: bad");
  });

  it("puts an annotation on the line of a module that does not compile, and runs the others", async () => {
    const result = await runStep({
      workspace: makeWorkspace({
        "pipelines/a.py": pipelineModule("raise ValueError('no rows')", { name: "bad" }),
        "pipelines/b.py": good,
      }),
      inputs: embedded,
    });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toMatchObject([
      {
        level: "error",
        properties: { title: "Compile error [compile-failed]", file: "pipelines/a.py", line: "5" },
        message: expect.stringMatching(/^Could not compile pipelines\/a\.py: ValueError: no rows\n/),
      },
    ]);
    expect(result.outputs).toMatchObject({ compiled: "1", failed: "1", status: "failed" });
    expect(result.log).toContain("good: ✅ succeeded");
  });

  it("shows what pods and modules print without letting it command the runner", async () => {
    const hostile = "::add-mask::x\\n##[error]pod\\n";
    const source = `print("::error::module")\nprint("##[add-mask]y")\n${pipelineModule(step(`printf '${hostile}'; exit 1`), { name: "bad" })}`;
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": source }),
      inputs: { ...embedded, logs: "all" },
    });
    // The embedded server's token is masked, as any other.
    const own = /^\s*::(?:debug::|group::|endgroup::|error title=|warning title=Check|add-mask::[0-9a-f]{64}$)/;
    const commands = result.log
      .split("\n")
      .filter((line) => (/^\s*::/.test(line) && !own.test(line)) || line.includes("##["));
    expect(commands).toEqual([]);
    expect(errorsOf(result)).toHaveLength(1);
    expect(result.log).toContain("add-mask");
  });

  it("refuses to run what the embedded server cannot execute, before anything is executed", async () => {
    const sidecar = `dsl.ContainerOp(name="step", image="busybox", command=["true"]).add_sidecar(dsl.Sidecar("web", image="busybox"))`;
    const workspace = makeWorkspace({ "pipelines/served.py": pipelineModule(sidecar, { name: "served" }) });
    const result = await runStep({ workspace, inputs: embedded });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)[0]?.message).toContain(
      "UnsupportedByEmbeddedServer: sidecars without a container engine (task step)",
    );
  });

  it("runs loops as the controllers of kfp-tekton do", async () => {
    const loop = `from kfp import dsl\n@dsl.pipeline(name="loops")\ndef loops(items: list = [1, 2]):\n    with dsl.ParallelFor(items) as item:\n        dsl.ContainerOp(name="step", image="busybox", command=["echo", item])\n`;
    const result = await runStep({ workspace: makeWorkspace({ "pipelines/loops.py": loop }), inputs: embedded });
    expect({ log: result.log, exitCode: result.exitCode }).toMatchObject({ exitCode: 0 });
  });

  it("keeps the version of a commit: the same name with other content is an error that says so", async () => {
    const job = makeFolder("job");
    const workspace = makeWorkspace({ "pipelines/a.py": good });
    await runStep({ workspace, job, inputs: { host: "embedded" } });
    writeFileSync(join(workspace, "pipelines/a.py"), good.replace("echo working", "echo harder"));
    const result = await runStep({ workspace, job, inputs: { host: "embedded" } });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)[0]?.message).toMatch(
      /Version "1234567890abcdef.*" of pipeline "good" is on the server with other content: SHA-256 [0-9a-f]{16} there, [0-9a-f]{16} here\.\nA version is never overwritten/,
    );
  });

  it("terminates the run when the workflow is cancelled, and says so", async () => {
    const slow = pipelineModule(step("echo started; sleep 100"), { name: "slow" });
    const begun = Date.now();
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": slow }),
      inputs: embedded,
      whileRunning: async ({ pid, log }) => {
        while (!log().includes("task work is running")) await delay(50);
        process.kill(pid, "SIGINT");
      },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: "cancelled" } });
    expect(result.log).toContain("slow: the run was terminated");
    expect(Date.now() - begun).toBeLessThan(60_000);
  });
});

it("says so when it is cancelled while it compiles", async () => {
  const begun = join(makeFolder("begun"), "file");
  const slow = `import time\nopen(${JSON.stringify(begun)}, "w").close()\ntime.sleep(100)\n${good}`;
  const result = await runStep({
    workspace: makeWorkspace({ "pipelines/a.py": slow }),
    inputs: { sandbox: "off" },
    whileRunning: async ({ pid }) => {
      while (!existsSync(begun)) await delay(50);
      process.kill(pid, "SIGINT");
    },
  });
  expect(existsSync(begun)).toBe(true);
  expect(result).toMatchObject({ exitCode: 1, outputs: { status: "cancelled", compiled: "0" } });
  expect(errorsOf(result)).toMatchObject([{ message: "The workflow was cancelled (SIGINT)." }]);
});

describe("the checks", () => {
  it("warn at the line, and are in the summary", async () => {
    const result = await runStep({ workspace: makeWorkspace({ "pipelines/a.py": good }) });
    expect(result.annotations).toEqual([
      {
        level: "warning",
        properties: { title: "Check no-timeout", file: "pipelines/a.py", line: "4" },
        message: expect.stringContaining("The pipeline has no time limit"),
      },
    ]);
    expect(result.summary).toContain("- ⚠️ [no-timeout](https://");
    expect(result.exitCode).toBe(0);
  });

  it("say once for all pipelines that they have no time limit, and name Tekton's hour", async () => {
    const modules = Object.fromEntries(
      ["a", "b", "c", "d", "e", "f", "g"].map((name) => [`pipelines/${name}.py`, good.replace('"good"', `"${name}"`)]),
    );
    const result = await runStep({ workspace: makeWorkspace(modules) });
    expect(result.annotations).toEqual([
      {
        level: "warning",
        properties: { title: "Check no-timeout", file: "pipelines/a.py", line: "4" },
        message: expect.stringMatching(/^7 pipelines have no time limit \(.*and 2 more\): .*after 1 hour\./),
      },
    ]);
    expect(result.outputs).toMatchObject({ status: "succeeded", compiled: "7" });
  });

  it("stop a pipeline that would be denied, without anybody having asked for it, and no other", async () => {
    const result = await runStep({
      workspace: makeWorkspace({
        "pipelines/a.py": good,
        "pipelines/noop.py": good.replace('"good"', '"noop"').replace(/^ +dsl\.ContainerOp.*$/m, "    pass"),
      }),
      inputs: { host: "embedded" },
    });
    expect(errorsOf(result).map(({ properties, message }) => [properties.title, message.split("\n")[0]])).toEqual([
      ["Check no-tasks", "The pipeline has no task: Tekton would deny the run."],
      ["Check failed [check-failed]", "The package of noop has 1 finding of the level error."],
    ]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { failed: "1" } });
    expect(result.log).toContain("good: uploaded as version");
  });

  it("stop a pipeline before its upload where they are errors", async () => {
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": good }),
      inputs: { ...embedded, checks: "off\nno-timeout=error" },
    });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result).map(({ properties }) => properties.title)).toEqual([
      "Check no-timeout",
      "Check failed [check-failed]",
    ]);
    expect(result.outputs).toMatchObject({ status: "failed", failed: "1", "pipeline-id": "" });
  });

  it("of an unknown name are an error that lists the known ones", async () => {
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": good }),
      inputs: { checks: "no-timeouts=error" },
    });
    expect(errorsOf(result)[0]?.message).toContain(
      'Input `checks` takes auto, off, warning, error, or lines of rule=level, not "no-timeouts=error"; rules are no-tasks, task-names',
    );
  });
});

describe("bad input ends the step with exit code 1, a clear message and nothing half done", () => {
  const workspaceWithOne = (): string => makeWorkspace({ "pipelines/a.py": good });

  it.each([
    [
      "no pipeline for a glob",
      { pipelines: "src/**/*.py" },
      "No pipeline found: no Python file matches `src/**/*.py`.",
    ],
    [
      "a named file that is not there",
      { pipelines: "absent.py" },
      "There is no file absent.py, which `pipelines` names.",
    ],
    [
      "an unknown value",
      { format: "json" },
      'Input `format` must be one of yaml, yml, zip, tar.gz, tgz, kubernetes, not "json".',
    ],
    ["several problems at once", { run: "maybe", timeout: "soon" }, "2 problems with the inputs:"],
    [
      "an output folder outside the workspace",
      { "output-dir": "../out" },
      "The output folder ../out lies outside the workspace.",
    ],
    ["no Python", { python: "python-of-the-moon" }, "There is no Python `python-of-the-moon` on this machine."],
    [
      "an undeclared parameter",
      { host: "embedded", run: "true", parameters: "speed: 1" },
      "Pipeline `good` does not declare the parameter `speed` that `parameters` gives; declared are rows.",
    ],
    [
      "a template without its value",
      { host: "embedded", "version-name": "{tag}" },
      "Input `version-name` uses {tag}, which has no value for this event.",
    ],
  ])("%s", async (_, inputs, message) => {
    const result = await runStep({ workspace: workspaceWithOne(), inputs });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toHaveLength(1);
    expect(errorsOf(result)[0]?.message).toContain(message);
    expect(result.outputs.status).toBe("failed");
    expect(Object.keys(result.outputs).sort()).toEqual([...outputNames].sort());
  });

  it.each([
    ["a web page", 200, "text/html", "<html>login</html>", "web page instead of the API"],
    ["another API", 200, "application/json", '{"hello":1}', "is not a Kubeflow Pipelines server"],
    ["text", 200, "text/plain", "hello", "something that is not a JSON object"],
    ["a login redirect", 302, "text/html", "", "HTTP 302"],
    [
      "a refusal",
      401,
      "text/plain",
      "Jwt is missing",
      "HTTP 401: Jwt is missing\nSet one of `token`, `cookie`, `username` + `password` and `oidc-audience`.",
    ],
  ])("a host that answers with %s", async (_, status, type, body, message) => {
    const server = createServer((_request, response) =>
      response.writeHead(status, { "content-type": type, ...(status === 302 ? { location: "/login" } : {}) }).end(body),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const result = await runStep({
      workspace: workspaceWithOne(),
      inputs: { host: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)[0]?.message).toContain(message);
  });
});

describe("a server outside the step", () => {
  it("that is out of reach is told once, and the packages stay in outputs and summary", async () => {
    const result = await runStep({
      workspace: makeWorkspace({
        "pipelines/a.py": good,
        "pipelines/b.py": pipelineModule(oneStep, { name: "other" }),
      }),
      // Nothing listens there: the port of a service that was never assigned one.
      inputs: { host: "http://127.0.0.1:9" },
    });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result).map(({ message }) => message)).toEqual([
      expect.stringContaining("GET http://127.0.0.1:9/apis/v1/healthz got no response: "),
    ]);
    expect(result.outputs).toMatchObject({ status: "failed", compiled: "2", failed: "2" });
    expect(result.outputs.packages).toBe("compiled/a.yaml\ncompiled/b.yaml");
    expect(result.summary).toContain("compiled/a.yaml");
  });

  it("is found below /pipeline, and gets the pipeline, the version and the run once each", async () => {
    const { url } = await startServer();
    const proxy = createServer(async (request, response) => {
      if (!request.url?.startsWith("/pipeline/"))
        return response.writeHead(404, { "content-type": "text/html" }).end("<html>");
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const answer = await fetch(url + request.url.slice("/pipeline".length), {
        method: request.method ?? "GET",
        headers: { "content-type": request.headers["content-type"] ?? "" },
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      });
      return response
        .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
        .end(await answer.text());
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void proxy.close());
    const host = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const result = await runStep({
      workspace: makeWorkspace({ "pipelines/a.py": good }),
      inputs: { host, run: "true" },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: "succeeded" } });
    expect(result.outputs["run-url"]).toBe(`${host}/pipeline/#/runs/details/${result.outputs["run-id"]}`);
    const versions = (await (
      await fetch(
        `${url}/apis/v1/pipeline_versions?resource_key.type=PIPELINE&resource_key.id=${result.outputs["pipeline-id"]}`,
      )
    ).json()) as { versions: { name: string; description: string }[] };
    expect(versions.versions.map((version) => version.name)).toEqual([sha]);
    expect(versions.versions[0]?.description).toContain("module: pipelines/a.py");
    expect(result.summary).toContain(`](${host}/pipeline/#/runs/details/`);
  });
});

describe("the bundle", () => {
  it("holds no path of the machine that built it", () => {
    expect(readFileSync("dist/index.js", "utf8")).not.toContain(process.cwd());
  });
});
