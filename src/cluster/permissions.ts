import { TektonError } from "../model/errors.ts";
import type { Kubectl } from "./kubectl.ts";

export interface AccessScope {
  readonly namespace: string;
  readonly signal: AbortSignal;
}

export interface Permission {
  readonly verb: string;
  /** API group; empty for Kubernetes' own. */
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
}

/** Permissions that every run needs. The Role in docs/recipes.md allows exactly these. */
export const runPermissions: readonly Permission[] = [
  ...["create", "get", "list", "watch", "patch"].map((verb) => ({
    verb,
    group: "tekton.dev",
    resource: "pipelineruns",
  })),
  ...["list", "watch"].map((verb) => ({ verb, group: "tekton.dev", resource: "taskruns" })),
  { verb: "get", group: "", resource: "pods" },
  { verb: "get", group: "", resource: "pods", subresource: "log" },
];

/** Additional permissions of runs with custom tasks. */
export const customTaskPermissions: readonly Permission[] = ["list", "watch"].map((verb) => ({
  verb,
  group: "tekton.dev",
  resource: "customruns",
}));

/** Checks permissions like `kubectl auth can-i`, but all at once. @throws TektonError that names the missing ones */
export async function checkPermissions(
  kubectl: Kubectl,
  wanted: readonly Permission[],
  where: AccessScope,
): Promise<void> {
  const refused = await findRefused(kubectl, wanted, where);
  if (refused.length === 0) return;
  const list = refused.map(
    ({ verb, resource, subresource = "" }) => `${verb} ${resource}${subresource === "" ? "" : `/${subresource}`}`,
  );
  throw new TektonError(`The kubeconfig's account may not ${list.join(", ")} in namespace ${where.namespace}.`, {
    code: "cluster-permission-missing",
    reason: "Forbidden",
    hint: 'Give it the Role that docs/recipes.md shows under "Tekton without KFP", or set `namespace`.',
  });
}

async function findRefused(
  kubectl: Kubectl,
  wanted: readonly Permission[],
  { namespace, signal }: AccessScope,
): Promise<readonly Permission[]> {
  const items = wanted.map((permission) => ({
    apiVersion: "authorization.k8s.io/v1",
    kind: "SelfSubjectAccessReview",
    spec: { resourceAttributes: { ...permission, namespace } },
  }));
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  const answers = await kubectl
    .run(["create", "-f", "-", "--validate=false", "-o", "json"], { input, signal })
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      // If the cluster cannot check permissions, a missing one is reported by the request that needs it.
      return "";
    });
  return reviewsOf(answers).flatMap(({ spec, status }) => (status?.allowed === false ? [spec.resourceAttributes] : []));
}

interface AccessReview {
  readonly spec: { readonly resourceAttributes: Permission };
  readonly status?: { readonly allowed?: boolean };
}

/** kubectl prints indented objects one after the other. */
const reviewsOf = (text: string): readonly AccessReview[] =>
  text
    .split(/^(?=\{)/m)
    .filter((part) => part.trim() !== "")
    .map((part) => JSON.parse(part) as AccessReview);
