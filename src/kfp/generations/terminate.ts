import type { KfpError } from "../../model/errors.ts";
import type { Transport } from "../transport/transport.ts";

/**
 * Asks the server to terminate a run.
 * @param path of the request, with the run's ID in it
 * @throws KfpError
 */
export async function terminateAt(
  path: string,
  transport: Transport,
  signal: AbortSignal,
): Promise<"accepted" | "not running"> {
  try {
    await transport.text({ method: "POST", path, body: {}, signal });
    return "accepted";
  } catch (error) {
    if (isNotRunning(error as KfpError)) return "not running";
    throw error;
  }
}

/** Recorded quirk: terminate-of-finished-is-400. Kubeflow Pipelines 2 has it, too (test/recordings/kfp-2.17.0/v2beta1/06-runs, "terminate again"). */
const isNotRunning = ({ status, serverMessage = "" }: KfpError): boolean =>
  status === 400 && /Row not found/.test(serverMessage);
