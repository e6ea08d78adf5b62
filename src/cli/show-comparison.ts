import { changeOf } from "../change/pipeline-report.ts";
import type { Comparison } from "../context/step-context.ts";
import { sanitizeLine } from "../report/text/sanitize.ts";
import { differenceText } from "./difference-text.ts";
import type { TerminalSettings } from "./flags.ts";
import { hasColours, type Terminal } from "./terminal.ts";

/** The result of the command `diff`, which `--quiet` does not leave out. */
export function showComparison(
  { reports, note }: Comparison,
  { json }: Pick<TerminalSettings, "json">,
  terminal: Pick<Terminal, "stdout" | "env">,
): void {
  const lines = json
    ? reports.map((report) =>
        JSON.stringify(
          { type: "change", module: report.module, name: report.name, ...(report.change ?? changeOf(report)) },
          plain,
        ),
      )
    : [...differenceText(reports, hasColours(terminal)), ...(note === "" ? [] : [sanitizeLine(note)])];
  for (const line of lines) terminal.stdout.write(`${line}\n`);
}

/** JSON has no maps. */
const plain = (_: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
