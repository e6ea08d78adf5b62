import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log as SarifLog } from "sarif";
import { describe, expect, it } from "vitest";
import { CompileError, KfpError } from "../../src/model/errors.ts";
import type { Annotation } from "../../src/model/log.ts";
import type { PipelineRecord } from "../../src/model/record.ts";
import { endStep, noSummary } from "../../src/report/end-step.ts";
import { renderCodeQuality } from "../../src/report/formats/code-quality.ts";
import { renderJUnit } from "../../src/report/formats/junit.ts";
import { renderSarif } from "../../src/report/formats/sarif.ts";
import type { StepReport } from "../../src/report/formats/step-report.ts";
import { createRunnerLog } from "../../src/report/runner-log.ts";
import { makeFolder } from "../support/workspace.ts";
import { type XmlElement, xmlElements } from "../support/xml.ts";

const finding = (line: number, message = "The output lies in the root folder."): Annotation => ({
  level: "warning",
  title: "Check output-paths",
  rule: "output-paths",
  message,
  location: { file: "pipelines/a b.py", line, column: 5 },
});
const failed: Annotation = {
  level: "error",
  title: "Server out of reach [kfp-unreachable]",
  code: "kfp-unreachable",
  message: "GET https://kfp.example.com: connection refused",
};

const report = (rest: Partial<StepReport> = {}): StepReport => ({
  records: [],
  annotations: [],
  hasFailed: false,
  redact: (text) => text,
  ...rest,
});

const compiled = { packagePath: "compiled/a.yaml" } as NonNullable<PipelineRecord["compiled"]>;

const casesOf = (xml: string): readonly XmlElement[] => xmlElements(xml).filter(({ name }) => name === "testcase");

describe("JUnit XML", () => {
  const records: readonly PipelineRecord[] = [
    { module: "pipelines/a.py", name: "train", compiled, findings: [] },
    {
      module: "pipelines/a.py",
      name: "score",
      compiled,
      findings: [
        {
          rule: "denied",
          level: "error",
          message: "It has no task.",
          hint: "Add one.",
          location: { file: "a.py", line: 3 },
        },
        { rule: "no-timeout", level: "warning", message: "No limit.", hint: "", location: { file: "a.py" } },
      ],
    },
    { module: "pipelines/b.py", name: "b", error: new CompileError("NameError: x", { hint: "Did you mean y?" }) },
    { module: "pipelines/c.py", name: "c", skipped: true },
    {
      module: "pipelines/d.py",
      name: "d",
      compiled,
      verdict: {
        kind: "failed",
        reason: "Failed",
        message: "Tasks Completed: 1",
        tasks: [],
        failedTasks: [{ name: "fit", reason: "Failed", message: "", exitCode: 1, logTail: ['a < b & "c"', "]]>"] }],
        durationMs: 61_500,
      },
    },
    {
      module: "pipelines/e.py",
      name: "e",
      compiled,
      error: new KfpError("POST: HTTP 500", { method: "POST", url: "" }),
    },
  ];

  it("has a test case for each thing that happened to a pipeline, below its module", () => {
    const cases = casesOf(renderJUnit(report({ records, hasFailed: true }))).map(({ attributes }) => attributes);
    expect(cases.map(({ classname, name }) => [classname, name])).toEqual([
      ["pipelines/a.py", "train: compile"],
      ["pipelines/a.py", "train: checks"],
      ["pipelines/a.py", "score: compile"],
      ["pipelines/a.py", "score: checks"],
      ["pipelines/b.py", "b: compile"],
      ["pipelines/c.py", "c: compile"],
      ["pipelines/d.py", "d: compile"],
      ["pipelines/d.py", "d: run"],
      ["pipelines/e.py", "e: compile"],
      ["pipelines/e.py", "e: deliver"],
    ]);
    expect(cases.find(({ name }) => name === "d: run")).toMatchObject({ time: "61.500", file: "pipelines/d.py" });
  });

  it("shows what failed as it was written", () => {
    const elements = xmlElements(renderJUnit(report({ records, hasFailed: true })));
    expect(elements[0]?.attributes).toMatchObject({ tests: "10", failures: "4", skipped: "1" });
    const failures = elements
      .filter(({ name }) => name === "failure")
      .map(({ attributes, text }) => [attributes.type, text]);
    expect(failures).toEqual([
      ["denied", "a.py:3: It has no task.\nAdd one."],
      ["compile-failed", "NameError: x\nDid you mean y?"],
      ["failed", 'Failed: Tasks Completed: 1\nTask fit: \na < b & "c"\n]]>'],
      ["kfp-request-failed", "POST: HTTP 500"],
    ]);
  });

  it("fails by an error that belongs to no pipeline", () => {
    const [only, more] = casesOf(renderJUnit(report({ hasFailed: true, annotations: [failed, finding(1)] })));
    expect(more).toBeUndefined();
    expect(only?.attributes).toMatchObject({ classname: "step", name: "Server out of reach [kfp-unreachable]" });
  });

  it("is XML whatever a pipeline is called", () => {
    const name = 'a"<b>&\u0001\u0000\uFFFE\uD800\u001B[31m';
    const [only] = casesOf(renderJUnit(report({ records: [{ module: "m.py", name, compiled }] })));
    expect(only?.attributes.name).toBe('a"<b>&\uFFFD: compile');
  });

  it("is complete without any pipeline", () => expect(xmlElements(renderJUnit(report()))).toHaveLength(1));
});

