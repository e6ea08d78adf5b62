import type { Configured } from "../config/configure.ts";
import { planWanted } from "../delivery/deliver-schedules.ts";
import { openServers } from "../delivery/open-servers.ts";
import { defined } from "../model/defined.ts";
import { DriftError, type SourceLocation } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { describeScheduleDrift, scheduleDrift } from "../schedules/drift.ts";
import { ownerName } from "../schedules/mark.ts";
import { ownedBy } from "../schedules/target.ts";

const hint = "Run the deployment of the environment again, or make the change on the server in Git.";

/**
 * Compares the schedules of the environment with those on the server. Each difference is annotated at its line; with `server-drift: error`
 * it is an error of its pipeline.
 * @throws ActionError
 */
export async function compareSchedules(
  records: readonly PipelineRecord[],
  configured: Configured,
): Promise<readonly PipelineRecord[]> {
  const { config, environment, context } = configured;
  const { inputs, github, ports } = context;
  const wanted = planWanted(records, configured);
  if (wanted === undefined || config === undefined || environment === undefined) return records;
  const compiled = new Set(records.filter((record) => record.compiled !== undefined).map(({ name }) => name));
  const { all, close } = await openServers(context);
  try {
    const lists = await Promise.all((await all()).map((client) => client.listSchedules()));
    const found = scheduleDrift({
      wanted,
      // A pipeline that did not compile is not compared.
      owned: ownedBy(ownerName(github), lists.flat()).filter(
        ({ mark }) => compiled.size === records.length || compiled.has(mark.entry.split("/")[1] ?? ""),
      ),
      isOwnEnvironment: (name) => name === environment.name || !Object.hasOwn(config.file.environments ?? {}, name),
      repository: ownerName(github),
      now: new Date(ports.clock.now()),
    });
    const messages = new Map<string, string[]>();
    const errors = new Map<string, DriftError>();
    for (const drift of found) {
      const message = describeScheduleDrift(drift);
      const [, pipeline = "", name = ""] = drift.entry.split("/");
      const location: SourceLocation = {
        file: config.path,
        ...config.placeOf(["pipelines", pipeline, "schedules", name]),
      };
      messages.set(pipeline, [...(messages.get(pipeline) ?? []), message]);
      if (inputs.serverDrift === "error") errors.set(pipeline, new DriftError(message, { hint, location }));
      else ports.log.annotate({ level: "warning", title: "Drift", message: `${message}\n${hint}`, location });
    }
    const known = new Set(records.map(({ name }) => name));
    const gone = [...messages.keys()].filter((name) => !known.has(name)).map((name) => ({ module: config.path, name }));
    return [...records, ...gone].map((record) => ({
      ...defined({ error: errors.get(record.name), scheduleDrift: messages.get(record.name) }),
      ...record,
    }));
  } finally {
    await close();
  }
}
