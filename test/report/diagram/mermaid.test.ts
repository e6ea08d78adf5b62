import { beforeAll, describe, expect, it } from "vitest";
import { compareGraphs } from "../../../src/graph/difference.ts";
import type { GraphTask } from "../../../src/model/graph.ts";
import type { LoopIteration, TaskState } from "../../../src/model/run.ts";
import { type Box, differenceBoxes, plainBoxes, runBoxes } from "../../../src/report/diagram/diagram.ts";
import { mermaid } from "../../../src/report/diagram/mermaid.ts";
import { mermaidParser } from "../../support/mermaid-parser.ts";

let parse: (text: string) => Promise<unknown>;
beforeAll(async () => {
  parse = await mermaidParser();
}, 60_000);

const task = (name: string, extra: Partial<GraphTask> = {}): GraphTask => ({
  name,
  key: name,
  kind: "task",
  title: name,
  isFinal: false,
  needs: [],
  settings: new Map(),
  body: [],
  ...extra,
});
const box = (title: string, extra: Partial<Box> = {}): Box => {
  const plain = { kind: "task", tone: "plain", note: "", isFinal: false, arrows: [], body: [] } as const;
  return { key: title, title, ...plain, ...extra };
};

const chart = [
  task("fetch"),
  task("good", { kind: "condition", title: "fetch.out > 3", needs: ["fetch"] }),
  task("train", { needs: ["fetch", "good"] }),
  task("loop", {
    kind: "loop",
    title: "for each of urls",
    needs: ["train"],
    body: [task("inner"), task("next", { needs: ["inner"] })],
  }),
  task("cleanup", { isFinal: true }),
];

async function drawn(boxes: readonly Box[]): Promise<readonly string[]> {
  const text = mermaid(boxes) ?? "";
  expect(await parse(text)).toMatchObject({ diagramType: "flowchart-v2" });
  return text.split("\n");
}

