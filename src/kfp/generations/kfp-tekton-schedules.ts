import type { ServerSchedule } from "../../model/schedule.ts";
import { entriesOf, objectOf, pageOf, requiredText, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import type { NewSchedule, ScheduleCalls, Scope } from "./generation.ts";
import { inNamespace } from "./kfp-tekton-pipelines.ts";
import { endTimeOf, triggerBody, triggerOf } from "./trigger.ts";

/** Each entry has its whole package. */
const pageSize = "50";

/** Recurring runs, which kfp-tekton 1.x calls jobs (recorded: kfp-tekton-1.9.2-cluster/07-jobs, kfp-tekton-1.5.1/07-jobs). */
export const scheduleCalls = ({ transport, namespace }: Scope, prefix: string): ScheduleCalls => ({
  listSchedules: async (page) => {
    const query = { ...inNamespace(namespace), page_size: pageSize, ...(page === "" ? {} : { page_token: page }) };
    return await transport.json({ method: "GET", path: `${prefix}/jobs`, query }, (list) =>
      pageOf(list, "jobs", scheduleOf),
    );
  },
  createSchedule: async (schedule) =>
    await transport.json({ method: "POST", path: `${prefix}/jobs`, body: jobBody(schedule) }, scheduleOf),
  enableSchedule: async (id, isEnabled) => {
    const path = `${prefix}/jobs/${id}/${isEnabled ? "enable" : "disable"}`;
    await transport.text({ method: "POST", path, body: {}, isRepeatable: true });
  },
  deleteSchedule: async (id) => {
    await transport.text({ method: "DELETE", path: `${prefix}/jobs/${id}` });
  },
});

/** The ID of what a run or a job refers to; empty if it does not. */
export function referenceTo(type: string, object: JsonObject): string {
  const found = entriesOf(object, "resource_references").find((one) => textOf(objectOf(one, "key"), "type") === type);
  return textOf(objectOf(found, "key"), "id");
}

function jobBody(schedule: NewSchedule): object {
  const { name, description, parameters, concurrency, catchUp, serviceAccount, experimentId, versionId } = schedule;
  return {
    name,
    description,
    enabled: false,
    max_concurrency: String(concurrency),
    no_catchup: !catchUp,
    trigger: triggerBody(schedule.trigger),
    ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
    pipeline_spec: { parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
    resource_references: [
      { key: { type: "EXPERIMENT", id: experimentId }, relationship: "OWNER" },
      { key: { type: "PIPELINE_VERSION", id: versionId }, relationship: "CREATOR" },
    ],
  };
}

function scheduleOf(job: JsonObject): ServerSchedule {
  const parameters = entriesOf(objectOf(job, "pipeline_spec"), "parameters");
  return {
    id: requiredText(job, "id"),
    name: textOf(job, "name"),
    description: textOf(job, "description"),
    createdAt: textOf(job, "created_at"),
    isEnabled: job.enabled === true,
    trigger: triggerOf(job),
    endTime: endTimeOf(job),
    concurrency: Number(textOf(job, "max_concurrency")),
    catchUp: job.no_catchup !== true,
    serviceAccount: textOf(job, "service_account"),
    parameters: Object.fromEntries(parameters.map((one) => [textOf(one, "name"), textOf(one, "value")])),
    pipelineId: textOf(objectOf(job, "pipeline_spec"), "pipeline_id"),
    versionId: referenceTo("PIPELINE_VERSION", job),
    experimentId: referenceTo("EXPERIMENT", job),
  };
}
