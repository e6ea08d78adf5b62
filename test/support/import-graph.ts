import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

export interface Import {
  /** Paths below src, with `/`. */
  readonly from: string;
  readonly to: string;
}

/** Every import among the files of src: of types and values, at the top and inside functions. */
export function readImports(src: string): readonly Import[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((from) =>
      ts
        .preProcessFile(readFileSync(`${src}/${from}`, "utf8"))
        .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
        .map(({ fileName }) => ({ from, to: posix.join(posix.dirname(from), fileName) }))
        .filter(({ to }) => !to.startsWith("..")),
    );
}

/** One way round each group of names that lead to one another, such as `a → b → a`; none when the arrows go one way. */
export function cyclesOf(arrows: readonly Import[]): readonly string[] {
  const targets = Map.groupBy(arrows, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) cycles.push([...path.slice(path.indexOf(name)), name].join(" → "));
    if (done.has(name) || path.includes(name)) return;
    for (const { to } of targets.get(name) ?? []) visit(to, [...path, name]);
    done.add(name);
  };
  for (const name of targets.keys()) visit(name, []);
  return cycles;
}
