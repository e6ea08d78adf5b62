import { createHash, randomInt } from "node:crypto";

/** Limit of a Kubernetes label, because the names become labels. */
const longest = 63;
const hashLength = 32;

/** `<parent><suffix>`, or a shortened name with a hash if that is too long (knative.dev/pkg kmeta/names.go, ChildName). */
export function childName(parent: string, suffix: string): string {
  if (parent.length <= longest - suffix.length) return parent + suffix;
  const head = longest - hashLength;
  if (head <= suffix.length) {
    const hashed = parent.slice(0, head) + md5(parent + suffix);
    return validName(hashed + suffix.slice(0, Math.max(0, longest - hashed.length)));
  }
  return validName(parent.slice(0, head - suffix.length) + md5(parent) + suffix);
}

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
const validName = (name: string): string => name.replace(/[^a-z0-9]+$/, "");

const alphabet = "bcdfghjklmnpqrstvwxz2456789";

/** Makes a name of at most 63 characters with five random ones at the end (tektoncd/pipeline pkg/names/generate.go). */
export function withRandomSuffix(base: string): string {
  const suffix = Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return `${base.slice(0, longest - 6)}-${suffix}`;
}
