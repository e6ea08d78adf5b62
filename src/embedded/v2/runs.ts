import { readFile } from "node:fs/promises";
import { type Reply, text, unsupported } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { kfp2Words } from "../store/list-messages.ts";
import { type Listed, listPage } from "../store/listing.ts";
import { newId, type QueuedRun, type Store, type StoredVersion } from "../store/store.ts";
import { versionsOf } from "../v1/pipelines.ts";
import type { RunMemory } from "./local-runs.ts";
import { readTemplate } from "./package.ts";
import { parameterProblem } from "./parameters.ts";
import { answer, apiError, compact, listError, notFound, uploadError } from "./reply.ts";
import { runReport } from "./run-report.ts";

const never = "1970-01-01T00:00:00Z";

interface RunBody {
  readonly display_name?: string;
  readonly description?: string;
  readonly experiment_id?: string;
  readonly pipeline_version_reference?: { readonly pipeline_id?: string; readonly pipeline_version_id?: string };
  readonly pipeline_spec?: unknown;
  readonly runtime_config?: { readonly parameters?: Readonly<Record<string, unknown>> };
  readonly service_account?: string;
}

export function createRun(
  body: Readonly<Record<string, unknown>>,
  request: Request,
  { store, localRuns }: RunMemory,
): Reply {
  const wanted = body as RunBody;
  const name = wanted.display_name ?? "";
  if (name === "")
    return apiError(
      13,
      "CreateJob(job.ToV2())Failed to create a run due to conversion error: InternalServerError: Failed to convert a API run detail to its internal representation: Invalid input error: Run name cannot be empty",
    );
  if (wanted.pipeline_spec !== undefined) return unsupported("a run of an inline specification");
  const experiment = experimentOf(wanted, store);
  if (experiment === undefined) {
    const id = wanted.experiment_id ?? "";
    const chain = `Failed to create a new run: Failed to create a run due to invalid experimentId and namespace combination: Failed to fetch namespace for experiment ${id}: Failed to fetch namespace from experiment ${id}`;
    return notFound(chain, "Experiment", id);
  }
  const version = versionOf(wanted, store);
  if (typeof version === "string")
    return apiError(
      13,
      `Failed to create a new run: InternalServerError: Failed to create a run due to error fetching manifest: ${version}`,
    );
  const problem = parameterProblem(readTemplate(version.template), wanted.runtime_config?.parameters ?? {});
  if (problem !== undefined)
    return apiError(
      3,
      `Failed to create a new run: Failed to generate the ExecutionSpec: invalid pipeline job inputs: Invalid input error: ${problem}`,
      { short: problem },
    );
  if (name.length > 255) return tooLong(name);
  const run = store.queuedRuns.put(queuedRun(wanted, { experiment, version, createdAt: request.now }));
  localRuns.start(run, version.template);
  return answer(describe(run));
}

interface RunReferences {
  readonly experiment: string;
  readonly version: StoredVersion;
  readonly createdAt: string;
}

const queuedRun = (wanted: RunBody, { experiment, version, createdAt }: RunReferences): QueuedRun => ({
  id: newId(),
  name: wanted.display_name ?? "",
  description: wanted.description ?? "",
  createdAt,
  experiment,
  pipelineId: version.pipeline,
  version: version.id,
  serviceAccount: wanted.service_account || "pipeline-runner",
  runtimeConfig: wanted.runtime_config,
  archived: false,
  state: "PENDING",
  history: [{ state: "PENDING", at: createdAt }],
});

const experimentOf = ({ experiment_id: id = "" }: RunBody, store: Store): string | undefined =>
  id === "" ? store.experiments.all().find(({ name }) => name === "Default")?.id : store.experiments.get(id)?.id;

/** The version, or why there is none. Without its id the newest one is taken. */
function versionOf({ pipeline_version_reference: reference = {} }: RunBody, store: Store): StoredVersion | string {
  const { pipeline_id: pipeline = "", pipeline_version_id: id = "" } = reference;
  if (pipeline === "" && id === "")
    return "Invalid input error: Failed to fetch a template with an empty pipeline spec manifest";
  const failed = "Failed to fetch a template due to error retrieving pipeline version: ";
  const version = id === "" ? newestOf(pipeline, store) : store.versions.get(id);
  if (version === undefined)
    return `${failed}Failed to fetch a pipeline version and its manifest from pipeline version ${id}: Failed to get a pipeline version with id ${id}: ResourceNotFoundError: PipelineVersion ${id} not found`;
  if (pipeline === "" || pipeline === version.pipeline) return version;
  return `${failed}Invalid input error: Pipeline version ${id} belongs to pipeline ${version.pipeline} (not ${pipeline})`;
}

const newestOf = (pipeline: string, store: Store): StoredVersion | undefined =>
  versionsOf(pipeline, store)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
    .at(-1);

function tooLong(name: string): Reply {
  const why = "Error 1406 (22001): Data too long for column 'DisplayName' at row 1";
  return apiError(
    13,
    `Failed to create a new run: Failed to create a run: InternalServerError: Failed to store run ${name} to table: ${why}`,
  );
}

