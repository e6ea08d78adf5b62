import type { JsonObject } from "./transport.ts";

export const textOf = (object: JsonObject | undefined, key: string): string => {
  const value = object?.[key];
  return typeof value === "string" ? value : "";
};

export const objectsOf = (object: JsonObject | undefined, key: string): readonly JsonObject[] => {
  const value = object?.[key];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};

export const objectOf = (object: JsonObject | undefined, key: string): JsonObject | undefined => {
  const value = object?.[key];
  return typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
};
