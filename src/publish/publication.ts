import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { GitHubClient } from "../github/github.ts";
import { ownerAndName } from "../github/owner-and-name.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { PublishError } from "../model/errors.ts";
import type { GitHubContext } from "../model/event.ts";
import type { Ports } from "../model/ports.ts";
import type { PublishedPackages } from "../model/published.ts";
import type { PipelineRecord } from "../model/record.ts";
import { manifestName } from "../packages/manifest.ts";
import type { ManifestUpdate } from "../packages/manifest-update.ts";
import { sha256 } from "../workspace/sha256.ts";

export type Published = Omit<Partial<PublishedPackages>, "errors">;

/** What there is to publish, and what a publisher may use for it. */
export interface Publication {
  readonly inputs: Inputs;
  readonly github: GitHubContext;
  /** Absolute path. */
  readonly workspace: string;
  readonly records: readonly PipelineRecord[];
  readonly manifest: ManifestUpdate;
  readonly ports: Ports;
  /** Opened once, at the first call. */
  readonly client: () => Promise<GitHubClient>;
  /** Texts for the artifact and the folder, by name; never committed. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Why there is no artifact service; asked for when the step begins, so that its error does not wait for the compiler. */
  readonly artifactsMissing: Promise<PublishError | undefined>;
}

/** One kind of publishing. @throws PublishError, GitHubError */
export type Publisher = (publication: Publication) => Promise<Published>;

/** The repository in the form of octokit's parameters. */
export function repositoryOf({ github }: Publication): { readonly owner: string; readonly repo: string } {
  const { owner, repo } = ownerAndName(github.repository);
  if (repo === "") throw new PublishError("There is no repository to publish to: GITHUB_REPOSITORY is not set.");
  return { owner, repo };
}

/** The folder of packages, relative to the workspace, with `/`. */
export const outputFolder = ({ inputs }: Publication): string => inputs.outputDir;

export const manifestPath = (publication: Publication): string => posix.join(outputFolder(publication), manifestName);

/**
 * The packages without a fault, and what belongs beside them, by path relative to the workspace.
 * @throws PublishError when one was changed meanwhile
 */
export async function packageFiles({ workspace, records }: Publication): Promise<ReadonlyMap<string, Buffer>> {
  const digests = records.flatMap(({ compiled, error }) =>
    compiled === undefined || error !== undefined ? [] : digestsOf(compiled),
  );
  const files = await Promise.all(
    digests.map(async ([path, digest]): Promise<[string, Buffer]> => {
      const bytes = await readFile(join(workspace, path)).catch(() => undefined);
      if (bytes !== undefined && sha256(bytes) === digest) return [path, bytes];
      throw new PublishError(`${path} is not as it was compiled any more: it is not published.`, {
        code: "package-changed",
        hint: "Something else writes into `output-dir`.",
      });
    }),
  );
  return new Map(files);
}

const digestsOf = ({ packagePath, sha256: digest, sideFiles }: CompiledPipeline): readonly [string, string][] => [
  [packagePath, digest],
  ...Object.entries(sideFiles),
];
