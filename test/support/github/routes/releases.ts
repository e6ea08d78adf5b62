import { createHash } from "node:crypto";
import { type ApiRequest, notFound, page, Refusal, type Reply, type Route } from "../route.ts";
import { type Asset, type GitHubState, newId, type Release } from "../state.ts";

const repo = "/repos/:owner/:repo";
const needs = "contents=write";

export const releaseRoutes: readonly Route[] = [
  {
    on: `GET ${repo}/releases`,
    handle: (request) =>
      page(
        request.state.releases.map((release) => releaseBody(release, request)),
        request,
        `/repos/${request.state.owner}/${request.state.name}/releases`,
      ),
  },
  {
    // Drafts are not found by their tag.
    on: `GET ${repo}/releases/tags/*tag`,
    handle: (request) => ({
      body: releaseBody(
        find(request.state, (release) => release.tag === request.params.tag && !release.draft),
        request,
      ),
    }),
  },
  { on: `POST ${repo}/releases`, needs, handle: create },
  { on: `PATCH ${repo}/releases/:id`, needs, handle: update },
  {
    on: `GET ${repo}/releases/:id/assets`,
    handle: (request) =>
      page(
        byId(request).assets.map((asset) => assetBody(asset, request)),
        request,
        `/repos/${request.state.owner}/${request.state.name}/releases/${request.params.id}/assets`,
      ),
  },
  { on: `POST /uploads${repo}/releases/:id/assets`, needs, handle: upload },
  {
    on: `DELETE ${repo}/releases/assets/:id`,
    needs,
    handle: ({ state, params }) => {
      const release = find(state, ({ assets }) => assets.some(({ id }) => String(id) === params.id));
      refuseFrozen(release);
      release.assets.splice(
        release.assets.findIndex(({ id }) => String(id) === params.id),
        1,
      );
      return { status: 204 };
    },
  },
];

function find(state: GitHubState, wanted: (release: Release) => boolean): Release {
  const release = state.releases.find(wanted);
  if (release === undefined) throw notFound();
  return release;
}

const byId = ({ state, params }: ApiRequest): Release => find(state, ({ id }) => String(id) === params.id);

function create(request: ApiRequest): Reply {
  const { state, body } = request;
  if (state.releases.some(({ tag, draft }) => tag === body.tag_name && !draft && body.draft !== true))
    throw new Refusal(422, "Validation Failed", [{ resource: "Release", code: "already_exists", field: "tag_name" }]);
  const draft = body.draft === true;
  const release: Release = {
    id: newId(state),
    tag: body.tag_name,
    name: body.name ?? "",
    body: body.body ?? "",
    draft,
    prerelease: body.prerelease === true,
    immutable: state.immutableReleases && !draft,
    assets: [],
  };
  state.releases.push(release);
  return { status: 201, body: releaseBody(release, request) };
}

function update(request: ApiRequest): Reply {
  const release = byId(request);
  const { body, state } = request;
  for (const key of ["name", "body", "draft", "prerelease"] as const)
    if (body[key] !== undefined) Object.assign(release, { [key]: body[key] });
  if (body.draft === false && state.immutableReleases) release.immutable = true;
  return { body: releaseBody(release, request) };
}

function upload(request: ApiRequest): Reply {
  const release = byId(request);
  refuseFrozen(release);
  const name = request.query.get("name") ?? "";
  if (release.assets.some((asset) => asset.name === name))
    throw new Refusal(422, "Validation Failed", [{ resource: "ReleaseAsset", code: "already_exists", field: "name" }]);
  const asset: Asset = { id: newId(request.state), name: name.replace(/[^\w.+-]/g, "."), bytes: request.bytes };
  release.assets.push(asset);
  return { status: 201, body: assetBody(asset, request) };
}

/** Docs of GitHub, "Immutable releases": assets and tag are frozen when the release is published. */
function refuseFrozen({ immutable }: Release): void {
  if (immutable) throw new Refusal(422, "Cannot upload assets to an immutable release.");
}

const assetBody = ({ id, name, bytes }: Asset, { url, state }: ApiRequest): object => ({
  id,
  name,
  state: "uploaded",
  size: bytes.length,
  digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
  browser_download_url: `${url}/${state.owner}/${state.name}/releases/download/${id}/${name}`,
});

const releaseBody = (release: Release, request: ApiRequest): object => {
  const { tag, assets, ...rest } = release;
  const { url, state } = request;
  return {
    ...rest,
    tag_name: tag,
    html_url: `${url}/${state.owner}/${state.name}/releases/tag/${tag}`,
    upload_url: `${url}/uploads/repos/${state.owner}/${state.name}/releases/${release.id}/assets{?name,label}`,
    assets: assets.map((asset) => assetBody(asset, request)),
  };
};
