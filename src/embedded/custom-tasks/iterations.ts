import { parseJson } from "../../model/parse-json.ts";
import { isList, paramValueOf } from "../../tekton/param-value.ts";
import type { Param } from "../../tekton/pipeline-run.ts";

/** kfp-tekton tekton-catalog/pipeline-loops/pkg/apis/pipelineloop/v1alpha1/pipelineloop_types.go, PipelineLoopSpec. */
export interface LoopFields {
  readonly iterateParam?: string;
  readonly iterateParamStringSeparator?: string;
  readonly iterateNumeric?: string;
  readonly iterationNumberParam?: string;
}

/** What one iteration is about: a text, a number, or a dictionary of either. */
export type IterationItem = string | number | Readonly<Record<string, string | number>>;

/** Its message is the controller's. */
export class IterationError extends Error {}

/**
 * The items that a loop iterates over, by the rules of its controller (kfp-tekton pipelinelooprun.go, computeIterations): a list or a range.
 * A value that is neither a list of texts, of whole numbers nor of dictionaries is split at its commas, as there.
 * @throws IterationError
 */
export function iterationItems(loop: LoopFields, params: readonly Param[]): readonly IterationItem[] {
  const range = readRange(params);
  const items = listItems(loop, params);
  // Only the last bound that was read counts as an error, and none does beside a list.
  if (range.error !== undefined && textOf(params, loop.iterateParam) === "") throw new IterationError(range.error);
  const { from, to, step } = range;
  const numbers = from === undefined || to === undefined ? undefined : rangeItems(from, to, step);
  return numbers === undefined ? items : [...items, ...numbers].slice(0, numbers.length);
}

/** The parameters of one iteration's PipelineRun (getParameters). */
export function iterationParams(
  loop: LoopFields,
  params: readonly Param[],
  { number, item }: { readonly number: number; readonly item: IterationItem },
): readonly Param[] {
  const { iterateParam = "", iterateParamStringSeparator, iterateNumeric, iterationNumberParam } = loop;
  const own = new Set(iterateParam === "" ? ["from", "step", "to"] : [iterateParam, iterateParamStringSeparator]);
  const others = params.filter(({ name }) => !own.has(name));
  return [
    ...others,
    ...(iterateParam === "" ? [] : itemParams(iterateParam, item)),
    ...(iterationNumberParam ? [{ name: iterationNumberParam, value: String(number) }] : []),
    ...(iterateNumeric ? [{ name: iterateNumeric, value: JSON.stringify(item) }] : []),
  ];
}

function itemParams(name: string, item: IterationItem): readonly Param[] {
  if (typeof item !== "object") return [{ name, value: String(item) }];
  return Object.entries(item).map(([key, value]) => ({ name: `${name}-subvar-${key}`, value: String(value) }));
}

/** The text of an item as the controller's `last-elem` has it: Go's `%s`, which is made for texts. */
export function goText(item: IterationItem): string {
  if (typeof item === "string") return item;
  if (typeof item === "number") return `%!s(int=${item})`;
  const entries = Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `map[${entries.map(([key, value]) => `${key}:${goText(value)}`).join(" ")}]`;
}

const textOf = (params: readonly Param[], name: string | undefined): string => {
  const value = paramValueOf(params.find((param) => param.name === name)?.value);
  return typeof value === "string" ? value : "";
};

function listItems(
  { iterateParam, iterateParamStringSeparator }: LoopFields,
  params: readonly Param[],
): readonly IterationItem[] {
  const value = paramValueOf(params.find(({ name }) => name === iterateParam)?.value);
  if (isList(value)) return value;
  if (typeof value !== "string" || value === "") return [];
  const separator = textOf(params, iterateParamStringSeparator);
  if (separator !== "") return value.split(separator);
  const items = itemsInJson(value);
  if (items !== undefined) return items;
  if (value.includes(",")) return value.split(",");
  throw new IterationError(
    `the value of the iterate parameter ${JSON.stringify(iterateParam)} can not transfer to array`,
  );
}

/** The items of a list in JSON, if they are all of one kind, as Go decodes them into `[]string`, `[]int`, `[]map[string]string` or `[]map[string]int`. */
function itemsInJson(text: string): readonly IterationItem[] | undefined {
  const list = text.trim() === "null" ? [] : parseJson(text);
  if (!Array.isArray(list)) return undefined;
  if (list.every(orNull(isText))) return list.map((item) => item ?? "");
  if (list.every(orNull(isInteger))) return list.map((item) => item ?? 0);
  const kinds = [isText, isInteger];
  const isDictionary = kinds.some((kind) =>
    list.every(
      (item) =>
        item === null || (typeof item === "object" && !Array.isArray(item) && Object.values(item).every(orNull(kind))),
    ),
  );
  return isDictionary ? list.map((item) => item ?? {}) : undefined;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);
const orNull =
  (kind: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || kind(value);

interface Range {
  from?: number | undefined;
  to?: number | undefined;
  step: number;
  /** What is wrong with the bound that was read last. */
  error?: string | undefined;
}

function readRange(params: readonly Param[]): Readonly<Range> {
  const range: Range = { step: 1 };
  for (const { name, value } of params) {
    if (name !== "from" && name !== "to" && name !== "step") continue;
    const number = integerIn(String(value));
    range.error = number === undefined ? `input "${name}" is not a number` : undefined;
    if (name !== "step") range[name] = number;
    else if (number === undefined) throw new IterationError('input "step" is not a number');
    else range.step = number;
  }
  return range;
}

/** Go's strconv.Atoi, after the trimming that the controller does. */
function integerIn(text: string): number | undefined {
  const trimmed = text.replace(/\n$/, "").replace(/^ +| +$/g, "");
  return /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** One item where the step leads past the end at once, as Python's `enumerate` would have it (kubeflow/kfp-tekton#935). */
function rangeItems(from: number, to: number, step: number): readonly number[] | undefined {
  if (from === to) return step === 0 ? undefined : [from];
  if (step === 0) throw new IterationError(`invalid values step: ${step} found in runs`);
  if ((to - from < step && step > 0) || (to - from > step && step < 0)) return [from];
  const count = Math.floor((to - from) / step) + 1;
  if (count > iterationLimit) throw new TooManyIterations();
  return Array.from({ length: count }, (_, index) => from + index * step);
}

/** DefaultIterationLimit of the controller. */
export const iterationLimit = 10_000;

export class TooManyIterations extends Error {
  constructor() {
    super(`Total number of iterations exceeds the limit: ${iterationLimit}`);
  }
}
