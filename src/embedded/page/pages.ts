import { flattenTasks } from "../../gate/flatten-tasks.ts";
import { graphOfPackage } from "../../graph/package-graph.ts";
import { PackageError } from "../../model/errors.ts";
import type { GraphTask } from "../../model/graph.ts";
import type { RunState, TaskPhase } from "../../model/run.ts";
import { contentPolicy } from "../../page/layout.ts";
import { pageOfRuns, renderMissing, renderOverview } from "../../page/list-pages.ts";
import { renderPipelinePage } from "../../page/pipeline-page.ts";
import { type RunView, renderRunPage } from "../../page/run-page.ts";
import { runStateOf } from "../../tekton/run-state.ts";
import type { Memory } from "../generations/routes.ts";
import { type Reply, text } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import type { Store, StoredRun } from "../store/store.ts";

const longestLog = 64 * 1024;

/** The pages for people. @returns undefined for an address that has none */
export async function page(
  { method, path, query, now, wantsHtml }: Request,
  memory: Memory,
): Promise<Reply | undefined> {
  // A client of the API gets what a server without pages says (recorded: 01-healthz, "unknown path").
  if (!wantsHtml || (method !== "GET" && method !== "HEAD")) return undefined;
  const [, kind = "", encoded = "", what, node = "", ...rest] = path.split("/");
  const id = decoded(encoded);
  if (kind === "" && encoded === "") return html(200, overview(query, memory));
  if (rest.length > 0 || id === undefined) return undefined;
  if (kind === "pipelines" && what === undefined) return pipelinePage(id, query, memory);
  if (kind === "runs" && what === undefined) return await runPage(id, now, memory);
  if (kind === "runs" && what === "logs") return await wholeLog(id, decoded(node) ?? "", memory);
  return undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const html = (status: number, body: string): Reply => ({
  status,
  contentType: "text/html; charset=utf-8",
  body,
  headers: {
    "content-security-policy": contentPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  },
});

function overview(query: URLSearchParams, { store, runs }: Memory): string {
  const skip = /^\d{1,9}$/.test(query.get("skip") ?? "") ? Number(query.get("skip")) : 0;
  const newest = store.runs.all().toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const { rows, ...place } = pageOfRuns(newest, skip);
  const counts = Map.groupBy(store.versions.all(), ({ pipeline }) => pipeline);
  return renderOverview({
    ...place,
    pipelines: store.pipelines.all().map(({ id, name, defaultVersion, createdAt }) => ({
      id,
      name,
      createdAt,
      versions: counts.get(id)?.length ?? 0,
      defaultVersion: store.versions.get(defaultVersion)?.name ?? "",
    })),
    runs: rows.map((stored) => {
      const run = runs.find(stored.id) ?? stored;
      return {
        id: run.id,
        name: run.name,
        createdAt: run.createdAt,
        pipeline: pipelineOf(run, store),
        phase: phaseOf(runStateOf(run.pipelineRun)),
      };
    }),
  });
}

function pipelinePage(id: string, query: URLSearchParams, { store }: Memory): Reply {
  const pipeline = store.pipelines.get(id);
  if (pipeline === undefined) return html(404, renderMissing("There is no pipeline of that ID."));
  const [from, to] = [query.get("from"), query.get("to")];
  const versions = store.versions
    .all()
    .filter((version) => version.pipeline === id)
    .toReversed()
    .map((version) => ({ ...version, isDefault: version.id === pipeline.defaultVersion, yaml: version.template }));
  const compared = from === null || to === null ? undefined : { from, to };
  return html(200, renderPipelinePage({ ...pipeline, versions, compared }));
}

async function runPage(id: string, now: string, memory: Memory): Promise<Reply> {
  const run = memory.runs.find(id);
  if (run === undefined) return html(404, renderMissing("There is no run of that ID."));
  return html(200, renderRunPage(await viewOf(run, memory), { isLive: true, now }));
}

async function viewOf(run: StoredRun, { runs, store }: Memory): Promise<RunView> {
  const state = runStateOf(run.pipelineRun);
  const logs = new Map<string, string>();
  for (const task of flattenTasks(state.tasks)) {
    const log = task.podName === undefined ? undefined : await runs.logOf(run.id, task.podName);
    if (log !== undefined) logs.set(task.name, log.slice(-longestLog));
  }
  return {
    name: run.name,
    pipeline: pipelineOf(run, store),
    version: run.versionName,
    phase: phaseOf(state),
    reason: state.reason,
    message: state.message,
    ...(state.startedAt === undefined ? {} : { startedAt: state.startedAt }),
    ...(state.finishedAt === undefined ? {} : { finishedAt: state.finishedAt }),
    parameters: run.parameters.map(({ name, value = "" }) => [name, value] as const),
    graph: tasksOf(run.template),
    tasks: state.tasks,
    logs,
    metrics: [],
    artifacts: [],
  };
}

/** A run of a version does not name the pipeline itself. */
function pipelineOf({ pipelineName, version }: StoredRun, store: Store): string {
  if (pipelineName !== "") return pipelineName;
  return store.pipelines.get(store.versions.get(version)?.pipeline ?? "")?.name ?? "";
}

function tasksOf(yaml: string): readonly GraphTask[] {
  try {
    return graphOfPackage(yaml).tasks;
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}

function phaseOf({ condition, reason, tasks }: RunState): TaskPhase {
  if (condition === "True") return "succeeded";
  if (condition === "Unknown") return tasks.length === 0 ? "pending" : "running";
  if (/Cancel|Stopped/.test(reason)) return "cancelled";
  return /Timeout/.test(reason) ? "timed-out" : "failed";
}

async function wholeLog(id: string, pod: string, { runs }: Memory): Promise<Reply> {
  const log = runs.find(id) === undefined ? undefined : await runs.logOf(id, pod);
  return log === undefined ? text(404, "There is no log of that pod.\n") : text(200, log);
}
