import { type Dirent, lstatSync, readdirSync, readlinkSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { absent, digestNow, timeOf } from "../workspace/fingerprint.ts";
import { sha256 } from "../workspace/sha256.ts";
import type { ChildInputs } from "./child-results.ts";

type Digests = Readonly<Record<string, string>>;

/** Everything that a result depends on, each with a digest, or `absent` if it did not exist. Paths are absolute. */
export interface Dependencies {
  /** Files, compared by content. */
  readonly files: Digests;
  /** Paths, compared by kind, mode and size. */
  readonly lookedAt: Digests;
  /** Files of installed packages, compared by size and time, because there may be thousands. */
  readonly installed: Digests;
  /** Targets of symbolic links. */
  readonly links: Digests;
  /** Entries of folders that were listed, with their kinds. */
  readonly folders: Digests;
  /** Modules that were looked up, by folder: a new file of that name could hide the one that was found. */
  readonly lookUps: Readonly<Record<string, Digests>>;
  readonly variables: Digests;
  /** Folders of the search path, compared by time, which changes when a package is installed or upgraded. */
  readonly searchPath: Digests;
}

/** Groups of paths, each with the probe that computes its digests. */
const questions = {
  files: "file",
  lookedAt: "status",
  installed: "version",
  links: "link",
  folders: "folder",
  searchPath: "time",
} as const satisfies Partial<Record<keyof Dependencies, keyof Probe>>;
type DependencyKind = keyof typeof questions;
const groups = Object.keys(questions) as readonly DependencyKind[];

/** Computes digests of the current state, each at most once. */
export interface Probe {
  readonly file: (path: string) => Promise<string>;
  readonly status: (path: string) => Promise<string>;
  readonly version: (path: string) => Promise<string>;
  readonly link: (path: string) => Promise<string>;
  readonly folder: (path: string) => Promise<string>;
  readonly lookUp: (folder: string, name: string) => Promise<string>;
  readonly time: (path: string) => Promise<string>;
}

/** @param output absolute path of the output folder. It is ignored, because packages are there after a compilation but not in a fresh checkout */
export function createProbe(output: string): Probe {
  const isOutput = (path: string): boolean => output === path || output.startsWith(`${path}/`);
  const entries = once(async (folder) =>
    entriesOf(folder)
      ?.filter(({ name }) => name !== "__pycache__" && !isOutput(join(folder, name)))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  );
  const file = once(async (path) => digestOfPath(path));
  const link = once(async (path) => linkOf(path));
  return {
    file,
    link,
    status: once(async (path) => statusOf(path)),
    version: once(async (path) => versionOf(path)),
    folder: once(async (path) => {
      const all = await entries(path);
      if (all === undefined) return absent;
      const kinds = all.map(
        async (entry) =>
          `${entry.name} ${entry.isSymbolicLink() ? await link(join(path, entry.name)) : entry.isDirectory()}`,
      );
      return sha256((await Promise.all(kinds)).join("\n"));
    }),
    lookUp: async (folder, name) => {
      const all = ((await entries(folder)) ?? []).map((entry) => entry.name);
      return all.filter((found) => found === name || found.startsWith(`${name}.`)).join("\n");
    },
    time: once(timeOf),
  };
}

function once<T>(look: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const seen = new Map<string, Promise<T>>();
  return (path) => {
    const known = seen.get(path) ?? look(path);
    seen.set(path, known);
    return known;
  };
}

/** Undefined for what does not exist, and for what cannot be looked at. */
function statOf(path: string, look: typeof statSync | typeof lstatSync = statSync): Stats | undefined {
  try {
    return look(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function digestOfPath(path: string): string {
  const found = statOf(path);
  if (found === undefined) return absent;
  return found.isFile() ? digestNow(path) : "folder";
}

function linkOf(path: string, own = statOf(path, lstatSync)): string {
  try {
    return own?.isSymbolicLink() === true ? readlinkSync(path) : absent;
  } catch {
    return absent;
  }
}

function statusOf(path: string): string {
  const own = statOf(path, lstatSync);
  const found = own?.isSymbolicLink() === true ? statOf(path) : own;
  const size = found === undefined ? absent : found.isFile() ? String(found.size) : "folder";
  return `${own?.mode.toString(8) ?? absent} ${linkOf(path, own)} ${size}`;
}

function versionOf(path: string): string {
  const found = statOf(path);
  return found === undefined ? absent : `${found.size} ${found.mtimeMs}`;
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** @param searchPath folders of installed packages */
export async function describeDependencies(
  inputs: ChildInputs,
  searchPath: readonly string[],
  probe: Probe,
): Promise<Dependencies> {
  const paths = { ...inputs, links: [...inputs.links.keys()], searchPath };
  const described = groups.map(
    async (group) => [group, await describeAll(paths[group], probe[questions[group]])] as const,
  );
  const byFolder = Map.groupBy(inputs.lookUps, ([folder]) => folder);
  const lookUps = [...byFolder].map(async ([folder, pairs]) => {
    const names = pairs.map(([, name]) => name);
    return [folder, await describeAll(names, (name) => probe.lookUp(folder, name))] as const;
  });
  return {
    ...(Object.fromEntries(await Promise.all(described)) as Record<DependencyKind, Digests>),
    // Links are kept with the targets that were recorded.
    links: Object.fromEntries(inputs.links),
    lookUps: Object.fromEntries(await Promise.all(lookUps)),
    variables: Object.fromEntries([...inputs.variables].map(([name, value]) => [name, digestOfVariable(value)])),
  };
}

const digestOfVariable = (value: string | undefined): string => (value === undefined ? absent : sha256(value));

async function describeAll(keys: readonly string[], describe: (key: string) => Promise<string>): Promise<Digests> {
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await describe(key)] as const)));
}

/** @param seen the environment variables that a compilation would see now */
export const isCurrent = async (
  dependencies: Dependencies,
  seen: Readonly<Record<string, string>>,
  probe: Probe,
): Promise<boolean> => (await findChange(dependencies, seen, probe)) === undefined;

/** @returns the first dependency that is not as it was: its kind and name, never its value */
export async function findChange(
  { variables, lookUps, ...dependencies }: Dependencies,
  seen: Readonly<Record<string, string>>,
  probe: Probe,
): Promise<string | undefined> {
  const variable = Object.entries(variables).find(([name, was]) => digestOfVariable(seen[name]) !== was);
  if (variable !== undefined) return `the variable ${variable[0]}`;
  const checks = [
    ...groups.map(async (group) => {
      const path = await findDifferent(dependencies[group], probe[questions[group]]);
      return path === undefined ? undefined : `${questions[group]} of ${path}`;
    }),
    ...Object.entries(lookUps).map(async ([folder, names]) => {
      const name = await findDifferent(names, (wanted) => probe.lookUp(folder, wanted));
      return name === undefined ? undefined : `the module ${name} in ${folder}`;
    }),
  ];
  return (await Promise.all(checks)).find((change) => change !== undefined);
}

async function findDifferent(was: Digests, look: (key: string) => Promise<string>): Promise<string | undefined> {
  const checks = Object.entries(was).map(async ([key, value]) => ((await look(key)) === value ? undefined : key));
  return (await Promise.all(checks)).find((key) => key !== undefined);
}
