import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { absent, digest, digestOfFile, timeOf } from "../workspace/fingerprint.ts";
import type { ChildInputs } from "./child-results.ts";

type Digests = Readonly<Record<string, string>>;

/** What a result depends on: each thing with a digest of how it was, `absent` for what was looked for in vain. Paths are absolute. */
export interface Dependencies {
  readonly files: Digests;
  /** Names in folders that were listed. */
  readonly folders: Digests;
  /** Of modules that were looked for, by folder: another file of that name may hide the one that was found. */
  readonly lookUps: Readonly<Record<string, Digests>>;
  readonly variables: Digests;
  /** When a package is installed or upgraded, the folder's time changes. */
  readonly searchPath: Digests;
}

/** How things are; each is looked at once. */
export interface Probe {
  readonly file: (path: string) => Promise<string>;
  readonly folder: (path: string) => Promise<string>;
  readonly lookUp: (folder: string, name: string) => Promise<string>;
  readonly time: (path: string) => Promise<string>;
}

/** @param output absolute path of the output folder: packages lie there after a compilation and not in a fresh checkout, so it does not count */
export function createProbe(output: string): Probe {
  const isOutput = (path: string): boolean => output === path || output.startsWith(`${path}/`);
  const names = once(async (folder) => {
    const found = await readdir(folder).catch(() => undefined);
    return found?.filter((name) => name !== "__pycache__" && !isOutput(join(folder, name))).sort();
  });
  return {
    file: once(digestOfPath),
    folder: once(async (path) => {
      const all = await names(path);
      return all === undefined ? absent : digest(all.join("\n"));
    }),
    lookUp: async (folder, name) => {
      const all = (await names(folder)) ?? [];
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

async function digestOfPath(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return absent;
  return found.isFile() ? await digestOfFile(path) : "folder";
}

/** @param searchPath folders of installed packages */
export async function describeDependencies(
  inputs: ChildInputs,
  searchPath: readonly string[],
  probe: Probe,
): Promise<Dependencies> {
  const folders = [...new Set(inputs.lookUps.map(([folder]) => folder))];
  const namesIn = (folder: string): readonly string[] =>
    inputs.lookUps.filter(([other]) => other === folder).map(([, name]) => name);
  const lookUps = folders.map(async (folder) => {
    const found = await describeAll(namesIn(folder), (name) => probe.lookUp(folder, name));
    return [folder, found] as const;
  });
  return {
    files: await describeAll(inputs.files, probe.file),
    folders: await describeAll(inputs.folders, probe.folder),
    lookUps: Object.fromEntries(await Promise.all(lookUps)),
    variables: Object.fromEntries([...inputs.variables].map(([name, value]) => [name, digestOfVariable(value)])),
    searchPath: await describeAll(searchPath, probe.time),
  };
}

const digestOfVariable = (value: string | undefined): string => (value === undefined ? absent : digest(value));

async function describeAll(
  keys: readonly string[],
  describe: (key: string) => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await describe(key)] as const)));
}

/** @param variables what a compilation would see now */
export async function isCurrent(
  { files, folders, lookUps, variables, searchPath }: Dependencies,
  seen: Readonly<Record<string, string>>,
  probe: Probe,
): Promise<boolean> {
  if (Object.entries(variables).some(([name, was]) => digestOfVariable(seen[name]) !== was)) return false;
  const checks = [
    isSame(files, probe.file),
    isSame(folders, probe.folder),
    isSame(searchPath, probe.time),
    ...Object.entries(lookUps).map(([folder, names]) => isSame(names, (name) => probe.lookUp(folder, name))),
  ];
  return (await Promise.all(checks)).every(Boolean);
}

async function isSame(was: Digests, look: (key: string) => Promise<string>): Promise<boolean> {
  const checks = Object.entries(was).map(async ([key, value]) => (await look(key)) === value);
  return (await Promise.all(checks)).every(Boolean);
}
