import type { JsonObject, Page } from "./response.ts";

/** The response is JSON of an unexpected shape. The message continues "JSON that …". */
export class WrongReply extends Error {}

/** A text field; empty if the server omits it. */
export const textOf = (object: JsonObject | undefined, key: string): string => {
  const value = object?.[key];
  return typeof value === "string" ? value : "";
};

/** A field that must exist, such as an ID. @throws WrongReply */
export function requiredText(object: JsonObject | undefined, key: string): string {
  const value = textOf(object, key);
  if (value === "") throw new WrongReply(`lacks \`${key}\``);
  return value;
}

const listFields: ReadonlySet<string> = new Set(["total_size", "next_page_token"]);

/** The entries of a list. Some servers omit an empty list, and then the whole response is empty (quirk: empty-fields-omitted). @throws WrongReply */
export function listOf(reply: JsonObject, key: string): readonly JsonObject[] {
  const value = reply[key];
  if (Array.isArray(value)) return entriesOf(reply, key);
  if (value === undefined && Object.keys(reply).every((field) => listFields.has(field))) return [];
  throw new WrongReply(`lacks the list \`${key}\``);
}

/** The entries of a nested list, which may be missing. */
export const entriesOf = (object: JsonObject | undefined, key: string): readonly JsonObject[] => {
  const value = object?.[key];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};

/** Reads a list and the token of its next page. @throws WrongReply */
export const pageOf = <T>(reply: JsonObject, key: string, read: (entry: JsonObject) => T): Page<T> => ({
  items: listOf(reply, key).map(read),
  next: textOf(reply, "next_page_token"),
});

/** @throws WrongReply */
export function requiredObject(object: JsonObject, key: string): JsonObject {
  const value = objectOf(object, key);
  if (value === undefined) throw new WrongReply(`lacks \`${key}\``);
  return value;
}

export const objectOf = (object: JsonObject | undefined, key: string): JsonObject | undefined => {
  const value = object?.[key];
  return typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
};
