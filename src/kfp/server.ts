import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { JsonObject, Transport } from "./transport.ts";

/** What the operations on a server share. */
export interface Server {
  readonly transport: Transport;
  /** Address of the web interface: the same as the API's base. */
  readonly ui: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * The `filter` query parameter for an exact name. The server decodes the text once more than HTTP does (recorded surprise 10), so `%` and
 * `+` are encoded once more here.
 */
export function nameFilter(name: string): string {
  return JSON.stringify({ predicates: [{ op: "EQUALS", key: "name", string_value: name }] }).replace(
    /[%+]/g,
    encodeURIComponent,
  );
}

/** Names in the query of an upload are decoded once more, too (recorded surprise 9). */
export const encodeOnceMore = (name: string): string => name.replace(/[%+]/g, encodeURIComponent);

export const textOf = (object: JsonObject | undefined, key: string): string => {
  const value = object?.[key];
  return typeof value === "string" ? value : "";
};

export const objectsOf = (object: JsonObject, key: string): readonly JsonObject[] => {
  const value = object[key];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};

export const objectOf = (object: JsonObject, key: string): JsonObject | undefined => {
  const value = object[key];
  return typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
};
