import type { Removal } from "../model/removal.ts";
import { errorWords } from "./error-summary.ts";
import { escapeMarkdown, inlineCode, table } from "./text/markdown.ts";
import { shortVersion } from "./text/words.ts";

/** The job summary of a cleanup: what is gone and what stays. */
export function renderRemovals(removals: readonly Removal[]): string {
  const rows = removals.map(({ pipeline, removed, kept, isPipelineRemoved, error }) => [
    escapeMarkdown(pipeline),
    removed.map((name) => inlineCode(shortVersion(name))).join(" "),
    kept === undefined ? "" : `${inlineCode(shortVersion(kept))}, the default version`,
    error === undefined ? outcomeOf({ removed, isPipelineRemoved }) : `❌ ${errorWords(error)}`,
  ]);
  const body =
    rows.length === 0
      ? "Nothing of this pull request is on the server."
      : table(["Pipeline", "Removed", "Kept", "Status"], rows);
  return `## Versions of the pull request\n\n${body}\n`;
}

function outcomeOf({ removed, isPipelineRemoved }: Pick<Removal, "removed" | "isPipelineRemoved">): string {
  if (isPipelineRemoved) return "🧹 pipeline removed";
  return removed.length > 0 ? "🧹 cleaned up" : "➖ nothing removed";
}

/** Describes a removal in one line of the log. */
export function describeRemoval({ pipeline, removed, kept, isPipelineRemoved, error }: Removal): string {
  const versions = removed.length === 0 ? "nothing was removed" : `removed ${removed.join(", ")}`;
  const whole = isPipelineRemoved ? ", and the pipeline with it" : "";
  const stays = kept === undefined ? "" : `; ${kept} stays: it is the pipeline's default version`;
  return `${pipeline}: ${versions}${whole}${stays}${error === undefined ? "" : `; then it failed`}`;
}
