import { KfpError, NoLogError } from "../../model/errors.ts";
import type { Scope } from "./generation.ts";
import { logBytes, readLogText } from "./task-log.ts";

interface PodLog {
  readonly runId: string;
  readonly podName: string;
  /** Why the sources that name pods for certain told nothing; empty if one of them did. */
  readonly shut: readonly string[];
  readonly scope: Scope;
  readonly signal: AbortSignal;
}

/**
 * Reads the end of a pod's log from the API server, which the web interface does not pass on, else from the web interface.
 * @throws NoLogError that says what each of them answered
 */
export async function readPodLog({ runId, podName, shut, scope, signal }: PodLog): Promise<string> {
  const { transport, namespace } = scope;
  const pod = encodeURIComponent(podName);
  const fromServer = { path: `/apis/v1alpha1/runs/${runId}/nodes/${pod}/log`, query: {} };
  const ofTeam = namespace === "" ? {} : { podnamespace: namespace };
  const fromInterface = { path: "/k8s/pod/logs", query: { podname: podName, runid: runId, ...ofTeam } };
  const refusals = [...shut];
  for (const { path, query } of [fromServer, fromInterface]) {
    try {
      const text = await transport.text({ method: "GET", path, query, signal, tailBytes: logBytes, isTriedOnce: true });
      return readLogText(text, podName);
    } catch (error) {
      if (signal.aborted || !(error instanceof KfpError || error instanceof NoLogError)) throw error;
      refusals.push(`${path}: ${wordsOf(error)}`);
    }
  }
  const said = refusals.join("; ");
  throw new NoLogError(`The server has no log of pod ${podName}: ${said}`, said);
}

/** The web interface answers an address that it does not know with its page. */
const wordsOf = (error: KfpError | NoLogError): string => {
  if (error instanceof NoLogError) return error.said;
  const { status = 0 } = error;
  return status >= 300 ? `HTTP ${status}` : error.message;
};
