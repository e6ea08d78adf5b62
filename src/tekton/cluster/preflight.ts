import { TektonError } from "../../errors.ts";
import type { Kubectl } from "./kubectl.ts";

export interface Where {
  readonly namespace: string;
  readonly signal: AbortSignal;
}

/** What this project asks of a cluster, as `kubectl auth can-i` would. The Role in the README allows exactly this. */
const needed = [
  ["create", "tekton.dev", "pipelineruns", ""],
  ["list", "tekton.dev", "pipelineruns", ""],
  ["watch", "tekton.dev", "pipelineruns", ""],
  ["patch", "tekton.dev", "pipelineruns", ""],
  ["list", "tekton.dev", "taskruns", ""],
  ["watch", "tekton.dev", "taskruns", ""],
  ["get", "", "pods", ""],
  ["get", "", "pods", "log"],
] as const;

/** Whether everything is there before anything is created: one error for whatever is not. @throws TektonError */
export async function checkCluster(kubectl: Kubectl, where: Where): Promise<void> {
  await checkTekton(kubectl, where);
  await checkPermissions(kubectl, where);
}

async function checkTekton(kubectl: Kubectl, where: Where): Promise<void> {
  const group = await readGroup(kubectl, where);
  const versions = (group.versions ?? []).map(({ version }) => version);
  if (versions.includes("v1")) return;
  throw new TektonError(
    `The cluster's Tekton serves ${versions.map((version) => `tekton.dev/${version}`).join(", ") || "no version of its API"}, not tekton.dev/v1.`,
    { hint: "Tekton Pipelines 0.43 (December 2022) and later have it." },
  );
}

interface ApiGroup {
  readonly versions?: readonly { readonly version?: string }[];
}

async function readGroup(kubectl: Kubectl, where: Where): Promise<ApiGroup> {
  try {
    return JSON.parse(await kubectl.run(["get", "--raw", "/apis/tekton.dev"], where)) as ApiGroup;
  } catch (error) {
    if (where.signal.aborted) throw error;
    if (error instanceof TektonError && error.reason === "NotFound")
      throw new TektonError("The cluster has no Tekton: there is no API tekton.dev.", {
        cause: error,
        hint: "Install Tekton Pipelines there, or set `context` if the kubeconfig names several clusters.",
      });
    if (error instanceof TektonError && error.hint === undefined) throw unreachable(error);
    throw error;
  }
}

/** kubectl's own words, and what to do about them. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/localhost:8080/, "There is no kubeconfig: set `kubeconfig` to the content of one, as a secret, or to a path."],
  [/context .*not exist|context was not found/, "`context` must be one of the kubeconfig's."],
  [/Unauthorized|must be logged in/, "The credentials in the kubeconfig are not valid, or not any more."],
  [
    /executable .* not found|exec: /,
    "The kubeconfig logs in with a program that is not on this machine: install it in a step before, or use a kubeconfig with a service account's token.",
  ],
  [/x509|certificate/, "The kubeconfig's certificate authority did not sign this server's certificate."],
  [
    /refused|no such host|timed? ?out|Unable to connect|no answer|no route/i,
    "The address in the kubeconfig must be reachable from this runner: a private cluster needs a runner of your own inside its network.",
  ],
];

function unreachable(error: TektonError): TektonError {
  const hint =
    hints.find(([pattern]) => pattern.test(error.message))?.[1] ??
    "Try `kubectl get --raw /apis/tekton.dev` with this kubeconfig.";
  return new TektonError(`Could not reach the cluster: ${error.message}`, {
    cause: error,
    hint,
    ...(error.reason === undefined ? {} : { reason: error.reason }),
  });
}

async function checkPermissions(kubectl: Kubectl, where: Where): Promise<void> {
  const refused = await findRefused(kubectl, where);
  if (refused.length === 0) return;
  const list = refused.map(
    ({ verb, resource, subresource }) => `${verb} ${[resource, subresource].filter(Boolean).join("/")}`,
  );
  throw new TektonError(`The kubeconfig's account may not ${list.join(", ")} in namespace ${where.namespace}.`, {
    reason: "Forbidden",
    hint: 'Give it the Role that the README shows under "Tekton without KFP".',
  });
}

interface Asked {
  readonly verb: string;
  readonly resource: string;
  readonly subresource: string;
}

/** All questions in one call. A server that does not answer them is asked for nothing more: what is refused shows when it is done. */
async function findRefused(kubectl: Kubectl, { namespace, signal }: Where): Promise<readonly Asked[]> {
  const items = needed.map(([verb, group, resource, subresource]) => ({
    apiVersion: "authorization.k8s.io/v1",
    kind: "SelfSubjectAccessReview",
    spec: { resourceAttributes: { verb, group, resource, subresource, namespace } },
  }));
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  const answers = await kubectl
    .run(["create", "-f", "-", "--validate=false", "-o", "json"], { input, signal })
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      return "";
    });
  return objectsOf(answers).flatMap(({ spec, status }) => (status?.allowed === false ? [spec.resourceAttributes] : []));
}

interface AccessReview {
  readonly spec: { readonly resourceAttributes: Asked };
  readonly status?: { readonly allowed?: boolean };
}

/** kubectl prints one indented object after the other. */
const objectsOf = (text: string): readonly AccessReview[] =>
  text
    .split(/^(?=\{)/m)
    .filter((part) => part.trim() !== "")
    .map((part) => JSON.parse(part) as AccessReview);
