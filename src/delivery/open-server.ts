import type { StepContext } from "../context/step-context.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { connectToKfp, type KfpClient } from "../kfp/kfp.ts";
import { noLogin } from "../kfp/login/login.ts";
import { readCaCertificate } from "../kfp/transport/ca-certificate.ts";
import { InputError } from "../model/errors.ts";
import { embeddedFolders, openStepRunner } from "./embedded-runner.ts";
import { randomToken } from "./random-token.ts";

export interface OpenServer {
  readonly client: KfpClient;
  readonly close: () => Promise<void>;
}

/** Connects to the server that `host` names. `embedded` loads and starts the embedded server. @throws ActionError */
export async function openServer(options: StepContext): Promise<OpenServer> {
  return options.inputs.host === "embedded" ? await openEmbedded(options) : await openRemote(options);
}

async function openRemote({ inputs, login, workspace, ports }: StepContext): Promise<OpenServer> {
  const { host, api, namespace } = inputs;
  const caCertificate = await readCaCertificate(inputs.caCertificate, workspace);
  const client = await connectToKfp({ ...ports, host, api, namespace, caCertificate, login });
  ports.log.line(`Server ${client.description}`);
  const { problem, note } = namespaceUse(client, inputs);
  if (note !== undefined) ports.log.line(note);
  if (problem === undefined) return { client, close: client.close };
  await client.close();
  throw problem;
}

interface NamespaceUse {
  readonly problem?: InputError;
  readonly note?: string;
}

/**
 * Checks `namespace` before anything is uploaded (quirks: upload-without-namespace-is-shared, runs-need-namespace,
 * namespace-on-upload-panics, namespace-in-single-user-mode).
 */
function namespaceUse({ isMultiUser }: KfpClient, { namespace, run }: Inputs): NamespaceUse {
  if (!isMultiUser)
    return namespace === "" ? {} : { note: "The server is for a single team: `namespace` is not sent to it" };
  if (namespace !== "") return {};
  if (run)
    return {
      problem: new InputError([
        "Input `run` needs `namespace`: the server has several teams, and a run belongs to one.",
      ]),
    };
  return { note: "The server has several teams and `namespace` is empty: the pipelines are shared with all of them" };
}

/** Connects without a proxy or login, because the server listens on this machine's loopback interface. */
async function openEmbedded(context: StepContext): Promise<OpenServer> {
  const { ports } = context;
  const { startEmbeddedServer } = await import("../embedded/embedded.ts");
  const token = randomToken(ports.log);
  const folder = embeddedFolders(context).server;
  const stepRunner = await openStepRunner(context, folder);
  const server = await startEmbeddedServer({ folder, env: ports.env, stepRunner, clock: ports.clock, token });
  const login = { ...noLogin, token };
  const address = { host: server.url, api: "v1", namespace: "", caCertificate: "", login } as const;
  const client = await connectToKfp({ ...ports, ...address, env: {} });
  return {
    client,
    close: async () => {
      await client.close();
      await server.close();
      await stepRunner.close();
    },
  };
}
