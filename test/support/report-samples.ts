import { renderComment } from "../../src/change/comment-text.ts";
import { changeOf, reportOf } from "../../src/change/pipeline-report.ts";
import type { Before, PipelineReport } from "../../src/model/change.ts";
import { CompileError, DiscoveryError, InputError, KfpError, WorkflowCancelled } from "../../src/model/errors.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { PipelineRecord } from "../../src/model/record.ts";
import type { TaskPhase, TaskState, Verdict } from "../../src/model/run.ts";
import { renderError } from "../../src/report/error-summary.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { linksOf } from "../../src/report/text/links.ts";
import { compiledPackages } from "./compiled-graphs.ts";
import { recordedPackage } from "./recorded-packages.ts";

const sha = "1234567890abcdef1234567890abcdef12345678";
const links = linksOf({ repositoryUrl: "https://github.com/acme/pipelines", sha });
const server = "https://kubeflow.example.com/pipeline/#";

const head = `from kfp import dsl
def op(name, *arguments, image="busybox:1.36", command="echo $0"):
    return dsl.ContainerOp(name=name, image=image, command=["sh", "-c", command], arguments=list(arguments),
                           file_outputs={"out": "/tmp/outputs/out/data"})
`;
const train = (image: string, epochs: number): string => `${head}
@dsl.pipeline(name="train")
def train(rows: int = 100, epochs: int = ${epochs}):
    fetched = op("fetch", rows, image="${image}")
    fitted = op("fit", fetched.output, epochs)${epochs > 10 ? `.set_memory_limit("2Gi").set_cpu_request("500m").set_gpu_limit(1).set_retry(2)` : ""}
    checked = op("evaluate", fitted.output)
    with dsl.Condition(checked.output > 90):
        op("register", fitted.output)
${epochs > 10 ? `    op("notify").after(checked)` : ""}
`;
const loops = `${head}
@dsl.pipeline(name="forecast")
def forecast(regions: list = ["north", "south"], mode: str = "full"):
    with dsl.ExitHandler(op("clean-up")):
        fetched = op("fetch", mode)
        with dsl.ParallelFor(regions) as region:
            fitted = op("fit", region)
            op("score", fitted.output)
        with dsl.Condition(fetched.output == "ready"):
            op("publish", fetched.output)
`;
const wide = (image: string): string => `${head}
@dsl.pipeline(name="features")
def features():
    fetched = op("fetch")
    made = [op(f"feature-{number:02}", fetched.output${image === "" ? "" : `, image="${image}" if number == 7 else "busybox:1.36"`}) for number in range(58)]
    op("join").after(*made)
`;

const modules = {
  before: train("busybox:1.36", 10),
  after: train("busybox:1.37", 20),
  loops,
  wide: wide(""),
  wide_after: wide("busybox:1.37"),
};

const finding: Finding = {
  rule: "output-paths",
  level: "warning",
  message: "Task `fit` writes its output directly below `/`, where Tekton cannot mount a volume.",
  hint: "Write to a folder of its own, such as `/tmp/outputs/model/data`.",
  location: { file: "pipelines/train.py", line: 7 },
};

const task = (name: string, phase: TaskPhase, extra: Partial<TaskState> = {}): TaskState => ({
  name,
  phase,
  reason: phase === "succeeded" ? "Succeeded" : "Failed",
  message: "",
  retries: 0,
  startedAt: "2026-01-01T10:00:00Z",
  finishedAt: "2026-01-01T10:00:12Z",
  ...extra,
});

const verdict = (extra: Partial<Verdict> = {}): Verdict => ({
  kind: "succeeded",
  reason: "Succeeded",
  message: "Tasks Completed: 4 (Failed: 0, Cancelled 0), Skipped: 0",
  tasks: ["fetch", "fit", "evaluate", "condition-1", "register"].map((name) => task(name, "succeeded")),
  failedTasks: [],
  durationMs: 65_000,
  ...extra,
});

const failed = verdict({
  kind: "failed",
  reason: "Failed",
  message: "Tasks Completed: 2 (Failed: 1, Cancelled 0), Skipped: 2",
  tasks: [task("fetch", "succeeded"), task("fit", "failed", { exitCode: 137, retries: 1 })],
  failedTasks: [
    {
      name: "fit",
      reason: "Failed",
      message: "",
      exitCode: 137,
      stepReason: "OOMKilled",
      logTail: ["epoch 1, loss 0.31", "epoch 2, loss 0.29", "Killed"],
    },
  ],
});

const unreachable = new KfpError(
  "GET https://kubeflow.example.com/apis/v2beta1/healthz got no response: connect ECONNREFUSED.",
  { code: "kfp-unreachable", method: "GET", url: "https://kubeflow.example.com/apis/v2beta1/healthz" },
);
const notInstalled = new CompileError("Could not install kfp-tekton 1.9.3: no index has it.", {
  code: "sdk-unavailable",
});
const badInputs = new InputError([
  'Input `run` must be `true` or `false`, not "maybe".',
  'Input `timeout` must be a duration such as 90m, not "soon".',
]);

/** What the SDK of Kubeflow Pipelines 2 compiled. */
const specification = Buffer.from(
  recordedPackage({ server: "kfp-2.17.0", label: "v2.yaml", size: 0, note: "" }),
).toString();

