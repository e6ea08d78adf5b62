import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { argoWorkflow, pipelineRun, pipelineSpec, typedSpec } from "../support/packages.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const start = (generation: "v1beta1" | "v1" | "v2beta1") => startServer(makeFolder("embedded"), generation);

describe("packages for Kubeflow Pipelines 2", () => {
  it("are uploaded as they are, and run with values of their types", async () => {
    const { url } = await start("v2beta1");
    const workspace = makeWorkspace({
      "compiled/add.yaml": pipelineSpec,
      "compiled/typed.yaml": typedSpec,
      "compiled/argo.yaml": argoWorkflow,
    });
    const step = await runStep({
      workspace,
      inputs: {
        packages: "compiled/*.yaml",
        "pipeline-name": "{name} {digest}",
        host: url,
        run: "true",
        wait: "false",
        parameters: "n: 3\na: 1.5\nargo: {lr: 0.5}",
      },
    });
    expect(step.log).toContain(`Server ${url}: Kubeflow Pipelines 2 (API v2beta1)`);
    expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { failed: "0" } });
    const { runs } = (await (await fetch(`${url}/apis/v2beta1/runs`)).json()) as {
      readonly runs: readonly { readonly runtime_config: { readonly parameters?: object } }[];
    };
    expect(runs.map(({ runtime_config }) => runtime_config.parameters)).toEqual(
      expect.arrayContaining([{ a: 1.5 }, { a: 1.5, n: 3 }, { lr: "0.5" }]),
    );
  });

  it("are refused for a value of another type before anything is sent", async () => {
    const { url } = await start("v2beta1");
    const step = await runStep({
      workspace: makeWorkspace({ "compiled/typed.yaml": typedSpec }),
      inputs: { packages: "compiled/*.yaml", host: url, run: "true", wait: "false", parameters: "n: 3.5\na: 1" },
    });
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(/`n`.*whole number.*3\.5/);
    expect(await (await fetch(`${url}/apis/v2beta1/pipelines`)).json()).toEqual({});
  });
});

describe("a package that the server cannot take", () => {
  it.each([
    ["v1beta1", pipelineRun("tekton.dev/v1"), "the package is tekton.dev/v1", "`sdk: 1.7.1`"],
    ["v2beta1", pipelineRun("tekton.dev/v1"), "the package is a Tekton PipelineRun (tekton.dev/v1)", "kfp-tekton 1.x"],
    ["v1", pipelineSpec, "the package is a KFP pipeline specification", "kfp-tekton SDK"],
  ] as const)(
    "fails with the reason and what to do, and nothing is sent to %s",
    async (generation, yaml, why, hint) => {
      const { url } = await start(generation);
      const step = await runStep({
        workspace: makeWorkspace({ "compiled/train.yaml": yaml }),
        inputs: { packages: "compiled/*.yaml", host: url },
      });
      expect(step.exitCode).toBe(1);
      expect(step.annotations.map(({ message }) => message).join("\n")).toContain(why);
      expect(step.annotations.map(({ message }) => message).join("\n")).toContain(hint);
      const { pipelines = [] } = (await (await fetch(`${url}/apis/${generation}/pipelines`)).json()) as {
        readonly pipelines?: readonly unknown[];
      };
      expect(pipelines).toEqual([]);
    },
  );
});

it("a generation that the server is not of is an error that says which it is", async () => {
  const { url } = await start("v1beta1");
  const step = await runStep({
    workspace: makeWorkspace({ "compiled/train.yaml": pipelineRun("tekton.dev/v1beta1") }),
    inputs: { packages: "compiled/*.yaml", host: url, api: "v1" },
  });
  expect(step.exitCode).toBe(1);
  expect(step.log).toContain(`${url} is a server of kfp-tekton 1.5 and earlier, which has the API v1beta1 and not v1.`);
  expect(step.log).toContain("Remove `api: v1`");
});
