import { beforeAll, describe, expect, it } from "vitest";
import { isWorthComment, renderComment } from "../../src/change/comment-text.ts";
import { readReportFile, renderReportFile } from "../../src/change/report-file.ts";
import { hintOfRule } from "../../src/checks/checks.ts";
import type { PipelineReport, ReportedError } from "../../src/model/change.ts";
import type { Verdict } from "../../src/model/run.ts";
import { linksOf, noLinks } from "../../src/report/text/links.ts";
import { pipelineModule } from "../support/compile.ts";
import { compiledPackages } from "../support/compiled-graphs.ts";

const step = (name: string, script: string, image = "busybox:1"): string =>
  `dsl.ContainerOp(name="${name}", image="${image}", command=["sh", "-c", ${JSON.stringify(script)}])`;

let packages: ReadonlyMap<string, string>;
beforeAll(async () => {
  packages = await compiledPackages({
    before: pipelineModule(`${step("fetch", "line 1\nline 2\nline 3\nline 4")}\n${step("old", "date")}`),
    after: pipelineModule(`${step("fetch", "line 1\nline two\nline 3\nline 4", "busybox:2")}\n${step("new", "echo")}`),
  });
}, 60_000);
const yaml = (name: string): string => packages.get(name) ?? "";

const report = (extra: Partial<PipelineReport> = {}): PipelineReport => ({
  module: "pipelines/train.py",
  name: "train",
  packagePath: "compiled/train.yaml",
  findings: [],
  ...extra,
});
const changed = (extra: Partial<PipelineReport> = {}): PipelineReport =>
  report({ yaml: yaml("after"), before: { kind: "package", yaml: yaml("before") }, ...extra });
const same = (): PipelineReport => report({ yaml: yaml("after"), before: { kind: "package", yaml: yaml("after") } });

const options = {
  sha: "1234567890abcdef",
  runUrl: "https://github.com/acme/p/actions/runs/1",
  note: "",
  isRunning: false,
  stepFailed: false,
  links: noLinks,
};
const finding = {
  rule: "no-timeout",
  level: "warning",
  message: "No limit.",
  hint: "Set one.",
  location: { file: "pipelines/train.py", line: 4 },
} as const;

