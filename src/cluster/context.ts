import { readFile } from "node:fs/promises";
import type { Kubectl } from "./kubectl.ts";

export interface KubeContext {
  /** Address of the cluster's API; empty inside a pod, where no kubeconfig names it. */
  readonly server: string;
  readonly namespace: string;
}

/** Where a pod finds its own namespace, which kubectl takes inside one. */
const podNamespace = "/var/run/secrets/kubernetes.io/serviceaccount/namespace";

/** What the kubeconfig says of the cluster; nothing is asked of it. `namespace` is the one that was asked for, if any. */
export async function readContext(kubectl: Kubectl, namespace: string, signal: AbortSignal): Promise<KubeContext> {
  const config = JSON.parse(
    // Without a kubeconfig, or with a context that it does not have, the first request to the cluster says so.
    await kubectl.run(["config", "view", "--minify", "-o", "json"], { signal }).catch(() => "{}"),
  ) as MinifiedConfig;
  const fromPod = config.clusters ? "" : await readFile(podNamespace, "utf8").catch(() => "");
  return {
    server: config.clusters?.[0]?.cluster?.server?.replace(/\/+$/, "") ?? "",
    namespace: namespace || config.contexts?.[0]?.context?.namespace || fromPod.trim() || "default",
  };
}

/** The parts of kubectl's answer that are read. */
interface MinifiedConfig {
  readonly clusters?: readonly { readonly cluster?: { readonly server?: string } }[] | null;
  readonly contexts?: readonly { readonly context?: { readonly namespace?: string } }[] | null;
}
