/** Parts of a PipelineRun that come from outside, where any field may be anything. */
export interface Named {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** The named objects of a list; anything else is no task, parameter or step. */
export const named = (value: unknown): readonly Named[] =>
  (Array.isArray(value) ? value : []).filter((item) => typeof item?.name === "string");

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
