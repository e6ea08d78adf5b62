import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { GivenSecrets } from "../../model/given-secrets.ts";
import { listOf } from "../../tekton/all-tasks.ts";
import { fieldsOf } from "../../tekton/untyped.ts";

/** A secret or config map that a volume, a workspace or a variable names. */
export interface Source {
  readonly kind: "secret" | "config map";
  readonly name: string;
  readonly optional: boolean;
  /** The keys that are wanted, each with its path in a volume; all keys if undefined. */
  readonly items: readonly { readonly key: string; readonly path: string }[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a volume or a workspace holds; undefined if it is not made of secrets and config maps. */
export function sourcesOf(volume: unknown): readonly Source[] | undefined {
  const { secret, configMap, projected } = fieldsOf(volume);
  if (projected !== undefined) {
    const parts = listOf(fieldsOf(projected).sources as readonly object[]).map(sourcesOf);
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  if (secret !== undefined) return [source("secret", fieldsOf(secret))];
  return configMap === undefined ? undefined : [source("config map", fieldsOf(configMap))];
}

function source(kind: Source["kind"], fields: Fields): Source {
  const items = fields.items === undefined ? undefined : listOf(fields.items as readonly object[]).map(fieldsOf);
  return {
    kind,
    name: String(fields.secretName ?? fields.name ?? ""),
    optional: fields.optional === true,
    items: items?.map(({ key, path }) => ({ key: String(key), path: String(path ?? key) })),
  };
}

/** What a variable's `valueFrom` names. */
export function variableSource(valueFrom: unknown): (Source & { readonly key: string }) | undefined {
  const { secretKeyRef, configMapKeyRef } = fieldsOf(valueFrom);
  const fields = fieldsOf(secretKeyRef ?? configMapKeyRef);
  if (secretKeyRef === undefined && configMapKeyRef === undefined) return undefined;
  const key = String(fields.key);
  const kind = secretKeyRef === undefined ? "config map" : "secret";
  return { ...source(kind, { ...fields, items: undefined }), items: [{ key, path: key }], key };
}

/** What an entry of `envFrom` names, with the prefix of its variables. */
export function environmentSource(entry: unknown): (Source & { readonly prefix: string }) | undefined {
  const { secretRef, configMapRef, prefix = "" } = fieldsOf(entry);
  if (secretRef === undefined && configMapRef === undefined) return undefined;
  const kind = secretRef === undefined ? "config map" : "secret";
  return { ...source(kind, fieldsOf(secretRef ?? configMapRef)), prefix: String(prefix) };
}

/** Why a source cannot be had, for the run's message. */
export function missingSource({ kind, name, optional, items }: Source, given: GivenSecrets): string | undefined {
  const values = given.get(name);
  if (optional) return undefined;
  if (values === undefined) return `${kind} ${JSON.stringify(name)} is not given in embedded-secrets`;
  const missing = items?.find(({ key }) => values[key] === undefined);
  return missing === undefined
    ? undefined
    : `${kind} ${JSON.stringify(name)} in embedded-secrets has no key ${JSON.stringify(missing.key)}`;
}

/** Writes the files of a volume, one for each key. */
export async function writeSources(folder: string, sources: readonly Source[], given: GivenSecrets): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, items } of sources) {
    const values = given.get(name) ?? {};
    const files = items ?? Object.keys(values).map((key) => ({ key, path: key }));
    for (const { key, path } of files) {
      // Paths of a package stay inside the volume, as Kubernetes demands it of them.
      const file = join(folder, dirname(join("/", path)), basename(path));
      await mkdir(dirname(file), { recursive: true });
      if (values[key] !== undefined) await writeFile(file, values[key]);
    }
  }
}
