import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { mebibyte } from "../../model/limits.ts";

/** Kept of a step's output: its beginning, and its end. */
const headLimit = 8 * mebibyte;
const tailLimit = 256 * 1024;

/** The log file of a step. However much the step prints, the file stays small. */
export class BoundedLog {
  readonly #stream: ReturnType<typeof createWriteStream>;
  #room = headLimit;
  #tail: Buffer = Buffer.alloc(0);
  #omitted = 0;

  constructor(file: string) {
    this.#stream = createWriteStream(file, { flags: "a" });
  }

  add(data: Buffer): void {
    const head = data.subarray(0, this.#room);
    if (head.length > 0) this.#stream.write(head);
    this.#room -= head.length;
    const joined = Buffer.concat([this.#tail, data.subarray(head.length)]);
    this.#omitted += Math.max(0, joined.length - tailLimit);
    this.#tail = joined.subarray(Math.max(0, joined.length - tailLimit));
  }

  async close(): Promise<void> {
    if (this.#omitted > 0) this.#stream.write(`\n... ${this.#omitted} bytes left out ...\n`);
    this.#stream.end(this.#tail);
    await finished(this.#stream);
  }
}
