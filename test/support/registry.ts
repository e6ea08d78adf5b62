import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface RegistryOptions {
  /** `user:password`, without which it responds with 401. */
  readonly login?: string;
  /** What becomes of the layers. */
  readonly layers?: "good" | "broken" | "silent";
  /** Root of the image, as a tar archive. */
  readonly root: Uint8Array;
}

export interface Registry {
  /** `127.0.0.1:PORT`; Docker takes HTTP from the loopback interface. */
  readonly address: string;
  /** Method and path of every request. */
  readonly requests: readonly string[];
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** A registry with one image, `team/tool:1`, for the length of a test (https://distribution.github.io/distribution/spec/api). */
export async function startRegistry({ login, layers = "good", root }: RegistryOptions): Promise<Registry> {
  const requests: string[] = [];
  const blobs = imageOf(root);
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (login !== undefined && request.headers.authorization !== `Basic ${Buffer.from(login).toString("base64")}`) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="test"', "content-type": "application/json" });
      return void response.end('{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}');
    }
    serve({ request, response, blobs, layers, layer: digestOf(root) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

interface Blob {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types = {
  manifest: "application/vnd.docker.distribution.manifest.v2+json",
  config: "application/vnd.docker.container.image.v1+json",
  layer: "application/vnd.docker.image.rootfs.diff.tar",
};

/** Manifest, configuration and layer by their digests; the manifest by its tag, too. */
function imageOf(root: Uint8Array): ReadonlyMap<string, Blob> {
  const config = Buffer.from(
    JSON.stringify({
      architecture: "amd64",
      os: "linux",
      config: { Cmd: ["sh", "-c", "echo pulled"], Env: ["PATH=/bin"] },
      rootfs: { type: "layers", diff_ids: [digestOf(root)] },
    }),
  );
  const describe = (mediaType: string, bytes: Uint8Array) => ({
    mediaType,
    size: bytes.length,
    digest: digestOf(bytes),
  });
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: types.manifest,
      config: describe(types.config, config),
      layers: [describe(types.layer, root)],
    }),
  );
  return new Map([
    ["1", { type: types.manifest, bytes: manifest }],
    [digestOf(manifest), { type: types.manifest, bytes: manifest }],
    [digestOf(config), { type: types.config, bytes: config }],
    [digestOf(root), { type: types.layer, bytes: root }],
  ]);
}

interface Serving {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly blobs: ReadonlyMap<string, Blob>;
  readonly layers: NonNullable<RegistryOptions["layers"]>;
  readonly layer: string;
}

function serve({ request, response, blobs, layers, layer }: Serving): void {
  const [, name, reference = ""] = /^\/v2\/(team\/tool)\/(?:manifests|blobs)\/(.+)$/.exec(request.url ?? "") ?? [];
  if (request.url === "/v2/") return void response.writeHead(200, { "content-type": "application/json" }).end("{}");
  const blob = name === undefined ? undefined : blobs.get(reference);
  if (blob === undefined) {
    response.writeHead(404, { "content-type": "application/json" });
    return void response.end('{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}');
  }
  const { type, bytes } = blob;
  const digest = /^sha256:/.test(reference) ? reference : digestOf(bytes);
  const headers = { "content-type": type, "content-length": bytes.length, "docker-content-digest": digest };
  response.writeHead(200, headers);
  if (request.method === "HEAD") return void response.end();
  if (reference !== layer || layers === "good") return void response.end(bytes);
  if (layers === "broken") return void response.end(Buffer.alloc(bytes.length));
  response.write(bytes.subarray(0, 10));
}
