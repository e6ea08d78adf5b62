import { gatewayError, json, type Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { type Listed, listPage } from "../store/listing.ts";
import { cronProblem, readTrigger } from "../store/schedule.ts";
import { newId, type Store, type StoredSchedule } from "../store/store.ts";
import { readBody, type WantedRun } from "./new-run.ts";

interface JobBody {
  readonly enabled?: boolean;
  readonly max_concurrency?: string | number;
  readonly no_catchup?: boolean;
  readonly trigger?: unknown;
}

/** Recorded: kfp-tekton-1.9.2-cluster/07-jobs and kfp-tekton-1.5.1/07-jobs. */
export function createJob(body: Readonly<Record<string, unknown>>, request: Request, store: Store): Reply {
  const wanted = readBody(body);
  const job = body as JobBody;
  const version = store.versions.get(wanted.version);
  if (version === undefined) return unknownVersion(wanted.version);
  const trigger = readTrigger(job.trigger);
  const problem = cronProblem(trigger) ?? concurrencyProblem(job);
  if (problem !== undefined)
    return gatewayError(3, `Validate create job request failed.: Invalid input error: ${problem}`, { short: problem });
  const schedule = store.schedules.put({
    id: newId(),
    name: wanted.name,
    description: wanted.description,
    createdAt: request.now,
    updatedAt: request.now,
    isEnabled: job.enabled === true,
    trigger,
    maxConcurrency: String(job.max_concurrency),
    noCatchup: job.no_catchup === true,
    serviceAccount: wanted.serviceAccount,
    run: runOf(wanted),
    experiment: wanted.experiment || (store.experiments.all().find(({ name }) => name === "Default")?.id ?? ""),
    pipelineId: wanted.pipeline,
    version: version.id,
    firedAt: Date.parse(request.now),
  });
  return json(describe(schedule, store));
}

function concurrencyProblem({ max_concurrency: limit = 0 }: JobBody): string | undefined {
  return Number(limit) >= 1 && Number(limit) <= 10
    ? undefined
    : `The max concurrency of the job is out of range. Support 1-10. Received ${limit}.`;
}

const unknownVersion = (id: string): Reply =>
  gatewayError(
    5,
    `Validate create job request failed.: Get pipelineVersionId failed.: ResourceNotFoundError: Version ${id} not found.`,
    { short: `Version ${id} not found.` },
  );

const runOf = ({ serviceAccount, parameters, version, experiment }: WantedRun): StoredSchedule["run"] => ({
  service_account: serviceAccount,
  pipeline_spec: { parameters },
  resource_references: [
    { key: { type: "EXPERIMENT", id: experiment }, relationship: "OWNER" },
    { key: { type: "PIPELINE_VERSION", id: version }, relationship: "CREATOR" },
  ],
});

export function listJobs({ query }: Request, store: Store): Reply {
  const [type, reference] = [query.get("resource_reference_key.type"), query.get("resource_reference_key.id") ?? ""];
  const chosen = store.schedules
    .all()
    .filter(({ experiment }) => (type === "EXPERIMENT" ? experiment === reference : type !== "NAMESPACE"));
  const page = listPage({ items: chosen.map((job) => listed(job, store)), query, typeName: "Job" });
  return page.kind === "error"
    ? gatewayError(3, page.message, page)
    : json({ jobs: page.values, total_size: page.total, next_page_token: page.next });
}

function listed(job: StoredSchedule, store: Store): Listed {
  const { id, name, description, createdAt } = job;
  return { id, fields: { id, name, description, created_at: createdAt }, describe: () => describe(job, store) };
}

export function getJob(id: string, store: Store): Reply {
  const job = store.schedules.get(id);
  return job === undefined ? missing("", id) : json(describe(job, store));
}

export function deleteJob(id: string, store: Store): Reply {
  if (store.schedules.get(id) === undefined) return missing("Delete job failed: ", id);
  store.schedules.delete(id);
  return json({});
}

interface Change {
  readonly request: Request;
  readonly store: Store;
}

export function enableJob(id: string, isEnabled: boolean, { request, store }: Change): Reply {
  const job = store.schedules.get(id);
  const chain = `Enable/Disable job failed: ${isEnabled ? "Check job exist failed: " : ""}`;
  if (job === undefined) return missing(chain, id);
  store.schedules.put({ ...job, isEnabled, updatedAt: request.now, firedAt: Date.parse(request.now) });
  return json({});
}

const missing = (chain: string, id: string): Reply =>
  gatewayError(5, `${chain}ResourceNotFoundError: Job ${id} not found.`, { short: `Job ${id} not found.` });

function describe(job: StoredSchedule, store: Store): object {
  const version = store.versions.get(job.version);
  const { cron, intervalSeconds, startTime = null, endTime = null } = job.trigger;
  const times = { start_time: startTime, end_time: endTime };
  return {
    id: job.id,
    name: job.name,
    description: job.description,
    pipeline_spec: {
      pipeline_id: job.pipelineId,
      pipeline_name: store.pipelines.get(job.pipelineId)?.name ?? "",
      workflow_manifest: version?.template ?? "",
      pipeline_manifest: "",
      parameters: (job.run.pipeline_spec as { readonly parameters: readonly object[] }).parameters,
      runtime_config: null,
    },
    resource_references: [
      {
        key: { type: "EXPERIMENT", id: job.experiment },
        name: store.experiments.get(job.experiment)?.name ?? "",
        relationship: "OWNER",
      },
      {
        key: { type: "PIPELINE_VERSION", id: job.version },
        name: version?.name ?? "",
        relationship: "CREATOR",
      },
    ],
    service_account: job.serviceAccount,
    max_concurrency: job.maxConcurrency,
    trigger:
      cron !== undefined
        ? { cron_schedule: { ...times, cron } }
        : intervalSeconds !== undefined
          ? { periodic_schedule: { ...times, interval_second: intervalSeconds } }
          : {},
    mode: "UNKNOWN_MODE",
    created_at: job.createdAt,
    updated_at: job.updatedAt,
    status: "NO_STATUS",
    error: "",
    enabled: job.isEnabled,
    no_catchup: job.noCatchup,
  };
}
