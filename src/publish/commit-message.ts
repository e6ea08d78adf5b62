import type { Publication } from "./publication.ts";

/** The trailer by which a later run recognises the commit (git-interpret-trailers). */
const trailer = "Compiled-From";

export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

/** Builds the message: the user's text, and the commit that the packages were compiled from. */
export function commitMessage({ inputs, github }: Publication, compiledAt: string): CommitMessage {
  const [headline = "", ...rest] = inputs.commitMessage.split("\n");
  const words = rest.join("\n").trim();
  const run = github.runUrl === "" ? [] : [`Workflow run: ${github.runUrl}`];
  return { headline, body: [words, ...run, `${trailer}: ${compiledAt}`].filter((part) => part !== "").join("\n\n") };
}

/** Reads the commit that the packages were compiled from; undefined for a commit that this action did not create. */
export const compiledFrom = (message: string): string | undefined =>
  new RegExp(`^${trailer}: ([0-9a-f]{40,64})$`, "m").exec(message)?.[1];
