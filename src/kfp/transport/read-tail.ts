import { describeFailure } from "./network.ts";

/**
 * Reads the last bytes of a long response, as text from the beginning of a line, without keeping the rest. If the response breaks off,
 * returns what had arrived.
 */
export async function readTail(body: AsyncIterable<Buffer>, limit: number): Promise<string> {
  const kept: Buffer[] = [];
  let [size, total] = [0, 0];
  let broken = "";
  try {
    for await (const chunk of body) {
      kept.push(chunk);
      size += chunk.length;
      total += chunk.length;
      while (size - (kept[0]?.length ?? 0) >= limit) size -= kept.shift()?.length ?? 0;
    }
  } catch (error) {
    if (total === 0) throw error;
    broken = `\n… what follows could not be read: ${describeFailure(error)}`;
  }
  const bytes = Buffer.concat(kept);
  if (total <= limit) return bytes.toString("utf8") + broken;
  const tail = bytes.subarray(-limit);
  const text = tail.subarray(tail.indexOf("\n") + 1);
  return `… ${total - text.length} bytes before this left out …\n${text.toString("utf8")}${broken}`;
}
