import type { RunnerLog } from "../report/runner-log.ts";
import type { TerminalLog } from "./terminal-log.ts";

/** One JSON object a line: what an editor or a script needs. JSON escapes control characters. */
export function createJsonLog(write: (text: string) => unknown): TerminalLog {
  const codes: string[] = [];
  const secrets = new Set<string>();
  const say = (entry: object): void => {
    const [...known] = secrets;
    const hidden = (_: string, value: unknown): unknown =>
      typeof value === "string" ? known.reduce((text, secret) => text.replaceAll(secret, "***"), value) : value;
    write(`${JSON.stringify(entry, hidden)}\n`);
  };
  const log: RunnerLog = {
    line: (text) => say({ type: "line", text }),
    debug: () => {},
    group: (title, text) => say({ type: "group", title, text }),
    folded: async (_, work) => await work(),
    annotate: (annotation) => {
      const { level, title, message, location } = annotation;
      const code = /\[([a-z-]+)\]$/.exec(title)?.[1];
      if (level === "error") codes.push(code ?? "finding");
      const rule = /^Check ([a-z0-9-]+)$/.exec(title)?.[1];
      say({ type: "annotation", level, code, rule, title, message, ...location });
    },
    showAnnotations: async () => {},
    mask: (secret) => {
      if (secret !== "") secrets.add(secret);
    },
  };
  return { ...log, errorCodes: codes };
}
