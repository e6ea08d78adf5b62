import { NoLogError } from "../../model/errors.ts";
import { parseJson } from "../../model/parse-json.ts";
import { isLostLog } from "../../tekton/lost-log.ts";
import { fieldsOf } from "../../tekton/untyped.ts";

/** Limit of what the step's log shows of one task. */
export const logBytes = 256 * 1024;

/**
 * The server always responds with 200, and appends an error as JSON to the part of the log it has (quirk: log-errors-in-body).
 * @throws NoLogError when there is only the error
 */
export function readLogText(text: string, podName: string): string {
  const at = text.lastIndexOf('{"error_message":');
  const error = at === -1 ? undefined : parseError(text.slice(at));
  if (isLostLog(text)) throw noLog(podName, text.trim());
  if (error === undefined) return text;
  const log = text.slice(0, at);
  if (log.trim() !== "") return log;
  throw noLog(podName, error);
}

const noLog = (podName: string, said: string): NoLogError =>
  new NoLogError(`The server has no log of pod ${podName}: ${said}`, said);

/** Recognises only the server's own errors: a pod may print a line that begins the same way. */
function parseError(text: string): string | undefined {
  const { error_message: message, error_details: details } = fieldsOf(parseJson(text));
  if (typeof message !== "string" || typeof details !== "string") return undefined;
  return message.replace(/^InternalServerError: error in opening log stream: /, "");
}
