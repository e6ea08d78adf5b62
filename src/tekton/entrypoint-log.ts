/**
 * Removes the stack that Tekton's entrypoint logs when it fails: one line of JSON with its own Go frames (tektoncd/pipeline
 * cmd/entrypoint/main.go). The message is kept.
 */
export const withoutEntrypointStack = (log: string): string =>
  log.includes('"stacktrace"') ? log.split("\n").map(sentenceOf).join("\n") : log;

function sentenceOf(line: string): string {
  if (!/^\{.*"stacktrace":.*github\.com\/tektoncd\//.test(line)) return line;
  try {
    const { msg, message } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return typeof msg === "string" ? msg : typeof message === "string" ? message : line;
  } catch {
    // The server may cut the line.
    return /"(?:msg|message)":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line;
  }
}
