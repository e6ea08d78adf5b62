import { InputError } from "../../model/errors.ts";

interface NameToStore {
  readonly what: string;
  readonly name: string;
  /** The longest name, in bytes of UTF-8. */
  readonly limit: number;
  /** The input that sets it. */
  readonly input: string;
}

/**
 * Refuses names that servers answer with 400 or 500: longer ones, and those with a character of four bytes, of which the database stores
 * three (quirks: name-limits-in-bytes, names-ignore-case). @throws InputError
 */
export function refuseName({ what, name, limit, input }: NameToStore): void {
  const bytes = Buffer.byteLength(name);
  if (bytes > limit)
    throw new InputError([
      `The name of the ${what} ${JSON.stringify(name)} has ${bytes} bytes; this server takes ${limit}: shorten it with \`${input}\`.`,
    ]);
  // With a trailing space it is another name on some databases, and the same name on others (quirk: names-ignore-case).
  if (name !== name.trim() || /\p{Cc}/u.test(name))
    throw new InputError([
      `The name of the ${what} ${JSON.stringify(name)} begins or ends with a space, or has a line break or the like: choose another with \`${input}\`.`,
    ]);
  const character = unstorableCharacter(name);
  if (character !== undefined)
    throw new InputError([
      `The name of the ${what} ${JSON.stringify(name)} has the character ${character}, which servers cannot store: choose another with \`${input}\`.`,
    ]);
}

/** Whether a name can be looked up: the database fails on others. */
export const isStorable = (name: string): boolean => unstorableCharacter(name) === undefined;

const unstorableCharacter = (name: string): string | undefined => /[\u{10000}-\u{10ffff}]/u.exec(name)?.[0];
