import { flattenTasks } from "../gate/flatten-tasks.ts";
import type { GraphTask } from "../model/graph.ts";
import type { TaskPhase, TaskState } from "../model/run.ts";
import { runBoxes } from "../report/diagram/diagram.ts";
import { sanitize } from "../report/text/sanitize.ts";
import { duration, phaseWord, shortVersion } from "../report/text/words.ts";
import { drawGraph } from "./graph-drawing.ts";
import { type Html, html } from "./html.ts";
import { renderPage } from "./layout.ts";
import { timeline } from "./timeline.ts";

/** A run as its page shows it. */
export interface RunView {
  readonly name: string;
  readonly pipeline: string;
  /** Empty if the run has none. */
  readonly version: string;
  readonly phase: TaskPhase;
  readonly reason: string;
  readonly message: string;
  /** RFC 3339. */
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The package's tasks; empty if the package is not known. */
  readonly graph: readonly GraphTask[];
  readonly tasks: readonly TaskState[];
  /** The end of the log of each task, by the name that `flattenTasks` gives it. */
  readonly logs: ReadonlyMap<string, string>;
  readonly metrics: readonly Metric[];
  readonly artifacts: readonly Artifact[];
}

export interface Metric {
  readonly task: string;
  readonly name: string;
  readonly value: string;
}

export interface Artifact {
  readonly task: string;
  readonly name: string;
  /** Where the artifact is; empty for a file of the report. */
  readonly href: string;
}

export interface RunPageOptions {
  /** Whether the page is served and follows the run; false for a file. */
  readonly isLive: boolean;
  /** RFC 3339: when the page is written, the end of what still runs. */
  readonly now: string;
}

/** The page of one run: graph, timeline, logs, parameters, metrics. */
export function renderRunPage(run: RunView, options: RunPageOptions): string {
  const isRunning = options.isLive && (run.phase === "running" || run.phase === "pending");
  const tasks = flattenTasks(run.tasks);
  const hrefs = new Map(run.graph.map(({ key, name }) => [key, `#${taskId(name)}`]));
  const body = html`<div${isRunning ? html` data-running` : ""}></div>
<h1>${run.name}</h1>
<p class="quiet">Pipeline ${run.pipeline}${run.version === "" ? "" : html`, version ${shortVersion(run.version)}`}</p>
<p id="state" data-live><span class="state ${run.phase}">${phaseWord(run.phase)}</span> ${stateWords(run, options.now)}</p>
<h2>Graph</h2>
<div id="graph" class="wide" tabindex="0" role="region" aria-label="Graph" data-live>${drawGraph(
    run.graph.length === 0 ? [] : runBoxes(run.graph, run.tasks),
    `Tasks of ${run.pipeline}`,
    (key) => hrefs.get(key),
  )}</div>
<h2>Timeline</h2>
<div id="timeline" class="wide" tabindex="0" role="region" aria-label="Timeline" data-live>${timeline(tasks, options.now)}</div>
<h2>Tasks</h2>
<div id="tasks" data-live>${tasks.map((task) => taskPart(task, run))}</div>
${pairs("Parameters", ["Name", "Value"], run.parameters)}
<div id="metrics" data-live>${pairs(
    "Metrics",
    ["Task", "Metric", "Value"],
    run.metrics.map(({ task, name, value }) => [task, name, value]),
  )}</div>
<div id="artifacts" data-live>${artifactsPart(run.artifacts)}</div>`;
  return renderPage({ title: `${run.name}: ${phaseWord(run.phase)}`, body, isLive: options.isLive });
}

function stateWords({ reason, message, startedAt, finishedAt }: RunView, now: string): Html {
  const took = startedAt === undefined ? NaN : Date.parse(finishedAt ?? now) - Date.parse(startedAt);
  const words = [reason, message].filter((text) => text !== "").join(": ");
  return html`${Number.isNaN(took) ? "" : `${finishedAt === undefined ? "for" : "after"} ${duration(took)}`} ${words === "" ? "" : `(${words})`}`;
}

/** An id of HTML, which has no spaces. */
const taskId = (name: string): string => `task-${encodeURIComponent(name.toWellFormed())}`;

function taskPart(task: TaskState, { logs }: RunView): Html {
  const log = logs.get(task.name);
  const words = [task.reason, task.message].filter((text) => text !== "").join(": ");
  return html`<details id="${taskId(task.name)}"${task.phase === "failed" ? html` open` : ""}>
<summary><span class="state ${task.phase}">${phaseWord(task.phase)}</span> ${task.title ?? task.name} <span class="quiet">${took(task)}</span></summary>
${words === "" ? "" : html`<p>${words}${task.exitCode === undefined ? "" : `, exit code ${task.exitCode}`}</p>`}
${log === undefined ? html`<p class="quiet">No log.</p>` : html`<pre tabindex="0" aria-label="Log of ${task.title ?? task.name}">${sanitize(log)}</pre>`}
</details>`;
}

function took({ startedAt = "", finishedAt = "" }: TaskState): string {
  const ms = Date.parse(finishedAt) - Date.parse(startedAt);
  return Number.isNaN(ms) ? "" : duration(ms);
}

function pairs(title: string, header: readonly string[], rows: readonly (readonly string[])[]): Html | string {
  if (rows.length === 0) return "";
  return html`<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

function artifactsPart(artifacts: readonly Artifact[]): Html | string {
  if (artifacts.length === 0) return "";
  return html`<h2>Artifacts</h2><ul>${artifacts.map(
    ({ task, name, href }) => html`<li>${task}: ${href === "" ? name : html`<a href="${href}">${name}</a>`}</li>`,
  )}</ul>`;
}
