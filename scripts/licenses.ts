/** Collects the licences of all packages in the bundle from the bundler's list of modules, because ncc's `--license` leaves out concatenated modules. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A module in webpack's statistics (webpack.js.org/api/stats). A concatenated module lists its parts in `modules`. */
export interface StatsModule {
  /** Absolute path of the module's file. */
  readonly nameForCondition?: string | null;
  readonly modules?: readonly StatsModule[];
}

/** Folders of the packages that have a module in the bundle, sorted by package name. */
export function packageFolders(modules: readonly StatsModule[]): readonly string[] {
  const folders = new Set(filesOf(modules).flatMap((file) => folderOf(file) ?? []));
  return [...folders].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

const filesOf = (modules: readonly StatsModule[]): readonly string[] =>
  modules.flatMap(({ nameForCondition, modules: inner = [] }) => [nameForCondition ?? "", ...filesOf(inner)]);

/** The innermost `node_modules` counts, because a package may contain packages. */
const folderOf = (file: string): string | undefined =>
  /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(file)?.[1];

const nameOf = (folder: string): string => manifestOf(folder).name ?? folder;

interface PackageManifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
}

const manifestOf = (folder: string): PackageManifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageManifest;

export function renderLicenses(folders: readonly string[]): string {
  const texts = new Map(folders.map((folder) => [describe(folder), textOf(folder)]));
  return `${[...texts].map(([title, text]) => `${title}\n\n${text}`).join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function describe(folder: string): string {
  const { name, version, license, repository } = manifestOf(folder);
  const source = typeof repository === "string" ? repository : (repository?.url ?? "nowhere");
  return `${name} ${version}\n${license ?? `(The package names no licence. Its source: ${source})`}`;
}

/** Some packages name their licence but contain no text of it. */
function textOf(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name)).sort();
  const texts = files.map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  return texts.length === 0 ? "(The package has no file with the text of its licence.)" : texts.join("\n\n");
}
