import { setImmediate } from "node:timers/promises";
import { ActionError, PackageError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import { readUntrusted } from "../workspace/untrusted.ts";

/** What becomes of the bytes of a file that a stranger has written: a value, or a PackageError. */
export interface UntrustedKind<Value> {
  /** Bytes of one file. */
  readonly limit: number;
  readonly parse: (bytes: Buffer, path: string, files: UntrustedFiles) => Value | Promise<Value>;
}

/** Bytes of all files of a step together, and once more of what they unpack to. */
const mostBytes = 256 * mebibyte;

export interface UntrustedOptions {
  /** Absolute path. */
  readonly workspace: string;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** Whether the files may be a stranger's, and not only those of another job of the team. */
  readonly areStrangers?: boolean;
}

/**
 * The only reader of what another job has made: packages, manifests, checksums, reports. A file becomes a value or is refused, whatever is in
 * it: plain files inside the workspace only, bounded one by one and together. Between two files the step hears of signals, so that it can be
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

  /** Of a file that was read before. @throws PackageError */
  async parse<Value>(path: string, work: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ActionError) throw error;
      // The stack is at its end, an object pretends to be a text: a shape that nobody has foreseen is refused like any other.
      throw new PackageError(`${path} cannot be read: ${(error as Error).message}.`, { cause: error });
    }
  }

  /** For what an archive unpacks to. @throws PackageError */
  countUnpacked(path: string, bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > mostBytes) throw tooMuch(path, "unpacks to");
  }

  /** undefined where there is no such file. @throws PackageError */
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
