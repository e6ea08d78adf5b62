import type { Environment } from "../../model/environment.ts";
import { mebibyte } from "../../model/limits.ts";
import { type Engine, EngineError } from "../engine/engine.ts";
import { parseImage } from "../engine/image-reference.ts";
import { type PullProgress, pullImage } from "../engine/pull.ts";
import { registryAuth } from "../engine/registry-login.ts";
import type { PodImage } from "../step/step-runner.ts";

export interface ImagesOptions {
  readonly engine: Engine;
  readonly env: Environment;
  readonly say: (line: string) => void;
  /** A registry that sends nothing for so long is given up. */
  readonly idleMs: number;
}

/** Between two lines about the same image. */
const progressMs = 10_000;

/** Pulls images, each once for all tasks and runs of this server. */
export class Images {
  readonly #options: ImagesOptions;
  /** Those that are there, or on their way. */
  readonly #pulls = new Map<string, Promise<void>>();
  #there: string | undefined;
  readonly #closed = new AbortController();

  constructor(options: ImagesOptions) {
    this.#options = options;
  }

  /** @throws Error that says why the image cannot be had */
  async provide({ image, pullPolicy }: PodImage, signal: AbortSignal): Promise<void> {
    const { full } = parseImage(image);
    if (pullPolicy === "Never") return await this.#mustBeThere(full, image);
    const known = this.#pulls.get(full) ?? this.#pullOnce(full, pullPolicy === "Always");
    this.#pulls.set(full, known);
    await untilAborted(known, signal);
  }

  /** Some image that the engine has. */
  any(): string | undefined {
    return this.#there;
  }

  /** Ends the pulls that are still going on. */
  close(): void {
    this.#closed.abort(new Error("the server was closed"));
  }

  /**
   * An image that is there is taken unless the pipeline says `Always`. Kubernetes would look for another `latest` at the registry, but an
   * image that an earlier step of the job has built is at none.
   */
  async #pullOnce(full: string, always: boolean): Promise<void> {
    try {
      if (always || !(await this.#isThere(full))) await this.#pull(full);
      this.#there = full;
    } catch (error) {
      // A retry of the task tries again.
      this.#pulls.delete(full);
      throw error;
    }
  }

  /** Refuses an image that is not there, in kubelet's words (pkg/kubelet/images/image_manager.go). */
  async #mustBeThere(full: string, image: string): Promise<void> {
    if (!(await this.#isThere(full)))
      throw new Error(`Container image "${image}" is not present with pull policy of Never`);
    this.#there = full;
  }

  async #isThere(full: string): Promise<boolean> {
    try {
      await this.#options.engine.text({ path: `/images/${encodeURI(full)}/json` });
      return true;
    } catch (error) {
      if (error instanceof EngineError && error.status === 404) return false;
      throw error;
    }
  }

  async #pull(full: string): Promise<void> {
    const { engine, env, say, idleMs } = this.#options;
    const auth = await registryAuth(parseImage(full).registry, env);
    say(`Pulling the image ${full}`);
    const startedMs = performance.now();
    const onProgress = progressLines(full, say);
    await pullImage(engine, { image: full, auth, signal: this.#closed.signal, onProgress, idleMs });
    say(`Pulled the image ${full} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
  }
}

function progressLines(full: string, say: (line: string) => void): (progress: PullProgress) => void {
  let saidMs = performance.now();
  return ({ loadedBytes, totalBytes }) => {
    if (totalBytes === 0 || performance.now() - saidMs < progressMs) return;
    saidMs = performance.now();
    say(`Pulling the image ${full}: ${Math.round(loadedBytes / mebibyte)} of ${Math.round(totalBytes / mebibyte)} MiB`);
  };
}

/** The pull goes on for the other tasks that wait for it. */
async function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
    aborted.promise.catch(() => undefined);
  }
}
