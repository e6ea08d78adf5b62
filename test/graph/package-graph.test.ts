import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareGraphs } from "../../src/graph/difference.ts";
import { graphOfPackage } from "../../src/graph/package-graph.ts";
import type { GraphTask } from "../../src/model/graph.ts";

/** Written by the kfp SDK 2.17.3. */
const packageText = (name: string): string =>
  readFileSync(join(import.meta.dirname, "packages", `${name}.yaml`), "utf8");

const outline = (tasks: readonly GraphTask[]): readonly unknown[] =>
  tasks.map(({ title, kind, needs, body }) => [
    `${kind} ${title}${needs.length === 0 ? "" : ` after ${needs.join(", ")}`}`,
    ...outline(body),
  ]);

const taskOf = (tasks: readonly GraphTask[], name: string): GraphTask | undefined =>
  tasks.flatMap((task) => [task, taskOf(task.body, name)]).find((task) => task?.name === name);

describe("a package of KFP 2 as a graph", () => {
  it("conditions say what they compare, loops what they go through", () => {
    expect(outline(graphOfPackage(packageText("conditions-and-loops")).tasks)).toEqual([
      [
        "custom condition-branches-1 after train",
        ["condition train.Output > 0.5", ["task say"]],
        ["condition !(train.Output > 0.5)", ["task say-2"]],
      ],
      ["loop for each of tags", ['loop for each of ["x", "y"]', ["task say-3"]], ["task say-4"]],
      ["task load"],
      ["task train after load"],
    ]);
  });

  it("a sub-pipeline is shown at each place that calls it, with what it is given there", () => {
    const { tasks, settings } = graphOfPackage(packageText("sub-pipelines"));
    expect(outline(tasks)).toEqual([
      ["custom sums", ["task add"], ["task add-2 after add"]],
      ["custom sums-2 after sums", ["task add"], ["task add-2 after add"]],
    ]);
    const inner = tasks.map(({ body }) => Object.fromEntries(body[0]?.settings ?? []));
    expect(inner).toMatchObject([
      { "parameter a": "a", "parameter b": "b" },
      { "parameter a": "sums.Output", "parameter b": "3" },
    ]);
    expect(settings.get("display name")).toBe("Sums of sums");
  });

  it("the last task of an exit handler is final, and the handler has the author's name", () => {
    const { tasks } = graphOfPackage(packageText("exit-handler"));
    expect(tasks.map(({ title, isFinal, needs }) => [title, isFinal, needs])).toEqual([
      ["watched", false, []],
      ["notify", true, ["exit-handler-1"]],
    ]);
  });

  it("settings are what the author set, not what the SDK adds", () => {
    const { tasks, parameters } = graphOfPackage(packageText("conditions-and-loops"));
    expect(Object.fromEntries(parameters)).toEqual({
      "parameter rate": "NUMBER_DOUBLE = 0.1",
      "parameter rows": "NUMBER_INTEGER = 10",
      "parameter tags": 'LIST = ["a"]',
    });
    expect(Object.fromEntries(taskOf(tasks, "load")?.settings ?? [])).toEqual({
      "parameter rows": "rows",
      caching: "on",
      "output Output": "STRING",
      "output out": "system.Dataset",
      image: "python:3.11",
      packages: "pandas==2.2.2",
      code: 'def load(rows: int, out: Output[Dataset], source: str = "a") -> str:\n    return source * rows',
    });
    expect(Object.fromEntries(taskOf(tasks, "say-4")?.settings ?? [])).toMatchObject({
      "memory limit": "1Gi",
      retries: "2",
    });
    expect(taskOf(tasks, "say-3")?.settings.get("caching")).toBe("off");
  });

  it("settings for Kubernetes are those of the second document", () => {
    const { tasks } = graphOfPackage(packageText("on-kubernetes"));
    expect(Object.fromEntries(tasks[0]?.settings ?? [])).toMatchObject({
      "time limit in seconds": "600",
      "node selector disk": "ssd",
      "Kubernetes secretAsEnv 1 secretName": "store",
    });
  });

  it("another release of the SDK changes one setting", () => {
    const before = packageText("conditions-and-loops");
    const after = before.replaceAll("2.17.3", "2.16.1").replaceAll("10.0", "10").replace("# Name: simple\n", "");
    const { changes, tasks } = compareGraphs(graphOfPackage(before), graphOfPackage(after));
    expect(changes).toEqual([{ kind: "setting", what: "SDK", before: "kfp-2.17.3", after: "kfp-2.16.1" }]);
    expect(tasks.filter(({ mark }) => mark !== "same")).toEqual([]);
  });

  it("a change is told at its task", () => {
    const before = packageText("conditions-and-loops");
    const { changes, tasks } = compareGraphs(
      graphOfPackage(before),
      graphOfPackage(before.replace("pandas==2.2.2", "pandas==2.3.0")),
    );
    expect(changes).toEqual([]);
    expect(tasks.filter(({ mark }) => mark !== "same").map((task) => task.changes)).toEqual([
      [{ kind: "setting", what: "packages", before: "pandas==2.2.2", after: "pandas==2.3.0" }],
    ]);
  });

  it.each([
    ["a condition", "0.5", "0.7", { what: "condition", before: "train.Output > 0.5", after: "train.Output > 0.7" }],
    ["a loop", '["x", "y"]', '["x"]', { what: "items", before: '["x", "y"]', after: '["x"]' }],
  ])("a change of %s is told, also inside of a group", (_, was, is, change) => {
    const before = packageText("conditions-and-loops");
    const { tasks } = compareGraphs(graphOfPackage(before), graphOfPackage(before.replaceAll(was, is)));
    const changes = (differences: typeof tasks): readonly unknown[] =>
      differences.flatMap((task) => [...task.changes, ...changes(task.body)]);
    expect(changes(tasks)).toContainEqual({ kind: "setting", ...change });
  });

  it.each([
    ["calls itself", "a", ["a"]],
    ["stands for millions of tasks", "a", ["b", "b"]],
  ])("one that %s is refused", (_, first, called) => {
    const names = Array.from({ length: 30 }, (_, index) => `level-${index}`);
    const dag = (refs: readonly string[]): object => ({
      dag: { tasks: Object.fromEntries(refs.map((name, index) => [`t${index}`, { componentRef: { name } }])) },
    });
    const components =
      called.length === 1
        ? { [first]: dag([first]) }
        : Object.fromEntries(names.map((name, index) => [name, dag([names[index + 1] ?? "", names[index + 1] ?? ""])]));
    const spec = {
      pipelineInfo: { name: "p" },
      schemaVersion: "2.1.0",
      root: dag([called.length === 1 ? first : "level-0"]),
      components,
    };
    expect(() => graphOfPackage(JSON.stringify(spec))).toThrow("too large or too deeply nested");
  });
});
