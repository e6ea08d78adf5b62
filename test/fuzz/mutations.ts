import fc from "fast-check";

/** Of each property, unless FUZZ_RUNS asks for more; the seed is fixed, so that a red test is red for everybody. */
export const budget = { numRuns: Number(process.env.FUZZ_RUNS ?? 200), seed: 20_261_127 } as const;

/** However strange an input is, it must not keep a step busy. */
const longestMs = 5_000;

/** @throws when the work takes too long */
export async function inTime<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  const took = performance.now() - started;
  if (took > longestMs) throw new Error(`It took ${Math.round(took)} ms.`);
  return value;
}

/** Texts that readers treat specially, beside what fast-check comes up with. */
const oddTexts = fc.constantFrom(
  ...["", "__proto__", "constructor", "toString", "length", "<<", "*", "&a", "$(params.x)", "{{x}}", "..", "/", "\0"],
  ...["\u2028", "::error::x", "tekton.dev/v1", "PipelineRun", "1e400", "-0", "yes", "~", "null", "0".repeat(64)],
);

/** Whatever may stand in a document. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: oddTexts },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, [], {}, [null], [[]], { name: null }, [{ name: "a" }], 1e308, -1, true),
  },
);

/** A document with some of its values exchanged, removed, doubled or put elsewhere. */
export const mutated = (document: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom("exchange", "remove", "double", "rename"), anyValue), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce<unknown>((value, [place, kind, other]) => change(value, place, { kind, other }), document),
    );

interface Change {
  readonly kind: "exchange" | "remove" | "double" | "rename";
  readonly other: unknown;
}

function change(document: unknown, place: number, { kind, other }: Change): unknown {
  const copy = structuredClone(document);
  const holders = holdersIn(copy);
  const holder = holders[place % Math.max(1, holders.length)];
  if (holder === undefined) return other;
  const keys = Object.keys(holder);
  const key = keys[place % keys.length] ?? "";
  if (kind === "remove" && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === "remove") delete holder[key];
  else if (kind === "double" && Array.isArray(holder)) holder.push(holder[Number(key)]);
  else if (kind === "rename" && !Array.isArray(holder)) define(holder, String(other), holder[key]);
  else define(holder, key, other);
  return copy;
}

type Holder = Record<string, unknown>;

/** `__proto__`, too, is a name like others. */
const define = (holder: Holder, name: string, value: unknown): void =>
  void Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });

function holdersIn(value: unknown): readonly Holder[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.keys(value).length === 0 ? [] : [value as Holder];
  return [...own, ...Object.values(value).flatMap(holdersIn)];
}

/** A text with some of its parts cut out, doubled or exchanged. */
export const garbled = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(200), fc.oneof(oddTexts, fc.string({ unit: "binary", maxLength: 20 }))), {
      minLength: 1,
      maxLength: 5,
    })
    .map((cuts) =>
      cuts.reduce((whole, [start, length, other]) => {
        const at = start % (whole.length + 1);
        return whole.slice(0, at) + other + whole.slice(at + length);
      }, text),
    );

/** The same of bytes. */
export const garbledBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  garbled(Buffer.from(bytes).toString("latin1")).map((text) => Buffer.from(text, "latin1"));
