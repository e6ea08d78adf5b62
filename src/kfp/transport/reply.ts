import type { JsonObject, Page } from "./response.ts";

/** An answer is JSON, and not what it should be. The message goes on from "JSON that …". */
export class WrongReply extends Error {}

/** Empty where the server leaves it out. */
export const textOf = (object: JsonObject | undefined, key: string): string => {
  const value = object?.[key];
  return typeof value === "string" ? value : "";
};

/** What every answer of its kind has, such as an id. @throws WrongReply */
export function requiredText(object: JsonObject | undefined, key: string): string {
  const value = textOf(object, key);
  if (value === "") throw new WrongReply(`lacks \`${key}\``);
  return value;
}

const listFields: ReadonlySet<string> = new Set(["total_size", "next_page_token"]);

/** The entries of a list; some servers leave out an empty one, and then say nothing else either (quirk: empty-fields-omitted). @throws WrongReply */
export function listOf(reply: JsonObject, key: string): readonly JsonObject[] {
  const value = reply[key];
  if (Array.isArray(value)) return entriesOf(reply, key);
  if (value === undefined && Object.keys(reply).every((field) => listFields.has(field))) return [];
  throw new WrongReply(`lacks the list \`${key}\``);
}

/** The entries of a list inside of something, which may lack it. */
export const entriesOf = (object: JsonObject | undefined, key: string): readonly JsonObject[] => {
  const value = object?.[key];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};

/** A list with the token of its next page. @throws WrongReply */
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
