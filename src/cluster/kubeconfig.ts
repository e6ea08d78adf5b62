import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { InputError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";

export interface Kubeconfig {
  /** Undefined if kubectl finds the kubeconfig itself. */
  readonly path: string | undefined;
  /** Deletes the file that was written. */
  readonly remove: () => Promise<void>;
}

/**
 * Provides the `kubeconfig` input as a file: a path is used directly, a content is written to a file that only this user can read. Other
 * values are not shown in messages, because they may be a secret in another format.
 * @throws InputError
 */
export async function provideKubeconfig(
  given: string,
  workspace: string,
  { folder, log }: { readonly folder: string; readonly log: Pick<Log, "mask"> },
): Promise<Kubeconfig> {
  if (given === "") return { path: undefined, remove: async () => {} };
  const config = readKubeconfig(given);
  if (config !== undefined) {
    for (const secret of secretsIn(config)) log.mask(secret);
    return await write(given, folder);
  }
  const path = resolve(workspace, given.replace(/^~(?=\/)/, homedir()));
  const found = given.includes("\n") ? undefined : await stat(path).catch(() => undefined);
  if (found?.isFile()) return { path, remove: async () => {} };
  throw new InputError([
    "Input `kubeconfig` is neither the path of a file nor the text of a kubeconfig (YAML with `clusters`). A secret that was encoded with base64 must be decoded first.",
  ]);
}

async function write(content: string, folder: string): Promise<Kubeconfig> {
  await mkdir(folder, { recursive: true });
  const own = await mkdtemp(join(folder, "kubeconfig-"));
  const path = join(own, "config");
  await writeFile(path, content, { mode: 0o600 });
  await chmod(path, 0o600);
  return { path, remove: () => rm(own, { recursive: true, force: true }) };
}

function readKubeconfig(text: string): object | undefined {
  try {
    const value: unknown = load(text);
    return typeof value === "object" && value !== null && "clusters" in value ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Fields with secrets of users and of their login providers (kubernetes.io, "Config API (v1)"). */
const secretNames = /^(?:token|password|client-key-data|client-secret|id-token|access-token|refresh-token)$/;
/**
 * The runner masks whole secrets and their lines, but not parts of a line, so values are masked one by one. Shorter values would hide too
 * much of the log.
 */
const shortestSecret = 8;

function secretsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" && secretNames.test(name) && inner.length >= shortestSecret ? [inner] : secretsIn(inner),
  );
}
