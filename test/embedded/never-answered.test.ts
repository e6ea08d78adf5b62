import { expect, it } from "vitest";
import { startServer } from "../support/embedded.ts";
import { readRecording } from "../support/recordings.ts";
import { makeFolder } from "../support/workspace.ts";

const texts: Readonly<Record<string, string>> = {
  "broken YAML": "a: [1, 2\nb: }{\n- x:\n",
  "YAML with a tab": "a:\n\tb: 1\n",
  "truncated YAML": 'pipelineInfo: {name: "ad\n',
};

const hangs = readRecording("kfp-2.17.0/v2beta1/10-hangs.jsonl").flatMap(({ request, response }) => {
  const content = request?.multipart?.[0]?.content ?? "";
  const text = texts[content];
  return response?.status === null && text !== undefined ? [[content, text] as const] : [];
});

it.each(hangs)(
  "as recorded, the embedded server of Kubeflow Pipelines 2 goes on with others and never answers: %s (quirk: broken-yaml-hangs)",
  async (_, text) => {
    const { url } = await startServer(makeFolder("embedded"), "v2beta1");
    const form = new FormData();
    form.append("uploadfile", new File([text], "pipeline.yaml"));
    const upload = fetch(`${url}/apis/v2beta1/pipelines/upload?name=h`, {
      method: "POST",
      body: form,
      signal: AbortSignal.timeout(300),
    });
    expect((await fetch(`${url}/apis/v2beta1/healthz`)).status).toBe(200);
    await expect(upload).rejects.toMatchObject({ name: "TimeoutError" });
  },
);
