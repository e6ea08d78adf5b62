import type { Experiment } from "../generations/generation.ts";
import type { KfpConnection } from "./connection.ts";
import { postOnce } from "./post-once.ts";

export async function findOrCreateExperiment(name: string, server: KfpConnection): Promise<Experiment> {
  const find = async (): Promise<Experiment | undefined> => {
    const found = await server.api.findExperiments(name);
    return found.find((experiment) => experiment.name === name) ?? found[0];
  };
  const send = (): Promise<Experiment> => server.api.createExperiment(name);
  return (await find()) ?? (await postOnce({ send, find, server, what: `experiment "${name}"` }));
}
