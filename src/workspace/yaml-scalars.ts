import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";

/** A value in a YAML text, and where it stands. */
export interface ScalarText {
  /** Begins with the number of the document. */
  readonly path: readonly (string | number)[];
  readonly value: string;
  /** Between `start` and `end` of the text, without quotes. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Without quotes: what looks like a number is one. */
  readonly isPlain: boolean;
}

interface Frame {
  readonly path: readonly (string | number)[];
  readonly isMapping: boolean;
  /** Of a mapping, when its value comes next. */
  key?: string | undefined;
  index: number;
}

/** All values of mappings and lists, of each document. @throws YAMLException */
export function scalarsOf(text: string): readonly ScalarText[] {
  const scalars: ScalarText[] = [];
  const frames: Frame[] = [{ path: [], isMapping: false, index: 0 }];
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const frame = frames.at(-1);
    if (frame === undefined) continue;
    const scalar = event.type === EVENT_ID.SCALAR ? scalarOf(event, text) : undefined;
    const path = enter(frame, scalar?.value ?? "");
    if (scalar !== undefined && path !== undefined) scalars.push({ ...scalar, path });
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      frames.push({ path: path ?? frame.path, isMapping: event.type === EVENT_ID.MAPPING, index: 0 });
  }
  return scalars;
}

/** @returns the path of a value; undefined for a key */
function enter(frame: Frame, text: string): Frame["path"] | undefined {
  if (!frame.isMapping) {
    frame.index += 1;
    return [...frame.path, frame.index - 1];
  }
  if (frame.key === undefined) {
    frame.key = text;
    return undefined;
  }
  const path = [...frame.path, frame.key];
  frame.key = undefined;
  return path;
}

function scalarOf(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, text: string): Omit<ScalarText, "path"> {
  const { valueStart: start, valueEnd: end, style } = event;
  const raw = text.slice(start, end);
  return { value: getScalarValue(text, event), raw, start, end, isPlain: style === SCALAR_STYLE.PLAIN };
}
