import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, loadAll } from "js-yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareSdk } from "../../../src/compile/sdk-environment.ts";
import { compareGraphs, isSame } from "../../../src/graph/difference.ts";
import { graphOfPackage } from "../../../src/graph/package-graph.ts";
import { packageKind } from "../../../src/packages/package-kind.ts";
import { readSignature } from "../../../src/packages/signature.ts";
import { compile, oneStep, pipelineModule } from "../../support/compile.ts";
import { RecordingLog } from "../../support/recording-log.ts";
import { cacheFolder } from "../../support/sdk-folder.ts";
import { makeWorkspace } from "../../support/workspace.ts";

const modules = join(import.meta.dirname, "modules");
const timeout = 120_000;
let python: string;

beforeAll(async () => {
  const options = { workspace: modules, python: "python3", sdk: "kfp" as const, sdkVersion: "auto", requirements: [] };
  python = (await prepareSdk({ ...options, cacheFolder, env: process.env, log: new RecordingLog() })).python;
}, 600_000);

function workspaceWith(file: string): string {
  const workspace = makeWorkspace({});
  cpSync(join(modules, file), join(workspace, "p.py"));
  return workspace;
}

async function compiled(workspace: string, options: Parameters<typeof compile>[1] = {}): Promise<string> {
  const [result] = await compile(workspace, { sdk: "auto", ...options });
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  return result.pipeline.yaml;
}

interface VersionObject {
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

const versionIn = (yaml: string): VersionObject => loadAll(yaml).at(-1) as VersionObject;

/** What the SDK's own command makes of it. */
function compileWithCommand(workspace: string, ...options: readonly string[]): string {
  const output = join(workspace, "command.yaml");
  const main = "from kfp.cli.__main__ import main; main()";
  const args = ["-c", main, "dsl", "compile", "--py", join(workspace, "p.py"), "--output", output];
  execFileSync(python, [...args, "--kubernetes-manifest-format", "--include-pipeline-manifest", ...options], {
    cwd: workspace,
    stdio: "pipe",
    env: { PATH: process.env.PATH },
  });
  return readFileSync(output, "utf8");
}

describe("`format: kubernetes`", () => {
  it.each(["simple.py", "on_kubernetes.py", "config.py"])(
    "%s has the bytes of the SDK's command",
    { timeout },
    async (file) => {
      const workspace = workspaceWith(file);
      const yaml = await compiled(workspace, { format: "kubernetes", namespace: "team-a" });
      const { name } = versionIn(yaml).metadata;
      expect(yaml).toBe(compileWithCommand(workspace, "--pipeline-version-name", name, "--namespace", "team-a"));
      expect(versionIn(yaml).metadata.namespace).toBe("team-a");
    },
  );

  it("names a version by what it holds", { timeout }, async () => {
    const workspace = workspaceWith("simple.py");
    const first = versionIn(await compiled(workspace, { format: "kubernetes" })).metadata;
    expect(first).toEqual({ name: expect.stringMatching(/^simple-[0-9a-f]{12}$/) });
    const again = versionIn(await compiled(workspaceWith("simple.py"), { format: "kubernetes" }));
    expect(again.metadata).toEqual(first);
    const changed = makeWorkspace({
      "p.py": readFileSync(join(modules, "simple.py"), "utf8").replace("python:3.11", "python:3.12"),
    });
    expect(versionIn(await compiled(changed, { format: "kubernetes" })).metadata.name).not.toBe(first.name);
  });

  it("is read as the package in it: name, parameters, graph", { timeout }, async () => {
    const workspace = workspaceWith("on_kubernetes.py");
    const [manifest, plain] = [await compiled(workspace, { format: "kubernetes" }), await compiled(workspace)];
    expect(load(plain.split("\n---\n")[0] ?? "")).toMatchObject({ schemaVersion: "2.1.0" });
    expect(readSignature(manifest)).toEqual(readSignature(plain));
    expect(isSame(compareGraphs(graphOfPackage(plain), graphOfPackage(manifest)))).toBe(true);
  });

  it("is told from a package, so that it is not uploaded", { timeout }, async () => {
    const yaml = await compiled(workspaceWith("simple.py"), { format: "kubernetes" });
    expect(packageKind(yaml)).toEqual({ kind: "pipeline-spec", schemaVersion: "2.1.0", inManifest: true });
  });

  it("a module of KFP 1 has no manifest; those of KFP 2 beside it compile", { timeout }, async () => {
    const both = makeWorkspace({
      "p.py": readFileSync(join(modules, "simple.py"), "utf8"),
      "old.py": pipelineModule(oneStep),
    });
    const results = await compile(both, { sdk: "auto", format: "kubernetes" });
    expect(results).toMatchObject([
      {
        kind: "failed",
        module: "old.py",
        name: "p",
        error: { message: expect.stringContaining("written for KFP 1"), hint: expect.stringContaining("format: yaml") },
      },
      { kind: "compiled", pipeline: { module: "p.py", packagePath: "compiled/p.yaml" } },
    ]);
  });

  it("kfp before 2.14 says which release writes manifests", { timeout: 600_000 }, async () => {
    const [result] = await compile(workspaceWith("simple.py"), { sdk: "kfp==2.13.0", format: "kubernetes" });
    expect(result).toMatchObject({
      kind: "failed",
      error: {
        message: expect.stringContaining("kfp 2.13.0 writes no Kubernetes manifests"),
        hint: expect.stringContaining("kfp==2.14.0"),
      },
    });
  });

  it("a compile call that asks for manifests itself gives what `python module.py` gives", { timeout }, async () => {
    const source = `${readFileSync(join(modules, "simple.py"), "utf8")}
if __name__ == "__main__":
    from kfp import compiler
    from kfp.compiler.compiler_utils import KubernetesManifestOptions
    options = KubernetesManifestOptions(pipeline_version_name="simple-1")
    compiler.Compiler().compile(simple, "out.yaml", kubernetes_manifest_format=True, kubernetes_manifest_options=options)
`;
    const workspace = makeWorkspace({ "p.py": source });
    const yaml = await compiled(workspace);
    execFileSync(python, ["p.py"], { cwd: workspace, stdio: "pipe" });
    expect(yaml).toBe(readFileSync(join(workspace, "out.yaml"), "utf8"));
    expect(readSignature(yaml).name).toBe("simple");
  });
});
