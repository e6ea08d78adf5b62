import { posix } from "node:path";
import { hintOfRule } from "../checks/checks.ts";
import { hintFor } from "../compile/hints.ts";
import type { Before, PipelineReport, ReportedError } from "../model/change.ts";
import type { Replacement } from "../model/equality.ts";
import type { SourceLocation } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { ImageReplacement } from "../model/image.ts";
import { mebibyte, packageLimit } from "../model/limits.ts";
import { parseJson } from "../model/parse-json.ts";
import { ruleNames } from "../model/rule-names.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import type { UntrustedKind } from "../packages/untrusted-files.ts";
import { fieldsOf } from "../tekton/untyped.ts";

/** Beside the manifest in the artifact, never committed: what the packages themselves do not say. */
export const reportFileName = "report.json";

const version = 1;

export interface ReportFile {
  readonly reports: readonly PipelineReport[];
  /** Why it is not known what the pipelines were before; empty when it is. */
  readonly note: string;
  /** Whether it is another job that says so. */
  readonly isTold: boolean;
  /** What a deployment would do with the schedules; only the step itself can plan it. */
  readonly schedules?: SchedulePlan;
}

/** For the job that comments on a pull request: it has the right to, and must not run what the pull request brings. @param outputDir paths of packages become relative to it */
export function renderReportFile({ reports }: Pick<ReportFile, "reports">, outputDir: string): string {
  const pipelines = reports.map(({ yaml: _yaml, change: _change, packagePath, replaced, ...report }) => ({
    ...report,
    // What differs is found again by the job that comments.
    ...(replaced?.pipeline === undefined ? {} : { replaces: { module: replaced.module, pipeline: replaced.pipeline } }),
    ...(packagePath === undefined ? {} : { packagePath: posix.relative(outputDir, packagePath) }),
  }));
  return `${JSON.stringify({ version, pipelines }, undefined, 1)}\n`;
}

const mostPipelines = 20_000;
const mostFindings = 200;
const mostImages = 50;
const longestText = 20_000;

/** The report of another job. */
export const untrustedReport: UntrustedKind<ReportFile> = {
  limit: 256 * mebibyte,
  parse: (bytes) => readReportFile(bytes.toString("utf8")),
};

/**
 * Whatever is not as it should be is left out: the file comes from a job that ran somebody else's code. It brings data and no prose: what to
 * do about a finding or an error is looked up in our own tables, for a stranger's advice would be the comment's.
 */
export function readReportFile(text: string): ReportFile {
  const { version: found, pipelines } = fieldsOf(parseJson(text));
  const reports = found === version ? list(pipelines, mostPipelines).flatMap(readReport) : [];
  return { reports, note: "", isTold: true };
}

function readReport(entry: unknown): readonly PipelineReport[] {
  const { module, name, packagePath, error, findings, before, lost, replaces, images } = fieldsOf(entry);
  if (!isText(module) || !isText(name)) return [];
  return [
    {
      module,
      name,
      findings: list(findings, mostFindings).flatMap(readFinding),
      ...(isText(packagePath) ? { packagePath } : {}),
      ...optional("error", readError(error)),
      ...optional("images", readImages(images)),
      ...(lost === true ? { lost } : {}),
      ...optional("before", readBefore(before)),
      ...optional("replaced", readReplaced(replaces)),
    },
  ];
}

const list = (value: unknown, most: number): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= longestText;

const optional = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Readonly<Record<Name, Value>>> =>
  value === undefined ? {} : ({ [name]: value } as Readonly<Record<Name, Value>>);

function readError(value: unknown): ReportedError | undefined {
  const { message, location, traceback } = fieldsOf(value);
  if (!isText(message)) return undefined;
  return {
    message,
    ...optional("hint", hintFor(message, { sdk: "kfp-tekton" }) ?? hintFor(message, { sdk: "kfp" })),
    ...(isText(traceback) ? { traceback } : {}),
    ...optional("location", readLocation(location)),
  };
}

function readLocation(value: unknown): SourceLocation | undefined {
  const { file, line } = fieldsOf(value);
  if (!isText(file)) return undefined;
  return { file, ...(Number.isSafeInteger(line) ? { line: Number(line) } : {}) };
}

function readFinding(value: unknown): readonly Finding[] {
  const { rule, level, message, location } = fieldsOf(value);
  const known = ruleNames.find((name) => name === rule);
  const place = readLocation(location);
  if (known === undefined || (level !== "warning" && level !== "error")) return [];
  if (!isText(message) || place === undefined) return [];
  return [{ rule: known, level, message, hint: hintOfRule(known), location: place }];
}

function readImages(value: unknown): readonly ImageReplacement[] | undefined {
  const images = list(value, mostImages).flatMap((image) => {
    const { name, from, to } = fieldsOf(image);
    return isText(name) && isText(from) && isText(to) ? [{ name, from, to }] : [];
  });
  return images.length === 0 ? undefined : images;
}

function readReplaced(value: unknown): Replacement | undefined {
  const { module, pipeline } = fieldsOf(value);
  if (!isText(module) || !isText(pipeline)) return undefined;
  return { module, pipeline, equality: { kind: "unknown", reason: "its package is missing" } };
}

function readBefore(value: unknown): Before | undefined {
  const { kind, yaml } = fieldsOf(value);
  if (kind === "nothing") return { kind };
  if (kind !== "package" || typeof yaml !== "string" || yaml.length > packageLimit) return undefined;
  return { kind, yaml };
}
