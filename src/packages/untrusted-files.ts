import { setImmediate } from "node:timers/promises";
import { ActionError, PackageError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import { readUntrusted } from "../workspace/untrusted.ts";

/** How to convert an untrusted file's bytes to a value, or to a PackageError. */
export interface UntrustedKind<Value> {
  /** Limit of one file's bytes. */
  readonly limit: number;
  readonly parse: (bytes: Buffer, path: string, files: UntrustedFiles) => Value | Promise<Value>;
}

/** Limit of the bytes of all files of a step together, and separately of what they unpack to. */
const mostBytes = 256 * mebibyte;

export interface UntrustedOptions {
  /** Absolute path. */
  readonly workspace: string;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** Whether the files may come from a stranger, not only from another job of the team. */
  readonly areStrangers?: boolean;
}

/**
 * The only reader of another job's files: packages, manifests, checksums, reports. It accepts only plain files inside the workspace,
 * bounded individually and in total, and either returns a value or refuses the file. It yields between files, so that the step can be
 * cancelled however many there are.
 */
export class UntrustedFiles {
  readonly #workspace: string;
  readonly #signal: AbortSignal;
  readonly areStrangers: boolean;
  #read = 0;
  #unpacked = 0;

  constructor({ workspace, signal, areStrangers = false }: UntrustedOptions) {
    this.#workspace = workspace;
    this.#signal = signal;
    this.areStrangers = areStrangers;
  }

  /** @throws PackageError */
  async read<Value>(path: string, { limit, parse }: UntrustedKind<Value>): Promise<Value> {
    await setImmediate();
    this.#signal.throwIfAborted();
    const bytes = await readUntrusted(this.#workspace, path, limit);
    this.#read += bytes.length;
    if (this.#read > mostBytes) throw tooMuch(path, "has");
    return await this.parse(path, () => parse(bytes, path, this));
  }

  /** Parses the content of a file that was read before. @throws PackageError */
  async parse<Value>(path: string, work: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ActionError) throw error;
      // Unexpected errors, such as a stack overflow on deep nesting, also refuse the file.
      throw new PackageError(`${path} cannot be read: ${(error as Error).message}.`, { cause: error });
    }
  }

  /** Counts the bytes that an archive unpacks to. @throws PackageError */
  countUnpacked(path: string, bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > mostBytes) throw tooMuch(path, "unpacks to");
  }

  /** Reads a file; undefined if it does not exist. @throws PackageError */
  async find<Value>(path: string, kind: UntrustedKind<Value>): Promise<Value | undefined> {
    try {
      return await this.read(path, kind);
    } catch (error) {
      if (error instanceof PackageError && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
        return undefined;
      throw error;
    }
  }
}

const tooMuch = (path: string, does: string): PackageError =>
  new PackageError(`${path} is left out: with the files before it, it ${does} more than ${mostBytes} bytes.`, {
    code: "package-too-large",
    hint: "Take the packages in several steps.",
  });
