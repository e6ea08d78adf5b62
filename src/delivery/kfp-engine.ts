import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import type { Pipeline } from "../kfp/generations/generation.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { KfpError } from "../model/errors.ts";
import type { SentRun, SubmittedRun } from "../model/run.ts";
import type { UploadedVersion } from "../model/version.ts";
import { denialIn } from "../tekton/denial.ts";
import type { Engine, Shipment } from "./engine.ts";
import { locateTask } from "./locate-task.ts";
import { openServer } from "./open-server.ts";
import { provenanceOf } from "./provenance.ts";
/** A Kubeflow Pipelines server: it keeps versions, and runs them. @throws KfpError */
export async function openKfpEngine(options: StepContext): Promise<Engine> {
  const { client, close } = await openServer(options);
  let found: ReadonlyMap<string, Pipeline> = new Map();
  return {
    prepare: async (names) => {
      found = await client.findPipelines(names.map(({ pipeline }) => pipeline));
    },
    pipelinesOf: client.pipelinesOf,
    ship: async (shipment) => {
      const version = await upload({ shipment, client, options, pipeline: found.get(shipment.names.pipeline) });
      return { version, submit: (onSend) => submit({ shipment, version, client, options, onSend }) };
    },
    findRun: client.findRun,
    runSource: client.runSource,
    close,
  };
}

interface Upload {
  readonly shipment: Shipment;
  readonly client: KfpClient;
  readonly options: StepContext;
  readonly pipeline: Pipeline | undefined;
}

async function upload({ shipment, client, options, pipeline }: Upload): Promise<UploadedVersion> {
  const { names, compiled, github } = shipment;
  const { inputs, workspace, ports } = options;
  const bytes = await readFile(join(workspace, compiled.packagePath));
  const version = await client.uploadVersion({
    pipelineName: names.pipeline,
    versionName: names.version,
    provenance: provenanceOf(compiled, github),
    sha256: compiled.sha256,
    movesDefault: inputs.defaultVersion === "auto" ? github.isMainline : inputs.defaultVersion === "true",
    ...(pipeline === undefined ? {} : { pipeline }),
    fileName: basename(compiled.packagePath),
    bytes,
    yaml: compiled.yaml,
  });
  const what = version.outcome === "created" ? "uploaded as" : "is on the server already as";
  ports.log.line(`${compiled.name}: ${what} version ${version.versionName}`);
  return version;
}

interface Submission {
  readonly shipment: Shipment;
  readonly version: UploadedVersion;
  readonly client: KfpClient;
  readonly options: StepContext;
  readonly onSend: (sent: SentRun) => void;
}

async function submit({ shipment, version, client, options, onSend }: Submission): Promise<SubmittedRun> {
  const { inputs, ports } = options;
  const submitted = await client
    .submitRun({
      version,
      yaml: shipment.compiled.yaml,
      runName: shipment.names.run,
      experiment: inputs.experiment,
      parameters: shipment.parameters,
      serviceAccount: inputs.serviceAccount,
      onSend,
    })
    .catch(async (error: unknown) => {
      throw await withDenial(error, shipment.compiled, options.workspace);
    });
  ports.log.line(
    `${shipment.compiled.name}: run "${submitted.name}" submitted${inputs.host === "embedded" ? "" : `, ${submitted.url}`}`,
  );
  return submitted;
}

/** Where the cluster behind the server denied the run: the cluster's words alone, at the line of the task that they are about. */
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
