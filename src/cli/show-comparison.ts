import { changeOf } from "../change/pipeline-report.ts";
import type { Comparison } from "../context/step-context.ts";
import type { PipelineReport } from "../model/change.ts";
import type { SourceLocation } from "../model/errors.ts";
import { sanitizeLine } from "../report/text/sanitize.ts";
import { differenceText } from "./difference-text.ts";
import type { TerminalSettings } from "./flags.ts";
import { hasColours, type Terminal } from "./terminal.ts";

/** The result of the commands `diff` and `report`, which `--quiet` does not leave out. */
export function showComparison(
  { reports, note }: Comparison,
  { json, hasFindings }: Pick<TerminalSettings, "json"> & { readonly hasFindings: boolean },
  terminal: Pick<Terminal, "stdout" | "env">,
): void {
  const lines = json
    ? reports.map((report) =>
        JSON.stringify(
          {
            ...{ type: "change", module: report.module, name: report.name, ...(report.change ?? changeOf(report)) },
            ...(hasFindings ? { findings: report.findings, error: report.error } : {}),
          },
          plain,
        ),
      )
    : [
        ...(hasFindings ? reports.flatMap(findingLines) : []),
        ...differenceText(reports, hasColours(terminal)),
        ...(note === "" ? [] : [sanitizeLine(note)]),
      ];
  for (const line of lines) terminal.stdout.write(`${line}\n`);
}

/** What another job says of a pipeline: it did not compile, or has findings. */
function findingLines({ module, name, error, findings }: PipelineReport): readonly string[] {
  const place = ({ file = module, line }: Partial<SourceLocation> = {}): string =>
    sanitizeLine(line === undefined ? file : `${file}:${line}`);
  const failure = error === undefined ? [] : [`  ✖ ${place(error.location)}: ${sanitizeLine(error.message)}`];
  const found = findings.map(
    ({ level, rule, message, location }) =>
      `  ${level === "error" ? "✖" : "⚠"} ${place(location)}: ${rule}: ${sanitizeLine(message)}`,
  );
  return [`${error === undefined ? "✔" : "✖"} ${sanitizeLine(name)} (${sanitizeLine(module)})`, ...failure, ...found];
}

/** JSON has no maps. */
const plain = (_: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
