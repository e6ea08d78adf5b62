import { type CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, parseEvents } from "js-yaml";

/** Counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface PlacedYaml {
  readonly documents: readonly unknown[];
  /** Where a value begins, or its key in a mapping; of what an alias stands for, the alias. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

export interface YamlText {
  readonly text: string;
  readonly schema: typeof CORE_SCHEMA;
}

/** @throws YAMLException */
export function readPlacedYaml({ text, schema }: YamlText): PlacedYaml {
  const events = parseEvents(text, {});
  const documents = constructFromEvents(events, { source: text, schema });
  const starts = startsOf(events, text);
  return {
    documents,
    placeOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const start = starts.get(keyOf(path.slice(0, length)));
        if (start !== undefined) return placeAt(text, start);
      }
      return { line: 1, column: 1 };
    },
  };
}

const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path);

/** A mapping or list that is open, and how far it was read. */
interface Frame {
  readonly path: readonly (string | number)[];
  readonly kind: "document" | "mapping" | "sequence";
  /** The key of a mapping whose value comes next. */
  key?: { readonly name: string; readonly start: number } | undefined;
  index: number;
}

/** Offsets by path. Only the first document is looked at: there must be no other. */
function startsOf(events: readonly Event[], text: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const frames: Frame[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const start = startOf(event);
    const path = enter(frames.at(-1), { start, key: keyText(event, text) }, starts);
    if (event.type === EVENT_ID.DOCUMENT) frames.push({ path: [], kind: "document", index: 0 });
    if (event.type === EVENT_ID.MAPPING) frames.push({ path, kind: "mapping", index: 0 });
    if (event.type === EVENT_ID.SEQUENCE) frames.push({ path, kind: "sequence", index: 0 });
  }
  return starts;
}

function startOf(event: Exclude<Event, { readonly type: typeof EVENT_ID.POP }>): number {
  if (event.type === EVENT_ID.DOCUMENT) return 0;
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start;
}

const keyText = (event: Event, text: string): string =>
  event.type === EVENT_ID.SCALAR ? text.slice(event.valueStart, event.valueEnd) : "";

interface Met {
  readonly start: number;
  /** The text as a key, if it is one. */
  readonly key: string;
}

/** @returns the path of what begins there */
function enter(frame: Frame | undefined, { start, key }: Met, starts: Map<string, number>): Frame["path"] {
  if (frame === undefined || frame.kind === "document") return [];
  if (frame.kind === "mapping" && frame.key === undefined) {
    frame.key = { name: key, start };
    return [...frame.path, key];
  }
  const name = frame.kind === "sequence" ? frame.index : (frame.key?.name ?? "");
  const path = [...frame.path, name];
  starts.set(keyOf(path), frame.kind === "sequence" ? start : (frame.key?.start ?? start));
  frame.index += 1;
  frame.key = undefined;
  return path;
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
