import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SdkName } from "../model/sdk.ts";
import { sha256 } from "../workspace/sha256.ts";
import { writeAtomically } from "../workspace/write-atomically.ts";
import { driverFiles, scriptsFor } from "./driver-scripts.ts";
import type { Sdk } from "./sdk-environment.ts";

/** The driver's own scripts as bytecode of one interpreter, kept between steps: to compile them takes a tenth of a second. */
export interface DriverBytecode {
  /** Absolute path of the file; undefined if nothing usable is kept. */
  readonly file: string | undefined;
  /** @param bytes as the driver passes them on, in base64 */
  readonly keep: (bytes: string) => Promise<void>;
}

/** Version of the file's form. */
const version = 2;

/**
 * Kept beside the private environments, which are executed too: whoever may write there needs no bytecode. Modules in the sandbox cannot.
 * Packages of an environment can run code in the driver before it passes its bytecode on, so another environment never loads that.
 */
export function driverBytecode(
  cacheFolder: string,
  { identity, python, isReusable }: Pick<Sdk, "identity" | "python" | "isReusable">,
  sdk: SdkName,
): DriverBytecode {
  if (!isReusable) return { file: undefined, keep: async () => {} };
  const scripts = driverFiles.map((path) => [path, sha256(readFileSync(path))]);
  const key = sha256(JSON.stringify([version, identity, python, scripts, Object.values(scriptsFor(sdk))]));
  const file = join(cacheFolder, "driver", `${key}.bytecode`);
  return {
    file: isWhole(file) ? file : undefined,
    keep: async (text) => {
      const bytes = Buffer.from(text, "base64");
      // The next step compiles the scripts again where this one cannot keep them.
      await writeAtomically(file, Buffer.concat([Buffer.from(sha256(bytes)), bytes])).catch(() => {});
    },
  };
}

/** Length of a digest in hexadecimal. */
const headerBytes = 64;

/** Damaged bytecode would crash the interpreter. */
function isWhole(file: string): boolean {
  try {
    const content = readFileSync(file);
    return content.subarray(0, headerBytes).toString("latin1") === sha256(content.subarray(headerBytes));
  } catch {
    return false;
  }
}
