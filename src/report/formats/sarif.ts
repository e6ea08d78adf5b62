import type { Location, Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import packageJson from "../../../package.json" with { type: "json" };
import { defined } from "../../model/defined.ts";
import type { Annotation, AnnotationLevel } from "../../model/log.ts";
import { sanitize, sanitizeLine } from "../text/sanitize.ts";
import { fingerprints, ruleOf } from "./fingerprint.ts";
import type { StepReport } from "./step-report.ts";

const levels: Readonly<Record<AnnotationLevel, Result.level>> = { error: "error", warning: "warning", notice: "note" };
const documentation = "https://github.com/kfp-tekton-action/kfp-tekton-action/blob/main/docs";

/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), as GitHub's code scanning reads it. Code scanning needs a place for each result, so
 * errors that concern no file are notifications of the invocation.
 */
export function renderSarif({ annotations, hasFailed, redact }: StepReport): string {
  const names = fingerprints(annotations);
  const placed = annotations.map((annotation, index) => ({ annotation, name: names[index] ?? "" }));
  const isPlaced = ({ annotation }: Placed): boolean => annotation.location !== undefined;
  const run: Run = {
    tool: { driver: { ...driver, rules: rulesOf(annotations.filter(({ location }) => location !== undefined)) } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: !hasFailed,
        toolExecutionNotifications: placed
          .filter((entry) => !isPlaced(entry))
          .map((entry) => notification(entry, redact)),
      },
    ],
    results: placed.filter(isPlaced).map((entry) => result(entry, redact)),
  };
  const file: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

interface Placed {
  readonly annotation: Annotation;
  readonly name: string;
}

const driver = {
  name: packageJson.name,
  semanticVersion: packageJson.version,
  informationUri: "https://github.com/kfp-tekton-action/kfp-tekton-action",
};

function rulesOf(annotations: readonly Annotation[]): ReportingDescriptor[] {
  const firsts = new Map(annotations.map((annotation) => [ruleOf(annotation), annotation]));
  return [...firsts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { rule, title }]) => ({
      id,
      shortDescription: { text: rule === undefined ? sanitizeLine(title) : `Check ${rule}` },
      helpUri: rule === undefined ? `${documentation}/errors.md#${id}` : `${documentation}/checks.md`,
    }));
}

function result({ annotation, name }: Placed, redact: StepReport["redact"]): Result {
  return {
    ruleId: ruleOf(annotation),
    level: levels[annotation.level],
    message: { text: sanitize(redact(annotation.message)) },
    locations: [placeOf(annotation, redact)],
    partialFingerprints: { "kfpTektonAction/v1": name },
  };
}

function placeOf({ location }: Annotation, redact: StepReport["redact"]): Location {
  const { file = "", line, column } = location ?? {};
  const artifactLocation = { uri: redact(file).split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
  const region = line === undefined ? undefined : { startLine: line, ...defined({ startColumn: column }) };
  return { physicalLocation: { artifactLocation, ...defined({ region }) } };
}

const notification = ({ annotation }: Placed, redact: StepReport["redact"]): Notification => ({
  descriptor: { id: ruleOf(annotation) },
  level: levels[annotation.level],
  message: { text: sanitize(redact(annotation.message)) },
});
