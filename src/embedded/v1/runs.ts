import { join } from "node:path";
import type { Clock } from "../../model/clock.ts";
import type { GivenSecrets } from "../../model/given-secrets.ts";
import { parseJson } from "../../model/parse-json.ts";
import { packFile } from "../../packages/archive.ts";
import { refusalOf } from "../../tekton/admission/admission.ts";
import type { PipelineRunStatus } from "../../tekton/pipeline-run.ts";
import { gatewayError, json, type Reply, text, uploadError } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { readArtifact } from "../runner/artifacts.ts";
import { type PipelineRunExecution, startPipelineRun, taskLimit } from "../runner/runner.ts";
import { readStepLog } from "../runner/step-log.ts";
import type { StepRunner } from "../step/step-runner.ts";
import { type Listed, listPage } from "../store/listing.ts";
import { newId, type Store, type StoredRun, type StoredVersion } from "../store/store.ts";
import { metricsOf } from "./metrics.ts";
import { livePipelineRun, readBody, type WantedRun } from "./new-run.ts";
import { conditionOf, describeRun, statusText, storageState } from "./run-description.ts";

export interface RunsOptions {
  readonly store: Store;
  readonly stepRunner: StepRunner;
  readonly secrets: GivenSecrets;
  readonly clock: Clock;
}

const parametersLimit = 10_000;

/** The runs of the server, and those of them that are executed right now. */
export class Runs {
  readonly #options: RunsOptions;
  readonly #executions = new Map<string, PipelineRunExecution>();
  /** The limit of tasks of all runs together: a hundred runs at once are no more processes than one large run. */
  readonly #limit = taskLimit();

  constructor(options: RunsOptions) {
    this.#options = options;
  }

