import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { ClusterObject } from "../../src/cluster/run-objects.ts";
import { type FollowOptions, followRun } from "../../src/gate/follow-run.ts";
import type { RunSource, Verdict } from "../../src/model/run.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { type CannedCluster, listOf, startCannedCluster } from "./canned-cluster.ts";
import { connect } from "./kfp-client.ts";
import { quickClock } from "./quick-clock.ts";
import { RecordingLog } from "./recording-log.ts";
import { recordedPolls, recordedRuns } from "./recordings.ts";

export interface Followed {
  readonly verdict: Verdict;
  readonly log: RecordingLog;
  /** `METHOD path` of each request for the run, in order. */
  readonly requests: readonly string[];
}

type LifeOptions = Partial<FollowOptions> & {
  /** What the server says of the log of each pod. */
  readonly logText?: string;
  readonly pace?: number;
};

const defaultPace = 20;

/** Follows a life that is told by a server over HTTP, each state for as long as it lasted; the last one stays. */
export async function followLife(path: string, options: LifeOptions = {}): Promise<Followed> {
  const { url, requests } = await startLife(path, options);
  const client = await connect(url, { api: "v1", ...(options.pace === undefined ? {} : { pace: options.pace }) });
  const source = client.runSource({ runId: "the-run", name: "the run", url: "" });
  return { ...(await follow(source, options)), requests };
}

/** The same end as the cluster itself tells it, through the real kubectl. */
export async function followOnCluster(path: string, options: LifeOptions = {}): Promise<Followed & CannedCluster> {
  const { run, taskRuns } = objectsOf(recordedRuns(path).at(-1)?.pipelineRun ?? {});
  const at = "/apis/tekton.dev/v1/namespaces/kubeflow";
  const one = `${at}/pipelineruns/${run.metadata.name}`;
  const answers = {
    [`GET ${at}/pipelineruns`]: listOf("PipelineRun", [run]),
    [`GET ${at}/taskruns`]: listOf("TaskRun", taskRuns),
    [`GET ${one}`]: run,
    [`PATCH ${one}`]: run,
  };
  const canned = await startCannedCluster(answers, "kubeflow");
  return {
    ...canned,
    ...(await follow(canned.cluster.runSource(run.metadata.name), { pace: 1, timeoutMs: 30_000, ...options })),
  };
}

async function follow(
  source: RunSource,
  { pace = defaultPace, logText: _, ...options }: LifeOptions,
): Promise<Pick<Followed, "verdict" | "log">> {
  const log = new RecordingLog();
  const verdict = await followRun({
    source,
    label: "p",
    clock: quickClock(pace),
    log,
    timeoutMs: 600_000,
    onTimeout: "terminate",
    onCancel: "terminate",
    logs: "failed",
    signal: new AbortController().signal,
    ...options,
  });
  return { verdict, log };
}

interface LifeServer {
  readonly url: string;
  readonly requests: readonly string[];
  /** To the looks at the run, in order. */
  readonly replies: readonly string[];
}

/** A server that knows one run. */
export async function startLife(
  path: string,
  { logText = "", pace = defaultPace }: Pick<LifeOptions, "logText" | "pace"> = {},
): Promise<LifeServer> {
  const polls = recordedPolls(path);
  const requests: string[] = [];
  let begun: number | undefined;
  const replyTo = (method: string, path: string): string => {
    if (path.endsWith("/healthz")) return '{"commit_sha":"x","tag_name":"1.9.2","multi_user":false}';
    requests.push(`${method} ${path}`);
    if (path.endsWith("/log")) return logText;
    if (method === "POST") return "{}";
    begun ??= Date.now();
    const ageMs = (Date.now() - begun) * pace;
    return polls.findLast(({ atMs }) => atMs <= ageMs)?.body ?? "{}";
  };
  const server = createServer(({ method = "", url = "" }, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(replyTo(method, url));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    replies: polls.map(({ body }) => body),
  };
}

const version = { apiVersion: "tekton.dev/v1" };

interface Objects {
  readonly run: ClusterObject;
  readonly taskRuns: readonly ClusterObject[];
}

/** The PipelineRun and the TaskRuns that an agent has put into it. */
function objectsOf({ metadata, spec, status = {} }: PipelineRun): Objects {
  const { taskRuns = {}, ...own } = status;
  const name = metadata?.name ?? "";
  return {
    run: {
      ...version,
      kind: "PipelineRun",
      metadata: { ...metadata, name },
      ...(spec === undefined ? {} : { spec }),
      status: own,
    },
    taskRuns: Object.entries(taskRuns).map(([taskRun, entry]) => ({
      ...version,
      kind: "TaskRun",
      metadata: {
        name: taskRun,
        labels: { "tekton.dev/pipelineRun": name, "tekton.dev/pipelineTask": entry.pipelineTaskName ?? taskRun },
      },
      status: entry.status ?? {},
    })),
  };
}
