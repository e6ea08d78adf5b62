/** A pipeline in a form that both SDKs' packages can be read into, to be compared. */
export interface ComparedPipeline {
  /** Name → type and default. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly tasks: readonly ComparedTask[];
  /** What the reader does not understand, or what both SDKs treat differently: any of it keeps the pipeline from being proven equal. */
  readonly doubts: readonly string[];
}

export interface ComparedTask {
  /** Unique in its package. */
  readonly id: string;
  readonly name: string;
  readonly kind: "task" | "loop";
  /** Id of the loop around it; empty outside of loops. */
  readonly within: string;
  readonly isFinal: boolean;
  /** Ids of the tasks that it waits for, by order or by data. */
  readonly needs: ReadonlySet<string>;
  /** All must hold. With references, as the texts of `facts`. */
  readonly conditions: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, string>;
}

/**
 * A reference inside of a text, such as `⟨output⟩load⟨,⟩Output⟨end⟩`, in characters of the private-use area. Packages that contain them are
 * not compared (`hasReferenceMarks`), so no text of a package can pass for a reference.
 */
const [begin, separator, end] = ["\uE000", "\uE001", "\uE002"] as const;

export const hasReferenceMarks = (text: string): boolean => /[\uE000-\uE002]|\\u[eE]00[012]/.test(text);

const reference = (...parts: readonly string[]): string => begin + parts.join(separator) + end;

export const parameterReference = (name: string): string => reference("parameter", name);
/** Tekton's names of results have no underscores. */
export const outputReference = (task: string, output: string): string =>
  reference("output", task, output.replaceAll("_", "-"));
export const itemReference = (loop: string): string => reference("item", loop);
/** The file that an output is written to. */
export const fileReference = (output: string): string => reference("file", output.replaceAll("_", "-"));

const references = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)(?:\uE001([^\uE000-\uE002]*))?\uE002/g;
const single = /^\uE000[^\uE000-\uE002]*(?:\uE001[^\uE000-\uE002]*){1,2}\uE002$/;

export const isReference = (text: string): boolean => single.test(text);
export const containsReference = (text: string): boolean => text.includes(begin);

/** Tasks whose outputs, and loops whose items, a text uses. */
export const tasksIn = (text: string): readonly string[] =>
  [...text.matchAll(references)].flatMap(([, kind, task = ""]) => (kind === "output" ? [task] : []));

/** The text with other ids of tasks. */
export const withIds = (text: string, ids: ReadonlyMap<string, string>): string =>
  text.replace(references, (whole, kind: string, task: string, output?: string) => {
    if (kind !== "output" && kind !== "item") return whole;
    const parts = [kind, ids.get(task) ?? task, ...(output === undefined ? [] : [output])];
    return reference(...parts);
  });

/** For readers: `load.Output`. */
export const readableReferences = (text: string): string =>
  text.replace(references, (_, kind: string, name: string, output?: string) => {
    if (kind === "output") return `${name}.${output}`;
    if (kind === "item") return `the item of ${name}`;
    return kind === "file" ? `the file of ${name}` : name;
  });
