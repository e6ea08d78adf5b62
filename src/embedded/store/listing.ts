import { type FilterProblem, kfpTektonWords, type ListWords } from "./list-messages.ts";

/** A thing as it is listed: what filters and sorting look at, and its JSON. */
export interface Listed {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Made for what is on the page only. */
  readonly describe: () => unknown;
}

export type ListResult =
  | { readonly kind: "page"; readonly values: readonly unknown[]; readonly total: number; readonly next: string }
  /** `short` is the human part; empty for an error of the gateway itself. */
  | { readonly kind: "error"; readonly message: string; readonly short: string };

const defaultPageSize = 20;
const largestPageSize = 200;

/** The message without the chain of what was tried. */
class BadList extends Error {}

interface ListOptions {
  readonly items: readonly Listed[];
  readonly query: URLSearchParams;
  readonly typeName: string;
  readonly words?: ListWords;
}

/** One page, by `filter`, `sort_by`, `page_size` and `page_token`, with the server's words for each mistake. */
export function listPage({ items, query, typeName, words = kfpTektonWords }: ListOptions): ListResult {
  const size = query.get("page_size") ?? "";
  if (!/^-?\d*$/.test(size)) {
    const message = `parsing field "page_size": strconv.ParseInt: parsing ${JSON.stringify(size)}: invalid syntax`;
    return { kind: "error", message, short: "" };
  }
  try {
    return page({ items, query, typeName, words });
  } catch (error) {
    if (!(error instanceof BadList)) throw error;
    return { kind: "error", ...words.describe(error.message, query) };
  }
}

interface PageToken {
  readonly sort: string;
  readonly filter: string;
  readonly after: number;
}

function page({ items, query, typeName, words }: Required<ListOptions>): ListResult {
  const token = readToken(query.get("page_token") ?? "", words);
  const sort = query.get("sort_by") || token?.sort || "";
  const filter = query.get("filter") || token?.filter || "";
  if (token !== undefined && (token.sort !== sort || token.filter !== filter)) {
    throw new BadList(
      "Invalid input error: page token does not match the supplied sort by and/or filtering criteria. Either specify the same criteria or leave the latter empty if page token is specified.",
    );
  }
  const size = Number(query.get("page_size") ?? 0);
  if (size < 0) throw new BadList(words.negativeSize(size));
  const limit = size === 0 ? defaultPageSize : Math.min(size, largestPageSize);
  const matching = sorted(items.filter(predicateOf(filter, words)), sort, typeName);
  const start = token?.after ?? 0;
  const values = matching.slice(start, start + limit).map((item) => item.describe());
  const next =
    start + limit < matching.length
      ? Buffer.from(JSON.stringify({ sort, filter, after: start + limit })).toString("base64")
      : "";
  return { kind: "page", values, total: matching.length, next };
}

function readToken(text: string, words: ListWords): PageToken | undefined {
  if (text === "") return undefined;
  const wrong = /[^A-Za-z0-9+/=]/.exec(text)?.index ?? (text.length % 4 === 0 ? -1 : text.length - (text.length % 4));
  if (wrong !== -1) throw new BadList(words.badToken(`illegal base64 data at input byte ${wrong}`));
  const decoded = Buffer.from(text, "base64").toString();
  try {
    return JSON.parse(decoded) as PageToken;
  } catch {
    throw new BadList(words.badToken(`invalid character '${decoded[0]}' looking for beginning of value`));
  }
}

