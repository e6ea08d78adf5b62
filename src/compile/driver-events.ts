import type { ChildProcess } from "node:child_process";
import { open } from "node:fs/promises";
import { CompileError } from "../model/errors.ts";
import { fieldsOf } from "../tekton/untyped.ts";

export type DriverEvent =
  | { readonly event: "ready"; readonly sdkVersion: string; readonly searchPath: readonly string[] }
  | { readonly event: "broken"; readonly message: string }
  | { readonly event: "end" }
  | ModuleEvent;

export interface ModuleEvent {
  readonly event: "module";
  readonly module: string;
  readonly results: readonly unknown[];
  /** Whether it was compiled a second time, from the root, because it lacked files. */
  readonly fromRoot?: boolean;
  /** What faulthandler wrote: the stack at the time limit or at a fatal signal. */
  readonly trace: string;
  readonly timedOut: boolean;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly output: string;
  readonly durationMs: number;
}

/** The lines of the events file; each line feed on the driver's stdout says that there is one more. */
export async function* readEvents(path: string, driver: ChildProcess): AsyncGenerator<DriverEvent> {
  const file = await open(path);
  try {
    let pending = "";
    for await (const _ of driver.stdout ?? []) {
      pending += await file.readFile("utf8");
      const lines = pending.split("\n");
      pending = lines.pop() ?? "";
      for (const line of lines) yield parseEvent(line);
    }
  } finally {
    await file.close();
  }
}

/** The compiling processes have the file open, and so has every module that looks for it. */
function parseEvent(line: string): DriverEvent {
  try {
    const event = fieldsOf(JSON.parse(line));
    if (Object.hasOwn(eventFields, String(event.event))) {
      const fields = eventFields[String(event.event) as DriverEvent["event"]];
      if (fields.every(([name, isProper]) => isProper(event[name]))) return event as unknown as DriverEvent;
    }
  } catch {
    // Told below.
  }
  throw new CompileError("A line of the compiler's events is no event of the compiler.", {
    hint: "A module writes into files of this action: it must not look for open files of other processes.",
  });
}

const isText = (value: unknown): boolean => typeof value === "string";
const eventFields: Readonly<Record<DriverEvent["event"], readonly [string, (value: unknown) => boolean][]>> = {
  ready: [
    ["sdkVersion", isText],
    ["searchPath", (value) => Array.isArray(value) && value.every(isText)],
  ],
  broken: [["message", isText]],
  end: [],
  module: [
    ["module", isText],
    ["results", Array.isArray],
    ["trace", isText],
    ["output", isText],
    ["durationMs", (value) => typeof value === "number"],
  ],
};
