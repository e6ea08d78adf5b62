import type { StepContext } from "../context/step-context.ts";
import type { Pipeline } from "../kfp/generations/generation.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { KfpError } from "../model/errors.ts";
import type { SentRun, SubmittedRun } from "../model/run.ts";
import type { UploadRequest } from "../model/upload.ts";
import type { UploadedVersion } from "../model/version.ts";
import { denialIn } from "../tekton/denial.ts";
import type { Delivery, Engine } from "./engine.ts";
import { kfpSchedules } from "./kfp-schedules.ts";
import { locateTask } from "./locate-task.ts";
import { openServers, type Servers } from "./servers.ts";

/** Connects to the Kubeflow Pipelines servers, which keep versions and run them. @throws KfpError */
export async function openKfpEngine(options: StepContext): Promise<Engine> {
  return engineOn(await openServers(options), options, upload);
}

type Upload = (delivery: Delivery, context: EngineContext) => Promise<UploadedVersion>;

/** @param versionFor uploads the version of a delivery, or finds it */
export function engineOn(servers: Servers, options: StepContext, versionFor: Upload): Engine {
  const found = new Map<string, Pipeline>();
  const clients = new Map<string, KfpClient>();
  return {
    prepare: async (requests) => {
      const known = await findPipelines(requests, servers);
      for (const [name, pipeline] of known) found.set(name, pipeline);
    },
    pipelinesOf: async (repository) => {
      const lists = await Promise.all(servers.open().map((client) => client.pipelinesOf(repository)));
      return lists.flat();
    },
    accept: async (delivery) => {
      const client = await servers.clientFor(delivery.request);
      const version = await versionFor(delivery, { client, options, known: found.get(delivery.request.pipelineName) });
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
      return undefined;
    },
    runOf: (runId) => firstOf(servers).runOf(runId),
    runSource: (run, yaml) => {
      const client = clients.get(run.runId) ?? clientOf(run, servers);
      return client.runSource(run, yaml);
    },
    removeOldVersions: async (keeping) => await (await servers.main()).removeOldVersions(keeping),
    schedules: kfpSchedules(servers.main),
    close: servers.close,
  };
}

/** Looks up the pipelines of each server by one request. A package that no server takes fails when it is delivered, not here. */
async function findPipelines(
  requests: readonly UploadRequest[],
  servers: Servers,
): Promise<ReadonlyMap<string, Pipeline>> {
  const clients = await Promise.all(
    requests.map(async (request) => ({ request, client: await servers.clientFor(request).catch(() => undefined) })),
  );
  const byClient = Map.groupBy(clients, ({ client }) => client);
  const found = await Promise.all(
    [...byClient].map(
      ([client, group]) => client?.findPipelines(group.map(({ request }) => request.pipelineName)) ?? [],
    ),
  );
  return new Map(found.flatMap((pipelines) => [...pipelines]));
}

/** The server of a run that an earlier process of this job has submitted. */
function clientOf({ url }: SubmittedRun, servers: Servers): KfpClient {
  return servers.open().find((client) => url.startsWith(client.base)) ?? firstOf(servers);
}

function firstOf(servers: Servers): KfpClient {
  const [first] = servers.open();
  if (first === undefined) throw new Error("No server is open.");
  return first;
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
