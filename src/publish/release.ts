import { GitHubError, PublishError } from "../model/errors.ts";
import { type Publication, type Published, repositoryOf } from "./publication.ts";
import { missingPermission, refusalOf } from "./refusal.ts";
import { type Asset, releaseAssets } from "./release-assets.ts";

/** Marks a draft, so that it is known if an earlier run did not get to publish it. */
const marker = "<!-- kfp-tekton-action -->";

interface Release {
  readonly id: number;
  readonly url: string;
  readonly uploadUrl: string;
  readonly isImmutable: boolean;
  /** Made by this action, and not published yet. */
  readonly isUnfinished: boolean;
  readonly assets: readonly AttachedAsset[];
}

interface AttachedAsset {
  readonly id: number;
  readonly name: string;
  /** `sha256:…`; absent on older servers. */
  readonly digest?: string | null;
}

/**
 * Attaches the packages, their manifest and `checksums.txt` to the release of the tag. A missing release is made: as a draft that is
 * published once it is whole, for an immutable release takes nothing afterwards.
 */
export async function publishRelease(publication: Publication): Promise<Published> {
  const { github, ports } = publication;
  const { tag = "" } = github.names;
  if (tag === "")
    throw new PublishError(`There is no release to publish to: the event ${github.eventName} is not about a tag.`, {
      hint: "Use `publish: release` on `push: tags` or on `release`.",
    });
  const assets = await releaseAssets(publication);
  try {
    const release = (await findRelease(publication, tag)) ?? (await createRelease(publication, tag));
    const attached = await attachAll(publication, release, assets);
    if (release.isUnfinished) await finish(publication, release);
    ports.log.line(
      `Release ${tag}: ${attached} of ${assets.length} assets attached${attached < assets.length ? ", the others are there already" : ""}: ${release.url}`,
    );
    return { release: { tag, url: release.url, assets: assets.map(({ name }) => name) } };
  } catch (error) {
    if (refusalOf(error) !== "permission") throw error;
    throw new PublishError(
      `The packages are not attached to the release ${tag}, because ${missingPermission("contents: write", publication)}.`,
      { cause: error },
    );
  }
}

async function findRelease(publication: Publication, tag: string): Promise<Release | undefined> {
  const client = await publication.client();
  const repository = repositoryOf(publication);
  try {
    const { data } = await client.rest.repos.getReleaseByTag({ ...repository, tag });
    return describeRelease(data);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
  }
  // Drafts are only in the list.
  const { data } = await client.rest.repos.listReleases({ ...repository, per_page: 100 });
  const draft = data.find(({ tag_name, draft: isDraft }) => isDraft && tag_name === tag);
  return draft === undefined ? undefined : describeRelease(draft);
}

async function createRelease(publication: Publication, tag: string): Promise<Release> {
  const client = await publication.client();
  try {
    const { data } = await client.rest.repos.createRelease({
      ...repositoryOf(publication),
      tag_name: tag,
      name: tag,
      body: marker,
      draft: true,
      generate_release_notes: true,
    });
    return describeRelease(data);
  } catch (error) {
    // The answer may have been lost.
    const release = await findRelease(publication, tag);
    if (release === undefined) throw error;
    return release;
  }
}

interface RawRelease {
  readonly id: number;
  readonly html_url: string;
  readonly upload_url: string;
  readonly draft: boolean;
  readonly immutable?: boolean;
  readonly body?: string | null;
  readonly assets: readonly AttachedAsset[];
}

const describeRelease = ({
  id,
  html_url: url,
  upload_url: uploadUrl,
  draft,
  immutable = false,
  body,
  assets,
}: RawRelease): Release => ({
  id,
  url,
  uploadUrl,
  isImmutable: immutable,
  isUnfinished: draft && (body ?? "").includes(marker),
  assets,
});

/** @returns how many were not there before */
async function attachAll(publication: Publication, release: Release, assets: readonly Asset[]): Promise<number> {
  const missing = assets.filter((asset) => !release.assets.some((there) => isSame(there, asset)));
  if (missing.length > 0 && release.isImmutable) throw immutableError(release);
  for (const asset of missing) {
    await attach(publication, release, asset);
    const isReplaced = release.assets.some(({ name }) => name === asset.name);
    publication.ports.log.line(`  ${isReplaced ? "replaced" : "attached"} ${asset.name}`);
  }
  return missing.length;
}

const isSame = ({ name, digest }: AttachedAsset, asset: Asset): boolean =>
  name === asset.name && digest === `sha256:${asset.sha256}`;

const immutableError = ({ url }: Release, cause?: unknown): PublishError =>
  new PublishError(`The release is immutable and has other packages: ${url}`, {
    code: "release-immutable",
    cause,
    hint: "What is published cannot change any more. Make a new tag, or let this action make the release: it publishes it when all packages are attached.",
  });

async function attach(publication: Publication, release: Release, asset: Asset): Promise<void> {
  const client = await publication.client();
  const repository = repositoryOf(publication);
  const old = release.assets.find((there) => there.name === asset.name);
  try {
    if (old !== undefined) await client.rest.repos.deleteReleaseAsset({ ...repository, asset_id: old.id });
    await client.request(`POST ${release.uploadUrl}`, {
      name: asset.name,
      data: asset.content,
      headers: { "content-type": "application/octet-stream", "content-length": asset.content.length },
    });
  } catch (error) {
    if (error instanceof GitHubError && /immutable release/i.test(error.serverMessage))
      throw immutableError(release, error);
    if (!(await isAttached(publication, release, asset))) throw error;
  }
}

/** The answer may have been lost, or another job of the same tag have been faster. */
async function isAttached(publication: Publication, { id }: Release, asset: Asset): Promise<boolean> {
  const client = await publication.client();
  const parameters = { ...repositoryOf(publication), release_id: id, per_page: 100 };
  const assets = await client.paginate(client.rest.repos.listReleaseAssets, parameters);
  return assets.some((there) => isSame(there, asset));
}

async function finish(publication: Publication, release: Release): Promise<void> {
  const client = await publication.client();
  await client.rest.repos.updateRelease({ ...repositoryOf(publication), release_id: release.id, draft: false });
}
