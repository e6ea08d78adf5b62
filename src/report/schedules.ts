import type { SchedulePlan } from "../model/schedule-plan.ts";
import { codeBlock, escapeMarkdown } from "./text/markdown.ts";
import { cut, sanitizeLine } from "./text/sanitize.ts";

const mostLines = 100;
const longestLine = 600;

/** What becomes of the schedules of an environment, line by line. Nothing where there are none. */
export function schedulesPart(plan: SchedulePlan | undefined): readonly string[] {
  if (plan === undefined) return [];
  const { environment, lines, isApplied, note } = plan;
  const title = `**${isApplied ? "Schedules" : "Plan of the schedules"} in ${escapeMarkdown(cut(environment, 80))}**`;
  if (note !== "") return [`${title}: not known. ${escapeMarkdown(cut(note, 500))}`];
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines).map((line) => cut(sanitizeLine(line), longestLine));
  const more = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : [];
  return [title, codeBlock([...shown, ...more].join("\n"), "diff")];
}
