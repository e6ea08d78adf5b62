import { readFile } from "node:fs/promises";
import type { Kubectl } from "./kubectl.ts";

export interface KubeContext {
  /** Address of the cluster's API; empty inside a pod, where no kubeconfig names it. */
  readonly server: string;
  readonly namespace: string;
}

/** The file with a pod's own namespace, which kubectl uses inside a pod. */
const podNamespace = "/var/run/secrets/kubernetes.io/serviceaccount/namespace";

/** Reads server and namespace from the kubeconfig, without a request to the cluster. `namespace` is the input's value, if any. */
export async function readContext(kubectl: Kubectl, namespace: string, signal: AbortSignal): Promise<KubeContext> {
  const config = JSON.parse(
    // A missing kubeconfig or context is reported by the first request to the cluster.
    await kubectl.run(["config", "view", "--minify", "-o", "json"], { signal }).catch(() => "{}"),
  ) as MinifiedConfig;
  const fromPod = config.clusters ? "" : await readFile(podNamespace, "utf8").catch(() => "");
  return {
    server: config.clusters?.[0]?.cluster?.server?.replace(/\/+$/, "") ?? "",
    namespace: namespace || config.contexts?.[0]?.context?.namespace || fromPod.trim() || "default",
  };
}

/** The fields of kubectl's output that are read. */
interface MinifiedConfig {
  readonly clusters?: readonly { readonly cluster?: { readonly server?: string } }[] | null;
  readonly contexts?: readonly { readonly context?: { readonly namespace?: string } }[] | null;
}
