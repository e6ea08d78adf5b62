import { denialHint, denialIn } from "../../tekton/denial.ts";
import type { KfpResponse } from "./response.ts";
import { cannotStore, isTransient } from "./transient.ts";

type Refused = Pick<KfpResponse, "status" | "contentType" | "location" | "text">;

/**
 * Whether the server, or the login layer in front of it, does not know the user. The request had no effect, so it can be repeated
 * (recorded: login/oauth2-proxy-dex/01-unauthenticated, login/oidc-authservice, quirks: no-identity-is-500, login-as-401-or-redirect).
 */
export function refusesIdentity(answer: Refused, requested: URL): boolean {
  const { status, text } = answer;
  if (status === 401) return true;
  if (status >= 300 && status < 400) return isSentToLogin(answer, requested);
  if (isPage(answer)) return (status === 200 || status === 403) && showsLogin(text);
  return status === 500 && withoutIdentity.test(text);
}

/** kfp-tekton responds with 500 where others respond with 401 (quirk: no-identity-is-500). */
const withoutIdentity = /Unauthenticated: |there is no user identity header/;

/** A redirect to the same path on another scheme or host leads to the server itself, not to a login. */
function isSentToLogin({ location }: Refused, requested: URL): boolean {
  const target = URL.parse(location, requested.href);
  return target !== null && target.pathname !== requested.pathname;
}

export const isPage = ({ contentType }: Refused): boolean => /^text\/html/i.test(contentType);

/** Recognises oauth2-proxy's button, or a form with a password. */
const showsLogin = (html: string): boolean =>
  /<form\b[^>]*\baction="[^"]*\/(start|sign_in)"/i.test(html) || /<input\b[^>]*\btype="?password\b/i.test(html);

/** A denied permission, in the words of the server's SubjectAccessReview. */
interface PermissionDenial {
  readonly user: string;
  readonly verb: string;
  readonly resource: string;
  readonly group: string;
  readonly namespace: string;
}

function missingPermission(message: string): PermissionDenial | undefined {
  const match =
    /User '([^']*)' is not authorized.*?Namespace:([^,]*),Verb:([^,]*),Group:([^,]*),.*?Resource:([^,]*),/s.exec(
      message,
    );
  if (match === null) return undefined;
  const [, user = "", namespace = "", verb = "", group = "", resource = ""] = match;
  return { user, namespace, verb, group, resource };
}

interface Explanation {
  readonly hint?: string;
  /** Replaces the server's message if that is less readable. */
  readonly said?: string;
}

/** Explains responses of 300 and above about permissions, namespaces or the address. The login explains refused identities. */
export function explain(answer: Refused, message: string, requested: URL): Explanation {
  for (const explanation of explanations) {
    const found = explanation(answer, message, requested);
    if (found !== undefined) return found;
  }
  return {};
}

const explanations: readonly ((answer: Refused, message: string, requested: URL) => Explanation | undefined)[] = [
  ({ status }, message) => {
    const denial = missingPermission(message);
    return denial === undefined || (status !== 403 && status !== 400) ? undefined : explainDenial(denial);
  },
  // Uploads check only the gateway's header, not the token (quirk: token-not-for-uploads).
  (_, message) =>
    /Failed to create SubjectAccessReview for user ''/.test(message)
      ? {
          said: "the server does not know who uploads",
          hint: "Uploads to kfp-tekton take the user from the header that Kubeflow's gateway sets; a service account's token, which is enough for runs, is not looked at. Set `host` to the address of the gateway, not of the API server.",
        }
      : undefined,
  ({ status }, message) =>
    status === 400 &&
    /requires filtering by namespace|Job has no experiment|Expect one namespace|Namespace is empty|can(not| not) (have an empty namespace|be empty) in multi-user mode/.test(
      message,
    )
      ? { hint: "The server serves several teams: set `namespace` to the Kubeflow profile." }
      : undefined,
  // Kubeflow Pipelines 2.17 gives no reason (quirk: forbidden-upload-is-400).
  ({ status }, message) =>
    status === 400 && /^Failed to create a pipeline( version)?$/.test(message)
      ? {
          hint: "The server does not say why. Where it serves several teams it is most of the time a missing permission: the user needs the verb create on pipelines (pipelines.kubeflow.org) in the namespace, in Kubeflow the role kubeflow-edit.",
        }
      : undefined,
  // kfp-tekton 1.6 and 1.7 usually do not report their release, so this is known only from the response (quirk:
  // tekton-v1-refused-by-old-servers).
  (_, message) =>
    /Unsupported argo version\. Expected: tekton\.dev\/v1beta1/.test(message)
      ? {
          hint: "The kfp-tekton SDK writes tekton.dev/v1 since 1.8.0: compile with `sdk: 1.7.1`, or upgrade the server to kfp-tekton 1.8 or later.",
        }
      : undefined,
  (_, message) =>
    /unknown template format/.test(message)
      ? { hint: "The server cannot read this kind of package: docs/servers.md says what each generation takes." }
      : undefined,
  ({ status }) =>
    status === 403
      ? {
          hint: "Whoever asks is known, but may not do that: a gateway or a policy in front of the server says so. In Kubeflow the user needs the role kubeflow-edit in the namespace.",
        }
      : undefined,
  ({ status, location }, _, requested) => {
    const target = status < 400 ? URL.parse(location, requested.href) : null;
    return target === null
      ? undefined
      : { hint: `The server is at another address: set \`host\` to one that begins with ${target.origin}.` };
  },
  (answer) =>
    answer.status === 404 && isPage(answer)
      ? { hint: "Check the path in `host`: Kubeflow serves pipelines below /pipeline." }
      : undefined,
  (_, message) => {
    const said = denialIn(message);
    return said === undefined ? undefined : { said, hint: denialHint };
  },
  // The Kubernetes API server refused the KFP server's own account, or a quota is exceeded.
  (_, message) =>
    /pipelineruns\.tekton\.dev .*is forbidden: /.test(message)
      ? {
          hint: "Kubernetes does not let the server create the run in this namespace: a quota is used up, or the account of ml-pipeline has no role there. Ask whoever runs the cluster.",
        }
      : undefined,
  ({ status }, serverMessage) =>
    cannotStore({ status, serverMessage })
      ? {
          hint: "The server's database cannot store a character of the name, and says so each time: choose another name with `pipeline-name`, `version-name`, `experiment` or `run-name`, or let whoever runs the server give the database the character set utf8mb4.",
        }
      : undefined,
  ({ status }, serverMessage) =>
    status >= 500 || isTransient({ status, serverMessage })
      ? {
          hint: "The server, or what it stands on, is busy or away: run the step again, and see the logs of ml-pipeline if it stays so.",
        }
      : undefined,
];

function explainDenial({ user, verb, resource, group, namespace }: PermissionDenial): Explanation {
  return {
    said: `${user} may not ${verb} ${resource} in the namespace ${namespace || "(none)"}`,
    hint: `Give ${user} a role there that has the verb ${verb} on ${resource} (${group}); in Kubeflow that is kubeflow-edit, by "Manage Contributors" or a RoleBinding. A namespace that does not exist is answered in the same way: check \`namespace\`.`,
  };
}
