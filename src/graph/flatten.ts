import { PackageError } from "../model/errors.ts";

/** Limit of leaves, enough for every real pipeline: nested YAML aliases could otherwise exhaust the memory. */
const mostLeaves = 200_000;
const deepest = 40;

/** Flattens parts of a PipelineRun to paths and texts. The limit applies to all parts of one PipelineRun together. */
export class Flattener {
  #leaves = 0;

  /**
   * `{steps: [{name: "main", image: "a"}]}` is `["steps", "main", "image"]` with the text `a`. Named things have their name in the path,
   * so that their order does not matter; a list of plain values is one text, a line each.
   * @throws PackageError when there is too much
   */
  flatten(value: unknown, path: readonly string[] = []): readonly Leaf[] {
    this.#leaves += 1;
    if (this.#leaves > mostLeaves || path.length > deepest)
      throw new PackageError("The PipelineRun is too large or too deeply nested to be shown as a graph.");
    if (Array.isArray(value)) return this.#list(value, path);
    if (typeof value !== "object" || value === null) return [{ path, text: String(value) }];
    return this.#entries(Object.entries(value), path);
  }

  #entries(entries: readonly (readonly [string, unknown])[], path: readonly string[]): readonly Leaf[] {
    if (entries.length === 0) return [{ path, text: "" }];
    return entries.flatMap(([key, part]) => (part === undefined ? [] : this.flatten(part, [...path, key])));
  }

  #list(values: readonly unknown[], path: readonly string[]): readonly Leaf[] {
    if (values.every((value) => typeof value !== "object" || value === null))
      return this.flatten(values.map(String).join("\n"), path);
    return values.flatMap((value, index) => {
      const name = nameOf(value);
      if (name === undefined) return this.flatten(value, [...path, String(index + 1)]);
      return this.#entries(
        Object.entries(Object(value)).filter(([key]) => key !== "name"),
        [...path, name],
      );
    });
  }
}

export interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

function nameOf(value: unknown): string | undefined {
  const { name } = Object(value) as { readonly name?: unknown };
  return typeof name === "string" ? name : undefined;
}