describe("SARIF", () => {
  const read = (rest: Partial<StepReport>): SarifLog["runs"][number] => {
    const [run, more] = (JSON.parse(renderSarif(report(rest))) as SarifLog).runs;
    expect(more).toBeUndefined();
    if (run === undefined) throw new Error("There is no run.");
    return run;
  };

  it("has a result at each place, and a rule for each kind of result", () => {
    const { results, tool } = read({ annotations: [finding(3)] });
    expect(results).toMatchObject([
      {
        ruleId: "output-paths",
        level: "warning",
        message: { text: "The output lies in the root folder." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "pipelines/a%20b.py", uriBaseId: "%SRCROOT%" },
              region: { startLine: 3, startColumn: 5 },
            },
          },
        ],
      },
    ]);
    expect(tool.driver.rules).toMatchObject([{ id: "output-paths", shortDescription: { text: "Check output-paths" } }]);
  });

  it("notes what has no place, because code scanning wants one for each result", () => {
    const { results, invocations } = read({ annotations: [failed], hasFailed: true });
    expect(results).toEqual([]);
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ descriptor: { id: "kfp-unreachable" }, level: "error" }],
      },
    ]);
  });

  it("recognises a finding that has moved, and tells equal ones apart", () => {
    const marks = (annotations: readonly Annotation[]): readonly unknown[] =>
      (read({ annotations }).results ?? []).map(({ partialFingerprints }) => partialFingerprints);
    expect(marks([finding(3)])).toEqual(marks([finding(30)]));
    const [one, other] = marks([finding(3), finding(4)]);
    expect(one).not.toEqual(other);
  });
});

describe("Code Quality", () => {
  it("has each annotation with a path and a line", () =>
    expect(JSON.parse(renderCodeQuality(report({ annotations: [finding(3), failed] })))).toMatchObject([
      { check_name: "output-paths", severity: "minor", location: { path: "pipelines/a b.py", lines: { begin: 3 } } },
      { check_name: "kfp-unreachable", severity: "critical", location: { path: ".", lines: { begin: 1 } } },
    ]));
});

describe("the reports of a step", () => {
  it("are written when it ends, in new folders, without its secrets", async () => {
    const folder = makeFolder("reports");
    const log = createRunnerLog();
    log.mask("s3cret-value");
    log.annotate({ level: "error", title: "T", message: "It said s3cret-value", location: { file: "a.py" } });
    const files = [
      { format: "sarif", path: "out/kfp.sarif" },
      { format: "junit", path: "out/junit.xml" },
      { format: "code-quality", path: "quality.json" },
    ] as const;
    const outcome = { errors: [], summary: noSummary, hasFailed: true, reports: { files, folder, records: [] } };
    expect(await endStep(outcome, { log, env: {}, changedFiles: async () => new Set() })).toBe(true);
    for (const { path } of files) {
      const text = readFileSync(join(folder, path), "utf8");
      expect(text).toContain("It said ***");
      expect(text).not.toContain("s3cret");
    }
  });

  it("fail the step if they cannot be written, and the message names the path", async () => {
    const folder = makeFolder("reports");
    writeFileSync(join(folder, "out"), "a file");
    const log = createRunnerLog();
    const reports = { files: [{ format: "junit", path: "out/junit.xml" }], folder, records: [] } as const;
    const outcome = { errors: [], summary: noSummary, hasFailed: false, reports };
    expect(await endStep(outcome, { log, env: {}, changedFiles: async () => new Set() })).toBe(true);
    expect(log.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(`${folder}/out is a file`)]);
    expect(existsSync(join(folder, "out", "junit.xml"))).toBe(false);
  });
});

it.each([
  ["JUnit XML", renderJUnit],
  ["SARIF", renderSarif],
  ["Code Quality", renderCodeQuality],
])("%s holds no part of a secret that its escapes, or a line break, would hide", (_, render) => {
  const secret = 'a<b>&"c\u200b\nsecond line';
  const message = `before ${secret} after`;
  const annotations: readonly Annotation[] = [{ ...failed, message }, finding(1, message)];
  const text = render(report({ hasFailed: true, annotations, redact: (given) => given.replaceAll(secret, "***") }));
  expect(text).toContain("before *** after");
  expect(text).not.toMatch(/second line|a&lt;b|a<b/);
});