function sorted(items: readonly Listed[], sort: string, typeName: string): readonly Listed[] {
  const [field = "created_at", direction = "asc", ...rest] = sort === "" ? [] : sort.split(" ");
  if (rest.length > 0 || !/^(asc|desc)$/.test(direction)) {
    throw new BadList(
      `Invalid input error: Received invalid sort by format ${JSON.stringify(sort)}. Supported format: "field_name", "field_name desc", or "field_name asc"`,
    );
  }
  if (items.some((item) => !(field in item.fields)))
    throw new BadList(
      `Invalid input error: Invalid sorting field: ${JSON.stringify(field)} on listable type ${typeName}`,
    );
  const sign = direction === "desc" ? -1 : 1;
  const compare = (one: Listed, other: Listed): number =>
    compareText(one.fields[field] ?? "", other.fields[field] ?? "") || compareText(one.id, other.id);
  return [...items].sort((one, other) => sign * compare(one, other));
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

interface Predicate {
  readonly op?: string | number;
  readonly operation?: string | number;
  readonly key?: string;
  readonly string_value?: string;
  readonly string_values?: { readonly values?: readonly string[] };
  readonly timestamp_value?: string;
}

type Operation = (have: string, want: readonly string[]) => boolean;

/** Text compares without case, as the server's database does it. */
const operations: Readonly<Record<string, Operation>> = {
  EQUALS: (have, [want = ""]) => have === want,
  NOT_EQUALS: (have, [want = ""]) => have !== want,
  GREATER_THAN: (have, [want = ""]) => have > want,
  GREATER_THAN_EQUALS: (have, [want = ""]) => have >= want,
  LESS_THAN: (have, [want = ""]) => have < want,
  LESS_THAN_EQUALS: (have, [want = ""]) => have <= want,
  IN: (have, want) => want.includes(have),
  IS_SUBSTRING: (have, [want = ""]) => have.includes(want),
};

/** The numbers that the names stand for: kfp-tekton backend/api/v1/filter.proto. */
const numbered = [
  "",
  "EQUALS",
  "NOT_EQUALS",
  "GREATER_THAN",
  "",
  "GREATER_THAN_EQUALS",
  "LESS_THAN",
  "LESS_THAN_EQUALS",
  "IN",
  "IS_SUBSTRING",
];

const operationOf = (op: string | number | undefined): Operation | undefined =>
  operations[typeof op === "number" ? (numbered[op] ?? "") : (op ?? "")];

function predicateOf(filter: string, words: ListWords): (item: Listed) => boolean {
  if (filter === "") return () => true;
  const predicates = parseFilter(filter, words);
  return (item) => predicates.every((predicate) => matches(item, predicate));
}

function matches(item: Listed, { key = "", ...predicate }: Predicate): boolean {
  const have = item.fields[key] ?? (key.startsWith("tags.") ? "" : undefined);
  if (have === undefined)
    throw new BadList(`Invalid input error: no support for filtering on unrecognized field ${JSON.stringify(key)}`);
  const want =
    predicate.string_values?.values ??
    [predicate.string_value ?? predicate.timestamp_value].filter((value) => value !== undefined);
  if (want.length === 0)
    throw new BadList(
      `Invalid input error: no value set for predicate on key "pipelines.${key[0]?.toUpperCase()}${key.slice(1)}"`,
    );
  return (
    operationOf(predicate.op ?? predicate.operation)?.(
      have.toLowerCase(),
      want.map((value) => value.toLowerCase()),
    ) ?? false
  );
}

const valueFields: ReadonlySet<string> = new Set([
  "key",
  "int_value",
  "long_value",
  "string_value",
  "timestamp_value",
  "int_values",
  "long_values",
  "string_values",
]);

/** Decoded once more than HTTP does it, as every server does (quirk: filters-decoded-twice). */
function parseFilter(filter: string, words: ListWords): readonly Predicate[] {
  const bad = (problem: FilterProblem): BadList => new BadList(words.badFilter(filter, problem));
  let text: string;
  try {
    text = decodeURIComponent(filter.replaceAll("+", " "));
  } catch {
    throw bad({ kind: "escape", at: /%.{0,2}/.exec(filter)?.[0] ?? "" });
  }
  let parsed: { readonly predicates?: readonly Predicate[] };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    throw bad({ kind: "syntax", text });
  }
  const predicates = parsed.predicates ?? [];
  for (const predicate of predicates) {
    const unknown = Object.keys(predicate).find((field) => !valueFields.has(field) && field !== words.operator);
    if (unknown !== undefined) throw bad({ kind: "field", text, field: unknown });
    const operator = predicate[words.operator];
    if (operationOf(operator) === undefined) throw bad({ kind: "operator", text, operator: JSON.stringify(operator) });
  }
  return predicates;
}
