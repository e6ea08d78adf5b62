import type { Abilities } from "./abilities.ts";
import { judgeImport } from "./import-time.ts";
import type { ParseInRepository } from "./parsed-module.ts";
import { readParsed } from "./python-source.ts";
import type { Sources } from "./sources.ts";

interface Holding {
  readonly sources: Sources;
  readonly parse: ParseInRepository;
  readonly abilities: Abilities;
}

/** Whether a file of the repository may hold pipelines once it is imported, of its own or of what it imports. */
export function createHolders({ sources, parse, abilities }: Holding): (path: string) => boolean {
  const own = new Map<string, boolean>();
  const holdsItself = (path: string): boolean => {
    const module = { ...parse(path), path };
    return readParsed(module).pipelines.length > 0 || judgeImport(module, abilities.makesPipeline) !== "none";
  };
  return (path) => {
    if (!sources.reachesSdk(path)) return false;
    return [...sources.closure(path)].some((file) => {
      const known = own.get(file) ?? (sources.reachesSdk(file) && holdsItself(file));
      own.set(file, known);
      return known;
    });
  };
}
