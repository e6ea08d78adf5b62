import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "../engine/engine.ts";
import { parseImage } from "../engine/image-reference.ts";
import { BoundedLog } from "../step/bounded-log.ts";
import type { ContainerCall, ContainerName, Pod, Probe, SidecarCall, StepCall, StepEnd } from "../step/step-runner.ts";
import { type ContainerConfig, containerConfig, type EngineLimits } from "./container-config.ts";
import { type Containers, NotStarted, type RunningContainer } from "./containers.ts";
import { type PodFolder, writeScript } from "./pod-folder.ts";
import { untilReady } from "./readiness.ts";

export interface PodContext {
  readonly engine: Engine;
  readonly containers: Containers;
  readonly limits: EngineLimits;
  /** The user's network; undefined for the engine's default. */
  readonly network: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly machineEnv: Readonly<Record<string, string>>;
  readonly removeFolder: (path: string) => Promise<void>;
  /** Lets a removal go on while the next step or task runs. */
  readonly inBackground: (removal: Promise<void>) => void;
}

interface Sidecar {
  readonly container: RunningContainer;
  readonly log: BoundedLog;
  /** Aborted at its end. */
  readonly ended: AbortSignal;
}

/** What a step that is stopped before its start ends with: 128 and the number of SIGTERM. */
const stoppedCode = 143;

/** The containers of one attempt of a task. */
export class ContainerPod implements Pod {
  readonly #context: PodContext;
  readonly #folder: PodFolder;
  readonly #podName: string;
  readonly #sidecars: Sidecar[] = [];

  constructor(podName: string, folder: PodFolder, context: PodContext) {
    this.#podName = podName;
    this.#folder = folder;
    this.#context = context;
  }

  get results(): string {
    return this.#folder.results;
  }

  get steps(): string {
    return this.#folder.steps;
  }

  /** Starts the sidecars and waits until they are ready; one that has ended counts as ready, as for Tekton (pkg/pod/status.go, SidecarsReady). */
  async startSidecars(calls: readonly SidecarCall[], signal: AbortSignal): Promise<void> {
    const ready: Promise<void>[] = [];
    for (const call of calls) {
      if (signal.aborted) return;
      const started = await this.#startSidecar(call);
      if (started !== undefined && call.readiness !== undefined)
        ready.push(this.#untilReady(call.readiness, started, signal));
    }
    await Promise.all(ready);
  }

  async #startSidecar(call: SidecarCall): Promise<Sidecar | undefined> {
    const log = this.#logOf({ kind: "sidecar", name: call.name });
    try {
      const container = await this.#start(call, { kind: "sidecar", name: call.name }, log);
      const end = new AbortController();
      void container.ended.catch(() => undefined).then(() => end.abort());
      const sidecar = { container, log, ended: end.signal };
      this.#sidecars.push(sidecar);
      return sidecar;
    } catch (error) {
      await this.#explain(error, log);
      return undefined;
    }
  }

  async #untilReady(probe: Probe, { container, ended }: Sidecar, signal: AbortSignal): Promise<void> {
    const probed = { engine: this.#context.engine, id: container.id, networkOwner: this.#networkOwner ?? container.id };
    await untilReady(probe, probed, AbortSignal.any([signal, ended]));
  }

  async runStep(call: StepCall): Promise<StepEnd> {
    if (call.signal.aborted) return { exitCode: stoppedCode };
    const log = this.#logOf({ kind: "step", name: call.name });
    try {
      return await this.#runToEnd(await this.#start(call, { kind: "step", name: call.name }, log), call.signal);
    } catch (error) {
      return { exitCode: await this.#explain(error, log) };
    } finally {
      await log.close();
    }
  }

  async #runToEnd({ id, ended }: RunningContainer, signal: AbortSignal): Promise<StepEnd> {
    const { containers } = this.#context;
    const stop = (): void => void containers.stop(id).catch(() => undefined);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    try {
      return await ended;
    } finally {
      signal.removeEventListener("abort", stop);
      this.#remove(id);
    }
  }

  async #start(call: ContainerCall, container: ContainerName, log: BoundedLog): Promise<RunningContainer> {
    const owner = this.#networkOwner;
    try {
      return await this.#startIn(owner, call, container, log);
    } catch (error) {
      // The sidecar whose network was to be shared has ended in this moment.
      if (owner === undefined || owner === this.#networkOwner) throw error;
      return await this.#startIn(this.#networkOwner, call, container, log);
    }
  }

  async #startIn(
    owner: string | undefined,
    call: ContainerCall,
    { kind, name }: ContainerName,
    log: BoundedLog,
  ): Promise<RunningContainer> {
    const scriptPath = await writeScript(call, this.#folder);
    const config = this.#configOf(call, scriptPath, owner);
    return await this.#context.containers.start(config, `${this.#podName}-${kind}-${name}`, log);
  }

  #configOf(call: ContainerCall, scriptPath: string | undefined, owner: string | undefined): ContainerConfig {
    return containerConfig({
      ...this.#context,
      call: { ...call, image: parseImage(call.image).full },
      scriptPath,
      podMounts: this.#folder.mounts,
      podName: this.#podName,
      network: owner === undefined ? this.#context.network : `container:${owner}`,
    });
  }

  /**
   * Containers of a pod reach each other at localhost: all share the network of a sidecar that runs. Steps alone never run at once, so they
   * need no common one.
   */
  get #networkOwner(): string | undefined {
    return this.#sidecars.find(({ ended }) => !ended.aborted)?.container.id;
  }

  #logOf({ kind, name }: ContainerName): BoundedLog {
    return new BoundedLog(join(this.#folder.path, `${kind}-${name}.log`));
  }

  /** @returns the exit code that stands for a container that could not be started @throws anything else */
  async #explain(error: unknown, log: BoundedLog): Promise<number> {
    if (!(error instanceof NotStarted)) throw error;
    log.add(Buffer.from(`The container could not be started: ${error.message}\n`));
    return error.exitCode;
  }

  #remove(id: string): void {
    this.#context.inBackground(this.#context.containers.remove(id));
  }

  async remove(): Promise<void> {
    await Promise.all(this.#sidecars.map((sidecar) => this.#endSidecar(sidecar)));
    this.#sidecars.length = 0;
    for (const folder of ["tekton", "workspace", "volumes"])
      await this.#context.removeFolder(join(this.#folder.path, folder));
  }

  async #endSidecar({ container, log }: Sidecar): Promise<void> {
    await this.#context.containers.stop(container.id);
    await container.ended.catch(() => undefined);
    await log.close();
    await this.#context.containers.remove(container.id);
  }

  async removeWithLogs(): Promise<void> {
    await this.remove();
    await rm(this.#folder.path, { recursive: true, force: true });
  }
}