  get #store(): Store {
    return this.#options.store;
  }

  /** What an earlier process did not bring to an end has failed: nobody executes it any more. */
  failUnfinished(now: string): void {
    for (const run of this.#store.runs.all()) {
      if (conditionOf(run)?.status === "True" || conditionOf(run)?.status === "False") continue;
      const condition = {
        type: "Succeeded",
        status: "False",
        reason: "EmbeddedServerStopped",
        message: "The embedded server was stopped before the run had ended",
        lastTransitionTime: now,
      };
      const status: PipelineRunStatus = { ...run.pipelineRun.status, completionTime: now, conditions: [condition] };
      this.#store.runs.put({ ...run, terminating: false, pipelineRun: { ...run.pipelineRun, status } });
    }
  }

  create(body: Readonly<Record<string, unknown>>, request: Request): Reply {
    const wanted = readBody(body);
    const rejected = this.#rejection(wanted);
    if (rejected !== undefined) return rejected;
    const version = this.#versionOf(wanted);
    const template = wanted.manifest || version?.template;
    if (template === undefined)
      return invalid(
        "Please specify a pipeline by providing a (workflow manifest or pipeline manifest) or (pipeline id or/and pipeline version).",
      );
    const experiment =
      wanted.experiment === ""
        ? this.#store.experiments.all().find(({ name }) => name === "Default")
        : this.#store.experiments.get(wanted.experiment);
    if (experiment === undefined)
      return gatewayError(
        13,
        `Failed to create a new run.: InternalServerError: Failed to get experiment.: ResourceNotFoundError: Experiment ${wanted.experiment} not found.`,
      );
    const id = newId();
    const pipelineRun = livePipelineRun({ id, wanted, template, createdAt: request.now });
    const problem = refusalOf(pipelineRun);
    if (problem !== undefined)
      return gatewayError(
        13,
        `Failed to create a new run.: InternalServerError: Failed to create a workflow for (${pipelineRun.metadata?.name}): ${problem}`,
      );
    if (wanted.name.length > 255) return tooLong(pipelineRun.metadata?.name ?? "");
    const run = this.#store.runs.put({
      id,
      name: wanted.name,
      description: wanted.description,
      createdAt: request.now,
      experiment: experiment.id,
      version: wanted.version,
      versionName: version?.name ?? "",
      pipelineId: wanted.pipeline,
      pipelineName: wanted.pipeline === "" ? "" : (this.#store.pipelines.get(wanted.pipeline)?.name ?? ""),
      serviceAccount: wanted.serviceAccount,
      parameters: wanted.parameters,
      template,
      archived: false,
      pipelineRun,
      terminating: false,
    });
    this.#start(run);
    return json(this.#describe(run));
  }

  #rejection(wanted: WantedRun): Reply | undefined {
    if (wanted.name === "") return invalid("The run name is empty. Please specify a valid name.");
    if (JSON.stringify(wanted.parameters).length > parametersLimit)
      return invalid(`The input parameter length exceed maximum size of ${parametersLimit}.`);
    if (wanted.manifest !== "") return rejectedManifest(wanted);
    if (wanted.version !== "" && this.#store.versions.get(wanted.version) === undefined)
      return unknownReference("pipelineVersionId", "Version", wanted.version);
    if (wanted.pipeline !== "" && this.#store.pipelines.get(wanted.pipeline) === undefined)
      return unknownReference("pipelineId", "Pipeline", wanted.pipeline);
    return undefined;
  }

  #versionOf({ version, pipeline }: WantedRun): StoredVersion | undefined {
    return this.#store.versions.get(
      version === "" ? (this.#store.pipelines.get(pipeline)?.defaultVersion ?? "") : version,
    );
  }

  /** The reply to the creation shows the run before Tekton has seen it, as the real server's does. */
  #start(run: StoredRun): void {
    setImmediate(() => {
      const { stepRunner, secrets, clock } = this.#options;
      const { pipelineRun } = run;
      const folder = this.#folderOf(run.id);
      const execution = startPipelineRun({
        ...{ pipelineRun, folder, stepRunner, secrets, clock },
        limit: this.#limit,
        beforeEnd: () => this.#keepMetrics(run, folder),
      });
      this.#executions.set(run.id, execution);
      void execution.finished.then((status) => {
        const latest = this.#store.runs.get(run.id);
        if (latest !== undefined)
          this.#store.runs.put({ ...latest, terminating: false, pipelineRun: { ...latest.pipelineRun, status } });
        this.#executions.delete(run.id);
      });
    });
  }

  /** A client that sees the end of the run sees its metrics. */
  async #keepMetrics({ id, pipelineRun }: StoredRun, folder: string): Promise<void> {
    const metrics = await metricsOf(folder, pipelineRun);
    const latest = this.#store.runs.get(id);
    if (latest !== undefined && metrics.length > 0) this.#store.runs.put({ ...latest, metrics });
  }

  #folderOf(id: string): string {
    return join(this.#store.folder, "executions", id);
  }

  #live(run: StoredRun): StoredRun {
    const status = this.#executions.get(run.id)?.status();
    return status === undefined ? run : { ...run, pipelineRun: { ...run.pipelineRun, status } };
  }

  /** The run as it is now. */
  find(id: string): StoredRun | undefined {
    const run = this.#store.runs.get(id);
    return run === undefined ? undefined : this.#live(run);
  }

  /** The log of a pod's main step; undefined if there is none. */
  async logOf(id: string, pod: string): Promise<string | undefined> {
    return /^[a-z0-9.-]+$/.test(pod) ? await readStepLog(this.#folderOf(id), pod) : undefined;
  }

  get(id: string): Reply {
    const run = this.#store.runs.get(id);
    return run === undefined ? missing("", id) : json(this.#describe(this.#live(run)));
  }

  list({ query }: Request): Reply {
    const [type, reference] = [query.get("resource_reference_key.type"), query.get("resource_reference_key.id") ?? ""];
    const chosen = this.#store.runs
      .all()
      .filter((run) => (type === "EXPERIMENT" ? run.experiment === reference : type !== "NAMESPACE"));
    const items = chosen.map((stored): Listed => {
      const run = this.#live(stored);
      const fields = {
        id: run.id,
        name: run.name,
        created_at: run.createdAt,
        description: run.description,
        status: statusText(run),
        experiment_id: run.experiment,
        storage_state: storageState(run),
      };
      return { id: run.id, fields, describe: () => describeRun(run, this.#store) };
    });
    const page = listPage({ items, query, typeName: "Run" });
    return page.kind === "error"
      ? gatewayError(3, page.message, page)
      : json({ runs: page.values, total_size: page.total, next_page_token: page.next });
  }

  terminate(id: string): Reply {
    const run = this.#store.runs.get(id);
    if (run === undefined) return missing("Terminate run failed: Check run exist failed: ", id);
    const execution = this.#executions.get(id);
    if (execution === undefined) {
      const short = `Failed to terminate run ${id}. Row not found.`;
      return gatewayError(3, `Terminate run failed: Invalid input error: ${short}`, { short });
    }
    this.#store.runs.put({ ...run, terminating: true });
    void execution.cancel();
    return json({});
  }

  /** Refused for Tekton by the real server, too (quirk: terminate-of-finished-is-400). */
  retry(id: string): Reply {
    if (this.#store.runs.get(id) === undefined) return missing("Retry run failed: Check run exist failed: ", id);
    const short = "Workflow must be Failed/Error to retry";
    return gatewayError(10, `Retry run failed.: BadRequestError: ${short}: workflow cannot be retried`, { short });
  }

  archive(id: string, archived: boolean): Reply {
    const run = this.#store.runs.get(id);
    if (run !== undefined) this.#store.runs.put({ ...run, archived });
    return json({});
  }

  async delete(id: string): Promise<Reply> {
    if (this.#store.runs.get(id) === undefined) return missing("Delete run failed: Check run exist failed: ", id);
    await this.#executions.get(id)?.cancel();
    this.#store.runs.delete(id);
    return json({});
  }

  /** Always HTTP 200 as text, errors as JSON in the body (quirk: log-errors-in-body). */
  async log(id: string, node: string): Promise<Reply> {
    if (this.#store.runs.get(id) === undefined)
      return { ...uploadError(200, "BadRequestError: Run does not exist: log cannot be read") };
    const log = await this.logOf(id, node);
    return log === undefined
      ? uploadError(200, `InternalServerError: error in opening log stream: pods ${JSON.stringify(node)} not found`)
      : text(200, log);
  }

  /** An archive of one file as base64; empty if there is none (recorded: kfp-tekton-1.9.2-cluster/10-life-succeeds). */
  async readArtifact(id: string, task: string, artifact: string): Promise<Reply> {
    const run = this.#store.runs.get(id);
    if (run === undefined) return missing("failed to read artifact: ", id);
    const found = await readArtifact(this.#folderOf(id), run.pipelineRun, { task, artifact });
    const data = found === undefined ? "" : Buffer.from(packFile(found.name, found.content)).toString("base64");
    return json({ data });
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#executions.values()].map((execution) => execution.cancel()));
  }

  #describe(run: StoredRun): object {
    const { apiVersion: _, kind: __, ...live } = run.pipelineRun;
    return {
      run: describeRun(run, this.#store),
      pipeline_runtime: { pipeline_manifest: "", workflow_manifest: JSON.stringify(live) },
    };
  }
}

const missing = (chain: string, id: string): Reply =>
  gatewayError(5, `${chain}ResourceNotFoundError: Run ${id} not found.`, { short: `Run ${id} not found.` });
const invalid = (short: string): Reply =>
  gatewayError(3, `Validate create run request failed.: Invalid input error: ${short}`, { short });
const unknownReference = (field: string, what: string, id: string): Reply =>
  gatewayError(
    5,
    `Validate create run request failed.: Get ${field} failed.: ResourceNotFoundError: ${what} ${id} not found.`,
    { short: `${what} ${id} not found.` },
  );

/** Recorded: kfp-tekton-1.9.2-cluster/06-runs, "inline manifest …". */
function rejectedManifest({ manifest, version, pipeline }: WantedRun): Reply | undefined {
  if (version !== "" || pipeline !== "")
    return invalid(
      "Please don't specify a pipeline version or pipeline ID when you specify a workflow manifest or pipeline manifest.",
    );
  const parsed = parseJson(manifest);
  if (typeof parsed === "object" && parsed !== null) return undefined;
  const short = `Invalid argo workflow format. Workflow: ${manifest}`;
  const why = `invalid character '${manifest.trim()[0] ?? ""}' looking for beginning of value`;
  return gatewayError(3, `Validate create run request failed.: InvalidInputError: ${short}: ${why}`, { short });
}

function tooLong(liveName: string): Reply {
  const why = "Error 1406: Data too long for column 'DisplayName' at row 1";
  return gatewayError(
    13,
    `Failed to create a new run.: InternalServerError: Failed to store run ${liveName} to table: ${why}`,
  );
}
