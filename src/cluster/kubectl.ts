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
  /** Path of a kubeconfig; undefined for what kubectl finds by itself: KUBECONFIG, ~/.kube/config, the pod's service account. */
  readonly kubeconfig: string | undefined;
  /** Of the kubeconfig; empty for its current one. */
  readonly context: string;
  /** Empty for the context's own. */
  readonly namespace: string;
  /** Where kubectl keeps what it learnt of the cluster's API, so that only its first call asks for it. */
  readonly cacheFolder: string;
  readonly log: Log;
}

export interface KubectlCall {
  /** What goes to its standard input: manifests, which may hold values that nobody else should see. */
  readonly input?: string;
  /** Of the objects that it is about; one that begins like a flag must not become one. */
  readonly names?: readonly string[];
  readonly signal?: AbortSignal;
}

/** The real kubectl: it knows every way to log in that a kubeconfig can name. Every method throws TektonError. */
export interface Kubectl {
  /** @returns its standard output */
  readonly run: (args: readonly string[], call?: KubectlCall) => Promise<string>;
  /** Calls back for each line of its output; ends when kubectl does. */
  readonly follow: (args: readonly string[], onLine: (line: string) => void, signal: AbortSignal) => Promise<void>;
}

/** For one request to the cluster, and for kubectl as a whole: a login program may wait for somebody who is not there. */
const requestTimeout = "20s";
const answerWithinMs = 45_000;
/** A run of a thousand tasks is about 10 MB. */
const outputLimit = 128 * mebibyte;
const errorLimit = 16 * 1024;

export function createKubectl(options: KubectlOptions): Kubectl {
  return {
    run: async (args, call = {}) => await run(options, withNames(args, call.names), call),
    follow: (args, onLine, signal) => follow({ options, args, onLine, signal }),
  };
}

/** They come from packages and from the cluster, and stand behind `--`. @throws TektonError for one that no object can have */
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
  // A process that ends before it has read everything is told of by its exit.
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
      throw new TektonError(`kubectl ${args[0]} had no answer after ${answerWithinMs / 1000} s.`, {
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
 * The login programs of a kubeconfig take what they need from the environment, which may be GitHub's OIDC request. The inputs of this step,
 * and the runner's token for artifacts and caches, are none of their business.
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
 * What kubectl says of an error of the server's: `Error from server (Reason): error when creating "STDIN": …`, or, for Invalid alone,
 * `The PipelineRun "x" is invalid: …` (kubernetes/kubectl pkg/cmd/util/helpers.go, checkErr).
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
  // Of what kubectl itself has against a manifest, where the server is too old to look at the fields.
  if (/ is invalid: |^error (validating|parsing)/.test(text)) return new TektonError(text, { reason: "Invalid" });
  return new TektonError(text || fallback, /\(Unauthorized\)$/.test(text) ? { reason: "Unauthorized" } : {});
}
