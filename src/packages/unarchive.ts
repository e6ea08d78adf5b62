import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { Parser, type ReadEntry } from "tar";
import { PackageError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import { member } from "./archive.ts";

/** Limit of the bytes that a package unpacks to. */
const unpackedLimit = 32 * mebibyte;
/** Limit of members: a zip of a hundred bytes may claim four billion, which take minutes to read. */
const mostMembers = 10_000;

/**
 * Unpacks an untrusted package in the format of the file name's extension.
 * @throws PackageError for what is no archive, has not exactly one `pipeline.yaml`, unpacks to too much, or is no text
 */
export async function unarchive(fileName: string, bytes: Uint8Array): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await contentOf(fileName, bytes));
  } catch (cause) {
    if (cause instanceof PackageError) throw cause;
    throw new PackageError(`${fileName} is damaged: ${(cause as Error).message}.`, { cause });
  }
}

async function contentOf(fileName: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (fileName.endsWith(".zip")) return onlyMember(fileName, unzip(fileName, bytes));
  if (/\.(tar\.gz|tgz)$/.test(fileName)) return onlyMember(fileName, await untar(fileName, bytes));
  return bytes;
}

function onlyMember(fileName: string, found: readonly Uint8Array[]): Uint8Array {
  const [content, second] = found;
  if (content !== undefined && second === undefined) return content;
  throw new PackageError(`${fileName} has ${second === undefined ? "no" : "more than one"} ${member} inside.`, {
    hint: "A server looks for that member, and for no other.",
  });
}

const tooLarge = (fileName: string): PackageError =>
  new PackageError(`${fileName} unpacks to more than ${unpackedLimit} bytes.`, { code: "package-too-large" });

/** A member that declares too small a size is cut there. */
function unzip(fileName: string, bytes: Uint8Array): readonly Uint8Array[] {
  let seen = 0;
  let members = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      seen += 1;
      if (seen > mostMembers)
        throw new PackageError(`${fileName} has more than ${mostMembers} members.`, { code: "package-too-large" });
      if (name !== member) return false;
      members += 1;
      if (originalSize > unpackedLimit) throw tooLarge(fileName);
      return true;
    },
  });
  const content = files[member];
  return content === undefined ? [] : Array.from({ length: members }, () => content);
}

async function untar(fileName: string, bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const members: Uint8Array[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry: ReadEntry) => {
      const chunks: Buffer[] = [];
      entry.on("data", (chunk) => chunks.push(chunk));
      entry.on(
        "end",
        () => void (entry.path === member && entry.type === "File" && members.push(Buffer.concat(chunks))),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    parser.on("end", resolve);
    parser.on("error", reject);
    parser.end(gunzip(fileName, bytes));
  });
  return members;
}

function gunzip(fileName: string, bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: unpackedLimit });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(fileName) : error;
  }
}
