import type { Publication } from "./publication.ts";

/** The trailer by which a later run knows the commit: git-interpret-trailers. */
const trailer = "Compiled-From";

export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

/** The user's words, and what the packages were compiled from. */
export function commitMessage({ inputs, github }: Publication, compiledAt: string): CommitMessage {
  const [headline = "", ...rest] = inputs.commitMessage.split("\n");
  const words = rest.join("\n").trim();
  const run = github.runUrl === "" ? [] : [`Workflow run: ${github.runUrl}`];
  return { headline, body: [words, ...run, `${trailer}: ${compiledAt}`].filter((part) => part !== "").join("\n\n") };
}

/** The commit that the packages of a commit of ours were compiled from; undefined for anybody else's. */
export const compiledFrom = (message: string): string | undefined =>
  new RegExp(`^${trailer}: ([0-9a-f]{40,64})$`, "m").exec(message)?.[1];
