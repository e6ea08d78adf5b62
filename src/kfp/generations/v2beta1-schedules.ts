import type { ServerSchedule } from "../../model/schedule.ts";
import { objectOf, pageOf, requiredText, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import type { NewSchedule, ScheduleCalls, Scope } from "./generation.ts";
import { endTimeOf, triggerBody, triggerOf } from "./trigger.ts";
import { typedParameters } from "./typed-parameters.ts";

const path = "/apis/v2beta1/recurringruns";
const pageSize = "100";

/** Recurring runs of Kubeflow Pipelines 2 (recorded: kfp-2.17.0/v2beta1/07-recurringruns). */
export const scheduleCalls = ({ transport, namespace }: Scope): ScheduleCalls => ({
  listSchedules: async (page) => {
    const query = {
      ...(namespace === "" ? {} : { namespace }),
      page_size: pageSize,
      ...(page === "" ? {} : { page_token: page }),
    };
    // In camel case, unlike all other lists.
    return await transport.json({ method: "GET", path, query }, (list) => pageOf(list, "recurringRuns", scheduleOf));
  },
  createSchedule: async (schedule) =>
    await transport.json({ method: "POST", path, body: bodyOf(schedule) }, scheduleOf),
  enableSchedule: async (id, isEnabled) => {
    const verb = isEnabled ? "enable" : "disable";
    await transport.text({ method: "POST", path: `${path}/${id}:${verb}`, body: {}, isRepeatable: true });
  },
  deleteSchedule: async (id) => {
    await transport.text({ method: "DELETE", path: `${path}/${id}` });
  },
});

function bodyOf(schedule: NewSchedule): object {
  const { name, description, concurrency, catchUp, serviceAccount, experimentId, pipelineId, versionId } = schedule;
  return {
    display_name: name,
    description,
    mode: "DISABLE",
    max_concurrency: String(concurrency),
    no_catchup: !catchUp,
    experiment_id: experimentId,
    trigger: triggerBody(schedule.trigger),
    pipeline_version_reference: {
      pipeline_id: pipelineId,
      ...(versionId === "" ? {} : { pipeline_version_id: versionId }),
    },
    runtime_config: { parameters: typedParameters(schedule.parameters, schedule.yaml) },
    ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
  };
}

function scheduleOf(run: JsonObject): ServerSchedule {
  const reference = objectOf(run, "pipeline_version_reference");
  const parameters = objectOf(objectOf(run, "runtime_config"), "parameters") ?? {};
  return {
    id: requiredText(run, "recurring_run_id"),
    name: textOf(run, "display_name"),
    description: textOf(run, "description"),
    createdAt: textOf(run, "created_at"),
    isEnabled: textOf(run, "status") === "ENABLED",
    trigger: triggerOf(run),
    endTime: endTimeOf(run),
    concurrency: Number(textOf(run, "max_concurrency")),
    catchUp: run.no_catchup !== true,
    serviceAccount: textOf(run, "service_account"),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, valueText(value)])),
    pipelineId: textOf(reference, "pipeline_id"),
    versionId: textOf(reference, "pipeline_version_id"),
    experimentId: textOf(run, "experiment_id"),
  };
}

const valueText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
