import { gzipSync, zipSync } from "fflate";
import { Header } from "tar";

/** The one member that servers look for: kfp-tekton backend/src/apiserver/server/util.go. */
export const member = "pipeline.yaml";

/** Packs a package in the format of the file name's extension. The bytes are reproducible: the same text gives the same bytes on every machine. */
export function archive(fileName: string, yaml: string): Uint8Array {
  const content = Buffer.from(yaml, "utf8");
  if (fileName.endsWith(".zip")) return zipArchive(content);
  if (/\.(tar\.gz|tgz)$/.test(fileName)) return tarArchive(content);
  return content;
}

/** 1980-01-01 is the oldest time that a zip can hold; fflate reads it in local time. */
const zipArchive = (content: Uint8Array): Uint8Array =>
  zipSync({ [member]: [content, { mtime: new Date(1980, 0, 1), level: 9 }] });

const tarBlock = 512;

const tarArchive = (content: Uint8Array): Uint8Array => packFile(member, content);

/** Packs one file as `.tar.gz`. */
export function packFile(path: string, content: Uint8Array): Uint8Array {
  const header = Buffer.alloc(tarBlock);
  new Header({
    path,
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: content.length,
    mtime: new Date(0),
    type: "File",
  }).encode(header, 0);
  const padding = Buffer.alloc((tarBlock - (content.length % tarBlock)) % tarBlock);
  // Not node:zlib, because its output depends on the processor.
  const zipped = gzipSync(Buffer.concat([header, content, padding, Buffer.alloc(2 * tarBlock)]), {
    level: 9,
    mtime: 0,
  });
  // The operating system's number, RFC 1952 §2.3.1: 255 is "unknown".
  zipped[9] = 255;
  return zipped;
}
