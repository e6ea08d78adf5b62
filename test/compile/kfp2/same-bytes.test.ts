import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareSdk } from "../../../src/compile/sdk-environment.ts";
import { compile } from "../../support/compile.ts";
import { RecordingLog } from "../../support/recording-log.ts";
import { cacheFolder } from "../../support/sdk-folder.ts";
import { makeWorkspace } from "../../support/workspace.ts";

const modules = join(import.meta.dirname, "modules");
let python: string;

beforeAll(async () => {
  const options = { workspace: modules, python: "python3", sdk: "kfp" as const, sdkVersion: "auto", requirements: [] };
  python = (await prepareSdk({ ...options, cacheFolder, env: process.env, log: new RecordingLog() })).python;
}, 600_000);

function withModules(): string {
  const workspace = makeWorkspace({});
  cpSync(modules, join(workspace, "pipelines"), { recursive: true });
  return workspace;
}

/** What the SDK's own command makes of a function. */
function compileWithCommand(workspace: string, module: string, name: string): string {
  const output = join(workspace, "command.yaml");
  const args = [
    "-c",
    "from kfp.cli.__main__ import main; main()",
    "dsl",
    "compile",
    "--py",
    join(workspace, module),
    "--function",
    name,
    "--output",
    output,
  ];
  execFileSync(python, args, { cwd: workspace, stdio: "pipe", env: { PATH: process.env.PATH } });
  return readFileSync(output, "utf8");
}

describe("a module of KFP 2 compiles to the bytes of the SDK's command", () => {
  it.each([
    ["simple.py", ["simple"]],
    ["exit_handler.py", ["guarded"]],
    ["nested.py", ["sums", "outer"]],
    ["on_kubernetes.py", ["on_kubernetes"]],
    ["imported.py", ["imported"]],
    ["component_alone.py", ["alone"]],
    ["config.py", ["config"]],
  ])("%s", { timeout: 120_000 }, async (file, functions) => {
    const workspace = withModules();
    const module = `pipelines/${file}`;
    const results = await compile(workspace, { pipelines: [module], sdk: "auto" });
    const compiled = results.map((result) => (result.kind === "compiled" ? result.pipeline : result));
    expect(compiled.map((pipeline) => ("function" in pipeline ? pipeline.function : pipeline))).toEqual(functions);
    for (const pipeline of compiled)
      if ("yaml" in pipeline) expect(pipeline.yaml).toBe(compileWithCommand(workspace, module, pipeline.function));
  });
});

/** Those that have all that these modules use. */
const oldModules = ["simple.py", "nested.py", "exit_handler.py", "imported.py", "component_alone.py"];

it.each(["2.4.0", "2.9.0", "2.11.0", "2.13.0", "2.15.2"])(
  "kfp %s compiles too",
  { timeout: 600_000 },
  async (version) => {
    const pipelines = oldModules.map((file) => `pipelines/${file}`);
    const results = await compile(withModules(), { pipelines, sdk: `kfp==${version}` });
    expect(results.map((result) => (result.kind === "compiled" ? result.pipeline.sdkVersion : result))).toEqual(
      Array(6).fill(version),
    );
  },
);

it("an unchanged module of KFP 2 is taken from the cache", { timeout: 120_000 }, async () => {
  const workspace = withModules();
  const pipelines = ["pipelines/simple.py", "pipelines/nested.py", "pipelines/on_kubernetes.py"];
  const first = await compile(workspace, { pipelines, sdk: "auto" });
  expect(first.map(({ isCached }) => isCached)).toEqual([false, false, false, false]);
  const second = await compile(workspace, { pipelines, sdk: "auto" });
  expect(second.map(({ isCached }) => isCached)).toEqual([true, true, true, true]);
});
