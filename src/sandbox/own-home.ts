import type { Dirent } from "node:fs";
import { readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import type { Mount } from "./mount.ts";

/** What is hidden below a home folder: credentials, keys, histories, and the runner itself on hosted machines. */
const hidden: ReadonlySet<string> = new Set([
  ".aws",
  ".azure",
  ".bash_history",
  ".boto",
  ".cargo/credentials",
  ".cargo/credentials.toml",
  ".config/containers",
  ".config/gcloud",
  ".config/gh",
  ".config/git/credentials",
  ".config/hub",
  ".config/pip",
  ".config/pypoetry/auth.toml",
  ".config/rclone",
  ".config/uv",
  ".cache/huggingface/token",
  ".databrickscfg",
  ".docker",
  ".git-credentials",
  ".gnupg",
  ".huggingface",
  ".kube",
  ".local/share/containers",
  ".local/share/keyrings",
  ".local/share/uv/credentials",
  ".netrc",
  ".npmrc",
  ".pgpass",
  ".pip",
  ".pypirc",
  ".python_history",
  ".s3cfg",
  ".ssh",
  ".terraform.d",
  ".vault-token",
  ".yarnrc.yml",
  "_netrc",
  "actions-runner",
  "runners",
]);

/** Folders that programs make folders of their own in. */
const shared: ReadonlySet<string> = new Set([".cache", ".config", ".local", ".local/share", ".local/state"]);

const isAbove = (path: string): boolean =>
  shared.has(path) || [...hidden].some((other) => other.startsWith(`${path}/`));

export interface OwnHome {
  readonly mounts: readonly Mount[];
  readonly hidden: readonly string[];
}

/** A home folder that can be written to, with what is in the real one for reading. What is written is gone afterwards. */
export async function ownHome(home: string): Promise<OwnHome> {
  const mounts: Mount[] = [{ kind: "empty", path: home }];
  for (const name of await entriesOf(home)) mounts.push(...(await entryMounts(home, name.name, name)));
  return { mounts, hidden: [...hidden].map((path) => join(home, path)) };
}

async function entryMounts(home: string, relative: string, entry: Dirent): Promise<readonly Mount[]> {
  const path = join(home, relative);
  if (hidden.has(relative)) return [];
  if (entry.isSymbolicLink()) return [{ kind: "link", path, to: await readlink(path) }];
  if (entry.isDirectory() && isAbove(relative)) {
    const inside = (await entriesOf(path)).map((below) => entryMounts(home, `${relative}/${below.name}`, below));
    return [{ kind: "folder", path }, ...(await Promise.all(inside)).flat()];
  }
  return entry.isFile() || entry.isDirectory() ? [{ kind: "read-only", path }] : [];
}

const entriesOf = (folder: string): Promise<readonly Dirent[]> =>
  readdir(folder, { withFileTypes: true }).catch(() => []);
