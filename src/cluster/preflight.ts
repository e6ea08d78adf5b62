import { defined } from "../model/defined.ts";
import { TektonError } from "../model/errors.ts";
import type { Kubectl } from "./kubectl.ts";
import { type AccessScope, checkPermissions, runPermissions } from "./permissions.ts";

/** Checks everything that runs need before anything is created. @throws TektonError */
export async function checkCluster(kubectl: Kubectl, where: AccessScope): Promise<void> {
  await checkTekton(kubectl, where);
  await checkPermissions(kubectl, runPermissions, where);
}

async function checkTekton(kubectl: Kubectl, where: AccessScope): Promise<void> {
  const group = await readGroup(kubectl, where);
  const versions = (group.versions ?? []).map(({ version }) => version);
  if (versions.includes("v1")) return;
  throw new TektonError(
    `The cluster's Tekton serves ${versions.map((version) => `tekton.dev/${version}`).join(", ") || "no version of its API"}, not tekton.dev/v1.`,
    {
      code: "tekton-missing",
      hint: "Tekton Pipelines 0.43 (December 2022) and later have it.",
    },
  );
}

interface ApiGroup {
  readonly versions?: readonly { readonly version?: string }[];
}

async function readGroup(kubectl: Kubectl, where: AccessScope): Promise<ApiGroup> {
  try {
    return JSON.parse(await kubectl.run(["get", "--raw", "/apis/tekton.dev"], where)) as ApiGroup;
  } catch (error) {
    if (where.signal.aborted) throw error;
    if (error instanceof TektonError && error.reason === "NotFound")
      throw new TektonError("The cluster has no Tekton: there is no API tekton.dev.", {
        code: "tekton-missing",
        cause: error,
        hint: "Install Tekton Pipelines there, or set `context` if the kubeconfig names several clusters.",
      });
    if (error instanceof TektonError && error.hint === undefined) throw unreachable(error);
    throw error;
  }
}

/** Messages of kubectl with their hints. */
const hints: readonly (readonly [RegExp, string])[] = [
  [
    /localhost:8080/,
    "There is no kubeconfig: set `kubeconfig` to the content of one, as a secret, or to a path. A secret is empty in a pull request from a fork.",
  ],
  [/context .*not exist|context was not found/, "`context` must be one of the kubeconfig's."],
  [/Unauthorized|must be logged in/, "The credentials in the kubeconfig are not valid, or not any more."],
  [
    /executable .* not found|exec: /,
    "The kubeconfig logs in with a program that is not on this machine: install it in a step before, or use a kubeconfig with a service account's token.",
  ],
  // kubectl reached the end of its input when it asked for a user name.
  [/^EOF$/, "The kubeconfig has no credentials for this cluster."],
  [/x509|certificate/, "The kubeconfig's certificate authority did not sign this server's certificate."],
  [
    /refused|no such host|timed? ?out|Unable to connect|no answer|no response|no route/i,
    "The address in the kubeconfig must be reachable from this runner: a private cluster needs a runner of your own inside its network.",
  ],
];

function unreachable(error: TektonError): TektonError {
  const hint =
    hints.find(([pattern]) => pattern.test(error.message))?.[1] ??
    "Try `kubectl get --raw /apis/tekton.dev` with this kubeconfig.";
  // Text after an empty line is kubectl's own advice.
  const [words] = error.message.split("\n\n");
  return new TektonError(`Could not reach the cluster: ${words}`, {
    code: "cluster-unreachable",
    cause: error,
    hint,
    ...defined({ reason: error.reason }),
  });
}
