import type { TaskState } from "../model/run.ts";
import { duration, phaseWord } from "../report/text/words.ts";
import { type Html, html } from "./html.ts";

const width = 400;

/** When each task began and how long it took, in the order of their beginnings. @param now RFC 3339, the end of what still runs */
export function timeline(tasks: readonly TaskState[], now: string): Html {
  const begun = tasks.filter(({ startedAt }) => startedAt !== undefined && !Number.isNaN(Date.parse(startedAt)));
  if (begun.length === 0) return html`<p class="quiet">No task has begun.</p>`;
  const spans = begun
    .map((task) => ({ task, from: Date.parse(task.startedAt ?? ""), to: endOf(task, now) }))
    .toSorted((one, other) => one.from - other.from);
  const first = spans[0]?.from ?? 0;
  const whole = Math.max(...spans.map(({ to }) => to), first + 1_000) - first;
  return html`<table><thead><tr><th scope="col">Task</th><th scope="col">Time</th><th scope="col">Took</th></tr></thead>
<tbody>${spans.map((span) => row(span, { first, whole }))}</tbody></table>`;
}

const endOf = ({ finishedAt }: TaskState, now: string): number => {
  const end = Date.parse(finishedAt ?? now);
  return Number.isNaN(end) ? Date.parse(now) : end;
};

interface Span {
  readonly task: TaskState;
  readonly from: number;
  readonly to: number;
}

function row({ task, from, to }: Span, { first, whole }: { readonly first: number; readonly whole: number }): Html {
  const [start, end] = [from, to].map((time) => Math.round(((time - first) / whole) * width));
  const words = `begins after ${duration(from - first)}, ${phaseWord(task.phase)}`;
  return html`<tr><th scope="row">${task.title ?? task.name}</th>
<td><svg role="img" aria-label="${words}" width="${width}" height="16" viewBox="0 0 ${width} 16"><path class="bar bar-${task.phase}" d="M${start ?? 0} 8H${Math.max(end ?? 0, (start ?? 0) + 3)}"/></svg></td>
<td>${duration(Math.max(0, to - from))}</td></tr>`;
}
