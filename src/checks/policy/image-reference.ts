import { matchesGlob } from "./glob.ts";

/** An image as a container runtime reads its name (github.com/distribution/reference, normalize.go and regexp.go). */
export interface ImageReference {
  /** The registry with its port, in lower case; docker.io where the name has none. */
  readonly registry: string;
  /** `library/python` */
  readonly path: string;
  /** Empty where there is a digest, which is what counts then. */
  readonly tag: string;
  readonly digest: string;
}

/** Longer paths are refused by every runtime (reference.go, NameTotalLengthMax); a tag and a digest may follow. */
const longest = { path: 255, name: 600 } as const;

const pathPart = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagged = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const digested = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const domain = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;

/** undefined where no runtime could take it. */
export function parseImage(name: string): ImageReference | undefined {
  if (name.length > longest.name) return undefined;
  const { registry, path, tag, digest } = splitImage(name);
  const isValid =
    domain.test(registry) &&
    path.length <= longest.path &&
    path.split("/").every((part) => pathPart.test(part)) &&
    (tag === undefined || tagged.test(tag)) &&
    (digest === undefined || digested.test(digest));
  if (!isValid) return undefined;
  return { registry, path, tag: digest === undefined ? (tag ?? "latest") : "", digest: digest ?? "" };
}

interface Parts {
  readonly registry: string;
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

function splitImage(name: string): Parts {
  const [rest = "", digest] = splitAt(name, name.indexOf("@"));
  const colon = rest.lastIndexOf(":");
  const [full = "", tag] = splitAt(rest, colon > rest.lastIndexOf("/") ? colon : -1);
  return { ...withRegistry(full), tag, digest };
}

const splitAt = (text: string, at: number): readonly [string, string?] =>
  at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];

/** The first part is a registry if it looks like a host: with a dot, a port, an upper case letter, or as `localhost`. */
function withRegistry(full: string): Pick<Parts, "registry" | "path"> {
  const [first = "", rest] = splitAt(full, full.indexOf("/"));
  const isHost = rest !== undefined && (/[.:A-Z*]/.test(first) || first === "localhost");
  const host = isHost ? first.toLowerCase() : "docker.io";
  const registry = host === "index.docker.io" ? "docker.io" : host;
  const path = isHost ? rest : full;
  return { registry, path: registry === "docker.io" && !path.includes("/") ? `library/${path}` : path };
}

/** Whether an image is one of those that the glob stands for. A glob without tag and digest stands for all of them; a tag says nothing of an image with a digest. */
export function isImageOf(glob: string, image: ImageReference): boolean {
  const { registry, path, tag, digest } = splitImage(glob);
  if (!matchesGlob(registry, image.registry) || !matchesGlob(path, image.path)) return false;
  if (digest !== undefined) return image.digest !== "" && matchesGlob(digest, image.digest);
  return tag === undefined || (image.digest === "" && matchesGlob(tag, image.tag));
}
