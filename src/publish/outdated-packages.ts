import { posix } from "node:path";
import { GitHubError } from "../model/errors.ts";
import { outputFolder, type Publication, repositoryOf } from "./publication.ts";

/** Limit of files that GitHub lists in a comparison (docs: rest/commits/commits, "Compare two commits"). */
const mostFiles = 300;

/**
 * Checks whether packages of one commit are still current at a later one. They are not if a source has changed: the run of the later commit
 * compiles it. @returns why they are outdated; empty if they are current
 */
export async function reasonOutdated(publication: Publication, compiledAt: string, head: string): Promise<string> {
  if (compiledAt === head) return "";
  const client = await publication.client();
  try {
    const basehead = `${compiledAt}...${head}`;
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repositoryOf(publication), basehead });
    if (data.status !== "ahead" && data.status !== "identical") return "its history was rewritten";
    const files = (data.files ?? []).flatMap(({ filename, previous_filename: before }) => [
      filename,
      ...(before === undefined ? [] : [before]),
    ]);
    if (files.length >= mostFiles) return "too much has changed on it to know";
    const source = files.find(createSourceTest(publication));
    return source === undefined ? "" : `${source} has changed on it`;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404)
      return `it does not know the commit ${compiledAt.slice(0, 7)}`;
    throw error;
  }
}

/** Tests whether a file may affect the packages: files that were read, that an import may find now, that lie beside a module, and requirements. */
function createSourceTest(publication: Publication): (file: string) => boolean {
  const { manifest, inputs, github } = publication;
  const read = new Set([
    ...manifest.compiled.flatMap(({ sources }) => Object.keys(sources)),
    ...inputs.requirements.map((path) => posix.normalize(path)),
    github.workflowFile,
  ]);
  const folders = new Set(
    manifest.compiled.map(({ module }) => posix.dirname(module)).filter((folder) => folder !== "."),
  );
  const output = `${outputFolder(publication)}/`;
  return (file) =>
    !file.startsWith(output) && (read.has(file) || file.endsWith(".py") || folders.has(posix.dirname(file)));
}
