import type { StepContext } from "../context/step-context.ts";
import type { ServerAddress } from "../inputs/more-servers.ts";
import { connectToKfp, type KfpClient } from "../kfp/kfp.ts";
import { readCaCertificate } from "../kfp/transport/ca-certificate.ts";
import { InputError } from "../model/errors.ts";
import { type OpenServer, openEmbedded } from "./open-embedded.ts";

/** Connects to the server that `host` names. `embedded` loads and starts the embedded server. @throws ActionError */
export async function openServer(options: StepContext): Promise<OpenServer> {
  const { inputs, login } = options;
  const { host, api, namespace } = inputs;
  return host === "embedded"
    ? await openEmbedded("v1", options)
    : await openRemote({ host, api, namespace, login }, options);
}

/** @throws ActionError */
export async function openRemote(
  { host, api, namespace, login }: ServerAddress,
  { inputs, workspace, ports }: StepContext,
): Promise<OpenServer> {
  const caCertificate = await readCaCertificate(inputs.caCertificate, workspace);
  const client = await connectToKfp({ ...ports, host, api, namespace, caCertificate, login });
  ports.log.line(`Server ${client.description}`);
  const { problem, note } = namespaceUse(client, { namespace, run: inputs.run });
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
function namespaceUse(
  { isMultiUser }: KfpClient,
  { namespace, run }: { readonly namespace: string; readonly run: boolean },
): NamespaceUse {
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
