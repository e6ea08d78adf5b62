import type { Tree } from "@lezer/common";
import { parser } from "@lezer/python";
import { type Names, readNames } from "./names.ts";
import type { Sources } from "./sources.ts";

/** A module's text with its syntax tree and names. */
export interface ParsedModule {
  readonly text: string;
  readonly tree: Tree;
  /**
   * Names are followed through modules of the repository, also through re-exports. A name that such a module defines itself is
   * `@path:name`.
   */
  readonly names: Names;
  /** From 1. */
  readonly lineOf: (offset: number) => number;
}

export function parseModule(source: string): ParsedModule {
  const text = source.replace(/^\uFEFF/, " ");
  const tree = parser.parse(text);
  return {
    text,
    tree,
    names: readNames(tree, text),
    lineOf: (offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length,
  };
}

/** @param text of the module, if it differs from the file's (a notebook's code) */
export type ParseInRepository = (path: string, text?: string) => ParsedModule;

/** Parses modules from which others import names, each once. */
export function createParser(sources: Sources): ParseInRepository {
  const parsed = new Map<string, ParsedModule>();
  const parse = (path: string): ParsedModule => {
    const known = parsed.get(path) ?? parseModule(sources.text(path) ?? "");
    parsed.set(path, known);
    return known;
  };
  return (path, text) => {
    const module = text === undefined ? parse(path) : parseModule(text);
    const follow = (names: readonly string[]): readonly string[] => [
      ...new Set(names.flatMap((name) => followName(name, path, { sources, parse }))),
    ];
    const names: Names = {
      of: (expression) => follow(module.names.of(expression)),
      ofName: (name, attributes) => follow(module.names.ofName(name, attributes)),
      isGiven: module.names.isGiven,
    };
    return { ...module, names };
  };
}

interface Repository {
  readonly sources: Sources;
  readonly parse: (path: string) => ParsedModule;
}

/** Limit of chained re-exports. */
const longestChain = 6;

function followName(name: string, importer: string, repository: Repository, depth = 0): readonly string[] {
  const [, path = "", rest = ""] = /^([^():@]*)(.*)$/s.exec(name) ?? [];
  if (path === "" || depth > longestChain) return [name];
  const [, dots = "", dotted = ""] = /^(\.*)(.*)$/.exec(path.replace(/\.$/, "")) ?? [];
  const parts = dotted.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const file = repository.sources.find(dots + parts.slice(0, length).join("."), importer);
    if (file !== undefined && file !== importer)
      return followInto(file, parts.slice(length), { rest, repository, depth });
  }
  return [name];
}

interface FollowContext {
  /** The rest after the dotted name: calls, and attributes of their results. */
  readonly rest: string;
  readonly repository: Repository;
  readonly depth: number;
}

function followInto(
  file: string,
  [name, ...attributes]: readonly string[],
  { rest, repository, depth }: FollowContext,
): readonly string[] {
  const tail = attributes.map((attribute) => `.${attribute}`).join("") + rest;
  if (name === undefined) return [`@${file}:${tail}`];
  return repository
    .parse(file)
    .names.ofName(name)
    .flatMap((meaning) => {
      if (meaning.startsWith(":")) return [`@${file}${meaning}${tail}`];
      const followed = meaning === name ? [] : followName(meaning + tail, file, repository, depth + 1);
      return followed.length === 0 ? [`@${file}:${name}${tail}`] : followed;
    });
}
