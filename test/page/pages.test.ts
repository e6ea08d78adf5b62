import { describe, expect, it } from "vitest";
import type { GraphTask } from "../../src/model/graph.ts";
import type { TaskState } from "../../src/model/run.ts";
import { html } from "../../src/page/html.ts";
import { renderOverview } from "../../src/page/list-pages.ts";
import { type RunView, renderRunPage } from "../../src/page/run-page.ts";

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'\u0000\uD800`;

const task = (name: string, phase: TaskState["phase"], rest: Partial<TaskState> = {}): TaskState => ({
  name,
  phase,
  reason: "",
  message: "",
  retries: 0,
  ...rest,
});

const node = (name: string, needs: readonly string[] = [], body: readonly GraphTask[] = []): GraphTask => ({
  name,
  key: name,
  kind: body.length === 0 ? "task" : "loop",
  title: name,
  isFinal: false,
  needs,
  settings: new Map(),
  body,
});

const run = (rest: Partial<RunView> = {}): RunView => ({
  name: "train #1",
  pipeline: "train",
  version: "v1",
  phase: "running",
  reason: "Running",
  message: "",
  parameters: [],
  graph: [],
  tasks: [],
  logs: new Map(),
  metrics: [],
  artifacts: [],
  ...rest,
});

const live = { isLive: true, now: "2026-01-01T00:01:00Z" };

describe("HTML", () => {
  it("keeps texts texts, in whatever they are nested", () =>
    expect(html`<p title="${evil}">${[evil, html`<b>${1}</b>`]}</p>`.text).toBe(
      `<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&#39;\uFFFD\uFFFD">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&#39;\uFFFD\uFFFD<b>1</b></p>`,
    ));
});

describe("the page of a run", () => {
  it("shows nothing from outside as HTML", () => {
    const text = renderRunPage(
      run({
        name: evil,
        pipeline: evil,
        version: evil,
        reason: evil,
        message: evil,
        parameters: [[evil, evil]],
        graph: [node(evil), node("b", [evil])],
        tasks: [task(evil, "failed", { reason: evil, message: evil, startedAt: evil })],
        logs: new Map([[evil, evil]]),
        metrics: [{ task: evil, name: evil, value: evil }],
        artifacts: [{ task: evil, name: evil, href: "" }],
      }),
      live,
    );
    expect(text).not.toContain("<img");
    expect(text.match(/<script/g)).toHaveLength(1);
  });

  it("is complete without tasks, graph and times", () => {
    const text = renderRunPage(run(), live);
    expect(text).toContain("There are no tasks.");
    expect(text).toContain("No task has begun.");
  });

  it("has each task with its log, those of iterations among them", () => {
    const inner = task("fit", "failed", { exitCode: 3, reason: "Failed" });
    const loop = task("loop", "failed", {
      iterations: [{ number: 1, item: "a", phase: "failed", reason: "", tasks: [inner] }],
    });
    const logs = new Map([["loop[1].fit", "no luck\n"]]);
    const text = renderRunPage(run({ tasks: [loop], graph: [node("loop", [], [node("fit")])], logs }), live);
    expect(text).toContain("no luck");
    expect(text).toContain("exit code 3");
  });

  it("does not draw what nobody could read", () => {
    const graph = Array.from({ length: 500 }, (_, index) => node(`t${index}`));
    expect(renderRunPage(run({ graph }), live)).toContain("500 tasks: too many to draw.");
  });

  it("draws a graph whose tasks wait for one another in a circle, or for a task that is not there", () => {
    const graph = [node("a", ["b"]), node("b", ["a", "ghost"]), node("c", ["c"])];
    expect(renderRunPage(run({ graph }), live)).toContain("</svg>");
  });

  it("asks for itself again only while the run runs, and never as a file", () => {
    expect(renderRunPage(run(), live)).toContain("data-running></div>");
    expect(renderRunPage(run({ phase: "succeeded" }), live)).not.toContain("data-running></div>");
    const file = renderRunPage(run(), { ...live, isLive: false });
    expect(file).not.toContain("<script");
    expect(file).not.toContain("data-running></div>");
  });
});

it("the first page says what to do while it is empty", () =>
  expect(renderOverview({ pipelines: [], runs: [], skipped: 0, hasMore: false })).toContain(
    "There are no pipelines yet.",
  ));
