import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Cluster, connectToCluster } from "../../src/cluster/cluster.ts";
import { systemClock } from "../../src/context/clock.ts";
import { kubeconfigFor } from "../../src/embedded/kubernetes/cluster.ts";
import { startCluster } from "./embedded-cluster.ts";
import { startFaultProxy } from "./fault-proxy.ts";
import { RecordingLog } from "./recording-log.ts";
import { makeFolder } from "./workspace.ts";

export interface CannedCluster {
  readonly cluster: Cluster;
  readonly requests: readonly string[];
  /** Answers to requests, `METHOD path`, that go before those of the embedded cluster. */
  readonly answers: Map<string, object>;
}

/** The real kubectl and an embedded cluster that says what the test wants it to. */
export async function startCannedCluster(
  given: Readonly<Record<string, object>> = {},
  namespace = "",
): Promise<CannedCluster> {
  const { url } = await startCluster();
  const answers = new Map(Object.entries(given));
  const proxy = await startFaultProxy({
    target: url,
    faultOf: (request) => {
      const value = answers.get(request);
      const headers = { "content-type": "application/json" };
      return value && { arrives: false, reply: { status: 200, headers, body: JSON.stringify(value) } };
    },
  });
  onTestFinished(proxy.close);
  const kubeconfig = join(makeFolder("config"), "config");
  writeFileSync(kubeconfig, kubeconfigFor(proxy.url));
  return { cluster: await connect(kubeconfig, namespace), requests: proxy.requests, answers };
}

async function connect(kubeconfig: string, namespace: string): Promise<Cluster> {
  const cluster = await connectToCluster({
    kubeconfig,
    context: "",
    namespace,
    cacheFolder: makeFolder("kubectl"),
    env: process.env,
    clock: systemClock,
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });
  onTestFinished(() => cluster.close());
  return cluster;
}

/** The path of the default namespace's objects. */
export const listPath = (resource: string, version = "v1"): string =>
  `GET /apis/tekton.dev/${version}/namespaces/default/${resource}`;

/** What a list of such objects is answered with. */
export const listOf = (kind: string, items: readonly object[], version = "v1"): object => ({
  apiVersion: `tekton.dev/${version}`,
  kind: `${kind}List`,
  metadata: {},
  items,
});
