import type { ComparedTask } from "./compared.ts";
import type { Doubts } from "./doubts.ts";
import type { ValueType } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What an input stands for: a reference, or the canonical form of a constant. */
export interface SpecValue {
  readonly type: ValueType;
  /** The value as `canonicalValue` writes it. */
  readonly canonical: string;
  /** The value as it stands in a text; undefined where the server decides how it is written. */
  readonly text?: string;
}

export interface SpecReader {
  readonly doubts: Doubts;
  readonly components: Fields;
  readonly executors: Fields;
  readonly platformOf: Fields;
  /** Grows. */
  readonly tasks: ComparedTask[];
  /** Names of the executors and components that tasks use. Grows. */
  readonly used: Set<string>;
  /** The version of the SDK. */
  readonly sdk: string;
}

/** Where tasks stand. */
export interface Place {
  /** What the inputs of the component around the tasks stand for. */
  readonly scope: ReadonlyMap<string, SpecValue>;
  readonly within: string;
  /** Conditions of the groups around them, without those around their loop. */
  readonly conditions: readonly string[];
  /** What the groups around them wait for by order alone. */
  readonly after: readonly string[];
  readonly depth: number;
}

/** A list of tasks that is being read. */
export interface Dag {
  readonly entries: ReadonlyMap<string, Fields>;
  readonly place: Place;
  readonly reader: SpecReader;
}

export const idOf = (name: string, { within }: Place): string => (within === "" ? name : `${within}/${name}`);
