import type { StepContext } from "../context/step-context.ts";
import type { ServerAddress } from "../inputs/more-servers.ts";
import { type KfpClient, mayTake } from "../kfp/kfp.ts";
import { ActionError, InputError, PackageError } from "../model/errors.ts";
import type { OpenServer } from "./open-embedded.ts";
import { openRemote } from "./open-server.ts";
import type { PlacedPackage, ServerFailure, Servers } from "./servers.ts";

/** A server of the step, or why it is not there. */
type Reached =
  | { readonly address: ServerAddress; readonly server: OpenServer }
  | { readonly address: ServerAddress; readonly error: ActionError };

/**
 * Connects to the server of `host` and to those of `more-servers`, each with its own login. One that cannot be reached stops only the packages that
 * it might take.
 * @throws ActionError if none can be reached, or if two of them take the same packages
 */
export async function openSeveral(context: StepContext): Promise<Servers> {
  const addresses = addressesOf(context);
  const reached = await Promise.all(addresses.map((address) => reach(address, context)));
  const close = async (): Promise<void> => {
    await Promise.all(openOf(reached).map((server) => server.close()));
  };
  try {
    refuseSameKind(reached);
    return serversOf(reached, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function addressesOf({ inputs, login, moreServers }: StepContext): readonly ServerAddress[] {
  const { host, api, namespace } = inputs;
  return [{ host, api, namespace, login }, ...moreServers];
}

async function reach(address: ServerAddress, context: StepContext): Promise<Reached> {
  const { signal } = context.ports;
  try {
    return { address, server: await openRemote(address, context) };
  } catch (error) {
    if (!(error instanceof ActionError) || signal.aborted) throw error;
    return { address, error };
  }
}

const openOf = (reached: readonly Reached[]): readonly OpenServer[] =>
  reached.flatMap((one) => ("server" in one ? [one.server] : []));

const failuresOf = (reached: readonly Reached[]): readonly ServerFailure[] =>
  reached.flatMap((one) => ("error" in one ? [{ host: one.address.host, error: one.error }] : []));

function serversOf(reached: readonly Reached[], close: Servers["close"]): Servers {
  const clients = openOf(reached).map(({ client }) => client);
  const failures = failuresOf(reached);
  const [failure] = failures;
  if (clients.length === 0 && failure !== undefined) throw failure.error;
  return {
    clientFor: async (request) => place(request, reached),
    all: async () => {
      if (failure !== undefined) throw failure.error;
      return clients;
    },
    open: () => clients,
    at: (url) => {
      const found = clients.find(({ base }) => url.startsWith(`${base}/`));
      const [only] = clients;
      if (found !== undefined) return found;
      if (failure !== undefined) throw failure.error;
      if (only !== undefined && clients.length === 1) return only;
      throw new InputError([`None of the servers in \`host\` and \`more-servers\` has the run ${url}.`]);
    },
    failures,
    close,
  };
}

/** The first server that takes it. What an unreachable server might take does not go to one behind it: that would be the wrong server. */
function place(request: PlacedPackage, reached: readonly Reached[]): KfpClient {
  const [first] = reached;
  // The only server says itself why it cannot take a package.
  if (reached.length === 1 && first !== undefined && "server" in first) return first.server.client;
  const reasons: string[] = [];
  for (const one of reached) {
    if ("error" in one) {
      if (mayTake(one.address.api, request.yaml)) throw one.error;
      continue;
    }
    const refusal = one.server.client.refusalOf(request.yaml);
    if (refusal === undefined) return one.server.client;
    reasons.push(`${one.server.client.base}: ${refusal.reason}`);
  }
  throw new PackageError(
    `Pipeline "${request.pipelineName}" cannot be uploaded to any of the ${reached.length} servers. ${reasons.join(". ")}.`,
    {
      hint: "Set `more-servers` to a server that takes such packages, or compile the pipeline with the SDK of one of these servers.",
    },
  );
}

/** Of two servers of one generation the second would never get a package. */
function refuseSameKind(reached: readonly Reached[]): void {
  const clients = openOf(reached).map(({ client }) => client);
  for (const [index, client] of clients.entries()) {
    const same = clients.slice(0, index).find(({ generation }) => generation === client.generation);
    if (same !== undefined)
      throw new InputError([
        `Input \`more-servers\` names ${client.base}, which takes the same packages as ${same.base} (API ${client.generation}): it would get none. Upload to it in a step of its own.`,
      ]);
  }
}
