import { join } from "node:path";
import type { Environment } from "../../model/environment.ts";
import type { Engine } from "../engine/engine.ts";
import { parseImage } from "../engine/image-reference.ts";
import type { PodImage, PodRequest, PodStart, StepRunner } from "../step/step-runner.ts";
import type { EngineLimits } from "./container-config.ts";
import { containerEnvironment } from "./container-environment.ts";
import { ContainerPod, type PodContext } from "./container-pod.ts";
import { Containers } from "./containers.ts";
import { Images } from "./images.ts";
import { removeLeftovers } from "./leftovers.ts";
import { folderLabel, ownFolder, ownProcess, processLabel } from "./owner.ts";
import { makePodFolder } from "./pod-folder.ts";
import { removeForeign } from "./take-over.ts";

export interface ContainerRunnerOptions {
  readonly engine: Engine;
  /** Ends the connection with the engine. */
  readonly closeEngine: () => Promise<void>;
  /** Absolute path of the server's data. */
  readonly folder: string;
  /** Name of a network of the engine, `none` or `host`; undefined for the engine's default. */
  readonly network: string | undefined;
  readonly env: Environment;
  readonly say: (line: string) => void;
  /** A registry that sends nothing for so long is given up. Default: two minutes. */
  readonly pullIdleMs?: number;
}

const pullIdleMs = 120_000;

/** Starts steps as containers of their images. */
export async function containerRunner(options: ContainerRunnerOptions): Promise<StepRunner> {
  const { engine } = options;
  const containers = new Containers(engine);
  const images = new Images({ ...options, idleMs: options.pullIdleMs ?? pullIdleMs });
  // What cannot be removed stays on the runner; that is no reason for a run to fail.
  const removeFolder = async (path: string): Promise<void> =>
    await removeForeign(path, { engine, containers, image: images.any() }).catch((error: Error) =>
      options.say(`Could not remove ${path}: ${error.message}`),
    );
  const background = new Background();
  const inBackground = (removal: Promise<void>): void => background.add(removal);
  const context = await podContext(options, containers, { removeFolder, inBackground });
  return {
    kind: "container",
    preparePod: async (request) => await preparePod(request, images, context),
    removeFolder,
    endLeftovers: async (folder) => void (await removeLeftovers(folder, containers)),
    settled: async () => await background.settled(),
    close: async () => {
      images.close();
      await background.settled();
      await options.closeEngine();
    },
  };
}

/** Work that nobody waits for at once. What fails is found by the next server (`removeLeftovers`). */
class Background {
  readonly #open = new Set<Promise<void>>();

  add(work: Promise<void>): void {
    const settled: Promise<void> = work.catch(() => undefined).then(() => void this.#open.delete(settled));
    this.#open.add(settled);
  }

  async settled(): Promise<void> {
    await Promise.all(this.#open);
  }
}

/** Removes the containers that a killed server has left. @returns how many */
export const removeContainers = async (folder: string, engine: Engine): Promise<number> =>
  await removeLeftovers(folder, new Containers(engine));

async function podContext(
  { engine, folder, network, env }: ContainerRunnerOptions,
  containers: Containers,
  removals: Pick<PodContext, "removeFolder" | "inBackground">,
): Promise<PodContext> {
  return {
    engine,
    containers,
    limits: await limitsOf(engine),
    network,
    labels: { [folderLabel]: ownFolder(folder), [processLabel]: ownProcess() },
    machineEnv: network === "none" ? {} : containerEnvironment(env),
    ...removals,
  };
}

/** https://docs.docker.com/reference/api/engine, SystemInfo. */
async function limitsOf(engine: Engine): Promise<EngineLimits> {
  const info = await engine.json<{
    readonly NCPU?: number;
    readonly MemoryLimit?: boolean;
    readonly CpuCfsQuota?: boolean;
    readonly CpuCfsPeriod?: boolean;
  }>({ path: "/info" });
  return {
    hasMemoryLimit: info.MemoryLimit === true,
    hasCpuLimit: info.CpuCfsQuota === true && info.CpuCfsPeriod === true,
    cpus: info.NCPU ?? 1,
  };
}

async function preparePod(request: PodRequest, images: Images, context: PodContext): Promise<PodStart> {
  const { runFolder, podName, signal } = request;
  await context.removeFolder(join(runFolder, "pods", podName));
  const missing = await firstMissing(request, images);
  if (signal.aborted) return { kind: "aborted" };
  if (missing !== undefined) return { kind: "no-image", ...missing };
  const pod = new ContainerPod(podName, await makePodFolder(request), context);
  try {
    await pod.startSidecars(request.sidecars, signal);
  } catch (error) {
    await pod.remove();
    throw error;
  }
  if (!signal.aborted) return { kind: "ready", pod };
  await pod.removeWithLogs();
  return { kind: "aborted" };
}

interface MissingImage {
  readonly image: PodImage;
  readonly why: string;
}

/** Pulls all images of a pod at once. */
async function firstMissing({ images: wanted, signal }: PodRequest, images: Images): Promise<MissingImage | undefined> {
  const all = await Promise.all(
    wanted.map(async (image): Promise<MissingImage | undefined> => {
      if (parseImage(image.image).isInvalid) return { image, why: `invalid reference format: "${image.image}"` };
      return await images.provide(image, signal).then(
        () => undefined,
        (error: Error) => ({ image, why: error.message }),
      );
    }),
  );
  return all.find((missing) => missing !== undefined);
}