describe("the comment", () => {
  it("shows a changed pipeline with its graph and what changed, by lines where it is text", () => {
    expect(renderComment([changed(), same()], options)).toBe(
      `### ✅ 1 pipeline changed

| Pipeline | Change |
| --- | --- |
| train<br>\`pipelines/train.py\` | ✏️ 1 task added, 1 task removed, 1 task changed |

1 pipeline compiles to the same as before.

<details><summary><b>train</b></summary>

\`\`\`mermaid
flowchart TD
t1["✏️ fetch<br/><small>command#44; image</small>"]
t2["➕ new"]
t3["➖ old"]
classDef changed fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:2px
class t1 changed
classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328,stroke-width:2px
class t2 added
classDef removed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:2px,stroke-dasharray:4 4
class t3 removed
\`\`\`

- ✏️ \`fetch\`
  - command:
    \`\`\`diff
      line 1
    - line 2
    + line two
      line 3
    \`\`\`
  - image: \`busybox:1\` → \`busybox:2\`
- ➕ \`new\`
- ➖ \`old\`

</details>

<sub>Commit 1234567 · [workflow run](https://github.com/acme/p/actions/runs/1)</sub>`,
    );
  });

  it("tells of tasks that changed alike together", () => {
    const of = (image: string): string =>
      `kind: PipelineRun\nspec: {pipelineSpec: {tasks: [${["a", "b", "c"].map((name) => `{name: ${name}, taskSpec: {steps: [{name: main, image: "${image}"}]}}`).join(", ")}]}}`;
    const text = renderComment([report({ yaml: of("x:2"), before: { kind: "package", yaml: of("x:1") } })], options);
    expect(text).toContain("\n- ✏️ `a`, `b`, `c`\n  - image: `x:1` → `x:2`\n\n");
  });

  it("opens what failed, before what changed, and says what is new, gone or found", () => {
    const error = { message: "NameError: x", hint: "Define it.", location: { file: "pipelines/b.py", line: 3 } };
    const text = renderComment(
      [
        changed({ name: "a", findings: [finding] }),
        report({ name: "b", module: "pipelines/b.py", error }),
        report({ name: "c", yaml: yaml("after"), before: { kind: "nothing" } }),
        report({ name: "d", before: { kind: "package", yaml: yaml("before") } }),
        report({ name: "e", yaml: yaml("after") }),
      ],
      options,
    );
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.slice(2, 6)).toEqual([
      "| b<br>`pipelines/b.py` | ❌ does not compile |  |",
      "| a<br>`pipelines/train.py` | ✏️ 1 task added, 1 task removed, 1 task changed | ⚠️ 1 |",
      "| c<br>`pipelines/train.py` | ➕ new, 2 tasks |  |",
      "| d<br>`pipelines/train.py` | ➖ removed |  |",
    ]);
    expect(text).toContain("### ❌ 1 pipeline failed · 3 pipelines changed · ⚠️ 1 finding");
    expect(text).toContain(
      "<details open><summary>❌ <b>b</b></summary>\n\n```text\nNameError: x\n```\n\nat `pipelines/b.py:3`\n\n💡 Define it.",
    );
    expect(text).toContain("1 pipeline compiles.");
    expect(text).toContain("at `pipelines/train.py:4`: No limit.<br>💡 Set one.");
  });

  it("is worth making when something changed, failed, or was found in what may have changed", () => {
    const quiet = [[same()], [report({ yaml: yaml("after") })], [], [{ ...same(), findings: [finding] }]];
    expect(quiet.map(isWorthComment)).toEqual([false, false, false, false]);
    const worth = [[changed()], [report({ error: { message: "x" } })], [report({ findings: [finding] })]];
    expect(worth.map(isWorthComment)).toEqual([true, true, true]);
  });

  it("does not say that nothing changed where it does not know", () => {
    expect(renderComment([same()], options)).toContain("### ✅ No pipeline changed");
    expect(renderComment([report({ yaml: yaml("after") })], options)).toContain("### ✅ All pipelines compile");
  });

  const verdict = (kind: Verdict["kind"]): Verdict => ({
    kind,
    reason: "Failed",
    message: "Tasks Completed: 1 (Failed: 1)",
    tasks: [],
    failedTasks: [{ name: "fetch", reason: "Failed", message: "", exitCode: 3, logTail: ["no such bucket"] }],
    durationMs: 65_000,
  });

  it.each([
    ["⏳ 1 pipeline changed · running", () => [changed()], true],
    ["❌ 1 pipeline failed · running", () => [report({ error: { message: "x" } })], true],
    ["✅ 1 pipeline changed · 1 run succeeded", () => [changed({ verdict: verdict("succeeded") })], false],
    ["❌ 1 run failed · 1 pipeline changed", () => [changed({ verdict: verdict("failed") })], false],
    ["❌ 2 runs failed", () => [same(), same()].map((one) => ({ ...one, verdict: verdict("timed-out") })), false],
    ["⚠️ 1 pipeline changed · 1 finding", () => [changed({ findings: [finding] })], false],
    ["❌ 1 pipeline changed · ⚠️ 1 finding", () => [changed({ findings: [{ ...finding, level: "error" }] })], false],
    ["⚠️ No pipeline changed · 1 finding", () => [{ ...same(), findings: [finding] }], false],
  ] as const)("has the headline: %s", (words, reports, isRunning) => {
    expect(renderComment(reports(), { ...options, isRunning }).split("\n")[0]).toBe(`### ${words}`);
  });

  it("shows version and run with their links, how long it took, and of a failed run the task and the lines that say why", () => {
    const version = { name: "1234567890abcdef1234567890abcdef12345678", url: "https://kfp.example.com/v" };
    const run = { name: "train #7", url: "https://kfp.example.com/r" };
    const text = renderComment([changed({ version, run, verdict: verdict("failed") })], options);
    expect(text).toContain(
      "| [1234567](https://kfp.example.com/v) | [❌ failed, 1 min 5 s](https://kfp.example.com/r) |",
    );
    expect(text).toContain("<details open><summary>❌ <b>train</b></summary>");
    expect(text).toContain("Task `fetch`: Failed, exit code 3\n\n```text\nno such bucket\n```");
  });

  it("tells of pipelines that changed alike in one row, with what changed", () => {
    const of = (name: string, tag: string): string =>
      `kind: PipelineRun\nspec: {pipelineSpec: {tasks: [{name: ${name}, taskSpec: {steps: [{name: main, image: "busybox:${tag}"}]}}]}}`;
    const many = Array.from({ length: 39 }, (_, index) =>
      report({
        name: `p${index}`,
        module: `pipelines/p${index}.py`,
        yaml: of(`task-${index}`, "1.37"),
        before: { kind: "package", yaml: of(`task-${index}`, "1.36") },
      }),
    );
    const text = renderComment(many, options);
    expect(text.split("\n").filter((line) => line.startsWith("| "))).toEqual([
      "| Pipeline | Change |",
      "| --- | --- |",
      "| 39 pipelines<br>p0, p1, p2 and 36 more | ✏️ image: `busybox:1.36` → `busybox:1.37` |",
    ]);
    expect(text.match(/<details/g)).toHaveLength(1);
    expect(text).toContain("p37, p38.");
  });

  it("links modules, lines and rules", () => {
    const links = linksOf({ repositoryUrl: "https://github.com/acme/p", sha: "abc" });
    const text = renderComment([changed({ findings: [finding] })], { ...options, links });
    expect(text).toContain("[train](https://github.com/acme/p/blob/abc/pipelines/train.py)");
    expect(text).toContain("[pipelines/train.py:4](https://github.com/acme/p/blob/abc/pipelines/train.py#L4)");
    expect(text).toMatch(/\[no-timeout\]\(https:[^)]*\/docs\/checks\.md#no-timeout\)/);
  });

  it("says why it does not know what was before", () => {
    expect(
      renderComment([report({ yaml: yaml("after") })], { ...options, note: "Not known: a *shallow* clone." }),
    ).toContain("> Not known: a \\*shallow\\* clone.");
  });

  it("is text that JSON can hold, wherever a name is cut", () => {
    for (const name of ["\ud83d", `${"x".repeat(78)}🚀🚀`, `${"x".repeat(79)}🚀`])
      expect(renderComment([changed({ name, module: name })], options).isWellFormed()).toBe(true);
  });

  it.each([300, 5_000])("stays under GitHub's limit with %i changed pipelines, the worst first", (count) => {
    const many = Array.from({ length: count }, (_, index) =>
      changed({ name: `pipeline-${index}`, findings: [finding] }),
    );
    const text = renderComment([...many, report({ name: "broken", error: { message: "x".repeat(100_000) } })], options);
    expect(text.length).toBeLessThan(65_536);
    expect(
      ["| broken<br>", `… and ${count - 99} more.`, "<b>pipeline-1</b>", "did not fit"].map((part) =>
        text.includes(part),
      ),
    ).toEqual([true, true, true, true]);
  });

  it("lets nothing from outside become markup", () => {
    const hostile = `</details><img src=x> [a](http://x) @team | \`\`\` "]; click t1`;
    const yamlOf = (text: string): string =>
      `kind: PipelineRun\nspec: {pipelineSpec: {tasks: [{name: ${JSON.stringify(text)}, retries: 1, params: [{name: ${JSON.stringify(text)}, value: ${JSON.stringify(`${text}\n\`\`\`\n# x`)}}]}]}}`;
    const text = renderComment(
      [
        report({
          name: hostile,
          module: hostile,
          yaml: yamlOf(hostile),
          before: { kind: "package", yaml: yamlOf(hostile).replace("retries: 1", "retries: 2").replace("# x", "# y") },
        }),
        report({
          name: hostile,
          error: { message: hostile, hint: hostile, location: { file: hostile }, traceback: `\`\`\`\n${hostile}` },
        }),
      ],
      { ...options, note: hostile },
    );
    const outsideCode = text.replace(/^( *)(`{3,})\w*\n[\s\S]*?\n\1\2$/gm, "").replace(/(`+) ?[^\n]*? ?\1/g, "");
    expect(outsideCode).not.toMatch(/<img|<\/details><img|\]\(http:\/\/x|@team/);
    expect(outsideCode.split("\n").filter((line) => line.startsWith("# "))).toEqual([]);
  });
});