const describe = (run: QueuedRun): object =>
  compact({
    experiment_id: run.experiment,
    run_id: run.id,
    display_name: run.name,
    storage_state: run.archived ? "ARCHIVED" : "AVAILABLE",
    description: run.description,
    pipeline_version_reference: { pipeline_id: run.pipelineId, pipeline_version_id: run.version },
    runtime_config: run.runtimeConfig,
    service_account: run.serviceAccount,
    created_at: run.createdAt,
    scheduled_at: run.createdAt,
    finished_at: run.finishedAt ?? never,
    state: run.state,
    ...runReport(run),
    state_history: run.history.map(({ state, at }) => ({ update_time: at, state })),
    plugins_output: pluginsOutput,
  });

/** The output of plugins with the shipped configuration, whatever becomes of the run (quirk: plugin-output-failed). */
const pluginsOutput = {
  mlflow: {
    entries: { experiment_name: { value: "KFP-Default" } },
    state: "PLUGIN_FAILED",
    state_message:
      'failed to build MLflow request context: failed to read plugins.mlflow.tls.caBundlePath "/etc/mlflow-tracking-ca/ca.crt": open /etc/mlflow-tracking-ca/ca.crt: no such file or directory',
  },
};

export async function getRun(id: string, { store, localRuns }: RunMemory): Promise<Reply> {
  const run = store.queuedRuns.get(id);
  if (run === undefined) return missing("Failed to get a run: Failed to fetch run", id);
  return answer(describe(await localRuns.live(run)));
}

const missing = (chain: string, id: string): Reply => notFound(`${chain} ${id}`, "Run", id);

export function listRuns({ query }: Request, store: Store): Reply {
  const experiment = query.get("experiment_id") ?? "";
  if (experiment !== "" && store.experiments.get(experiment) === undefined)
    return notFound(
      `Failed to list runs: Failed to list runs due to error fetching namespace for experiment ${experiment}. Try filtering based on namespace: Failed to fetch namespace from experiment ${experiment}`,
      "Experiment",
      experiment,
    );
  const chosen = store.queuedRuns.all().filter((run) => experiment === "" || run.experiment === experiment);
  const items = chosen.map((run): Listed => {
    const { id, name, description, createdAt, state } = run;
    const own = { id, run_id: id, name, display_name: name, description, created_at: createdAt, state, status: state };
    const storage = run.archived ? "ARCHIVED" : "AVAILABLE";
    return {
      id,
      fields: { ...own, experiment_id: run.experiment, storage_state: storage },
      describe: () => describe(run),
    };
  });
  const page = listPage({ items, query, typeName: "Run", words: kfp2Words });
  return page.kind === "error"
    ? listError(page)
    : answer({ runs: page.values, total_size: page.total, next_page_token: page.next });
}

export function terminateRun(id: string, { store, localRuns }: RunMemory): Reply {
  const run = store.queuedRuns.get(id);
  const chain = `Failed to terminate a run: Failed to terminate run ${id}`;
  if (run === undefined) return missing(`${chain} due to error fetching the run: Failed to fetch run`, id);
  if (localRuns.terminate(run)) return answer({});
  const short = `Failed to terminate a run ${id}. Row not found`;
  return apiError(3, `${chain}: Invalid input error: ${short}`, { short });
}

export function retryRun(id: string, store: Store): Reply {
  const chain = "Failed to retry a run: ";
  const failed = `Failed to retry run ${id} due to error fetching`;
  if (store.queuedRuns.get(id) === undefined) return missing(`${chain}${failed} the run: Failed to fetch run`, id);
  const short = `${failed} workflow manifest`;
  return apiError(10, `${chain}BadRequestError: ${short}: Invalid input error: Workflow manifest cannot be empty`, {
    short,
  });
}

export function archiveRun(id: string, archived: boolean, store: Store): Reply {
  const run = store.queuedRuns.get(id);
  if (run === undefined) {
    const chain = archived
      ? `Failed to archive a run: Failed to archive run ${id} as it failed to be retrieved: Failed to fetch run`
      : `Failed to unarchive a run: Failed to unarchive run ${id} as it does not exist: Failed to fetch run`;
    return missing(chain, id);
  }
  store.queuedRuns.put({ ...run, archived });
  return answer({});
}

export function deleteRun(id: string, store: Store): Reply {
  if (store.queuedRuns.get(id) === undefined)
    return missing(`Failed to delete a run: Failed to delete run ${id} as it does not exist: Failed to fetch run`, id);
  store.queuedRuns.delete(id);
  return answer({});
}

/** Errors come with HTTP 200 here too (quirk: log-errors-in-body). */
export async function runLog(id: string, pod: string, { store, localRuns }: RunMemory): Promise<Reply> {
  const failed = `BadRequestError: Failed to read logs for run ${id}`;
  const run = store.queuedRuns.get(id);
  if (run === undefined)
    return logError(
      `${failed} due to run fetching error: Failed to fetch run ${id}: ResourceNotFoundError: Run ${id} not found`,
    );
  const { workflow, nodes = [] } = await localRuns.live(run);
  if (workflow === undefined)
    return logError(
      `${failed}: InternalServerError: Failed to read logs from archive ${pod} due to empty runtime workflow manifest: Invalid input error: Runtime workflow manifest cannot empty`,
    );
  const file = nodes.find((node) => node.podName === pod)?.log;
  const log = file === undefined ? undefined : await readFile(file, "utf8").catch(() => undefined);
  return log === undefined ? logError(`${failed}: pods "${pod}" not found`) : text(200, log);
}

const logError = (message: string): Reply =>
  text(200, JSON.stringify({ error_message: message, error_details: message }));

export const readArtifact = (): Reply => uploadError(404, "artifact not found: <nil>", "text/plain; charset=utf-8");
