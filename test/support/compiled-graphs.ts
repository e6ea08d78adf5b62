import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphOf } from "../../src/graph/graph.ts";
import type { Graph } from "../../src/model/graph.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import { compile } from "./compile.ts";

/** The packages of these modules, compiled by the real SDK in one go; keys are the modules' names without `.py`. */
export async function compiledPackages(
  modules: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const workspace = mkdtempSync(join(tmpdir(), "graphs-"));
  try {
    mkdirSync(join(workspace, "pipelines"));
    for (const [name, source] of Object.entries(modules))
      writeFileSync(join(workspace, "pipelines", `${name}.py`), source);
    const results = await compile(workspace);
    return new Map(
      results.map((result) => {
        if (result.kind !== "compiled") throw new Error(`${result.module} did not compile`, { cause: result });
        return [result.pipeline.module.replace(/^pipelines\/|\.py$/g, ""), result.pipeline.yaml];
      }),
    );
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

export async function compiledGraphs(modules: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Graph>> {
  return new Map([...(await compiledPackages(modules))].map(([name, yaml]) => [name, graphOf(readPipelineRun(yaml))]));
}
