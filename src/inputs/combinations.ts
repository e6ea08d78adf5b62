import { isAbsolute } from "node:path";
import { dropBlank } from "./input-values.ts";
import { addressKey, type ServerAddress } from "./more-servers.ts";

/** The inputs that the rules look at. Those that did not parse are absent. */
export interface CombinedInputs {
  readonly workingDirectory?: string;
  readonly host?: string;
  readonly engine?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly loginOrigin?: string;
  readonly username?: string;
  readonly upload?: string;
  readonly run?: boolean;
  readonly wait?: boolean;
  readonly serverDrift?: string;
  readonly driftIssue?: boolean;
  readonly cleanup?: boolean;
  readonly packages?: readonly string[];
  readonly promoteFrom?: string;
  readonly rollback?: string;
  readonly runExisting?: readonly string[];
  readonly await?: string;
  readonly moreServers?: readonly ServerAddress[];
}

/** Combinations of inputs that are invalid. Inputs that did not parse are undefined here. */
export const combinations: readonly ((inputs: CombinedInputs) => string)[] = [
  ({ workingDirectory = "." }) =>
    isAbsolute(workingDirectory) || workingDirectory.split("/")[0] === ".."
      ? `Input \`working-directory\` must be a folder of the workspace, relative to it; got ${JSON.stringify(workingDirectory)}.`
      : "",
  ({ run, upload, engine }) =>
    run && upload === "false" && engine === "kfp" ? "Input `run` runs what was uploaded: remove `upload: false`." : "",
  ({ host, run, wait }) =>
    host === "embedded" && run && wait === false
      ? "Input `wait` must be true with `host: embedded`: the built-in server ends with the step, and its runs with it."
      : "",
  ({ serverDrift, upload, run }) =>
    serverDrift !== "ignore" && (upload === "true" || run)
      ? "Input `server-drift` compares instead of uploading: remove `upload` and `run`."
      : "",
  ({ serverDrift, driftIssue }) =>
    driftIssue && serverDrift === "ignore"
      ? "Input `drift-issue` is for what `server-drift` finds: set that to `warning` or `error`."
      : "",
  ({ cleanup, host, engine }) =>
    cleanup && (host === "" || engine === "tekton")
      ? "Input `cleanup` removes versions from a server: set `host`, with `engine: kfp`."
      : "",
  ({ rollback, cleanup, run, runExisting = [] }) =>
    rollback && (cleanup || run || runExisting.length > 0)
      ? "Input `rollback` does nothing else: remove `cleanup`, `run` and `run-existing`."
      : "",
  ({ await: awaited, cleanup, run, runExisting = [], rollback }) =>
    awaited && (cleanup || run || runExisting.length > 0 || rollback)
      ? "Input `await` follows a run that is there: remove `cleanup`, `run`, `run-existing` and `rollback`."
      : "",
  ({ runExisting = [], cleanup, run }) =>
    runExisting.length > 0 && (cleanup || run)
      ? "Input `run-existing` runs what is on the server already: remove `cleanup` and `run`."
      : "",
  ({ promoteFrom, packages, engine }) =>
    promoteFrom && (packages?.length === 0 || engine === "tekton")
      ? "Input `promote-from` uploads the very package that has passed: set `packages` to those of an earlier job, with `engine: kfp`."
      : "",
  ({ moreServers = [], engine, host, promoteFrom, rollback, runExisting = [] }) =>
    moreServers.length > 0 &&
    (engine === "tekton" || host === "embedded" || promoteFrom || rollback || runExisting.length > 0)
      ? "Input `more-servers` is for servers beside that of `host`: it does not go with `engine: tekton`, `host: embedded`, `promote-from`, `rollback` or `run-existing`."
      : "",
  ({ moreServers = [], host = "" }) => sameServer([host, ...moreServers.map((server) => server.host)]),
  ({ host }) => hostProblem(host),
  ({ engine, host = "" }) =>
    engine === "tekton" && host !== "" && host !== "embedded"
      ? "Input `host` is for `engine: kfp`: with `engine: tekton` the kubeconfig says where the cluster is."
      : "",
  ({ engine, upload }) =>
    engine === "tekton" && upload === "true" ? "Input `upload` is for `engine: kfp`: a cluster keeps no versions." : "",
  ({ engine, host, kubeconfig, context }) =>
    (engine === "kfp" || host === "embedded") && (kubeconfig || context)
      ? "Inputs `kubeconfig` and `context` are for `engine: tekton`, with a cluster of your own."
      : "",
  ({ loginOrigin, username }) =>
    loginOrigin && username === ""
      ? "Input `login-origin` says where `username` and `password` may be filled in: set them."
      : "",
];

/** Combinations that need a server or a cluster. */
export const serverRules: readonly ((inputs: CombinedInputs) => string)[] = [
  ({ run, host, engine }) =>
    run && host === "" && engine === "kfp"
      ? "Input `run` needs a server: set `host`, or `host: embedded` for the built-in one."
      : "",
  ({ moreServers = [], host }) =>
    moreServers.length > 0 && host === "" ? "Input `more-servers` needs `host`, the server that is asked first." : "",
  ({ upload, host, engine }) =>
    upload === "true" && host === "" && engine === "kfp"
      ? "Input `upload` needs a server: set `host`, or `host: embedded` for the built-in one."
      : "",
  ({ serverDrift, host, engine }) =>
    serverDrift !== "ignore" && (host === "" || engine === "tekton")
      ? "Input `server-drift` compares with a server: set `host`, with `engine: kfp`."
      : "",
];

function sameServer(hosts: readonly string[]): string {
  const twice = hosts.find(
    (host, index) => host !== "" && hosts.findIndex((other) => addressKey(other) === addressKey(host)) < index,
  );
  return twice === undefined
    ? ""
    : `Input \`more-servers\` names ${JSON.stringify(twice)}, which is there already: each server has one address and one login.`;
}

/** What is wrong if no more is to come that names a server. */
export const serverProblems = (inputs: CombinedInputs): readonly string[] =>
  dropBlank(serverRules.map((rule) => rule(inputs)));

function hostProblem(host: string | undefined): string {
  if (host === undefined || host === "" || host === "embedded") return "";
  const url = URL.parse(host);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return `Input \`host\` must be an address such as https://kubeflow.example.com/pipeline, or \`embedded\`; got ${JSON.stringify(host)}.`;
  }
  return url.username === "" && url.password === ""
    ? ""
    : "Input `host` must not hold a user name or password: use the login inputs.";
}
