import type { SdkChoice, SdkName } from "../model/sdk.ts";
import { InvalidValue } from "./input-values.ts";

/** One line for each SDK; a value without a name is for both, a version for the SDK that has such versions. */
export function parseSdk(lines: readonly string[]): SdkChoice {
  const entries = lines.map(parseLine);
  const names = entries.flatMap(([name]) => name ?? []);
  if (new Set(names).size < names.length || (entries.length > 1 && names.length < entries.length))
    throw new InvalidValue("at most one line for kfp-tekton and one for kfp");
  const [[, both] = [undefined, "auto"]] = names.length === 0 ? entries : [];
  const of = (name: SdkName): string => entries.find(([named]) => named === name)?.[1] ?? both;
  return { preferred: names[0] ?? "kfp-tekton", versions: { "kfp-tekton": of("kfp-tekton"), kfp: of("kfp") } };
}

function parseLine(line: string): readonly [name: SdkName | undefined, version: string] {
  const [, name, pinned] = /^(kfp-tekton|kfp)\s*==\s*([\w.]+)$/.exec(line) ?? [];
  if (name !== undefined && pinned !== undefined) return [name as SdkName, pinned];
  if (line === "auto" || line === "installed") return [undefined, line];
  if (!/^\d[\w.]*$/.test(line))
    throw new InvalidValue("`auto`, `installed`, a version, or lines such as `kfp-tekton==1.9.3` and `kfp==2.17.3`");
  return [/^[01]\./.test(line) ? "kfp-tekton" : "kfp", line];
}
