import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute } from "node:path";
import type { Environment } from "../../model/environment.ts";
import { digestOfFile } from "../../workspace/fingerprint.ts";
import { sha256 } from "../../workspace/sha256.ts";
import { pipConfigFiles } from "./pip-files.ts";

/** Variables that decide what is installed and from where. Others, such as time limits, do not affect the result. */
const deciding =
  /^(?:PIP|UV)_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINTS?|OVERRIDES?|PRE|PRERELEASE|RESOLUTION|INDEX_STRATEGY|NO_BINARY|ONLY_BINARY|EXCLUDE_NEWER|CONFIG_FILE)$/;

/** Describes the installers' settings without starting one: the bytes of pip's configuration files, and of files that settings name. */
export async function describeInstallSettings(env: Environment): Promise<unknown> {
  const variables = Object.entries(env).filter(([name, value]) => deciding.test(name) && value);
  const configs = await Promise.all(
    pipConfigFiles({ ...env, HOME: env.HOME ?? homedir() }).map((file) => readFile(file, "utf8").catch(() => "")),
  );
  const named = [...variables.map(([, value]) => value ?? ""), ...configs].flatMap((text) => text.split(/\s+/));
  const files = [...new Set(named.filter((word) => isAbsolute(word)))].sort();
  return [
    variables.map(([name, value]) => [name, withoutLogin(value ?? "")]).sort(),
    configs.map((text) => sha256(withoutLogin(text))),
    await Promise.all(files.map(digestOfFile)),
  ];
}

/** Tokens in addresses differ in each job, so they are removed. */
const withoutLogin = (text: string): string => text.replace(/\/\/[^/\s@]*@/g, "//");
