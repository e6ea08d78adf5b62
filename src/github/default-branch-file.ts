import type { GitHubClient } from "./github.ts";
import { ownerAndName } from "./owner-and-name.ts";

export type DefaultBranchFile =
  | { readonly kind: "read"; readonly bytes: Buffer; readonly sha: string }
  /** The reason goes on from "because" and has no full stop. */
  | { readonly kind: "refused"; readonly reason: string };

/**
 * A file as it is in the default branch: without `ref` GitHub answers for that (docs.github.com, REST API, "Get repository content").
 * @param repository `owner/name`
 * @param path relative to the repository's root
 * @param longest in bytes
 */
export async function readFromDefaultBranch(
  client: GitHubClient,
  { repository, path, longest }: { readonly repository: string; readonly path: string; readonly longest: number },
): Promise<DefaultBranchFile> {
  const { data } = await client.rest.repos.getContent({ ...ownerAndName(repository), path });
  if (Array.isArray(data) || data.type !== "file" || !("content" in data))
    return { kind: "refused", reason: "it is not a plain file there" };
  if (data.size > longest)
    return { kind: "refused", reason: `it has ${data.size} bytes, of which ${longest} are allowed` };
  return { kind: "read", bytes: Buffer.from(data.content, "base64"), sha: data.sha };
}
