import { expect, it } from "vitest";
import { startServer } from "../support/embedded.ts";
import { movableClock } from "../support/quick-clock.ts";
import { makeFolder } from "../support/workspace.ts";

const yaml = `apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: p\nspec:\n  pipelineSpec:\n    tasks:\n    - name: only\n      taskSpec:\n        steps:\n        - name: main\n          image: busybox\n          command: [sh, -c, "true"]\n`;

it("starts a run of an enabled schedule when it is due, and of a disabled one none", async () => {
  const clock = movableClock();
  const { url } = await startServer(makeFolder("embedded"), "v1", clock);
  const send = async (path: string, body: object | FormData = {}) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${url}/apis/v1/${path}`, {
      method: "POST",
      body: isForm ? body : JSON.stringify(body),
    });
    return (await response.json()) as { readonly id: string };
  };
  const form = new FormData();
  form.append("uploadfile", new Blob([yaml]), "p.yaml");
  const { id: version } = await send("pipelines/upload?name=p", form);
  const job = (name: string, enabled: boolean) =>
    send("jobs", {
      name,
      enabled,
      max_concurrency: "1",
      no_catchup: true,
      trigger: { periodic_schedule: { interval_second: "3600" } },
      resource_references: [{ key: { type: "PIPELINE_VERSION", id: version }, relationship: "CREATOR" }],
    });
  await job("hourly", true);
  await job("never", false);
  const names = async (): Promise<readonly string[]> => {
    const { runs = [] } = (await (await fetch(`${url}/apis/v1/runs`)).json()) as { runs?: { name: string }[] };
    return runs.map(({ name }) => name);
  };
  expect(await names()).toEqual([]);
  clock.advance(3_700_000);
  await expect.poll(names, { timeout: 5_000 }).toEqual([expect.stringMatching(/^Run of hourly /)]);
  // Of the times that were missed only the last one counts.
  clock.advance(5 * 3_600_000);
  await expect.poll(names, { timeout: 5_000 }).toHaveLength(2);
});
