/** A server's answer, as far as two of them are compared. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const lists: ReadonlySet<string> = new Set(["pipelines", "versions", "pipeline_versions", "experiments", "runs"]);

/** Compares what two servers answer to the same requests: ids and page tokens that stand at the same place of both are the same thing. */
export class AnswerComparison {
  readonly #ids = new Map<string, string>();
  readonly #optional: ReadonlySet<string>;

  /** `optional` are the fields that members of a list have only where they are not empty: which members a page has is decided by random ids. */
  constructor(optional: readonly string[] = []) {
    this.#optional = new Set(optional);
  }

  /** A text for the first server as the second needs it. */
  translate(text: string): string {
    return [...this.#ids].reduce((all, [first, second]) => all.replaceAll(first, second), text);
  }

  learn(first: Answer, second: Answer): void {
    this.#learnIds(parse(first.text), parse(second.text), "");
  }

  #learnIds(first: unknown, second: unknown, key: string): void {
    if (typeof first === "string" && typeof second === "string" && first !== "" && second !== "") {
      if (key === "next_page_token") this.#ids.set(encodeURIComponent(first), encodeURIComponent(second));
      if (idPattern.test(first) && !this.#ids.has(first)) this.#ids.set(first, second);
    }
    if (typeof first !== "object" || first === null || typeof second !== "object" || second === null) return;
    for (const [name, value] of Object.entries(first))
      this.#learnIds(value, (second as Readonly<Record<string, unknown>>)[name], name);
  }

  /** Two values that are equal when the servers mean the same. */
  meanings(first: Answer, second: Answer): readonly [unknown, unknown] {
    return [this.#meaning({ ...first, text: this.translate(first.text) }), this.#meaning(second)];
  }

  #meaning({ status, type, text }: Answer): unknown {
    const timeless = text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, (time) =>
      time.startsWith("1970") ? time : "TIME",
    );
    const value = parse(timeless);
    return { status, type, body: value === undefined ? timeless : this.#body(value) };
  }

  /**
   * Of a list its length, its counts and the keys of its members: their order is that of random ids where the times are the same. Of an error
   * all but `error_details`, the message again with the stack of the server's Go code. Of anything else everything.
   */
  #body(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== "error_details");
    return Object.fromEntries(entries.map(([key, entry]) => [key, this.#entry(key, entry)]));
  }

  #entry(key: string, entry: unknown): unknown {
    // The live object is the cluster's; runs.test.ts compares what of it the server makes.
    if (key === "pipeline_runtime") return typeof entry;
    if (key === "run") return this.#body(entry);
    if (key === "resource_references" && Array.isArray(entry)) return entry.map((each) => JSON.stringify(each)).sort();
    if (key === "next_page_token") return entry !== "";
    if (!lists.has(key) || !Array.isArray(entry)) return entry;
    return entry.map((member) => Object.keys(member).filter((field) => !this.#optional.has(field)));
  }
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
