import { setTimeout as delay } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compileTogether } from "../support/compile-together.ts";
import { startServer } from "../support/embedded.ts";

const module = `
from kfp import dsl
from kfp.components import OutputPath, create_component_from_func

def train(text_path: OutputPath(str), mlpipeline_metrics_path: OutputPath("Metrics"), mlpipeline_ui_metadata_path: OutputPath("UI_metadata")):
    import json
    with open(text_path, "w") as file:
        file.write("trained")
    metrics = [{"name": "accuracy-score", "numberValue": 0.9, "format": "PERCENTAGE"}, {"name": "not a name", "numberValue": 1}]
    with open(mlpipeline_metrics_path, "w") as file:
        json.dump({"metrics": metrics}, file)
    with open(mlpipeline_ui_metadata_path, "w") as file:
        json.dump({"outputs": [{"type": "markdown", "source": "# Trained", "storage": "inline"}]}, file)

train_op = create_component_from_func(train)

@dsl.pipeline(name="p")
def p():
    train_op()
`;

const compileOne = compileTogether();

async function post(
  url: string,
  body: string | FormData,
): Promise<{ readonly id: string; readonly run: { readonly id: string } }> {
  return (await (await fetch(url, { method: "POST", body })).json()) as { id: string; run: { id: string } };
}

it("the output files of a task are kept, and the API reads them and shows its metrics", async () => {
  const result = await compileOne(module);
  if (result.kind !== "compiled") throw new Error(JSON.stringify(result));
  const { url } = await startServer();
  const form = new FormData();
  form.append("uploadfile", new File([result.pipeline.yaml], "pipeline.yaml"));
  const { id: version } = await post(`${url}/apis/v1/pipelines/upload?name=p`, form);
  const resource_references = [{ key: { type: "PIPELINE_VERSION", id: version }, relationship: "CREATOR" }];
  const { run } = await post(`${url}/apis/v1/runs`, JSON.stringify({ name: "r", resource_references }));
  const read = async (path: string) => (await (await fetch(`${url}/apis/v1/runs/${run.id}${path}`)).json()) as never;
  let detail: { readonly run: { readonly status: string; readonly finished_at: string; readonly metrics: unknown } };
  do {
    await delay(50);
    detail = await read("");
  } while (detail.run.finished_at.startsWith("1970"));
  expect(detail.run).toMatchObject({
    status: "Succeeded",
    metrics: [{ name: "accuracy-score", node_id: "train", number_value: 0.9, format: "PERCENTAGE" }],
  });
  const artifact = async (name: string): Promise<string> => {
    const { data } = (await read(`/nodes/train/artifacts/${name}:read`)) as { data: string };
    return data === "" ? "" : gunzipSync(Buffer.from(data, "base64")).subarray(512).toString("utf8");
  };
  expect(await artifact("train-text")).toMatch(/^trained\0/);
  expect(await artifact("mlpipeline-ui-metadata")).toContain("# Trained");
  expect(await artifact("nothing")).toBe("");
});
