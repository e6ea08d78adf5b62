import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareSdk } from "../../../src/compile/sdk-environment.ts";
import { compile } from "../../support/compile.ts";
import { RecordingLog } from "../../support/recording-log.ts";
import { cacheFolder } from "../../support/sdk-folder.ts";
import { makeWorkspace } from "../../support/workspace.ts";

const modules = join(import.meta.dirname, "modules");
const timeout = 600_000;

/** What the SDK's own command makes of a function. */
function compileWithCommand(python: string, workspace: string, module: string, name: string): string {
  const output = join(workspace, "command.yaml");
  const command = ["-c", "from kfp.cli.__main__ import main; main()", "dsl", "compile"];
  const args = ["--py", join(workspace, module), "--function", name, "--output", output];
  execFileSync(python, [...command, ...args], { cwd: workspace, stdio: "pipe", env: { PATH: process.env.PATH } });
  return readFileSync(output, "utf8");
}

describe.each([
  ["2.4.0", { config: "PipelineConfig", on_kubernetes: "set_timeout" }],
  ["2.14.6", {}],
] as const)("kfp %s", (version, newer) => {
  it("compiles what it knows to the bytes of its own command, and names the rest as newer", { timeout }, async () => {
    const options = { python: "python3", sdk: "kfp" as const, sdkVersion: version, requirements: [], cacheFolder };
    const { python } = await prepareSdk({ ...options, workspace: modules, env: process.env, log: new RecordingLog() });
    const workspace = makeWorkspace({});
    cpSync(modules, join(workspace, "pipelines"), { recursive: true });
    const results = await compile(workspace, { sdk: `kfp==${version}` });
    const failed: Record<string, string> = {};
    for (const result of results) {
      if (result.kind !== "compiled") {
        failed[result.module] = result.kind === "failed" ? `${result.error.message} ${result.error.hint}` : "";
        continue;
      }
      const { module, function: name, yaml } = result.pipeline;
      expect(yaml).toBe(compileWithCommand(python, workspace, module, name));
    }
    expect(results.length).toBeGreaterThan(5);
    expect(failed).toEqual(
      Object.fromEntries(
        Object.entries(newer).map(([module, name]) => [
          `pipelines/${module}.py`,
          expect.stringMatching(new RegExp(`no attribute '${name}'.*${name}.*\`kfp==2\\.17\\.3\``)),
        ]),
      ),
    );
  });
});
