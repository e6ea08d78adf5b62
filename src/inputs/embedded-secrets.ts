import type { GivenSecrets } from "../model/given-secrets.ts";
import { entriesOf, InvalidValue, yamlMapping } from "./input-values.ts";

/** Names, each with keys and values as text: numbers and booleans stay as they are written. @throws InvalidValue */
export function embeddedSecrets(raw: string): GivenSecrets {
  return new Map(
    [...yamlMapping(raw)].map(([name, entry]) => {
      const keys = [...entriesOf(entry)];
      if (keys.length === 0 || keys.some(([, { typed }]) => typeof typed === "object"))
        throw new InvalidValue(
          `must have keys with texts below each name, such as \`${name}:\` and below it \`  token: abc\``,
        );
      return [name, Object.fromEntries(keys.map(([key, { literal }]) => [key, String(literal)]))];
    }),
  );
}
