import { CompileError } from "../../model/errors.ts";
import type { Annotation } from "../../model/log.ts";
import { type PipelineRecord, passed } from "../../model/record.ts";
import { sanitize, sanitizeLine } from "../text/sanitize.ts";
import type { StepReport } from "./step-report.ts";

/** What one pipeline went through. `failure` is absent if it passed. */
interface TestCase {
  readonly suite: string;
  readonly name: string;
  /** Absent where it was not measured. */
  readonly seconds?: number;
  readonly file: string | undefined;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly isSkipped?: true;
}

/**
 * JUnit XML as GitLab and Jenkins read it (github.com/testmoapp/junitxml): a suite for each module, and a test case for each thing that
 * happened to a pipeline: compile, checks, upload, run. An error that belongs to no pipeline fails the suite `step`.
 */
export function renderJUnit(report: StepReport): string {
  // Before anything is shortened or escaped: a secret with a line break or an ampersand would not be found after it.
  const cases = redactedCases(report);
  const suites = Map.groupBy(cases, ({ suite }) => suite);
  const body = [...suites].map(([name, members]) => renderSuite(name, members)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kfp-tekton-action"${counts(cases)}>\n${body}</testsuites>\n`;
}

const redactedCases = (report: StepReport): readonly TestCase[] =>
  [...report.records.flatMap(casesOf), ...ownCases(report)].map((testCase) => {
    const { suite, name, file, failure } = testCase;
    const { redact } = report;
    return {
      ...testCase,
      suite: redact(suite),
      name: redact(name),
      file: file === undefined ? undefined : redact(file),
      ...(failure === undefined
        ? {}
        : { failure: { ...failure, message: firstLine(redact(failure.message)), text: redact(failure.text) } }),
    };
  });

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

function casesOf(record: PipelineRecord): readonly TestCase[] {
  const { module, name, compiled, error, findings, version, verdict, skipped } = record;
  const testCase = (what: string, rest: Partial<TestCase> = {}): TestCase => ({
    suite: module,
    name: `${name}: ${what}`,
    file: module,
    ...rest,
  });
  if (skipped) return [testCase("compile", { isSkipped: true })];
  const failure = error === undefined ? undefined : failureOf(error.code, error.message, error.hint);
  if (compiled === undefined) return [testCase("compile", failure === undefined ? {} : { failure })];
  const denied = findings?.filter(({ level }) => level === "error") ?? [];
  const isOfCheck = error instanceof CompileError || denied.length > 0;
  return [
    testCase("compile"),
    ...(findings === undefined
      ? []
      : [testCase("checks", denied.length === 0 ? {} : { failure: failureOfChecks(denied) })]),
    ...(version === undefined ? [] : [testCase("upload")]),
    ...(verdict === undefined ? [] : [testCase("run", runOf(record))]),
    ...(failure === undefined || isOfCheck ? [] : [testCase("deliver", { failure })]),
  ];
}

const failureOf = (type: string, message: string, hint: string | undefined): NonNullable<TestCase["failure"]> => ({
  type,
  message,
  text: hint === undefined ? message : `${message}\n${hint}`,
});

const failureOfChecks = (denied: NonNullable<PipelineRecord["findings"]>): NonNullable<TestCase["failure"]> => ({
  type: denied[0]?.rule ?? "",
  message: denied[0]?.message ?? "",
  text: denied
    .map(({ location, message, hint }) => `${location.file}:${location.line ?? 1}: ${message}\n${hint}`)
    .join("\n\n"),
});

function runOf(record: PipelineRecord): Partial<TestCase> {
  const { verdict, run } = record;
  const seconds = (verdict?.durationMs ?? 0) / 1_000;
  if (verdict === undefined || passed(record)) return { seconds };
  const logs = verdict.failedTasks.map(({ name, message, logTail }) =>
    [`Task ${name}: ${message}`, ...logTail].join("\n"),
  );
  const message = [verdict.reason, verdict.message].filter((part) => part !== "").join(": ");
  const text = [message, run?.url ?? "", ...logs].filter((part) => part !== "").join("\n");
  return { seconds, failure: { type: verdict.kind, message, text } };
}

/** The step can fail although no pipeline did, for example by a wrong input. */
function ownCases({ records, annotations, hasFailed }: StepReport): readonly TestCase[] {
  if (!hasFailed || records.some((record) => !passed(record))) return [];
  return annotations.filter(({ level }) => level === "error").map(caseOfError);
}

const caseOfError = ({ title, message, code, location }: Annotation): TestCase => ({
  suite: "step",
  name: sanitizeLine(title),
  file: location?.file,
  failure: failureOf(code ?? "error", message, undefined),
});

function renderSuite(name: string, members: readonly TestCase[]): string {
  const cases = members.map(renderCase).join("");
  return `  <testsuite name="${attribute(name)}"${counts(members)}>\n${cases}  </testsuite>\n`;
}

function counts(cases: readonly TestCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter(({ isSkipped }) => isSkipped).length;
  const seconds = cases.reduce((sum, testCase) => sum + (testCase.seconds ?? 0), 0);
  return ` tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
}

function renderCase({ suite, name, seconds, file, failure, isSkipped }: TestCase): string {
  const place = file === undefined ? "" : ` file="${attribute(file)}"`;
  const time = seconds === undefined ? "" : ` time="${seconds.toFixed(3)}"`;
  const head = `    <testcase name="${attribute(name)}" classname="${attribute(suite)}"${place}${time}`;
  if (isSkipped) return `${head}>\n      <skipped message="none of its files has changed"/>\n    </testcase>\n`;
  if (failure === undefined) return `${head}/>\n`;
  const { type, message, text } = failure;
  return `${head}>\n      <failure type="${attribute(type)}" message="${attribute(message)}">${escapeXml(sanitize(text))}</failure>\n    </testcase>\n`;
}

const attribute = (text: string): string => escapeXml(sanitizeLine(text));

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** `sanitize` has removed the control characters that XML cannot hold; two more code points are left (www.w3.org/TR/xml, Char). */
const escapeXml = (text: string): string =>
  text.replace(/[\uFFFE\uFFFF]/g, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
