import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { CompileError } from "../model/errors.ts";
import { fieldsOf } from "../tekton/untyped.ts";

export type DriverEvent =
  | {
      readonly event: "ready";
      readonly sdkVersion: string;
      readonly searchPath: readonly string[];
      /** Whether modules in a sandbox can write into a layer over the repository. */
      readonly canWrite: boolean;
    }
  | { readonly event: "broken"; readonly message: string }
  | { readonly event: "end" }
  | ModuleEvent;

export interface ModuleEvent {
  readonly event: "module";
  readonly module: string;
  readonly results: readonly unknown[];
  /** Whether the child printed a line that was not a result. */
  readonly garbled: boolean;
  /** Whether the module was compiled again from the root, because files were missing. */
  readonly fromRoot?: boolean;
  /** Output of faulthandler: the stack at the time limit or at a fatal signal. */
  readonly trace: string;
  readonly timedOut: boolean;
  /** Whether it was ended because it started too many processes. */
  readonly crowded: boolean;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly output: string;
  readonly durationMs: number;
}

/** File descriptor of events in the driver, after stdin, stdout and stderr. */
export const eventsDescriptor = 3;

/** @param events of the driver, which alone can write there */
export async function* readEvents(events: unknown): AsyncGenerator<DriverEvent> {
  if (!(events instanceof Readable)) return;
  for await (const line of createInterface({ input: events })) yield parseEvent(line);
}

function parseEvent(line: string): DriverEvent {
  try {
    const event = fieldsOf(JSON.parse(line));
    if (Object.hasOwn(eventFields, String(event.event))) {
      const fields = eventFields[String(event.event) as DriverEvent["event"]];
      if (fields.every(([name, isProper]) => isProper(event[name]))) return event as unknown as DriverEvent;
    }
  } catch {
    // Reported below.
  }
  throw new CompileError("A line of the compiler's events is no event of the compiler.", {
    hint: "A module writes into the memory or the descriptors of another process.",
  });
}

const isText = (value: unknown): boolean => typeof value === "string";
const eventFields: Readonly<Record<DriverEvent["event"], readonly [string, (value: unknown) => boolean][]>> = {
  ready: [
    ["sdkVersion", isText],
    ["searchPath", (value) => Array.isArray(value) && value.every(isText)],
    ["canWrite", (value) => typeof value === "boolean"],
  ],
  broken: [["message", isText]],
  end: [],
  module: [
    ["module", isText],
    ["results", Array.isArray],
    ["garbled", (value) => typeof value === "boolean"],
    ["trace", isText],
    ["output", isText],
    ["durationMs", (value) => typeof value === "number"],
  ],
};
