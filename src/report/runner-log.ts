import type { Annotation, Log } from "../model/log.ts";
import { chooseAnnotations, needsChoice } from "./annotations.ts";
import { Redaction } from "./redaction.ts";
import { command, print } from "./runner-commands.ts";
import { sanitize, sanitizeLine, tail } from "./text/sanitize.ts";

const groupLimit = { lines: 2_000, characters: 256 * 1024 };

/** A log that keeps its annotations for the end, when it is known which of them are the most useful ones; until then each is a line. */
export interface RunnerLog extends Log {
  /** Those since the last time. @param changedFiles asked when there are more than GitHub keeps */
  showAnnotations(changedFiles: () => Promise<ReadonlySet<string>>): Promise<void>;
  /** All annotations so far. */
  readonly annotations: readonly Annotation[];
  /** Replaces the secrets that were masked, for files that the runner does not mask. */
  redact(text: string): string;
}

/** The log of a workflow step, through the runner's commands. */
export function createRunnerLog(): RunnerLog {
  const annotations: Annotation[] = [];
  let shown = 0;
  const redaction = new Redaction();
  // First of all: the runner's masks do not find a secret that is cut or cleaned.
  const redact = (text: string): string => redaction.apply(text);
  // The token of an embedded cluster is that of a kubeconfig, too, and a session comes with each response.
  const masked = new Set<string>();
  return {
    annotations,
    redact,
    line: (text) => {
      print(sanitize(redact(text)));
    },
    debug: (text) => command("debug", sanitize(redact(text))),
    group: (title, text) => {
      command("group", sanitizeLine(title));
      print(sanitize(tail(redact(text), groupLimit)));
      command("endgroup", "");
    },
    folded: async (title, work) => {
      command("group", sanitizeLine(title));
      try {
        return await work();
      } finally {
        command("endgroup", "");
      }
    },
    annotate: (annotation) => {
      annotations.push(annotation);
      print(sanitize(redact(plainAnnotation(annotation))));
    },
    showAnnotations: async (changedFiles) => {
      const waiting = annotations.slice(shown);
      shown = annotations.length;
      if (waiting.length === 0) return;
      const changed = needsChoice(waiting) ? await changedFiles() : new Set<string>();
      const chosen = chooseAnnotations(waiting, changed);
      // Folded: the log has said all of them already.
      command("group", `Annotations (${chosen.length} of ${waiting.length})`);
      for (const annotation of chosen) annotate({ ...annotation, message: redact(annotation.message) });
      command("endgroup", "");
    },
    mask: (secret) => {
      if (secret === "" || masked.has(secret)) return;
      masked.add(secret);
      redaction.add(secret);
      command("add-mask", secret);
    },
  };
}

function annotate({ level, title, message, location }: Annotation): void {
  command(level, sanitize(message), {
    title: sanitizeLine(title),
    file: location?.file,
    line: location?.line,
    col: location?.column,
  });
}

function plainAnnotation({ level, title, message, location }: Annotation): string {
  const place =
    location === undefined
      ? ""
      : `${[location.file, location.line, location.column].filter((part) => part !== undefined).join(":")}: `;
  return `${level}: ${place}${title}: ${message}`;
}
