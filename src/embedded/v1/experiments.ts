import { gatewayError, json, type Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { hasName } from "../store/collation.ts";
import { type Listed, listPage } from "../store/listing.ts";
import { newId, type Store, type StoredExperiment } from "../store/store.ts";

const defaultName = "Default";

export function ensureDefaultExperiment(store: Store, now: string): void {
  if (store.experiments.all().some((experiment) => experiment.name === defaultName)) return;
  store.experiments.put({
    id: newId(),
    name: defaultName,
    description: "All runs created without specifying an experiment will be grouped here.",
    createdAt: now,
    archived: false,
  });
}

const describe = ({ id, name, description, createdAt, archived }: StoredExperiment): object => ({
  id,
  name,
  description,
  created_at: createdAt,
  resource_references: [],
  storage_state: archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE",
});

const invalid = (short: string): Reply =>
  gatewayError(3, `Validate experiment request failed.: Invalid input error: ${short}`, { short });

export function createExperiment(body: Readonly<Record<string, unknown>>, request: Request, store: Store): Reply {
  const {
    name = "",
    description = "",
    resource_references: references = [],
  } = body as { name?: string; description?: string; resource_references?: unknown[] };
  if (name === "") return invalid("Experiment name is empty. Please specify a valid experiment name.");
  if (references.length > 0)
    return invalid("In single-user mode, CreateExperimentRequest shouldn't contain resource references.");
  for (const [column, value] of [
    ["Name", name],
    ["Description", description],
  ] as const) {
    if (value.length > 255)
      return gatewayError(
        13,
        `Create experiment failed.: InternalServerError: Failed to add experiment to experiment table: Error 1406: Data too long for column '${column}' at row 1: Error 1406: Data too long for column '${column}' at row 1`,
      );
  }
  if (hasName(store.experiments.all(), name)) {
    const short = `Failed to create a new experiment. The name ${name} already exists. Please specify a new name.`;
    return gatewayError(6, `Create experiment failed.: Already exist error: ${short}`, { short });
  }
  return json(
    describe(store.experiments.put({ id: newId(), name, description, createdAt: request.now, archived: false })),
  );
}

export function getExperiment(id: string, store: Store): Reply {
  const experiment = store.experiments.get(id);
  return experiment === undefined ? missing("Get experiment failed.: ", id) : json(describe(experiment));
}

const missing = (chain: string, id: string): Reply =>
  gatewayError(5, `${chain}ResourceNotFoundError: Experiment ${id} not found.`, {
    short: `Experiment ${id} not found.`,
  });

export function listExperiments({ query }: Request, store: Store): Reply {
  // The SDK's client names an empty one (kubeflow/pipelines backend/src/apiserver/server/experiment_server.go, ListExperiment).
  if (query.get("resource_reference_key.type") === "NAMESPACE" && query.get("resource_reference_key.id")) {
    const short = "In single-user mode, ListExperiment cannot filter by namespace.";
    return gatewayError(3, `Invalid input error: ${short}`, { short });
  }
  const items = store.experiments.all().map((experiment): Listed => {
    const { id, name, description, createdAt, archived } = experiment;
    return {
      id,
      fields: {
        id,
        name,
        description,
        created_at: createdAt,
        namespace: "",
        storage_state: archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE",
      },
      describe: () => describe(experiment),
    };
  });
  const page = listPage({ items, query, typeName: "Experiment" });
  return page.kind === "error"
    ? gatewayError(3, page.message, page)
    : json({ experiments: page.values, total_size: page.total, next_page_token: page.next });
}

/** An unknown id is no error (quirk: archive-of-nothing-succeeds). */
export function archiveExperiment(id: string, archived: boolean, store: Store): Reply {
  const experiment = store.experiments.get(id);
  if (experiment !== undefined) store.experiments.put({ ...experiment, archived });
  return json({});
}

export function deleteExperiment(id: string, store: Store): Reply {
  if (store.experiments.get(id) === undefined) return missing("Delete experiment failed: ", id);
  store.experiments.delete(id);
  return json({});
}
