import type { TaskPhase } from "../model/run.ts";
import { phaseWord } from "../report/text/words.ts";
import { type Html, html } from "./html.ts";
import { renderPage } from "./layout.ts";

export interface PipelineRow {
  readonly id: string;
  readonly name: string;
  readonly versions: number;
  /** Name of the default version; empty if there is none. */
  readonly defaultVersion: string;
  /** RFC 3339. */
  readonly createdAt: string;
}

export interface RunRow {
  readonly id: string;
  readonly name: string;
  readonly pipeline: string;
  readonly phase: TaskPhase;
  /** RFC 3339. */
  readonly createdAt: string;
}

export interface Overview {
  readonly pipelines: readonly PipelineRow[];
  /** One page of them, newest first. */
  readonly runs: readonly RunRow[];
  /** How many newer runs are on earlier pages. */
  readonly skipped: number;
  readonly hasMore: boolean;
}

const runsOnPage = 100;

export const pageOfRuns = <Row>(
  newestFirst: readonly Row[],
  skipped: number,
): Pick<Overview, "skipped" | "hasMore"> & { readonly rows: readonly Row[] } => ({
  rows: newestFirst.slice(skipped, skipped + runsOnPage),
  skipped,
  hasMore: newestFirst.length > skipped + runsOnPage,
});

/** The first page: pipelines and the latest runs. */
export function renderOverview({ pipelines, runs, skipped, hasMore }: Overview): string {
  const isRunning = runs.some(({ phase }) => phase === "running" || phase === "pending");
  const body = html`<div${isRunning ? html` data-running` : ""}></div>
<h1>Pipelines and runs</h1>
<h2>Pipelines</h2>
${
  pipelines.length === 0
    ? html`<p class="quiet">There are no pipelines yet. Upload one to this address with the action, the command line or the SDK.</p>`
    : table(
        "Pipelines",
        ["Pipeline", "Versions", "Default version", "Created"],
        pipelines.map(({ id, name, versions, defaultVersion, createdAt }) => [
          html`<a href="/pipelines/${encodeURIComponent(id)}">${name}</a>`,
          versions,
          defaultVersion,
          time(createdAt),
        ]),
      )
}
<h2>Runs</h2>
<div id="runs" data-live>${
    runs.length === 0 && skipped === 0
      ? html`<p class="quiet">There are no runs yet.</p>`
      : table(
          "Runs",
          ["Run", "State", "Pipeline", "Created"],
          runs.map(({ id, name, phase, pipeline, createdAt }) => [
            html`<a href="/runs/${encodeURIComponent(id)}">${name}</a>`,
            html`<span class="state ${phase}">${phaseWord(phase)}</span>`,
            pipeline,
            time(createdAt),
          ]),
        )
  }</div>
${skipped === 0 ? "" : html`<p><a href="/?skip=${Math.max(0, skipped - runsOnPage)}">Newer runs</a></p>`}
${hasMore ? html`<p><a href="/?skip=${skipped + runsOnPage}">Older runs</a></p>` : ""}`;
  return renderPage({ title: "Pipelines and runs", body, isLive: true });
}

export const time = (rfc3339: string): Html =>
  html`<time datetime="${rfc3339}">${rfc3339.replace("T", " ").replace(/(?:\.\d+)?Z$/, "")}</time>`;

/** A table that scrolls sideways on a narrow screen, also by the keyboard. */
export const table = (
  label: string,
  header: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;

/** For an address that leads nowhere. */
export const renderMissing = (what: string): string =>
  renderPage({ title: "Not found", body: html`<h1>Not found</h1><p>${what}</p>`, isLive: true });
