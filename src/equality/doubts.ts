import { fieldsOf } from "../tekton/untyped.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Collects what keeps two pipelines from being proven equal. */
export class Doubts {
  readonly #found = new Set<string>();
  readonly #side: string;

  /** @param side begins every sentence: `KFP 1` */
  constructor(side: string) {
    this.#side = side;
  }

  get all(): readonly string[] {
    return [...this.#found];
  }

  add(what: string): void {
    this.#found.add(`${this.#side}: ${what}`);
  }

  /** Reads an object of which only these fields are understood; any other one is a doubt. */
  fields(value: unknown, where: string, known: readonly string[]): Fields {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (value !== undefined && !isObject) this.add(`${where} is no mapping`);
    const fields = fieldsOf(isObject ? value : {});
    for (const [name, content] of Object.entries(fields))
      if (content !== undefined && !known.includes(name)) this.add(`${where} sets \`${name}\`, which is not compared`);
    return fields;
  }

  /** The texts of a list; anything else is a doubt. */
  texts(value: unknown, where: string): readonly string[] {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((text) => typeof text === "string")) return value;
    this.add(`${where} is no list of texts`);
    return [];
  }

  /** A list of objects; anything else is a doubt. */
  list(value: unknown, where: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.add(`${where} is no list`);
    return [];
  }

  text(value: unknown, where: string): string {
    if (typeof value === "string") return value;
    this.add(`${where} is no text`);
    return "";
  }
}