describe("a Mermaid chart", () => {
  it("shows conditions, loops with their body and what runs at the end, and leaves out arrows that say nothing new", async () => {
    expect(await drawn(plainBoxes(chart))).toEqual([
      expect.stringMatching(/^%%\{init: .*"subGraphTitleMargin"/),
      "flowchart TD",
      't1["fetch"]',
      't2(["fetch.out #62; 3"])',
      't3["train"]',
      'subgraph t4 ["for each of urls"]',
      't6["inner"]',
      't7["next"]',
      "t6 --> t7",
      "end",
      'subgraph t8 ["finally"]',
      't5["cleanup"]',
      "end",
      "t4 -.-> t8",
      "t1 --> t2",
      "t2 --> t3",
      "t3 --> t4",
      expect.stringMatching(/^classDef plain /),
      "class t1,t2,t3,t6,t7,t4,t8,t5 plain",
    ]);
  });

  it("colours the tasks of a run by their state and says why and how long", async () => {
    const states: readonly TaskState[] = [
      {
        name: "fetch",
        phase: "succeeded",
        reason: "Succeeded",
        message: "",
        retries: 2,
        startedAt: "2026-01-01T00:00:00Z",
        finishedAt: "2026-01-01T00:01:05Z",
      },
      { name: "good", phase: "skipped", reason: "Parent Tasks were skipped", message: "", retries: 0 },
      { name: "train", phase: "failed", reason: "Failed", message: "", retries: 0, exitCode: 42 },
      { name: "loop", phase: "timed-out", reason: "", message: "", retries: 0 },
      { name: "cleanup", phase: "running", reason: "Running", message: "", retries: 0 },
    ];
    const lines = await drawn(runBoxes(chart, states));
    expect(lines).toEqual(
      expect.arrayContaining([
        't1["✅ fetch<br/><small>1 min 5 s#44; 2 retries</small>"]',
        't2(["⏭️ fetch.out #62; 3<br/><small>skipped#58; Parent Tasks were skipped</small>"])',
        't3["❌ train<br/><small>exit code 42</small>"]',
        'subgraph t4 ["⌛ for each of urls"]',
        "class t1 succeeded",
        "class t3 failed",
        "class t4 timed-out",
        "class t5 running",
      ]),
    );
  });

  it("folds the iterations of a loop, its tasks as bad as in the worst of them", async () => {
    const inner = (phase: TaskState["phase"], iterations: readonly LoopIteration[] = []): TaskState => ({
      name: "inner",
      phase,
      reason: "",
      message: "",
      retries: 0,
      iterations,
    });
    const iterations = (["succeeded", "failed", "succeeded"] as const).map((phase, index) => ({
      number: index + 1,
      item: "",
      phase,
      reason: "",
      tasks: [inner(phase)],
    }));
    const lines = await drawn(runBoxes(chart, [{ ...inner("failed", iterations), name: "loop" }]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'subgraph t4 ["❌ for each of urls<br/><small>3 iterations</small>"]',
        't6["❌ inner<br/><small>1 failed#44; 2 succeeded</small>"]',
        't7["next"]',
      ]),
    );
  });

  it("marks what a change added, removed and changed, arrows too", async () => {
    const settings = new Map([["image", "new"]]);
    const later = [task("fetch", { settings }), task("train"), task("extra", { needs: ["train"] }), ...chart.slice(3)];
    const empty = { parameters: new Map(), settings: new Map(), totals: new Map() };
    const lines = await drawn(
      differenceBoxes(compareGraphs({ tasks: chart, ...empty }, { tasks: later, ...empty }).tasks),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        't1["✏️ fetch<br/><small>image</small>"]',
        't2["✏️ train<br/><small>waits for</small>"]',
        't3["➕ extra"]',
        't6(["➖ fetch.out #62; 3"])',
        "t1 -.-> t2",
        "t6 -.-> t2",
        "t2 --> t3",
      ]),
    );
    const arrows = lines.filter((line) => / -\.?-> /.test(line));
    const styled = lines.flatMap((line) => /^linkStyle (\d+) stroke:#cf222e/.exec(line)?.[1] ?? []);
    expect(styled.map((index) => arrows[Number(index)])).toEqual(["t1 -.-> t2", "t6 -.-> t2"]);
  });

  it.each([
    `"]; click t1 "javascript:alert(1)"`,
    "<script>alert(1)</script>",
    "`**bold** _text_`",
    "#quot; #35; &amp; &quot;",
    "%%{init: {'securityLevel': 'loose'}}%%",
    "$$x^2$$ fa:fa-bolt",
    "1. end",
    "- end",
    "end",
    "a\nb --> c\r\nsubgraph x",
    "测试 🚀 \u202e",
    "",
    "\ud800",
    "```\n::error::x",
    ":::class",
  ])("shows the name %j and does nothing with it", async (title) => {
    const [, first = ""] = await drawn([box(title), box("other", { arrows: [{ from: title, tone: "plain" }] })]);
    expect(first).toMatch(/^t1\["[\p{L}\p{N} #;./-]+"\]$/u);
    expect(first).not.toContain("1. ");
  });

  it("is not drawn when Mermaid would refuse it, or nobody could read it", async () => {
    expect(mermaid(Array.from({ length: 1_000 }, (_, index) => box(`t${index}`)))).toBeUndefined();
    const keys = Array.from({ length: 140 }, (_, index) => `${"测".repeat(60)}${index}`);
    expect(await drawn(keys.map((key) => box(key)))).toHaveLength(143);
    const all = keys.slice(0, 20).map((key) => box(key));
    const crossed = keys
      .slice(20)
      .map((key) => box(key, { arrows: all.map(({ key: from }) => ({ from, tone: "plain" })) }));
    expect(mermaid([...all, ...crossed])).toBeUndefined();
  });

  it("survives tasks that wait for themselves, for each other or for nothing that exists", async () => {
    const arrow = (from: string) => [{ from, tone: "plain" as const }];
    const lines = await drawn([
      box("a", { arrows: arrow("b") }),
      box("b", { arrows: arrow("a") }),
      box("c", { arrows: arrow("c") }),
      box("d", { arrows: arrow("ghost") }),
    ]);
    expect(lines.join("\n")).not.toContain("ghost");
  });
});
