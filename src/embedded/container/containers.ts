import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { type Engine, EngineError } from "../engine/engine.ts";
import { outputOf } from "../engine/output-frames.ts";
import type { BoundedLog } from "../step/bounded-log.ts";
import type { StepEnd } from "../step/step-runner.ts";
import type { ContainerConfig } from "./container-config.ts";

/** Between SIGTERM and SIGKILL; Kubernetes gives 30 s, which nobody waits for here. */
const graceSeconds = 1;

/** Output that arrives after a container's end is waited for this long. */
const outputMs = 5_000;

export interface RunningContainer {
  readonly id: string;
  /** Resolves at the end of the container, when all of its output is in the log. */
  readonly ended: Promise<StepEnd>;
}

/** A container that could not be started, as an exit code and the engine's words. */
export class NotStarted extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Starts containers and sees them to their end. */
export class Containers {
  readonly #engine: Engine;
  /** Podman and some packages of Docker come without the program that `Init` needs. */
  #hasInit = true;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** @throws NotStarted */
  async start(config: ContainerConfig, name: string, log: BoundedLog): Promise<RunningContainer> {
    try {
      return await this.#start(config, name, log);
    } catch (error) {
      if (!this.#hasInit || !lacksInit(error)) throw error;
      this.#hasInit = false;
      return await this.#start(config, name, log);
    }
  }

  async #start(config: ContainerConfig, name: string, log: BoundedLog): Promise<RunningContainer> {
    const id = await this.#create(config, name);
    try {
      const output = await this.#engine.stream({
        method: "POST",
        path: `/containers/${id}/attach?stream=1&stdout=1&stderr=1`,
      });
      const copied = copyOutput(output, log);
      await this.#engine.text({ method: "POST", path: `/containers/${id}/start` }).catch((error: unknown) => {
        output.destroy();
        throw notStarted(error);
      });
      return { id, ended: this.#untilEnd(id, copied, output) };
    } catch (error) {
      await this.remove(id);
      throw error;
    }
  }

  async #create(config: ContainerConfig, name: string): Promise<string> {
    const HostConfig = { ...config.HostConfig, Init: this.#hasInit };
    // The name is for people who look with `docker ps`.
    const unique = `${name.slice(0, 200)}-${randomBytes(4).toString("hex")}`;
    const call = {
      method: "POST",
      path: `/containers/create?name=${encodeURIComponent(unique)}`,
      body: { ...config, HostConfig },
    } as const;
    try {
      return (await this.#engine.json<{ readonly Id: string }>(call)).Id;
    } catch (error) {
      throw notStarted(error);
    }
  }

  async #untilEnd(id: string, copied: Promise<void>, output: Readable): Promise<StepEnd> {
    const { StatusCode } = await this.#engine.json<{ readonly StatusCode: number }>({
      method: "POST",
      path: `/containers/${id}/wait`,
      timeoutMs: longestMs,
    });
    await Promise.race([copied, delay(outputMs, undefined, { ref: false })]);
    output.destroy();
    return { exitCode: StatusCode, ...(StatusCode === 137 ? { outOfMemory: await this.#wasOutOfMemory(id) } : {}) };
  }

  async #wasOutOfMemory(id: string): Promise<boolean> {
    const path = `/containers/${id}/json`;
    const { State } = await this.#engine.json<{ readonly State?: { readonly OOMKilled?: boolean } }>({ path });
    return State?.OOMKilled === true;
  }

  /** Sends the image's stop signal, and SIGKILL a little later. One that has ended is left as it is. */
  async stop(id: string): Promise<void> {
    await this.#engine.text({ method: "POST", path: `/containers/${id}/stop?t=${graceSeconds}` }).catch(ignoreRefusal);
  }

  async remove(id: string): Promise<void> {
    await this.#engine.text({ method: "DELETE", path: `/containers/${id}?force=1&v=1` }).catch(ignoreRefusal);
  }

  /** Those that have this label, whether they run or not. */
  async labelled(label: string): Promise<readonly ListedContainer[]> {
    const filters = encodeURIComponent(JSON.stringify({ label: [label] }));
    return await this.#engine.json({ path: `/containers/json?all=1&filters=${filters}` });
  }
}

export interface ListedContainer {
  readonly Id: string;
  readonly Labels?: Readonly<Record<string, string>>;
}

/** Podman sends nothing until the container has ended. The largest time that a timer takes. */
const longestMs = 2 ** 31 - 1;

/** A container that is gone, or that has ended, needs nothing any more. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof EngineError)) throw error;
}

async function copyOutput(output: Readable, log: BoundedLog): Promise<void> {
  try {
    for await (const chunk of outputOf(output)) log.add(chunk);
  } catch {
    // Destroyed after the container's end.
  }
}

const lacksInit = (error: unknown): boolean =>
  error instanceof NotStarted && /docker-init|catatonit|container-init|init binary/.test(error.message);

/** 127 and 126 as a shell has them. Anything but a refusal is no statement about the step. */
function notStarted(error: unknown): unknown {
  if (!(error instanceof EngineError) || error.status === 404) return error;
  const isMissing = /executable file not found|no such file or directory|no command specified/i.test(error.message);
  return new NotStarted(isMissing ? 127 : 126, error.message);
}
