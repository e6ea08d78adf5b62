import type { StepContext } from "../context/step-context.ts";
import type { Pipeline } from "../kfp/generations/generation.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { KfpError } from "../model/errors.ts";
import type { SentRun, SubmittedRun } from "../model/run.ts";
import type { UploadedVersion } from "../model/version.ts";
import { denialIn } from "../tekton/denial.ts";
import type { Delivery, Engine } from "./engine.ts";
import { kfpSchedules } from "./kfp-schedules.ts";
import { locateTask } from "./locate-task.ts";
import { openServer } from "./open-server.ts";

/** Connects to a Kubeflow Pipelines server, which keeps versions and runs them. @throws KfpError */
export async function openKfpEngine(options: StepContext): Promise<Engine> {
  const { client, close } = await openServer(options);
  let found: ReadonlyMap<string, Pipeline> = new Map();
  return {
    prepare: async (requests) => {
      found = await client.findPipelines(requests.map(({ pipelineName }) => pipelineName));
    },
    pipelinesOf: client.pipelinesOf,
    accept: async (delivery) => {
      const version = await upload(delivery, { client, options, known: found.get(delivery.request.pipelineName) });
      return { version, submit: (onSend) => submit({ delivery, version, client, options, onSend }) };
    },
    findRun: client.findRun,
    runOf: client.runOf,
    runSource: client.runSource,
    schedules: kfpSchedules(client),
    close,
  };
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
