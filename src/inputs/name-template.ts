import type { NameValues } from "../model/event.ts";
import { InvalidValue } from "./input-values.ts";

const placeholders = [
  "name",
  "module",
  "folder",
  "sha",
  "short-sha",
  "tag",
  "branch",
  "pr",
  "run-number",
  "digest",
] as const satisfies readonly (keyof NameValues)[];

/** Checks the placeholders before anything is known about their values. @throws InvalidValue */
export function nameTemplate(raw: string): string {
  const unknown = [...raw.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "").find((name) => !isPlaceholder(name));
  if (unknown === undefined) return raw;
  throw new InvalidValue(
    `has the unknown placeholder {${unknown}}; known are ${placeholders.map((name) => `{${name}}`).join(" ")}`,
  );
}

/** @throws InvalidValue naming the placeholder that has no value here */
export function fillTemplate(template: string, values: NameValues): string {
  return template.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = isPlaceholder(name) ? values[name] : undefined;
    if (value === undefined || value === "")
      throw new InvalidValue(
        `uses {${name}}, which has no value for this ${/^(?:module|folder)$/.test(name) ? "module" : "event"}`,
      );
    return value;
  });
}

const isPlaceholder = (name: string): name is (typeof placeholders)[number] =>
  (placeholders as readonly string[]).includes(name);
