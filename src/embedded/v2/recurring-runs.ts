import type { Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { kfp2Words } from "../store/list-messages.ts";
import { type Listed, listPage } from "../store/listing.ts";
import { cronProblem, readTrigger } from "../store/schedule.ts";
import { newId, type Store, type StoredSchedule, type StoredTrigger } from "../store/store.ts";
import { readTemplate } from "./package.ts";
import { parameterProblem } from "./parameters.ts";
import { answer, apiError, compact, listError, notFound } from "./reply.ts";

interface RecurringRunBody {
  readonly display_name?: string;
  readonly description?: string;
  readonly experiment_id?: string;
  readonly max_concurrency?: string | number;
  readonly mode?: string;
  readonly no_catchup?: boolean;
  readonly pipeline_version_reference?: { readonly pipeline_id?: string; readonly pipeline_version_id?: string };
  readonly runtime_config?: { readonly parameters?: Readonly<Record<string, unknown>> };
  readonly service_account?: string;
  readonly trigger?: unknown;
}

const failed = "Failed to create a recurring run";

/** Recorded: kfp-2.17.0/v2beta1/07-recurringruns. */
export function createRecurringRun(body: Readonly<Record<string, unknown>>, request: Request, store: Store): Reply {
  const wanted = body as RecurringRunBody;
  const trigger = readTrigger(wanted.trigger);
  const problem = cronProblem(trigger) ?? concurrencyProblem(wanted);
  if (problem !== undefined)
    return apiError(3, `${failed} due to conversion error: Invalid input error: ${problem}`, { short: problem });
  const { pipeline_id: pipelineId = "", pipeline_version_id: version = "" } = wanted.pipeline_version_reference ?? {};
  const refused = version === "" ? undefined : versionProblem(version, wanted, store);
  if (refused !== undefined) return refused;
  const { mode: _mode, trigger: _trigger, max_concurrency: _limit, no_catchup: _catchup, namespace: _n, ...run } = body;
  return answer(
    describe(
      store.schedules.put({
        id: newId(),
        name: wanted.display_name ?? "",
        description: wanted.description ?? "",
        createdAt: request.now,
        updatedAt: request.now,
        isEnabled: wanted.mode === "ENABLE",
        trigger,
        maxConcurrency: String(wanted.max_concurrency),
        noCatchup: wanted.no_catchup === true,
        // Decided when it fires, where the version is.
        serviceAccount: wanted.service_account || (version === "" ? "" : "pipeline-runner"),
        run,
        experiment: wanted.experiment_id || (store.experiments.all().find(({ name }) => name === "Default")?.id ?? ""),
        pipelineId,
        version,
        firedAt: Date.parse(request.now),
      }),
    ),
  );
}

function concurrencyProblem({ max_concurrency: limit = 0 }: RecurringRunBody): string | undefined {
  return Number(limit) >= 1 && Number(limit) <= 10
    ? undefined
    : `Max concurrency of a recurring run must be at least 1 and at most 10. Received ${limit}`;
}

function versionProblem(id: string, { runtime_config: config }: RecurringRunBody, store: Store): Reply | undefined {
  const version = store.versions.get(id);
  if (version === undefined)
    return apiError(
      13,
      `${failed}: InternalServerError: ${failed} with an invalid pipeline spec manifest: Failed to fetch a template due to error retrieving pipeline version: Failed to fetch a pipeline version and its manifest from pipeline version ${id}: Failed to get a pipeline version with id ${id}: ResourceNotFoundError: PipelineVersion ${id} not found`,
    );
  const problem = parameterProblem(readTemplate(version.template), config?.parameters ?? {});
  if (problem === undefined) return undefined;
  const chain = `${failed}: ${failed} during scheduled workflow creation: invalid pipeline job inputs`;
  return apiError(3, `${chain}: Invalid input error: ${problem}`, { short: problem });
}

export function listRecurringRuns({ query }: Request, store: Store): Reply {
  const experiment = query.get("experiment_id") ?? "";
  const chosen = store.schedules.all().filter((one) => experiment === "" || one.experiment === experiment);
  const page = listPage({ items: chosen.map(listed), query, typeName: "Job", words: kfp2Words });
  return page.kind === "error"
    ? listError(page)
    : answer({ recurringRuns: page.values, total_size: page.total, next_page_token: page.next });
}

function listed(schedule: StoredSchedule): Listed {
  const { id, name, description, createdAt } = schedule;
  const fields = { id, name, display_name: name, description, created_at: createdAt };
  return { id, fields, describe: () => describe(schedule) };
}

export function getRecurringRun(id: string, store: Store): Reply {
  const schedule = store.schedules.get(id);
  return schedule === undefined ? missing("Failed to fetch a recurring run", id) : answer(describe(schedule));
}

export function deleteRecurringRun(id: string, store: Store): Reply {
  if (store.schedules.get(id) === undefined)
    return missing(`Failed to delete a recurring run: Failed to delete recurring run ${id}. Check if exists`, id);
  store.schedules.delete(id);
  return answer({});
}

interface Change {
  readonly request: Request;
  readonly store: Store;
}

export function enableRecurringRun(id: string, isEnabled: boolean, { request, store }: Change): Reply {
  const schedule = store.schedules.get(id);
  const chain = `Failed to ${isEnabled ? "enable" : "disable"} a recurring run: Failed to change recurring run's mode to enable:${isEnabled}. Check if recurring run ${id} exists`;
  if (schedule === undefined) return missing(chain, id);
  store.schedules.put({ ...schedule, isEnabled, updatedAt: request.now, firedAt: Date.parse(request.now) });
  return answer({});
}

const missing = (chain: string, id: string): Reply => notFound(chain, "Job", id);

/** Where the recorded server ran: a recurring run is the only thing that tells the namespace of a server for a single team. */
const podNamespace = "kubeflow2";

const describe = (schedule: StoredSchedule): object =>
  compact({
    recurring_run_id: schedule.id,
    display_name: schedule.name,
    description: schedule.description,
    pipeline_version_reference: compact({
      pipeline_id: schedule.pipelineId,
      pipeline_version_id: schedule.version,
    }),
    runtime_config: schedule.run.runtime_config,
    service_account: schedule.serviceAccount,
    max_concurrency: schedule.maxConcurrency,
    trigger: describeTrigger(schedule.trigger),
    mode: schedule.isEnabled ? "ENABLE" : "DISABLE",
    created_at: schedule.createdAt,
    updated_at: schedule.updatedAt,
    status: schedule.isEnabled ? "ENABLED" : "DISABLED",
    no_catchup: schedule.noCatchup || undefined,
    namespace: podNamespace,
    experiment_id: schedule.experiment,
  });

function describeTrigger({ cron, intervalSeconds, startTime, endTime }: StoredTrigger): object {
  const times = compact({ start_time: startTime, end_time: endTime });
  if (cron !== undefined) return { cron_schedule: { ...times, cron } };
  return intervalSeconds === undefined ? {} : { periodic_schedule: { ...times, interval_second: intervalSeconds } };
}
