import { prepareSdk } from "../compile/sdk-environment.ts";
import type { StepContext } from "../context/step-context.ts";
import type { EmbeddedOptions } from "../embedded/embedded.ts";
import type { LocalRunner } from "../embedded/local-runner/local-runner.ts";
import { connectToKfp, type KfpClient } from "../kfp/kfp.ts";
import { noLogin } from "../kfp/login/login.ts";
import { embeddedFolders, openStepRunner } from "./embedded-runner.ts";
import { randomToken } from "./random-token.ts";

export interface OpenServer {
  readonly client: KfpClient;
  readonly close: () => Promise<void>;
}

/** The generations that the built-in server has for the packages of the two SDKs. */
export type EmbeddedGeneration = "v1" | "v2beta1";

/** Connects without a proxy or login, because the server listens on this machine's loopback interface. @throws ActionError */
export async function openEmbedded(generation: EmbeddedGeneration, context: StepContext): Promise<OpenServer> {
  const { ports } = context;
  const { startEmbeddedServer } = await import("../embedded/embedded.ts");
  const token = randomToken(ports.log);
  const { options, close } = await executionOf[generation](context);
  const server = await startEmbeddedServer({ ...options, env: ports.env, clock: ports.clock, token, generation });
  const login = { ...noLogin, token };
  const address = { host: server.url, api: generation, namespace: "", caCertificate: "", login } as const;
  const client = await connectToKfp({ ...ports, ...address, env: {} });
  return {
    client,
    close: async () => {
      await client.close();
      await server.close();
      await close();
    },
  };
}

/** What executes the runs of a server, and where. */
interface Execution {
  readonly options: Pick<EmbeddedOptions, "folder" | "stepRunner" | "localRunner">;
  readonly close: () => Promise<void>;
}

const executionOf: Readonly<Record<EmbeddedGeneration, (context: StepContext) => Promise<Execution>>> = {
  v1: async (context) => {
    const folder = embeddedFolders(context).server;
    const stepRunner = await openStepRunner(context, folder);
    return { options: { folder, stepRunner }, close: () => stepRunner.close() };
  },
  v2beta1: async (context) => {
    const folder = embeddedFolders(context).serverOfKfp2;
    if (!context.inputs.run) return { options: { folder }, close: async () => {} };
    const { runner, dispose } = await openLocalRunner(context);
    return { options: { folder, localRunner: runner }, close: dispose };
  },
};

interface OpenLocalRunner {
  readonly runner: LocalRunner;
  readonly dispose: () => Promise<void>;
}

/** Runs use the environment that compiles modules of KFP 2: it has `kfp.local`. */
async function openLocalRunner({ inputs, workspace, cacheFolder, ports }: StepContext): Promise<OpenLocalRunner> {
  const { createLocalRunner } = await import("../embedded/local-runner/local-runner.ts");
  const { env, log } = ports;
  const { python, requirements, passEnv } = inputs;
  const sdk = { sdk: "kfp", sdkVersion: inputs.sdk.versions.kfp } as const;
  const prepared = await prepareSdk({ ...sdk, workspace, python, requirements, cacheFolder, env, passEnv, log });
  return { runner: createLocalRunner({ python: prepared.python, env }), dispose: prepared.dispose };
}
