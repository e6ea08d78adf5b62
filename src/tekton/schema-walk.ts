/** The keywords that this project's schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Schema of all other fields; `false` if there are none. */
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
}

export interface RootSchema extends Schema {
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export type Path = readonly (string | number)[];

/** How a value differs from its schema. */
export type Mismatch =
  | { readonly kind: "type"; readonly path: Path; readonly expected: readonly string[] }
  | { readonly kind: "value"; readonly path: Path; readonly allowed: readonly string[] }
  | { readonly kind: "missing"; readonly path: Path; readonly field: string }
  | { readonly kind: "unknown"; readonly path: Path; readonly field: string; readonly value: unknown };

export interface Walk {
  readonly schema: RootSchema;
  readonly kinds: ReadonlySet<Mismatch["kind"]>;
  /** Limit of mismatches: an untrusted package may have a million. */
  readonly most: number;
}

/** Finds the first differences in the order of the document. */
export function findMismatches(value: unknown, walk: Walk): readonly Mismatch[] {
  const found: Mismatch[] = [];
  visit(value, walk.schema, [], { ...walk, found });
  return found;
}

interface Visit extends Walk {
  readonly found: Mismatch[];
}

function visit(value: unknown, schema: Schema, path: Path, walk: Visit): void {
  if (walk.found.length >= walk.most) return;
  const { type, properties, additionalProperties, items, required, enum: allowed } = resolve(schema, walk.schema);
  const expected = type === undefined ? [] : [type].flat();
  if (expected.length > 0 && !expected.some((name) => isOfType(value, name)))
    add({ kind: "type", path, expected }, walk);
  else if (allowed !== undefined && !allowed.includes(String(value))) add({ kind: "value", path, allowed }, walk);
  else if (Array.isArray(value)) visitItems(value, items, path, walk);
  else if (isFields(value)) {
    for (const field of required ?? []) if (!Object.hasOwn(value, field)) add({ kind: "missing", path, field }, walk);
    visitFields(value, { properties, additionalProperties }, path, walk);
  }
}

function visitItems(values: readonly unknown[], items: Schema | undefined, path: Path, walk: Visit): void {
  if (items === undefined) return;
  for (const [index, item] of values.entries()) {
    if (walk.found.length >= walk.most) return;
    visit(item, items, [...path, index], walk);
  }
}

type FieldSchemas = Readonly<{ [Key in "properties" | "additionalProperties"]: Schema[Key] | undefined }>;

function visitFields(
  fields: Readonly<Record<string, unknown>>,
  { properties = {}, additionalProperties = true }: FieldSchemas,
  path: Path,
  walk: Visit,
): void {
  for (const [field, value] of Object.entries(fields)) {
    if (walk.found.length >= walk.most) return;
    const own = Object.hasOwn(properties, field) ? properties[field] : undefined;
    if (own !== undefined) visit(value, own, [...path, field], walk);
    else if (additionalProperties === false) add({ kind: "unknown", path, field, value }, walk);
    else if (additionalProperties !== true) visit(value, additionalProperties, [...path, field], walk);
  }
}

function add(mismatch: Mismatch, { found, kinds, most }: Visit): void {
  if (kinds.has(mismatch.kind) && found.length < most) found.push(mismatch);
}

function resolve(schema: Schema, { definitions = {} }: RootSchema): Schema {
  const name = schema.$ref?.replace("#/definitions/", "");
  return name === undefined ? schema : (definitions[name] ?? {});
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "object") return isFields(value);
  if (type === "array") return Array.isArray(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