/** Markdown of comments and summaries by name: what people see in each situation, from packages that the real SDK compiled. */
export async function reportSamples(): Promise<ReadonlyMap<string, string>> {
  const packages = await compiledPackages(modules);
  const yaml = (name: keyof typeof modules): string => packages.get(name) ?? "";
  const pipeline = (name: string, text: string): PipelineRecord => ({
    module: `pipelines/${name}.py`,
    function: name,
    name,
    compiled: {
      module: `pipelines/${name}.py`,
      function: name,
      name,
      line: 8,
      packagePath: `compiled/${name}.yaml`,
      yaml: text,
      sha256: "3f0c9a".padEnd(64, "0"),
      parameters: [
        { name: "rows", type: "Integer", default: "100" },
        { name: "epochs", type: "Integer", default: "20" },
      ],
      filesRead: [`pipelines/${name}.py`],
      sdkVersion: "1.9.3",
      sideFiles: {},
      changed: true,
    },
  });
  const delivered = (record: PipelineRecord, run: Verdict): PipelineRecord => ({
    ...record,
    version: {
      pipelineId: "p",
      versionId: "v",
      versionName: sha,
      url: `${server}/pipelines/details/p/version/v`,
      outcome: "created",
    },
    run: { runId: "r", name: `${record.name} 1234567 #7`, url: `${server}/runs/details/r` },
    verdict: run,
  });
  const broken: PipelineRecord = {
    module: "pipelines/report.py",
    function: "report",
    name: "daily-report",
    error: new CompileError("Could not compile pipelines/report.py: NameError: name 'rowz' is not defined", {
      location: { file: "pipelines/report.py", line: 12 },
      hint: "Define `rowz`, or correct its spelling.",
      traceback: "pipelines/report.py:12 in report\n    count_op(rowz)\nNameError: name 'rowz' is not defined",
    }),
  };
  const lost: PipelineRecord = {
    module: "pipelines/report.py",
    name: "daily-report",
    lost: true,
    error: new DiscoveryError('pipelines/report.py had the pipeline "daily-report", but no longer has it.', {
      location: { file: "pipelines/report.py" },
      hint: "Put the decorator `@dsl.pipeline(...)` back, or delete the file.",
    }),
  };
  const trained = pipeline("train", yaml("after"));
  const changed: PipelineRecord = { ...trained, before: { kind: "package", yaml: yaml("before") } };
  const bumped = Array.from({ length: 40 }, (_, index): PipelineRecord => {
    const text = yaml("before").replaceAll("train", `region-${index}`);
    return {
      ...pipeline(`region-${index}`, text.replaceAll("busybox:1.36", "busybox:1.37")),
      before: { kind: "package", yaml: text },
    };
  });
  const wideChange: PipelineRecord = {
    ...pipeline("features", yaml("wide_after")),
    before: { kind: "package", yaml: yaml("wide") },
  };
  const packageOf = (text: string): Before => ({ kind: "package", yaml: text });
  const gone: PipelineReport = {
    module: "pipelines/old.py",
    name: "old",
    findings: [],
    before: packageOf(yaml("loops")),
  };
  const specified: PipelineRecord = {
    ...pipeline("add-v2", specification.replace("defaultValue: 2.0", "defaultValue: 3.0")),
    before: packageOf(specification),
  };
  const compared = (record: PipelineRecord): PipelineRecord => ({ ...record, change: changeOf(reportOf(record)) });
  const summary = (records: readonly PipelineRecord[]): string => renderSummary(records, { linkable: true, links });
  const comment = (
    records: readonly PipelineRecord[],
    { isRunning = false, more = [] as readonly PipelineReport[] } = {},
  ): string => {
    const reports = [...records.map((record) => reportOf(record, { linkable: true })), ...more];
    const runUrl = "https://github.com/acme/pipelines/actions/runs/1";
    return renderComment(reports, { sha, runUrl, note: "", links, isRunning, stepFailed: false });
  };
  return new Map([
    ["summary-all-good", summary([delivered(trained, verdict())])],
    ["summary-compile-error", summary([broken, trained])],
    ["summary-findings", summary([{ ...trained, findings: [finding, { ...finding, level: "error" }] }])],
    ["summary-changed-graph", summary([compared(changed)])],
    ["summary-failed-run", summary([delivered(trained, failed)])],
    ["summary-vanished-pipeline", summary([lost, trained])],
    ["summary-40-equal-changes", summary(bumped.map(compared))],
    ["summary-loops-and-conditions", summary([pipeline("forecast", yaml("loops"))])],
    ["summary-60-tasks", summary([pipeline("features", yaml("wide"))])],
    ["summary-ir-package", summary([compared(specified)])],
    ["summary-server-unreachable", summary([trained, specified].map((record) => ({ ...record, error: unreachable })))],
    ["summary-sdk-unavailable", renderError(notInstalled, links)],
    ["summary-invalid-inputs", renderError(badInputs, links)],
    ["summary-cancelled", renderError(new WorkflowCancelled("The workflow was cancelled (SIGINT)."), links)],
    ["comment-all-good", comment([delivered(changed, verdict())])],
    ["comment-running", comment([changed], { isRunning: true })],
    ["comment-findings", comment([{ ...changed, findings: [finding, { ...finding, level: "error" }] }])],
    ["comment-changed-graph", comment([{ ...changed, findings: [finding] }])],
    ["comment-compile-error", comment([broken, changed])],
    ["comment-failed-run", comment([delivered(changed, failed)])],
    ["comment-vanished-pipeline", comment([lost])],
    ["comment-removed-pipeline", comment([], { more: [gone] })],
    ["comment-40-equal-changes", comment(bumped)],
    ["comment-60-tasks", comment([wideChange])],
    [
      "comment-loops-and-conditions",
      comment([{ ...pipeline("forecast", yaml("loops")), before: { kind: "nothing" } }]),
    ],
    ["comment-ir-package", comment([specified])],
  ]);
}
