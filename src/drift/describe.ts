import type { ServerDrift } from "../model/drift.ts";
import type { PipelineRecord } from "../model/record.ts";
import { escapeMarkdown, inlineCode, link, table } from "../report/text/markdown.ts";
import { shortVersion } from "../report/text/words.ts";

export interface DriftContext {
  readonly host: string;
  readonly runUrl: string;
}

/** Limit of listed rows; the rest are counted. An issue holds 65,536 characters. */
const mostRows = 100;

/** Renders the text of the issue: differences between Git and the server. */
export function renderDrift(records: readonly PipelineRecord[], { host, runUrl }: DriftContext): string {
  const rows = records
    .slice(0, mostRows)
    .flatMap((record) =>
      differencesOf(record).map((text) => [
        escapeMarkdown(record.name),
        inlineCode(record.module),
        escapeMarkdown(text),
      ]),
    );
  const rest = records.length > mostRows ? `\n\nAnd ${records.length - mostRows} more.` : "";
  const run = runUrl === "" ? "" : `, ${link("as this run found them", runUrl)}`;
  return `What the repository has, and what ${inlineCode(host)} has${run}:\n\n${table(["Pipeline", "Module", "Difference"], rows)}${rest}\n\nThis issue is kept up to date, and closed when both are the same again.`;
}

function differencesOf({ name, module, serverDrift, scheduleDrift = [] }: PipelineRecord): readonly string[] {
  if (serverDrift === undefined || serverDrift.kind === "same") return scheduleDrift;
  return [describeDrift(name, module, serverDrift), ...scheduleDrift];
}

/** Describes one pipeline's drift in a sentence. */
export function describeDrift(name: string, module: string, drift: ServerDrift): string {
  if (drift.kind === "missing") return `Pipeline "${name}" of ${module} is not on the server.`;
  if (drift.kind === "gone")
    return `Pipeline "${name}" is on the server, and ${module}, which it came from, has no such pipeline any more.`;
  const commit = drift.commit === "" || drift.commit === drift.version ? "" : ` (commit ${shortVersion(drift.commit)})`;
  const version = `the default version ${drift.version}${commit} of pipeline "${name}"`;
  return drift.kind === "unknown"
    ? `Whether ${version} is what ${module} compiles to is not known: the server keeps neither its text nor its digest.`
    : `${version[0]?.toUpperCase()}${version.slice(1)} on the server is not what ${module} compiles to.`;
}
