import type { GitHubClient } from "../github/github.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { defined } from "../model/defined.ts";
import { ActionError, type GitHubError, PublishError } from "../model/errors.ts";
import type { PublishedPackages } from "../model/published.ts";
import type { Publication, Published, Publisher } from "./publication.ts";

type Kind = Inputs["publish"][number];

/** Publishers in the order of their work: a pull request finds nothing to do where the commit was made. */
const publishers: Readonly<Record<Kind, () => Promise<Publisher>>> = {
  folder: async () => (await import("./folder.ts")).publishFolder,
  artifact: async () => (await import("./artifact.ts")).publishArtifact,
  commit: async () => (await import("./commit.ts")).publishCommit,
  "pull-request": async () => (await import("./pull-request.ts")).publishPullRequest,
  release: async () => (await import("./release.ts")).publishRelease,
};

const nothingPublished: PublishedPackages = { errors: [] };

export type PackagesToPublish = Omit<Publication, "client">;

/** Publishes in every way that `publish` names. One that fails leaves its error; the others go on. */
export async function publishPackages(options: PackagesToPublish): Promise<PublishedPackages> {
  const publication: Publication = { ...options, client: openOnce(options) };
  let published = nothingPublished;
  for (const kind of Object.keys(publishers) as Kind[])
    if (options.inputs.publish.includes(kind))
      published = { ...published, ...(await publishOne(kind, publication, published)) };
  return published;
}

async function publishOne(
  kind: Kind,
  publication: Publication,
  { errors }: PublishedPackages,
): Promise<Published | Pick<PublishedPackages, "errors">> {
  const failed = publication.records.filter(({ error }) => error !== undefined).length;
  // The artifact is how another job learns of what failed.
  if (kind !== "artifact" && kind !== "folder" && failed > 0) {
    publication.ports.log.line(
      `publish: no ${kind}, because ${failed} of ${publication.records.length} pipelines failed.`,
    );
    return {};
  }
  try {
    const publish = await publishers[kind]();
    return await publish(publication);
  } catch (error) {
    if (publication.ports.signal.aborted) throw publication.ports.signal.reason;
    if (!(error instanceof ActionError)) throw error;
    return {
      errors: [
        ...errors,
        error instanceof PublishError
          ? error
          : new PublishError(`publish: the ${kind} failed. ${error.message}`, withHint(error)),
      ],
    };
  }
}

const withHint = (error: ActionError): { readonly cause: unknown; readonly hint?: string } => ({
  cause: (error as GitHubError).cause,
  ...defined({ hint: error.hint }),
});

function openOnce({ inputs, ports }: PackagesToPublish): () => Promise<GitHubClient> {
  let opened: Promise<GitHubClient> | undefined;
  return async () => {
    opened ??= import("../github/github.ts").then(({ openGitHub }) =>
      openGitHub({ ...ports, token: inputs.githubToken }),
    );
    return await opened;
  };
}