describe("the file for the job that comments", () => {
  it("may have a bomb of aliases, which is no graph", () => {
    const text = renderComment([report({ yaml: "a: 1\n", before: { kind: "package", yaml: bomb } })], options);
    expect(text).toContain("It stands for more than 1000000 values once its aliases are followed.");
  });

  const withoutHint = ({ hint: _, ...error }: ReportedError): ReportedError => error;
  /** Advice is never taken from another job. */
  const withOwnHints = ({ error, findings, ...report }: PipelineReport): PipelineReport => ({
    ...report,
    findings: findings.map((each) => ({ ...each, hint: hintOfRule(each.rule) })),
    ...(error === undefined ? {} : { error: withoutHint(error) }),
  });

  it("brings data and no advice: hints come from our own tables, by rule and by error", () => {
    const advice = "Your token has expired: log in again at www.github-login.example/sso";
    const text = renderReportFile(
      {
        reports: [
          report({ findings: [{ ...finding, rule: "no-timeout", hint: advice }] }),
          report({ error: { message: "No module named 'pandas'", hint: advice } }),
          report({ error: { message: "boom", hint: advice } }),
        ],
      },
      "compiled",
    ).replace('"pipelines"', `"note":"${advice}","pipelines"`);
    const read = readReportFile(text);
    expect(JSON.stringify(read)).not.toContain("token has expired");
    expect(read.reports[0]?.findings[0]?.hint).toBe(hintOfRule("no-timeout"));
    expect(read.reports[1]?.error?.hint).toContain("Add the package to a requirements file");
    expect(read.reports[2]?.error).toEqual({ message: "boom" });
  });

  it("says everything but the packages, with paths relative to its folder", () => {
    const error = { message: "m", hint: "h", location: { file: "a.py", line: 2 }, traceback: "t" };
    const all = [
      changed({ findings: [finding] }),
      report({ name: "b", error }),
      report({ before: { kind: "nothing" }, images: [{ name: "a", from: "a:1", to: "b:1" }] }),
    ];
    const read = readReportFile(renderReportFile({ reports: all }, "compiled"));
    const reports = all.map(({ yaml: _, ...rest }) => ({ ...rest, packagePath: "train.yaml" }));
    expect(read).toEqual({ note: "", isTold: true, reports: reports.map(withOwnHints) });
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[..."bcdefgh"].map((letter, index) => `${letter}: &${letter} [${Array(10).fill(`*${"abcdefg"[index]}`)}]`).join("\n")}`;
  it.each([
    ["", []],
    ["[]", []],
    [`{"version":2,"pipelines":[{"module":"m","name":"n"}]}`, []],
    [`{"version":1,"pipelines":5}`, []],
    [
      `{"version":1,"pipelines":[null,{"module":1,"name":"n"},{"module":"m","name":"n","findings":[{"rule":"made-up"}],"error":{"message":5},"before":{"kind":"x"},"images":[{"from":1},7]}]}`,
      [{ module: "m", name: "n", findings: [] }],
    ],
    [
      JSON.stringify({ version: 1, pipelines: [{ module: "m", name: "n", before: { kind: "package", yaml: bomb } }] }),
      [{ module: "m", name: "n", findings: [], before: { kind: "package", yaml: bomb } }],
    ],
  ])("is taken for what it is when somebody else has written it: %.40s", (text, reports) => {
    expect(readReportFile(text)).toEqual({ reports, note: "", isTold: true });
  });
});

describe("a package of Kubeflow Pipelines 2 in the comment", () => {
  const specification = (rows: number, { comment = "", platform = "{}" } = {}): string =>
    `${comment}pipelineInfo: {name: add}\nroot: {dag: {}, rows: ${rows}}\nschemaVersion: 2.1.0\n---\nplatforms: ${platform}\n`;
  const comment = (before: string, after: string): string =>
    renderComment([report({ yaml: after, before: { kind: "package", yaml: before } })], options);

  it("is called changed, with the lines that differ", () => {
    const text = comment(specification(1), specification(2));
    expect(text).toMatch(/^### ✅ 1 pipeline changed\n/);
    expect(text).toContain("| ✏️ changed |");
    expect(text).toContain("-   rows: 1\n+   rows: 2\n");
  });

  it("is changed by its platform's document too", () => {
    expect(comment(specification(1), specification(1, { platform: "{kubernetes: 1}" }))).toContain("+   kubernetes: 1");
  });

  it("is the same when only comments and the order of fields differ", () => {
    const reordered = "schemaVersion: 2.1.0\nroot: {rows: 1, dag: {}}\npipelineInfo: {name: add}\n---\nplatforms: {}\n";
    expect(comment(specification(1, { comment: "# generated\n" }), reordered)).toMatch(/^### ✅ No pipeline changed\n/);
  });

  it("is never called unchanged when it was something else before", () => {
    expect(comment(yaml("before"), specification(1))).toMatch(/^### ✅ 1 pipeline changed\n/);
  });
});
