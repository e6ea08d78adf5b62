import type { Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { hasName } from "../store/collation.ts";
import { kfp2Words } from "../store/list-messages.ts";
import { type Listed, listPage } from "../store/listing.ts";
import { newId, type Store, type StoredExperiment } from "../store/store.ts";
import { answer, apiError, compact, listError, notFound } from "./reply.ts";

const never = "1970-01-01T00:00:00Z";

function describe({ id, name, description, createdAt, archived }: StoredExperiment, store: Store): object {
  const runs = store.queuedRuns.all().filter((run) => run.experiment === id);
  return compact({
    experiment_id: id,
    display_name: name,
    description,
    created_at: createdAt,
    storage_state: archived ? "ARCHIVED" : "AVAILABLE",
    last_run_created_at:
      runs
        .map((run) => run.createdAt)
        .sort()
        .at(-1) ?? never,
  });
}

export function createExperiment(body: Readonly<Record<string, unknown>>, request: Request, store: Store): Reply {
  const { display_name: name = "", description = "" } = body as Readonly<Record<string, string>>;
  const refused = (why: string): Reply =>
    apiError(
      13,
      `[ExperimentServer]: Failed to create a experiment due to conversion error: InternalServerError: Failed to convert API experiment to model experiment: Invalid input error: ${why}`,
    );
  if (name === "") return refused("Experiment must have a non-empty name");
  if (Buffer.byteLength(name) > 128) return refused("Experiment.Name length cannot exceed 128");
  if (description.length > 255) {
    const why = "Error 1406 (22001): Data too long for column 'Description' at row 1";
    return apiError(
      13,
      `Failed to create a experiment: InternalServerError: Failed to add experiment to experiment table: ${why}: ${why}`,
    );
  }
  if (hasName(store.experiments.all(), name)) {
    const short = `Failed to create a new experiment. The name ${name} already exists. Please specify a new name`;
    return apiError(6, `Failed to create a experiment: Already exist error: ${short}`, { short });
  }
  const row = { id: newId(), name, description, createdAt: request.now, archived: false };
  return answer(describe(store.experiments.put(row), store));
}

export function getExperiment(id: string, store: Store): Reply {
  const experiment = store.experiments.get(id);
  return experiment === undefined
    ? notFound("Failed to fetch experiment", "Experiment", id)
    : answer(describe(experiment, store));
}

export function listExperiments({ query }: Request, store: Store): Reply {
  const items = store.experiments.all().map((experiment): Listed => {
    const { id, name, description, createdAt, archived } = experiment;
    const own = { id, experiment_id: id, name, display_name: name, description, created_at: createdAt };
    const fields = { ...own, namespace: "", storage_state: archived ? "ARCHIVED" : "AVAILABLE" };
    return { id, fields, describe: () => describe(experiment, store) };
  });
  const page = listPage({ items, query, typeName: "Experiment", words: kfp2Words });
  return page.kind === "error"
    ? listError(page)
    : answer({ experiments: page.values, total_size: page.total, next_page_token: page.next });
}

/** An unknown id is no error (quirk: archive-of-nothing-succeeds). */
export function archiveExperiment(id: string, archived: boolean, store: Store): Reply {
  const experiment = store.experiments.get(id);
  if (experiment !== undefined) store.experiments.put({ ...experiment, archived });
  return answer({});
}

export function deleteExperiment(id: string, store: Store): Reply {
  if (store.experiments.get(id) === undefined)
    return notFound(
      `Failed to delete experiment: Failed to delete experiment ${id} due to error fetching it`,
      "Experiment",
      id,
    );
  store.experiments.delete(id);
  return answer({});
}
