import { expect, it } from "vitest";
import { checkPipelines } from "../../src/checks/check-pipelines.ts";
import { WorkflowCancelled } from "../../src/model/errors.ts";
import type { PipelineRecord } from "../../src/model/record.ts";
import { pipelineRun } from "../support/packages.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { stepContext } from "../support/step-context.ts";

const record = (name: string): PipelineRecord => ({
  module: "p.py",
  name,
  compiled: {
    ...{ module: "p.py", function: "p", name, line: 1, packagePath: `${name}.yaml`, sha256: "", parameters: [] },
    ...{ filesRead: [], sdkVersion: "1.9.3", sideFiles: {}, changed: true },
    yaml: pipelineRun("tekton.dev/v1"),
  },
});

it("a step that is cancelled while packages are checked ends soon, and what was not checked goes no further", async () => {
  const context = stepContext({ packages: "compiled/**" }, new RecordingLog());
  const cancellation = new AbortController();
  const reason = new WorkflowCancelled("The workflow was cancelled.");
  const ports = { ...context.ports, signal: cancellation.signal };
  const records = ["a", "b", "c"].map(record);
  setImmediate(() => setImmediate(() => cancellation.abort(reason)));
  const checked = await checkPipelines(records, { ...context, ports, policy: undefined, onFinding: () => {} });
  expect(checked.map(({ error }) => error)).toEqual([reason, reason, reason]);
  expect(checked.at(-1)?.findings).toEqual([]);
});
