import type { Annotation } from "../model/log.ts";
import { Redaction } from "../report/redaction.ts";
import type { RunnerLog } from "../report/runner-log.ts";

/** One JSON object a line: what an editor or a script needs. JSON escapes control characters. */
export function createJsonLog(write: (text: string) => unknown): RunnerLog {
  const annotations: Annotation[] = [];
  const redaction = new Redaction();
  const hidden = (_: string, value: unknown): unknown => (typeof value === "string" ? redaction.apply(value) : value);
  const say = (entry: object): unknown => write(`${JSON.stringify(entry, hidden)}\n`);
  return {
    annotations,
    redact: (text) => redaction.apply(text),
    line: (text) => say({ type: "line", text }),
    debug: () => {},
    group: (title, text) => say({ type: "group", title, text }),
    folded: async (_, work) => await work(),
    annotate: (annotation) => {
      annotations.push(annotation);
      const { level, code, rule, title, message, location } = annotation;
      say({ type: "annotation", level, code, rule, title, message, ...location });
    },
    showAnnotations: async () => {},
    mask: (secret) => redaction.add(secret),
  };
}
