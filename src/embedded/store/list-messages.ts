/** What the servers say of a mistake in a list's query. Messages have no chain; `describe` puts it before them. */
export interface ListWords {
  /** The field of a predicate that holds the operation. */
  readonly operator: "op" | "operation";
  readonly badToken: (why: string) => string;
  readonly negativeSize: (size: number) => string;
  readonly badFilter: (filter: string, problem: FilterProblem) => string;
  readonly describe: (message: string, query: URLSearchParams) => { readonly message: string; readonly short: string };
}

export type FilterProblem =
  | { readonly kind: "escape"; readonly at: string }
  | { readonly kind: "syntax"; readonly text: string }
  | { readonly kind: "field"; readonly text: string; readonly field: string }
  | { readonly kind: "operator"; readonly text: string; readonly operator: string };

const withoutClass = (message: string): string => message.replace(/^(?:Invalid input error|InvalidInputError): /, "");

/** Recorded: kfp-tekton-1.9.2/04-pipelines. */
export const kfpTektonWords: ListWords = {
  operator: "op",
  badToken: (why) => `InvalidInputError: Invalid package token.: ${why}`,
  negativeSize: () => "Invalid input error: The page size should be greater than 0. Got '\uFFFD'",
  badFilter: (filter, problem) =>
    `Invalid input error: failed to parse valid filter from ${JSON.stringify(filter)}: ${kfpTektonProblem(problem)}`,
  describe: (message) => ({
    message: `Failed to create list options: ${message}`,
    short: withoutClass(message).replace(/^(Invalid package token\.): .*$/, "$1"),
  }),
};

function kfpTektonProblem(problem: FilterProblem): string {
  if (problem.kind === "escape") return `invalid URL escape ${JSON.stringify(problem.at)}`;
  if (problem.kind === "syntax") return `invalid character '${problem.text[0]}' looking for beginning of value`;
  if (problem.kind === "field") return `unknown field ${JSON.stringify(problem.field)} in v1.Predicate`;
  return `unknown value ${JSON.stringify(problem.operator)} for enum v1.Predicate.Op`;
}

const newer: Pick<ListWords, "operator" | "badToken" | "negativeSize"> = {
  operator: "operation",
  badToken: (why) => `InvalidInputError: Invalid page token: ${why}`,
  negativeSize: (size) => `Invalid input error: The page size should be greater than 0. Got ${size}`,
};

const shortOf = (message: string): string => withoutClass(message).replace(/^(Invalid page token): .*$/, "$1");

/** Its sentences have lost their last full stop. */
const unstopped = (message: string): string => message.replace(/\.$/, "");

/** Recorded: kfp-2.17.0/v2beta1/05-experiments and 06-runs. */
export const kfp2Words: ListWords = {
  ...newer,
  badFilter: (filter, problem) =>
    `Invalid input error: failed to parse valid filter from ${JSON.stringify(filter)}: ${kfp2Problem(problem)}`,
  describe: (message) => ({
    message: `Failed to create list options: ${unstopped(message)}`,
    short: shortOf(unstopped(message)),
  }),
};

const tagFilter = "Invalid input error: failed to parse filter spec: ";

/** Recorded: kfp-2.17.0/v2beta1/04-pipelines, where the filter is read once before, for tags. */
export const kfp2PipelineWords: ListWords = {
  ...newer,
  badFilter: (_, problem) => tagFilter + kfp2Problem(problem),
  describe: (message, query) => ({
    message: pipelineChain(message, query) + unstopped(message),
    short: shortOf(unstopped(message)),
  }),
};

function pipelineChain(message: string, query: URLSearchParams): string {
  if (message.startsWith(tagFilter)) return "Failed to list pipelines due to invalid tag filter in filter spec: ";
  const [token, size, sort, filter] = ["page_token", "page_size", "sort_by", "filter"].map(
    (name) => query.get(name) ?? "",
  );
  return `Failed to list pipelines due invalid list options: pageToken: ${token}, pageSize: ${size || 0}, sortBy: ${sort}, filter: ${filter}: `;
}

function kfp2Problem(problem: FilterProblem): string {
  if (problem.kind === "escape") return `invalid URL escape ${JSON.stringify(problem.at)}`;
  if (problem.kind === "syntax") return `proto: syntax error (line 1:1): invalid value ${problem.text}`;
  const column = (part: string): number => problem.text.indexOf(part) + 1;
  return problem.kind === "field"
    ? `proto: (line 1:${column(JSON.stringify(problem.field))}): unknown field ${JSON.stringify(problem.field)}`
    : `proto: (line 1:${column(problem.operator)}): invalid value for enum field operation: ${problem.operator}`;
}
