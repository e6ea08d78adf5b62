import { posix } from "node:path";
import { PackageError } from "../model/errors.ts";
import { packageLimit } from "../model/limits.ts";
import type { SignatureParameter } from "../model/signature.ts";
import { sha256 } from "../workspace/sha256.ts";
import { hasMergeKey } from "./bounds.ts";
import { refuseMalformed } from "./malformed.ts";
import { packageFile } from "./manifest.ts";
import { readPackageDocument } from "./package-kind.ts";
import { signatureOfDocument } from "./signature.ts";
import { unarchive } from "./unarchive.ts";
import type { UntrustedFiles, UntrustedKind } from "./untrusted-files.ts";

/** The content of a package. */
export interface PackageContent {
  /** The unpacked text. */
  readonly yaml: string;
  /** SHA-256 of the package's bytes. */
  readonly sha256: string;
  readonly name: string;
  readonly parameters: readonly SignatureParameter[];
}

/** Reads a package that another job compiled: parsed once, bounded, and with fields of the types that its readers rely on. */
export const untrustedPackage: UntrustedKind<PackageContent> = { limit: packageLimit, parse: readPackage };

async function readPackage(bytes: Buffer, path: string, files: UntrustedFiles): Promise<PackageContent> {
  const yaml = await unarchive(path, bytes);
  files.countUnpacked(path, yaml.length);
  try {
    const document = readPackageDocument(yaml);
    const { name, parameters } = signatureOfDocument(document);
    refuseMalformed(document);
    if (files.areStrangers && hasMergeKey(document.documents)) throw mergeKey();
    return { yaml, sha256: sha256(bytes), name: name || posix.basename(path).replace(packageFile, ""), parameters };
  } catch (error) {
    throw error instanceof PackageError ? ofFile(path, error) : error;
  }
}

const mergeKey = (): PackageError =>
  new PackageError("It has a YAML merge key (<<), which a server reads otherwise than this action.", {
    hint: "Write out what it stands for. The SDK writes none.",
  });

function ofFile(path: string, { message, code, cause, hint }: PackageError): PackageError {
  const options = hint === undefined ? { code, cause } : { code, cause, hint };
  return new PackageError(`${path} is not a package: ${message}`, options);
}
