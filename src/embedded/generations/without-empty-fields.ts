/** Removes fields that protobuf's JSON omits: empty texts, lists, null, false and 0. Members of lists and empty objects stay. */
export function withoutEmptyFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyFields);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => !isEmpty(entry))
      .map(([key, entry]) => [key, withoutEmptyFields(entry)]),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === "" || value === null || value === false || value === 0 || (Array.isArray(value) && value.length === 0);
