import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { zipSync } from "fflate";
import { onTestFinished } from "vitest";

export interface Wheel {
  readonly name: string;
  readonly version: string;
  /** Requirements of the package. */
  readonly requires?: readonly string[];
  /** Text of its module. */
  readonly source?: string;
}

export interface PackageIndex {
  readonly url: string;
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  /** `name==version --hash=…`, of the bytes that are served. */
  readonly locked: (name: string) => string;
}

/** A package index as PEP 503 describes it, on loopback, with wheels that are made here. */
export async function servePackages(wheels: readonly Wheel[]): Promise<PackageIndex> {
  const files = wheels.map((wheel) => ({ wheel, file: fileName(wheel), bytes: makeWheel(wheel) }));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://index").pathname;
    requests.push(path);
    const [, folder, name = ""] = path.split("/");
    const file = files.find((entry) => folder === "files" && entry.file === name);
    const found = files.filter(({ wheel }) => folder === "simple" && wheel.name === name);
    if (file !== undefined) return void response.end(file.bytes);
    if (found.length === 0) return void response.writeHead(404).end();
    const links = found.map((entry) => `<a href="/files/${entry.file}">${entry.file}</a>`);
    response.setHeader("content-type", "text/html").end(`<html><body>${links.join("\n")}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple`;
  const locked = (name: string): string => {
    const entry = files.find(({ wheel }) => wheel.name === name);
    return `${name}==${entry?.wheel.version} --hash=sha256:${sha256(entry?.bytes ?? new Uint8Array())}`;
  };
  return { url, requests, locked };
}

const fileName = ({ name, version }: Wheel): string => `${name.replaceAll("-", "_")}-${version}-py3-none-any.whl`;

function makeWheel({ name, version, requires = [], source = "" }: Wheel): Uint8Array {
  const module = name.replaceAll("-", "_");
  const info = `${module}-${version}.dist-info`;
  const files = {
    [`${module}.py`]: source,
    [`${info}/METADATA`]: [
      "Metadata-Version: 2.1",
      `Name: ${name}`,
      `Version: ${version}`,
      ...requires.map((text) => `Requires-Dist: ${text}`),
      "",
    ].join("\n"),
    [`${info}/WHEEL`]: "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
  };
  const record = Object.entries(files).map(
    ([path, text]) => `${path},sha256=${urlSafe(text)},${Buffer.byteLength(text)}`,
  );
  const all = { ...files, [`${info}/RECORD`]: [...record, `${info}/RECORD,,`, ""].join("\n") };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)])));
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const urlSafe = (text: string): string => createHash("sha256").update(text).digest("base64url");
