import { type ApiRequest, notFound, type Reply, type Route } from "../route.ts";
import { newId, type SavedCache } from "../state.ts";
import { uploads } from "./artifacts.ts";

const twirp = "/twirp/github.actions.results.api.v1.CacheService";

/** What a job's token says of caches: refs whose caches it reads, and with the second bit writes. */
interface Scope {
  readonly Scope: string;
  readonly Permission: number;
}

/** The cache service as @actions/cache 6.3 calls it (lib/generated/results/api/v1/cache.js). Refs are kept apart as GitHub does. */
export const cacheRoutes: readonly Route[] = [
  { on: `POST ${twirp}/CreateCacheEntry`, handle: create },
  { on: `POST ${twirp}/FinalizeCacheEntryUpload`, handle: finalize },
  { on: `POST ${twirp}/GetCacheEntryDownloadURL`, handle: find },
  { on: "HEAD /cached/:id", handle: download },
  { on: "GET /cached/:id", handle: download },
];

function scopesOf({ headers }: ApiRequest): readonly Scope[] {
  const [, claims = ""] = String(headers.authorization).split(".");
  const { ac = "[]" } = JSON.parse(Buffer.from(claims, "base64url").toString()) as { readonly ac?: string };
  return JSON.parse(ac) as readonly Scope[];
}

const writtenBy = (request: ApiRequest): string | undefined =>
  scopesOf(request).find(({ Permission }) => (Permission & 2) !== 0)?.Scope;

function create(request: ApiRequest): Reply {
  const { state, body, url } = request;
  const ref = writtenBy(request);
  if (ref === undefined) return { body: { ok: false, message: "cache write denied: read-only token" } };
  const isTaken = state.caches.some(
    ({ key, version, ref: of }) => key === body.key && version === body.version && of === ref,
  );
  if (isTaken)
    return { body: { ok: false, message: "cache entry with the same key, version, and scope already exists" } };
  const id = newId(state);
  uploads.set(String(id), new Map());
  state.caches.push({ id, ref, key: body.key, version: body.version, bytes: Buffer.alloc(0), finalized: false });
  return { body: { ok: true, signed_upload_url: `${url}/blob/${id}?sig=secret-signature` } };
}

function finalize({ state, body }: ApiRequest): Reply {
  const pending = state.caches.findLast(
    ({ finalized, key, version }) => !finalized && key === body.key && version === body.version,
  );
  if (pending === undefined) throw notFound();
  const bytes = uploads.get(String(pending.id))?.get("whole") ?? Buffer.alloc(0);
  if (Number(body.size_bytes) !== bytes.length) return { body: { ok: false, message: "size mismatch" } };
  state.caches[state.caches.indexOf(pending)] = { ...pending, bytes, finalized: true };
  return { body: { ok: true, entry_id: String(pending.id) } };
}

/** In each ref that the token may read: the key itself, then the newest that begins with it; then the same for the restore keys. */
function find(request: ApiRequest): Reply {
  const { state, body, url } = request;
  const keys: readonly string[] = [body.key, ...(body.restore_keys ?? [])];
  for (const { Scope: ref } of scopesOf(request))
    for (const wanted of keys) {
      const usable = state.caches.filter(
        (cache) => cache.finalized && cache.ref === ref && cache.version === body.version,
      );
      const found = exactly(usable, wanted) ?? usable.findLast(({ key }) => key.startsWith(wanted));
      if (found !== undefined)
        return {
          body: {
            ok: true,
            matched_key: found.key,
            signed_download_url: `${url}/cached/${found.id}?sig=secret-signature`,
          },
        };
    }
  return { body: { ok: false } };
}

const exactly = (caches: readonly SavedCache[], wanted: string): SavedCache | undefined =>
  caches.find(({ key }) => key === wanted);

function download({ state, params, headers }: ApiRequest): Reply {
  const bytes = state.caches.find(({ id }) => String(id) === params.id)?.bytes;
  if (bytes === undefined) throw notFound();
  const range = /^bytes=(\d+)-(\d+)$/.exec(String(headers["x-ms-range"] ?? headers.range ?? ""));
  const from = Number(range?.[1] ?? 0);
  const part = range === null ? bytes : bytes.subarray(from, Number(range[2]) + 1);
  return {
    status: range === null ? 200 : 206,
    body: part,
    headers: {
      "content-length": String(part.length),
      "content-range": `bytes ${from}-${from + part.length - 1}/${bytes.length}`,
      etag: `"${params.id}"`,
      "x-ms-blob-type": "BlockBlob",
    },
  };
}
