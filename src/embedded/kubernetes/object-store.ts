import type { ObjectMeta } from "../../tekton/pipeline-run.ts";

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta & { readonly name: string; readonly namespace: string };
  readonly spec?: unknown;
  readonly status?: unknown;
}

export interface WatchEvent {
  readonly type: "ADDED" | "MODIFIED" | "DELETED";
  readonly object: KubernetesObject;
}

/** Which objects: of one kind and namespace, and with these labels or this name. */
export interface Query {
  readonly kind: string;
  readonly namespace: string;
  readonly name?: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** Objects with their versions, and what happened to them, so that a watch goes on from where a list ended. */
export class ObjectStore {
  readonly #objects = new Map<string, KubernetesObject>();
  readonly #events: WatchEvent[] = [];
  readonly #watchers = new Set<(event: WatchEvent) => void>();

  get(kind: string, namespace: string, name: string): KubernetesObject | undefined {
    return this.#objects.get(`${kind}/${namespace}/${name}`);
  }

  put(object: KubernetesObject): KubernetesObject {
    const { kind, metadata } = object;
    const key = `${kind}/${metadata.namespace}/${metadata.name}`;
    const versioned = this.#happened(this.#objects.has(key) ? "MODIFIED" : "ADDED", object);
    this.#objects.set(key, versioned);
    return versioned;
  }

  delete(object: KubernetesObject): void {
    const { kind, metadata } = object;
    if (this.#objects.delete(`${kind}/${metadata.namespace}/${metadata.name}`)) this.#happened("DELETED", object);
  }

  #happened(type: WatchEvent["type"], object: KubernetesObject): KubernetesObject {
    const resourceVersion = String(this.#events.length + 1);
    const event = { type, object: { ...object, metadata: { ...object.metadata, resourceVersion } } };
    this.#events.push(event);
    for (const tell of this.#watchers) tell(event);
    return event.object;
  }

  list(query: Query): { readonly items: readonly KubernetesObject[]; readonly resourceVersion: string } {
    const items = [...this.#objects.values()].filter((object) => matches(object, query));
    return { items, resourceVersion: String(this.#events.length) };
  }

  /** Tells of everything after that version. @returns what ends it */
  watch(query: Query, since: number, tell: (event: WatchEvent) => void): () => void {
    const wanted = (event: WatchEvent): void => {
      if (matches(event.object, query)) tell(event);
    };
    for (const event of this.#events.slice(since)) wanted(event);
    this.#watchers.add(wanted);
    return () => void this.#watchers.delete(wanted);
  }
}

function matches({ kind, metadata }: KubernetesObject, query: Query): boolean {
  return (
    kind === query.kind &&
    metadata.namespace === query.namespace &&
    (query.name === undefined || query.name === metadata.name) &&
    [...query.labels].every(([label, value]) => metadata.labels?.[label] === value)
  );
}
