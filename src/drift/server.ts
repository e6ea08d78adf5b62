import type { StepContext } from "../context/step-context.ts";
import { openServers } from "../delivery/open-servers.ts";
import { planComparison } from "../delivery/plan-uploads.ts";
import type { Servers } from "../delivery/servers.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import { defined } from "../model/defined.ts";
import { ActionError, DriftError, type SourceLocation } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { UploadRequest } from "../model/upload.ts";
import type { RemovedPipeline } from "../packages/manifest.ts";
import { moduleFiles } from "../packages/module-files.ts";
import { describeDrift } from "./describe.ts";
import { lostRecord } from "./lost-pipeline.ts";

interface CompareWithServer extends StepContext {
  /** Modules that the globs of this step find and that have no pipeline. */
  readonly passedOver: readonly string[];
  readonly removed: readonly RemovedPipeline[];
}

/**
 * Compares each package with the default version of its pipeline on the server, and adds the pipelines that the server has from this
 * repository and Git has not. What differs is told at its module, and is an error where that is wanted.
 * @throws ActionError for what concerns all pipelines
 */
export async function compareWithServer(
  records: readonly PipelineRecord[],
  options: CompareWithServer,
): Promise<readonly PipelineRecord[]> {
  const servers = await openServers(options);
  try {
    const plans = await planComparison(records, options);
    const requests = plans.flatMap(({ request }) => request ?? []);
    const comparisons = await compareAll(requests, servers);
    const compared = plans.map(({ record, request }) =>
      request === undefined ? record : { ...record, ...comparisons.get(request) },
    );
    const lists = await Promise.all(
      (await servers.all()).map((client) => client.pipelinesOf(options.github.repository)),
    );
    const onServer = lists.flat();
    const known = new Set(requests.map(({ pipelineName }) => pipelineName));
    const others = onServer.filter(({ name }) => !known.has(name));
    const gone = await findRemovedModules(others, records, options);
    return [...compared, ...gone].map((record) => reportDrift(record, options));
  } finally {
    await servers.close();
  }
}

type Compared = Pick<PipelineRecord, "serverDrift" | "error">;

/** Each package with the server that it goes to. One that goes nowhere is an error of its pipeline. */
async function compareAll(
  requests: readonly UploadRequest[],
  servers: Servers,
): Promise<ReadonlyMap<UploadRequest, Compared>> {
  const compared = new Map<UploadRequest, Compared>();
  const placed = new Map<UploadRequest, KfpClient>();
  for (const request of requests)
    try {
      placed.set(request, await servers.clientFor(request));
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      compared.set(request, { error });
    }
  for (const client of new Set(placed.values())) {
    const own = requests.filter((request) => placed.get(request) === client);
    const comparisons = await client.compareVersions(own);
    for (const request of own) compared.set(request, defined({ serverDrift: comparisons.get(request.pipelineName) }));
  }
  return compared;
}

interface PipelineOnServer {
  readonly name: string;
  readonly module: string;
}

/**
 * Of the folder that the modules of this step have in common: other workflows of the repository may have pipelines of their own. One whose
 * file is still there is not gone: this step's has lost its pipeline, which is an error, and another step's is left to that step.
 */
async function findRemovedModules(
  others: readonly PipelineOnServer[],
  records: readonly PipelineRecord[],
  options: CompareWithServer,
): Promise<readonly PipelineRecord[]> {
  const modules = new Set(records.map(({ module }) => module));
  const folder = commonFolder([...modules]);
  const hasFile = moduleFiles(options.workspace, { env: options.ports.env, withoutCheckout: false });
  const found: PipelineRecord[] = [];
  for (const { name, module } of others) {
    if (!module.startsWith(folder) || module === "" || modules.has(module)) continue;
    if (!(await hasFile(module))) found.push({ module, name, serverDrift: { kind: "gone" } });
    else if (isLost(module, options)) found.push(lostRecord({ module, name, source: "the server" }, options));
  }
  return found;
}

/** Whether a module is lost. Of one that another job compiled only its package is known. */
const isLost = (module: string, { inputs, passedOver, removed }: CompareWithServer): boolean =>
  (inputs.packages.length > 0 || passedOver.includes(module)) && !removed.some((removal) => removal.module === module);

/** `pipelines/` of `pipelines/a.py` and `pipelines/b/c.py`. */
function commonFolder(paths: readonly string[]): string {
  const [first = "", ...rest] = paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1));
  let folder = first;
  while (!rest.every((path) => path.startsWith(folder))) folder = folder.replace(/[^/]*\/$/, "");
  return folder;
}

function reportDrift(record: PipelineRecord, { inputs, ports }: StepContext): PipelineRecord {
  const { serverDrift, compiled } = record;
  if (serverDrift === undefined || serverDrift.kind === "same") return record;
  const message = describeDrift(record.name, record.module, serverDrift);
  const location: SourceLocation = { file: record.module, ...defined({ line: compiled?.line }) };
  const hint = hints[serverDrift.kind];
  if (inputs.serverDrift === "error" && record.error === undefined)
    return { ...record, error: new DriftError(message, { hint, ...(compiled === undefined ? {} : { location }) }) };
  const place = compiled === undefined ? {} : { location };
  ports.log.annotate({ level: "warning", title: "Drift", message: `${message}\n${hint}`, ...place });
  return record;
}

const hints = {
  missing: "Upload it, as a push to the default branch does.",
  gone: "Delete it on the server, or bring its module back.",
  differs: "Run the deployment of the default branch again, or make the change on the server in Git.",
  unknown: "Upload it once with this action, which leaves the digest in the version's description.",
} as const;
