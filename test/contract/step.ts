/** What earlier answers of the same server told: ids by the name that a step gave them. */
export type Known = Readonly<Record<string, string>>;

export interface ContractRequest {
  readonly method: "GET" | "POST" | "DELETE" | "PUT";
  readonly path: string;
  readonly json?: object;
  /** Sent as the part `uploadfile` of a form. */
  readonly file?: { readonly name: string; readonly text: string };
}

/** One request, to both servers. Nothing in it touches what these steps have not made themselves. */
export interface Step {
  readonly note: string;
  readonly request: (known: Known) => ContractRequest;
  /** What later steps need of the answer. */
  readonly learn?: (reply: Readonly<Record<string, unknown>>) => Known;
  /** Asked again until this holds of a successful answer. */
  readonly until?: (reply: Readonly<Record<string, unknown>>) => boolean;
  /** What of a successful answer is compared; all of it where this is absent. */
  readonly view?: (reply: Readonly<Record<string, unknown>>) => unknown;
  /** Compares only which fields there are: the values are the server's own. */
  readonly isShapeOnly?: true;
}

/** Names that nothing else on the server has. */
export interface Names {
  readonly pipeline: string;
  readonly experiment: string;
}

export const nameFilter = (operator: "op" | "operation", name: string): string =>
  encodeURIComponent(JSON.stringify({ predicates: [{ [operator]: "EQUALS", key: "name", string_value: name }] }));

export const textOf = (object: unknown, key: string): string =>
  typeof object === "object" && object !== null ? String((object as Readonly<Record<string, unknown>>)[key] ?? "") : "";
