import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { styleText } from "node:util";
import type { Annotation } from "../model/log.ts";
import { Redaction } from "../report/redaction.ts";
import type { RunnerLog } from "../report/runner-log.ts";
import { sanitize, sanitizeLine, tail } from "../report/text/sanitize.ts";

export interface TerminalLogOptions {
  readonly write: (text: string) => unknown;
  /** Whether the reader sees colours and follows links. */
  readonly hasColours: boolean;
  readonly isQuiet: boolean;
  /** Absolute path that locations start from. */
  readonly workspace: string;
  readonly showsDebug: boolean;
  /** Whether a runner reads the output, and takes workflow commands from it. */
  readonly isReadByRunner: boolean;
}

const shownOfGroup = { lines: 20, characters: 4_000 };
const colours = { error: "red", warning: "yellow", notice: "cyan" } as const;
const signs = { error: "✖", warning: "⚠", notice: "ℹ" } as const;

/** The log on a terminal or in a file: no workflow commands, each annotation once, at its place. */
export function createTerminalLog(options: TerminalLogOptions): RunnerLog {
  const { hasColours, isQuiet, showsDebug } = options;
  const annotations: Annotation[] = [];
  const redaction = new Redaction();
  // First of all: a secret that is cut, indented or cleaned is not found any more.
  const redact = (text: string): string => redaction.apply(text);
  const clean = options.isReadByRunner ? sanitize : withoutJoiners;
  const readable = (text: string): string => clean(redact(text));
  const print = (text: string): unknown => options.write(`${redact(text)}\n`);
  const chatter = (text: string): void => {
    if (!isQuiet) print(text);
  };
  const dim = (text: string): string => (hasColours ? styleText("dim", text, { validateStream: false }) : text);
  return {
    annotations,
    redact,
    line: (text) => chatter(readable(text)),
    debug: (text) => {
      if (showsDebug) print(dim(readable(text)));
    },
    group: (title, text) => {
      const shown = readable(tail(redact(text), shownOfGroup));
      chatter(`${sanitizeLine(title)}\n${dim(shown.replaceAll(/^/gm, "  "))}`);
    },
    folded: async (title, work) => {
      chatter(sanitizeLine(title));
      return await work();
    },
    annotate: (annotation) => {
      annotations.push(annotation);
      print(describe(annotation, options, readable));
    },
    // Each was shown when it came.
    showAnnotations: async () => {},
    mask: (secret) => redaction.add(secret),
  };
}

/** A joiner breaks workflow commands, which a terminal does not have. */
const withoutJoiners = (text: string): string => sanitize(text).replaceAll("\u2060", "");

function describe(
  { level, title, message, location }: Annotation,
  { hasColours, workspace }: TerminalLogOptions,
  readable: (text: string) => string,
): string {
  const place = [location?.file, location?.line, location?.column].filter((part) => part !== undefined).join(":");
  const head = `${signs[level]} ${sanitizeLine(title)}`;
  const shown = hasColours ? styleText(colours[level], head, { validateStream: false }) : head;
  const linked = hasColours && location !== undefined ? linkTo(resolve(workspace, location.file), place) : place;
  const body = readable(message).replaceAll(/^/gm, "  ");
  return [
    place === "" ? shown : `${shown}  ${sanitizeLine(place) === place ? linked : sanitizeLine(place)}`,
    body,
  ].join("\n");
}

/** OSC 8, "Hyperlinks in terminal emulators" (gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
const linkTo = (path: string, text: string): string =>
  `\u001B]8;;${pathToFileURL(path).href}\u001B\\${text}\u001B]8;;\u001B\\`;
