import { compareGraphs, isSame } from "../graph/difference.ts";
import { graphOfPackage } from "../graph/package-graph.ts";
import { PackageError } from "../model/errors.ts";
import type { Change, Graph } from "../model/graph.ts";
import { noteworthyTasks } from "../report/change-list.ts";
import { differenceBoxes, plainBoxes } from "../report/diagram/diagram.ts";
import { textDifference } from "../report/text-difference.ts";
import { drawGraph } from "./graph-drawing.ts";
import { type Html, html } from "./html.ts";
import { renderPage } from "./layout.ts";
import { table, time } from "./list-pages.ts";

export interface VersionView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isDefault: boolean;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly yaml: string;
}

export interface PipelineView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Newest first. */
  readonly versions: readonly VersionView[];
  /** IDs of two versions to compare; undefined for the newest alone. */
  readonly compared: { readonly from: string; readonly to: string } | undefined;
}

/** The versions of a pipeline, the graph of one of them, and what differs between two. */
export function renderPipelinePage(pipeline: PipelineView): string {
  const { name, description, versions } = pipeline;
  const body = html`<h1>${name}</h1>
${description === "" ? "" : html`<p>${description}</p>`}
<h2>Versions</h2>
${
  versions.length === 0
    ? html`<p class="quiet">There are no versions.</p>`
    : table(
        "Versions",
        ["Version", "Created", "Description"],
        versions.map((version) => [
          html`${version.name}${version.isDefault ? html` <strong>(default)</strong>` : ""}`,
          time(version.createdAt),
          version.description,
        ]),
      )
}
${versions.length < 2 ? "" : chooser(pipeline)}
${shown(pipeline)}`;
  return renderPage({ title: name, body, isLive: true });
}

/** A form without a script: its address can be kept and sent. */
function chooser({ id, versions, compared }: PipelineView): Html {
  const [to = "", from = ""] = versions.map((version) => version.id);
  const select = (name: string, label: string, chosen: string): Html =>
    html`<label>${label} <select name="${name}">${versions.map(
      (version) =>
        html`<option value="${version.id}"${version.id === chosen ? html` selected` : ""}>${version.name}</option>`,
    )}</select></label> `;
  return html`<h2>What differs</h2>
<form action="/pipelines/${encodeURIComponent(id)}">${select("from", "From", compared?.from ?? from)}${select("to", "to", compared?.to ?? to)}<button>Compare</button></form>`;
}

function shown({ versions, compared, name }: PipelineView): Html {
  const find = (id: string | undefined): VersionView | undefined => versions.find((version) => version.id === id);
  const [from, to] = [find(compared?.from), find(compared?.to)];
  if (from !== undefined && to !== undefined) return difference(from, to);
  const [newest] = versions;
  if (newest === undefined) return html``;
  const graph = graphIn(newest.yaml);
  return html`<h2>Graph of ${newest.name}</h2>${graph instanceof PackageError ? html`<p>${graph.message}</p>` : drawn(drawGraph(plainBoxes(graph.tasks), `Tasks of ${name}`, nowhere))}`;
}

const nowhere = (): undefined => undefined;

const drawn = (drawing: Html): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="Graph">${drawing}</div>`;

function graphIn(yaml: string): Graph | PackageError {
  try {
    return graphOfPackage(yaml);
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
}

function difference(from: VersionView, to: VersionView): Html {
  const [before, after] = [graphIn(from.yaml), graphIn(to.yaml)];
  const title = html`<h2>From ${from.name} to ${to.name}</h2>`;
  if (before instanceof PackageError || after instanceof PackageError || isSame(compareGraphs(before, after)))
    return html`${title}${from.yaml === to.yaml ? html`<p>The packages are equal.</p>` : block(from.yaml, to.yaml)}`;
  const { changes, tasks } = compareGraphs(before, after);
  const named = noteworthyTasks(tasks, "");
  return html`${title}${drawn(drawGraph(differenceBoxes(tasks), "What differs", nowhere))}
<ul>${changes.map(changeItem)}${named.map(
    (entry) => html`<li>${entry.title}: ${entry.task.mark}<ul>${entry.task.changes.map(changeItem)}</ul></li>`,
  )}</ul>`;
}

function changeItem(change: Change): Html {
  if (change.kind === "needs")
    return html`<li>waits for: ${change.added.length === 0 ? "" : `+ ${change.added.join(", ")} `}${change.removed.length === 0 ? "" : `− ${change.removed.join(", ")}`}</li>`;
  return html`<li>${change.what}: ${block(change.before ?? "", change.after ?? "")}</li>`;
}

const block = (before: string, after: string): Html =>
  html`<pre tabindex="0" aria-label="Difference">${textDifference(before, after)}</pre>`;
