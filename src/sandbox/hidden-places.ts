import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Environment } from "../model/environment.ts";

/** Where the runner's own files are: what a step says to the runner goes through these (docs.github.com, workflow commands). */
const runnerFiles = [
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_EVENT_PATH",
] as const;

/** Variables that name a file or a folder with credentials. */
const credentialFiles = [
  "AWS_CONFIG_FILE",
  "AWS_SHARED_CREDENTIALS_FILE",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AZURE_CONFIG_DIR",
  "AZURE_FEDERATED_TOKEN_FILE",
  "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
  "CLOUDSDK_CONFIG",
  "DOCKER_CONFIG",
  "DOCKER_HOST",
  "GIT_CONFIG_GLOBAL",
  "GNUPGHOME",
  "GOOGLE_APPLICATION_CREDENTIALS",
  "GOOGLE_GHA_CREDS_PATH",
  "KUBECONFIG",
  "NETRC",
  "NPM_CONFIG_USERCONFIG",
  "PGPASSFILE",
  "PIP_CONFIG_FILE",
  "SSH_AUTH_SOCK",
] as const;

/** Sockets of container engines and of the system, tokens of pods, and what others keep for themselves. */
const systemFolders = ["/run", "/var/run", "/tmp", "/var/tmp", "/etc/kubernetes", "/var/lib/kubelet"] as const;

/** Names in the runner's own folder that hold its credentials or its logs. */
const isRunnersOwn = (name: string): boolean =>
  /^\.(?:credentials|runner|env|path|service)/.test(name) || name === "_diag";

/** Paths that may not be there: of the machine, the runner, and the accounts that earlier steps have logged in to. */
export async function hiddenPlaces(
  env: Environment,
  passed: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const valuesOf = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => (env[name] ? [env[name]] : []));
  const ofRunner = valuesOf(runnerFiles).map((file) => dirname(file));
  const credentials = valuesOf(credentialFiles.filter((name) => passed[name] === undefined))
    .flatMap((value) => value.split(":"))
    .map((value) => value.replace(/^\/\/\//, "/"));
  const paths = [...systemFolders, ...ofRunner, ...valuesOf(["RUNNER_TEMP"]), ...credentials];
  return [...paths, ...(await aroundRunner(env.RUNNER_TEMP ?? ""))].filter((path) => path.startsWith("/"));
}

/** A runner keeps `_temp` beside the work trees of all repositories, in its own folder (actions/runner, HostContext.cs). */
async function aroundRunner(temporary: string): Promise<readonly string[]> {
  if (basename(temporary) !== "_temp") return [];
  const work = dirname(temporary);
  const [trees, own] = await Promise.all([namesIn(work), namesIn(dirname(work))]);
  return [
    ...trees.filter((name) => !["_tool", "_actions"].includes(name)).map((name) => join(work, name)),
    ...own.filter(isRunnersOwn).map((name) => join(dirname(work), name)),
  ];
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);
