import { describe, expect, it } from "vitest";
import { CompileError } from "../../src/model/errors.ts";
import type { PipelineRecord } from "../../src/model/record.ts";
import type { TaskState, Verdict } from "../../src/model/run.ts";
import { outputsOf, overallStatus } from "../../src/report/outputs.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { noLinks } from "../../src/report/text/links.ts";
import { escapeMarkdown, inlineCode, link, table } from "../../src/report/text/markdown.ts";
import { duration } from "../../src/report/text/words.ts";

const options = { linkable: true, links: noLinks };

const verdict = (extra: Partial<Verdict> = {}): Verdict => ({
  kind: "succeeded",
  reason: "Succeeded",
  message: "done",
  tasks: [],
  failedTasks: [],
  durationMs: 65_000,
  ...extra,
});
const record = (extra: Partial<PipelineRecord> = {}): PipelineRecord => ({
  module: "pipelines/a.py",
  function: "a",
  name: "a",
  ...extra,
});
const version = {
  pipelineId: "p",
  versionId: "v",
  versionName: "1234567890abcdef1234567890abcdef12345678",
  url: "https://kfp.example.com/#/pipelines/details/p/version/v",
  outcome: "created",
} as const;

const compiled = {
  module: "pipelines/a.py",
  function: "a",
  name: "a",
  line: 1,
  packagePath: "compiled/a.yaml",
  yaml: "kind: PipelineRun\nspec: {pipelineSpec: {tasks: [{name: work, taskSpec: {steps: [{name: main, image: busybox}]}}]}}",
  sha256: "0123456789abcdef",
  parameters: [
    { name: "rows", type: "Integer", default: "10" },
    { name: "who", type: "String" },
  ],
  filesRead: [],
  sdkVersion: "1.9.3",
  sideFiles: {},
  changed: true,
};

