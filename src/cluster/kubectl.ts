import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { defined } from "../model/defined.ts";
import type { Environment } from "../model/environment.ts";
import { TektonError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import type { Log } from "../model/log.ts";
import { refuseObjectName } from "./object-name.ts";

export interface KubectlOptions {
  readonly env: Environment;
  /** Path of a kubeconfig; undefined if kubectl finds it itself: KUBECONFIG, ~/.kube/config, the pod's service account. */
  readonly kubeconfig: string | undefined;
  /** Context of the kubeconfig; empty for the current one. */
  readonly context: string;
  /** Namespace; empty for the context's own. */
  readonly namespace: string;
  /** Folder of kubectl's cache of the cluster's API, so that only the first call requests it. */
  readonly cacheFolder: string;
  readonly log: Log;
}

export interface KubectlCall {
  /** Text for stdin: manifests may contain secrets, which must not be in the arguments. */
  readonly input?: string;
  /** Names of objects. They are passed after `--`, because a name may begin like a flag. */
  readonly names?: readonly string[];
  readonly signal?: AbortSignal;
}

/** Runs the real kubectl, which supports every login that a kubeconfig can name. Every method throws TektonError. */
export interface Kubectl {
  /** Runs kubectl. @returns its stdout */
  readonly run: (args: readonly string[], call?: KubectlCall) => Promise<string>;
  /** Calls back for each line of kubectl's output, and ends with kubectl. */
  readonly follow: (args: readonly string[], onLine: (line: string) => void, signal: AbortSignal) => Promise<void>;
}

/** Time limit of a request and of kubectl as a whole: a login program may wait for input. */
const requestTimeout = "20s";
const answerWithinMs = 45_000;
/** Limit of kubectl's output; a run of a thousand tasks is about 10 MB. */
const outputLimit = 128 * mebibyte;
const errorLimit = 16 * 1024;

export function createKubectl(options: KubectlOptions): Kubectl {
  return {
    run: async (args, call = {}) => await run(options, withNames(args, call.names), call),
    follow: (args, onLine, signal) => follow({ options, args, onLine, signal }),
  };
}

/** Appends names after `--`, because they come from packages and from the cluster. @throws TektonError for an invalid name */
function withNames(args: readonly string[], names: readonly string[] = []): readonly string[] {
  for (const name of names) refuseObjectName(name);
  return names.length === 0 ? args : [...args, "--", ...names];
}

async function run(
  options: KubectlOptions,
  args: readonly string[],
  { input = "", signal }: KubectlCall,
): Promise<string> {
  const late = AbortSignal.timeout(answerWithinMs);
  const child = start(options, [`--request-timeout=${requestTimeout}`, ...args], [late, ...(signal ? [signal] : [])]);
  const ended = endOf(child, args);
  // If the process ends before it has read its input, its exit is reported instead.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > outputLimit) child.kill();
    else chunks.push(chunk);
  });
  try {
    await ended;
  } catch (error) {
    if (signal?.aborted) throw error;
    if (late.aborted)
      throw new TektonError(`kubectl ${args[0]} got no response after ${answerWithinMs / 1000} s.`, {
        code: "cluster-unreachable",
        cause: error,
      });
    throw error;
  }
  return Buffer.concat(chunks).toString("utf8");
}

interface FollowCall {
  readonly options: KubectlOptions;
  readonly args: readonly string[];
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

async function follow({ options, args, onLine, signal }: FollowCall): Promise<void> {
  const child = start(options, args, [signal]);
  const ended = endOf(child, args);
  child.stdin.end();
  createInterface({ input: child.stdout }).on("line", onLine);
  await ended;
}

function start(
  { env, kubeconfig, context, namespace, cacheFolder, log }: KubectlOptions,
  args: readonly string[],
  signals: readonly AbortSignal[],
): ChildProcessWithoutNullStreams {
  const all = [
    ...(context === "" ? [] : [`--context=${context}`]),
    ...(namespace === "" ? [] : [`--namespace=${namespace}`]),
    ...args,
  ];
  log.debug(`kubectl ${all.join(" ")}`);
  return spawn("kubectl", [`--cache-dir=${cacheFolder}`, ...all], {
    env: { ...withoutInputs(env), ...defined({ KUBECONFIG: kubeconfig }) },
    signal: AbortSignal.any([...signals]),
  });
}

/**
 * Login programs of a kubeconfig may need the environment, for example GitHub's OIDC request. They do not get the step's inputs or the
 * runner's token for artifacts and caches.
 */
const withoutInputs = (env: KubectlOptions["env"]): Environment =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_(?!ID_TOKEN_))/.test(name)));

function endOf(child: ChildProcessWithoutNullStreams, args: readonly string[]): Promise<void> {
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (said.length < errorLimit) said += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "ENOENT" ? missing(error) : error));
    child.once("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(errorOf(said, `kubectl ${args.find((arg) => !arg.startsWith("-"))} ended with ${signal ?? code}`));
    });
  });
}

const missing = (cause: Error): TektonError =>
  new TektonError("`engine: tekton` needs kubectl, which is not on the PATH.", {
    code: "kubectl-unavailable",
    cause,
    hint: "GitHub's own runners have it. On others install it, for example with the action azure/setup-kubectl, in a step before this one.",
  });

/**
 * Parses kubectl's message about an error of the server: `Error from server (Reason): error when creating "STDIN": …`, or, for Invalid
 * alone, `The PipelineRun "x" is invalid: …` (kubernetes/kubectl pkg/cmd/util/helpers.go, checkErr).
 */
function errorOf(said: string, fallback: string): TektonError {
  const text = said
    .split("\n")
    .filter((line) => !/^([EWI]\d{4} |Warning:)/.test(line))
    .join("\n")
    .trim()
    .replace(/^error: /i, "");
  const server = /^Error from server \((\w+)\): (?:error when \w+ "[^"]*": )?(.*)$/ms.exec(text);
  if (server !== null) return new TektonError(server[2] ?? "", { reason: server[1] ?? "" });
  if (/^(unknown flag|invalid argument)/.test(text))
    return new TektonError(`This kubectl is too old: ${text.split("\n")[0]}`, {
      code: "kubectl-unavailable",
      reason: "Usage",
      hint: "1.25 and later will do.",
    });
  // kubectl itself refuses a manifest if the server is too old to validate fields.
  if (/ is invalid: |^error (validating|parsing)/.test(text)) return new TektonError(text, { reason: "Invalid" });
  return new TektonError(text || fallback, /\(Unauthorized\)$/.test(text) ? { reason: "Unauthorized" } : {});
}
