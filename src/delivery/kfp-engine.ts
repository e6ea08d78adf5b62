import type { StepContext } from "../context/step-context.ts";
import type { Pipeline } from "../kfp/generations/generation.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { Keeping } from "../kfp/operations/keep-versions.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { KfpError } from "../model/errors.ts";
import type { SentRun, SubmittedRun } from "../model/run.ts";
import type { UploadRequest } from "../model/upload.ts";
import type { UploadedVersion } from "../model/version.ts";
import { denialIn } from "../tekton/denial.ts";
import type { Delivery, Engine } from "./engine.ts";
import { kfpSchedules } from "./kfp-schedules.ts";
import { locateTask } from "./locate-task.ts";
import { openServers } from "./open-servers.ts";
import type { Servers } from "./servers.ts";

/** Connects to the Kubeflow Pipelines servers, which keep versions and run them. @throws KfpError */
export async function openKfpEngine(options: StepContext): Promise<Engine> {
  return engineOn(await openServers(options), options, upload);
}

type Upload = (delivery: Delivery, context: EngineContext) => Promise<UploadedVersion>;

/** @param versionFor uploads the version of a delivery, or finds it */
export function engineOn(servers: Servers, options: StepContext, versionFor: Upload): Engine {
  const found = new Map<KfpClient, ReadonlyMap<string, Pipeline>>();
  const placed = new Map<string, Set<KfpClient>>();
  const clients = new Map<string, KfpClient>();
  return {
    prepare: async (requests) => {
      for (const [client, pipelines] of await findPipelines(requests, servers)) found.set(client, pipelines);
    },
    pipelinesOf: async (repository) => {
      const lists = await Promise.all(servers.open().map((client) => client.pipelinesOf(repository)));
      return lists.flat();
    },
    accept: async (delivery) => {
      const client = await servers.clientFor(delivery.request);
      const { pipelineName } = delivery.request;
      placed.set(pipelineName, (placed.get(pipelineName) ?? new Set()).add(client));
      const version = await versionFor(delivery, { client, options, known: found.get(client)?.get(pipelineName) });
      return {
        version,
        submit: async (onSend) => {
          const submitted = await submit({ delivery, version, client, options, onSend });
          clients.set(submitted.runId, client);
          return submitted;
        },
      };
    },
    findRun: async (sent) => {
      for (const client of servers.open()) {
        const run = await client.findRun(sent);
        if (run !== undefined) return run;
      }
      // It may be on a server that could not be asked.
      const [failure] = servers.failures;
      if (failure !== undefined) throw failure.error;
      return undefined;
    },
    runOf: (runId) => servers.at("").runOf(runId),
    runSource: (run, yaml) => {
      const client = clients.get(run.runId) ?? servers.at(run.url);
      return client.runSource(run, yaml);
    },
    removeOldVersions: async (keeping) => await removeOldVersions(keeping, placed),
    schedules: kfpSchedules(servers),
    close: servers.close,
  };
}

/** On the servers that this step has uploaded to: what a pipeline has left on another one stays. */
async function removeOldVersions(
  { pipelineNames, ...keeping }: Keeping,
  placed: ReadonlyMap<string, ReadonlySet<KfpClient>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const removed = new Map<string, readonly string[]>();
  for (const client of new Set([...placed.values()].flatMap((clients) => [...clients]))) {
    const own = pipelineNames.filter((name) => placed.get(name)?.has(client));
    for (const [name, versions] of await client.removeOldVersions({ ...keeping, pipelineNames: own }))
      removed.set(name, [...(removed.get(name) ?? []), ...versions]);
  }
  return removed;
}

/** Looks up the pipelines of each server by one request. A package that no server takes fails when it is delivered, not here. */
async function findPipelines(
  requests: readonly UploadRequest[],
  servers: Servers,
): Promise<ReadonlyMap<KfpClient, ReadonlyMap<string, Pipeline>>> {
  const placed = await Promise.all(
    requests.map(async (request) => ({ request, client: await servers.clientFor(request).catch(() => undefined) })),
  );
  const found = await Promise.all(
    [...Map.groupBy(placed, ({ client }) => client)].map(async ([client, group]) =>
      client === undefined
        ? []
        : [[client, await client.findPipelines(group.map(({ request }) => request.pipelineName))] as const],
    ),
  );
  return new Map(found.flat());
}

interface EngineContext {
  readonly client: KfpClient;
  readonly options: StepContext;
  readonly known: Pipeline | undefined;
}

async function upload(
  { compiled, request }: Delivery,
  { client, options, known }: EngineContext,
): Promise<UploadedVersion> {
  const version = await client.uploadVersion(request, known);
  const what = version.outcome === "created" ? "uploaded as" : "is on the server already as";
  options.ports.log.line(`${compiled.name}: ${what} version ${version.versionName}`);
  return version;
}

interface RunSubmission {
  readonly delivery: Delivery;
  readonly version: UploadedVersion;
  readonly client: KfpClient;
  readonly options: StepContext;
  readonly onSend: (sent: SentRun) => void;
}

async function submit({ delivery, version, client, options, onSend }: RunSubmission): Promise<SubmittedRun> {
  const { compiled, request } = delivery;
  const { inputs, ports } = options;
  const submitted = await client
    .submitRun({
      version,
      yaml: request.yaml,
      runName: request.runName,
      experiment: inputs.experiment,
      parameters: request.parameters,
      serviceAccount: inputs.serviceAccount,
      onSend,
    })
    .catch(async (error: unknown) => {
      throw await withDenial(error, compiled, options.workspace);
    });
  ports.log.line(
    `${compiled.name}: run "${submitted.name}" submitted${inputs.host === "embedded" ? "" : `, ${submitted.url}`}`,
  );
  return submitted;
}

/** If the cluster behind the server denied the run, the error shows only the cluster's message, at the line of the task it concerns. */
async function withDenial(error: unknown, compiled: CompiledPipeline, workspace: string): Promise<unknown> {
  if (!(error instanceof KfpError)) return error;
  const said = denialIn(error.serverMessage ?? "");
  if (said === undefined) return error;
  const [{ deniedRun }, { readPipelineRun }] = await Promise.all([
    import("../cluster/denied-run.ts"),
    import("../packages/signature.ts"),
  ]);
  return await locateTask(deniedRun(said, readPipelineRun(compiled.yaml), error), compiled, workspace);
}
