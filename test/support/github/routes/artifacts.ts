import { createHash } from "node:crypto";
import { type ApiRequest, notFound, Refusal, type Reply, type Route } from "../route.ts";
import { type Artifact, newId } from "../state.ts";

const twirp = "/twirp/github.actions.results.api.v1.ArtifactService";

/** Blocks and finished blobs of uploads under way, by the artifact's id. */
export const uploads = new Map<string, Map<string, Buffer>>();

/** The artifact service as @actions/artifact 6.2 calls it (testing-actions.md §4). */
export const artifactRoutes: readonly Route[] = [
  { on: `POST ${twirp}/CreateArtifact`, handle: create },
  { on: "PUT /blob/:id", handle: put },
  { on: `POST ${twirp}/FinalizeArtifact`, handle: finalize },
  {
    on: `POST ${twirp}/ListArtifacts`,
    handle: ({ state, body }) => {
      const wanted = (artifact: Artifact): boolean =>
        artifact.finalized &&
        artifact.run === body.workflow_run_backend_id &&
        matches(artifact.name, body.name_filter) &&
        matches(String(artifact.id), body.id_filter);
      return { body: { artifacts: state.artifacts.filter(wanted).map((artifact) => listed(artifact, body)) } };
    },
  },
  {
    on: `POST ${twirp}/GetSignedArtifactURL`,
    handle: ({ state, body, url }) => ({ body: { signed_url: `${url}/download/${named(state.artifacts, body).id}` } }),
  },
  {
    on: "GET /download/:id",
    handle: ({ state, params }) => ({
      body: state.artifacts.find(({ id }) => String(id) === params.id)?.bytes,
      headers: { "content-type": "application/zip" },
    }),
  },
  {
    on: "GET /repos/:owner/:repo/actions/runs/:run/artifacts",
    needs: "actions=read",
    handle: ({ state, params, query, url }) => {
      const artifacts = state.artifacts.filter(
        ({ finalized, run, name }) => finalized && run === `run-${params.run}` && name === query.get("name"),
      );
      const described = artifacts.map(({ id, name }) => ({ id, name, archive_download_url: `${url}/download/${id}` }));
      return { body: { total_count: described.length, artifacts: described } };
    },
  },
  {
    on: `POST ${twirp}/DeleteArtifact`,
    handle: ({ state, body }) => {
      const artifact = named(state.artifacts, body);
      state.artifacts.splice(state.artifacts.indexOf(artifact), 1);
      return { body: { ok: true, artifact_id: String(artifact.id) } };
    },
  },
];

/** Filters are wrapped as protobuf's StringValue and Int64Value, or plain in JSON. */
const matches = (value: string, filter: unknown): boolean =>
  filter === undefined || filter === null || String((filter as { value?: unknown }).value ?? filter) === value;

interface Named {
  readonly workflow_run_backend_id: string;
  readonly name: string;
}

function named(artifacts: readonly Artifact[], { workflow_run_backend_id: run, name }: Named): Artifact {
  const artifact = artifacts.find(
    (candidate) => candidate.finalized && candidate.run === run && candidate.name === name,
  );
  if (artifact === undefined) throw notFound();
  return artifact;
}

const listed = (
  { id, name, bytes, digest, run }: Artifact,
  { workflow_job_run_backend_id: job }: { readonly workflow_job_run_backend_id: string },
): object => ({
  workflow_run_backend_id: run,
  workflow_job_run_backend_id: job,
  database_id: String(id),
  name,
  size: String(bytes.length),
  digest,
  created_at: "2026-11-24T00:00:00Z",
});

function create({ state, body, url }: ApiRequest): Reply {
  const taken = state.artifacts.some(
    ({ finalized, run, name }) => finalized && run === body.workflow_run_backend_id && name === body.name,
  );
  if (taken) throw new Refusal(409, "an artifact with this name already exists on the workflow run");
  const id = newId(state);
  uploads.set(String(id), new Map());
  state.artifacts.push({
    id,
    run: body.workflow_run_backend_id,
    name: body.name,
    bytes: Buffer.alloc(0),
    digest: "",
    expiresAt: body.expires_at,
    finalized: false,
  });
  return { body: { ok: true, signed_upload_url: `${url}/blob/${id}?sig=x` } };
}

function put({ params, query, bytes }: ApiRequest): Reply {
  const blocks = uploads.get(params.id ?? "");
  if (blocks === undefined) throw notFound();
  if (query.get("comp") === "blocklist") {
    const ids = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
      ([, id = ""]) => blocks.get(id) ?? Buffer.alloc(0),
    );
    blocks.set("whole", Buffer.concat(ids));
  } else blocks.set(query.get("blockid") ?? "whole", bytes);
  return { status: 201 };
}

function finalize({ state, body }: ApiRequest): Reply {
  const pending = state.artifacts.findLast(
    ({ finalized, run, name }) => !finalized && run === body.workflow_run_backend_id && name === body.name,
  );
  if (pending === undefined) throw notFound();
  const bytes = uploads.get(String(pending.id))?.get("whole") ?? Buffer.alloc(0);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (Number(body.size) !== bytes.length) throw new Refusal(400, "size mismatch");
  state.artifacts[state.artifacts.indexOf(pending)] = { ...pending, bytes, digest, finalized: true };
  return { body: { ok: true, artifact_id: String(pending.id) } };
}
