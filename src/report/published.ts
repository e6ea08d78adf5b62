import type { PublishedPackages } from "../model/published.ts";
import { errorWords } from "./error-summary.ts";
import { escapeMarkdown, inlineCode, link } from "./text/markdown.ts";
import { plural } from "./text/words.ts";

/** The sentence that the step fails with; undefined when everything is where it should be. */
export function publishFailure({ errors }: PublishedPackages): string | undefined {
  return errors.length === 0 ? undefined : "The pipelines are fine, but not everything could be published.";
}

/** A line of the summary for each place where the packages are now, and for what kept them from it. */
export function renderPublished(published: PublishedPackages): string {
  const { artifact, commit, pullRequest, release, turnedIntoDrift, errors } = published;
  const lines = [
    artifact && `artifact ${link(artifact.name, artifact.url)}`,
    commit && `commit ${link(commit.sha.slice(0, 7), commit.url)} on ${inlineCode(commit.branch)}`,
    pullRequest &&
      `pull request ${link(`#${pullRequest.number}`, pullRequest.url)}${pullRequest.state === "closed" ? ", closed" : ""}`,
    release && `release ${link(release.tag, release.url)} with ${plural(release.assets.length, "asset")}`,
    turnedIntoDrift && `not committed, because ${escapeMarkdown(turnedIntoDrift)}`,
    ...errors.map((error) => `❌ ${errorWords(error)}`),
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? "" : `\n## Packages\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}
