import type { ServerSchedule } from "../../model/schedule.ts";
import type { NewSchedule } from "../generations/generation.ts";
import { entries } from "../transport/pagination.ts";
import type { KfpConnection } from "./connection.ts";
import { findOrCreateExperiment } from "./experiments.ts";
import { postOnce } from "./post-once.ts";
import { refuseName } from "./refuse-name.ts";
import { unlessGone } from "./unless-gone.ts";

export async function listSchedules({ api }: KfpConnection): Promise<readonly ServerSchedule[]> {
  const all: ServerSchedule[] = [];
  for await (const schedule of entries("recurring runs", (page) => api.listSchedules(page))) all.push(schedule);
  return all;
}

/** Names are not unique on a server: the description tells whether it is there, should the response be lost. */
export async function createSchedule(
  { experiment: name, ...schedule }: WantedOnServer,
  server: KfpConnection,
): Promise<ServerSchedule> {
  const { limits } = server.generation;
  refuseName({ what: "experiment", name, limit: limits.experimentName, input: "experiment" });
  const experiment = await findOrCreateExperiment(name, server);
  const send = (): Promise<ServerSchedule> => server.api.createSchedule({ ...schedule, experimentId: experiment.id });
  const find = async (): Promise<ServerSchedule | undefined> =>
    (await listSchedules(server)).find(({ description }) => description === schedule.description);
  return await postOnce({ send, find, server, what: `recurring run "${schedule.name}"` });
}

export interface WantedOnServer extends Omit<NewSchedule, "experimentId"> {
  readonly experiment: string;
}

/** One that another job has deleted meanwhile is none to enable or disable. */
export async function enableSchedule(id: string, isEnabled: boolean, server: KfpConnection): Promise<void> {
  await unlessGone(server, () => server.api.enableSchedule(id, isEnabled));
}

export async function deleteSchedule(id: string, server: KfpConnection): Promise<void> {
  await unlessGone(server, () => server.api.deleteSchedule(id));
}
