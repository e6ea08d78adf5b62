import type { Engine } from "./engine.ts";
import { parseImage } from "./image-reference.ts";

/** One line of the engine's report on a pull. */
interface PullMessage {
  readonly id?: string;
  readonly status?: string;
  readonly error?: string;
  readonly errorDetail?: { readonly message?: string };
  readonly progressDetail?: { readonly current?: number; readonly total?: number };
}

export interface PullOptions {
  readonly image: string;
  /** Value of X-Registry-Auth. */
  readonly auth: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PullProgress) => void;
  /** A registry that sends nothing for so long is given up. */
  readonly idleMs: number;
}

export interface PullProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** Pulls an image. @throws Error with the engine's or the registry's words */
export async function pullImage(
  engine: Engine,
  { image, auth, signal, onProgress, idleMs }: PullOptions,
): Promise<void> {
  const idle = new AbortController();
  const giveUp = (): void => idle.abort(new Error(`nothing was received for ${idleMs / 1000} s`));
  let timer = setTimeout(giveUp, idleMs);
  try {
    const layers = new Map<string, PullProgress>();
    const stream = await engine.stream({
      method: "POST",
      path: `/images/create?fromImage=${encodeURIComponent(parseImage(image).full)}`,
      headers: auth === undefined ? {} : { "x-registry-auth": auth },
      signal: AbortSignal.any([signal, idle.signal]),
      timeoutMs: idleMs,
    });
    for await (const message of messagesOf(stream)) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, idleMs);
      const error = message.errorDetail?.message ?? message.error;
      if (error !== undefined) throw new Error(error);
      note(message, layers);
      onProgress(sum(layers));
    }
  } catch (error) {
    throw idle.signal.aborted ? idle.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

async function* messagesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<PullMessage> {
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + chunk.toString("utf8")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as PullMessage;
  }
  if (rest.trim() !== "") yield JSON.parse(rest) as PullMessage;
}

/** Layers are unpacked after they were loaded, with a progress that starts again; only the loading counts. */
function note({ id, status, progressDetail }: PullMessage, layers: Map<string, PullProgress>): void {
  const { current, total } = progressDetail ?? {};
  if (id === undefined || status !== "Downloading" || current === undefined || total === undefined) return;
  layers.set(id, { loadedBytes: current, totalBytes: total });
}

function sum(layers: ReadonlyMap<string, PullProgress>): PullProgress {
  const all = [...layers.values()];
  return {
    loadedBytes: all.reduce((bytes, layer) => bytes + layer.loadedBytes, 0),
    totalBytes: all.reduce((bytes, layer) => bytes + layer.totalBytes, 0),
  };
}