describe("the job summary", () => {
  it("is one table, with links and shortened commits", () => {
    const run = { runId: "r", name: "a #1", url: "https://kfp.example.com/#/runs/details/r" };
    expect(renderSummary([record({ version, run, verdict: verdict() })], options)).toContain(
      "| a<br>`pipelines/a.py` | [✅ succeeded, 1 min 5 s](https://kfp.example.com/#/runs/details/r) | [1234567](https://kfp.example.com/#/pipelines/details/p/version/v) |",
    );
  });

  it("names a module once that does not get as far as its pipelines", () =>
    expect(renderSummary([record({ name: "pipelines/a.py" })], options)).toContain("\n| `pipelines/a.py` | "));

  it("has no links to an embedded server, which is gone by then", () => {
    expect(renderSummary([record({ version })], { ...options, linkable: false })).not.toContain("https://");
  });

  it("shows an error with its place, its hint and the user's frames", () => {
    const error = new CompileError("Could not compile", {
      location: { file: "a.py", line: 3 },
      hint: "Do this.",
      traceback: "a.py:3 in f",
    });
    const text = renderSummary([record({ error })], options);
    for (const part of ["```text\nCould not compile\n```", "at `a.py:3`", "💡 Do this.", "```text\na.py:3 in f\n```"])
      expect(text).toContain(part);
  });

  it("lets nothing from outside become markup", () => {
    const hostile = "</details><script>x</script> [a](http://x) ![i](http://y) @team `code` | cell\n# head";
    const task = { name: hostile, phase: "failed", reason: hostile, message: hostile, retries: 0 } as const;
    const failed = verdict({
      kind: "failed",
      reason: hostile,
      message: hostile,
      tasks: [task],
      failedTasks: [{ ...task, logTail: ["```", hostile] }],
    });
    const text = renderSummary([record({ name: hostile, verdict: failed })], options);
    const outsideCode = text.replace(/(`{3,})text\n[\s\S]*?\n\1/g, "").replace(/`+ ?[^\n]*? ?`+/g, "");
    expect(outsideCode).not.toMatch(/<script|<\/details><script|\]\(http:\/\/|@team/);
    expect(outsideCode.split("\n").filter((line) => line.startsWith("# "))).toEqual([]);
  });

  it("stays under GitHub's limit, whatever was printed, and shows what failed before the rest", () => {
    const log = Array.from({ length: 30 }, () => "x".repeat(1_900));
    const failed = verdict({
      kind: "failed",
      failedTasks: [{ name: "t", reason: "Failed", message: "", logTail: log }],
    });
    const records = Array.from({ length: 60 }, (_, index) =>
      record({ name: `p${index}`, compiled, verdict: index < 5 ? verdict() : failed }),
    );
    const text = renderSummary(records, options);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(/The details of \d+ pipelines did not fit; the log has what they say\./.test(text)).toBe(true);
    expect(["| p59<br>", "<b>p5</b> ❌ failed"].map((part) => text.includes(part))).toEqual([true, true]);
  });

  it.each([300, 10_000])("shows %i pipelines, with details as far as they fit", (count) => {
    const records = Array.from({ length: count }, (_, index) => {
      const own = { name: `pipeline-${index}`, module: `pipelines/some/folder/pipeline_${index}.py` };
      return record({
        ...own,
        compiled: { ...compiled, ...own },
        ...(index === count - 1 ? { error: new CompileError("broken") } : {}),
      });
    });
    const text = renderSummary(records, options);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const parts = [`| pipeline-${count - 1}<br>`, `<b>pipeline-${count - 1}</b> ❌ failed`, "did not fit"];
    expect(parts.map((part) => text.includes(part))).toEqual([true, true, count > 300]);
  });

  it("folds graph, parameters and findings of each pipeline below its name", () => {
    const run = { runId: "r", name: "a #1", url: "https://kfp.example.com/#/runs/details/r" };
    const findings = [
      {
        rule: "no-timeout",
        level: "warning",
        message: "No limit.",
        hint: "Set one.",
        location: { file: "pipelines/a.py", line: 3 },
      },
    ] as const;
    const tasks = [
      {
        name: "work",
        phase: "succeeded",
        reason: "Succeeded",
        message: "",
        retries: 1,
        startedAt: "2026-01-01T00:00:00Z",
        finishedAt: "2026-01-01T00:00:12Z",
      },
    ] as const;
    const text = renderSummary([record({ compiled, findings, version, run, verdict: verdict({ tasks }) })], options);
    expect(text.slice(text.indexOf("<details>"))).toBe(
      `<details><summary><b>a</b> ✅ succeeded</summary>

- ⚠️ [no-timeout](https://github.com/kfp-tekton-action/kfp-tekton-action/blob/main/docs/checks.md#no-timeout) at \`pipelines/a.py:3\`: No limit.<br>💡 Set one.

| Task | State | Duration | Retries |
| --- | --- | --- | --- |
| \`work\` | ✅ succeeded | 12 s | 1 |

\`\`\`mermaid
flowchart TD
t1["✅ work<br/><small>12 s#44; 1 retry</small>"]
classDef succeeded fill:#dafbe1,stroke:#1a7f37,color:#1f2328,stroke-width:2px
class t1 succeeded
\`\`\`

| Parameter | Type | Default |
| --- | --- | --- |
| \`rows\` | Integer | \`10\` |
| \`who\` | String | *must be given* |

- \`compiled/a.yaml\` from \`pipelines/a.py:1\`, kfp-tekton 1.9.3, SHA-256 \`0123456789ab\`

</details>

`,
    );
  });

  it("folds the iterations of a loop but those that did not succeed", () => {
    const state = (name: string, phase: TaskState["phase"], extra: Partial<TaskState> = {}): TaskState => ({
      name,
      phase,
      reason: "",
      message: "",
      retries: 0,
      ...extra,
    });
    const iteration = (number: number, phase: TaskState["phase"], tasks: readonly TaskState[]) => ({
      number,
      item: `url ${number}`,
      phase,
      reason: "",
      tasks,
    });
    const iterations = [
      iteration(1, "succeeded", [state("load", "succeeded")]),
      iteration(2, "failed", [
        state("load", "failed"),
        state("check", "skipped", { reason: "Parent Tasks were skipped" }),
      ]),
    ];
    const tasks = [state("loop", "failed", { iterations }), state("wait", "pending", { waiting: "ImagePullBackOff" })];
    const text = renderSummary([record({ verdict: verdict({ tasks }) })], options);
    expect(text).toContain(`
| \`loop\` | ❌ failed \\(1 failed, 1 succeeded\\) |
| \`loop › 2 (url 2)\` | ❌ failed |
| \`loop › 2 (url 2) › load\` | ❌ failed |
| \`loop › 2 (url 2) › check\` | ⏭️ skipped: Parent Tasks were skipped |
| \`wait\` | ⏳ pending: ImagePullBackOff |
`);
  });

  it("shows a graph that is too large for a chart as a table", () => {
    const names = Array.from({ length: 400 }, (_, index) => `t${index}`);
    const yaml = `kind: PipelineRun\nspec: {pipelineSpec: {tasks: [${names.map((name, index) => `{name: ${name}, runAfter: [t${index - 1}]}`).join(", ")}]}}`;
    const text = renderSummary([record({ compiled: { ...compiled, yaml } })], options);
    expect(text).toContain("| Task |  | Waits for |\n| --- | --- | --- |\n| t0 |  |  |\n| t1 |  | t0 |\n");
    expect(text).toContain("… and 100 more.");
  });
});

describe("markdown", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["<b>", "&lt;b&gt;"],
    ["*x* _y_", "\\*x\\* \\_y\\_"],
    ["line\nbreak", "line break"],
  ])("of %j is %j", (text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  it("keeps back-ticks inside inline code", () => expect(inlineCode("a`b")).toBe("`` a`b ``"));
  it("links only to web addresses", () =>
    expect([link("x", "javascript:alert(1)"), link("x", "not a url"), link("x", undefined)]).toEqual(["x", "x", "x"]));
  it("keeps a link's address in one piece", () =>
    expect(link("x", "https://h/a(b)|c")).toBe("[x](https://h/a%28b%29%7cc)"));
  it("has tables", () => expect(table(["A"], [["b"]])).toBe("| A |\n| --- |\n| b |"));
});

describe("durations", () => {
  it.each([
    [0, "< 1 s"],
    [400, "0.4 s"],
    [12_300, "12 s"],
    [65_000, "1 min 5 s"],
    [3_840_000, "1 h 4 min"],
  ])("%i ms are %s", (ms, text) => expect(duration(ms)).toBe(text));
});

describe("the outputs", () => {
  it("name ids of the only pipeline, and of none where there are several", () => {
    expect(outputsOf([record({ compiled, version })], "succeeded")).toMatchObject({ "version-id": "v", changed: "1" });
    expect(outputsOf([record({ compiled, version }), record()], "succeeded")).toMatchObject({
      "version-id": "",
      compiled: "1",
    });
  });

  it("hold neither packages nor logs", () => {
    const failed = verdict({
      kind: "failed",
      failedTasks: [{ name: "t", reason: "r", message: "m", logTail: ["secret line"] }],
    });
    const { pipelines } = outputsOf([record({ compiled, verdict: failed })], "failed");
    expect(JSON.parse(pipelines)).toMatchObject([
      { name: "a", compiled: { sha256: "0123456789abcdef" }, verdict: { kind: "failed" } },
    ]);
    expect(pipelines).not.toMatch(/secret line|"yaml"/);
  });

  it("have the worst verdict as status; a pipeline that did not get to its run failed", () => {
    expect(overallStatus([record({ verdict: verdict() }), record({ verdict: verdict({ kind: "cancelled" }) })])).toBe(
      "cancelled",
    );
    expect(overallStatus([record({ verdict: verdict() }), record({ error: new CompileError("x") })])).toBe("failed");
  });
});
