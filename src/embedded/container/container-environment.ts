import type { Environment } from "../../model/environment.ts";

/** What a step in a container needs to reach package indexes. Paths of certificates mean nothing in an image. */
const passedOn =
  /^((HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT))$/;

/** The password of an index is for compiling; on a cluster no step has it, and what a step prints is in the log. */
const withoutLogin = (addresses: string): string => addresses.replace(/\/\/[^/\s]*@/g, "//");

export function containerEnvironment(env: Environment): Readonly<Record<string, string>> {
  const inherited = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && passedOn.test(name) ? [[name, name.startsWith("PIP_") ? withoutLogin(value) : value]] : [],
  );
  return Object.fromEntries(inherited);
}
