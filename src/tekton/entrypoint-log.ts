/**
 * A log without the stack that Tekton's entrypoint adds when it gives up: it writes one line of JSON, with its own Go frames (tektoncd/pipeline
 * cmd/entrypoint/main.go). Its sentence stays.
 */
export const withoutEntrypointStack = (log: string): string =>
  log.includes('"stacktrace"') ? log.split("\n").map(sentenceOf).join("\n") : log;

function sentenceOf(line: string): string {
  if (!/^\{.*"stacktrace":.*github\.com\/tektoncd\//.test(line)) return line;
  try {
    const { msg, message } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return typeof msg === "string" ? msg : typeof message === "string" ? message : line;
  } catch {
    // The server cuts logs, and a line with them.
    return /"(?:msg|message)":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line;
  }
}
