/** Type, three zeros, and the length: https://docs.docker.com/reference/api/engine, "Stream format" of ContainerAttach. */
const headerLength = 8;

/** Takes the frames apart in which an engine sends the output of a container without a terminal. Frames may be cut anywhere. */
export async function* outputOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let header = Buffer.alloc(0);
  let left = 0;
  for await (const chunk of stream) {
    let rest = chunk;
    while (rest.length > 0) {
      if (left > 0) {
        const part = rest.subarray(0, left);
        left -= part.length;
        rest = rest.subarray(part.length);
        yield part;
        continue;
      }
      const missing = headerLength - header.length;
      header = Buffer.concat([header, rest.subarray(0, missing)]);
      rest = rest.subarray(missing);
      if (header.length < headerLength) break;
      left = header.readUInt32BE(4);
      header = Buffer.alloc(0);
    }
  }
}
