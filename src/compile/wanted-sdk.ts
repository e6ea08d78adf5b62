import type { SdkName } from "../model/sdk.ts";
import { type AskedPython, markerHolds, markerValues } from "./requirements/markers.ts";
import { isFor, type SdkLine } from "./requirements/sdk-requirements.ts";
import { matchesSpecifier } from "./requirements/specifiers.ts";
import { releasesOf } from "./sdk-versions.ts";

export type WantedSdk =
  | { readonly kind: "any" }
  /** One version. */
  | { readonly kind: "pin"; readonly version: string }
  /** Several: `version` is the newest of those that there are. */
  | { readonly kind: "range"; readonly version: string; readonly specifier: string }
  /** None of the releases that are known here, or nothing that can be read: the installer decides. */
  | { readonly kind: "other" };

/** All releases from the oldest that is compiled with, newest first (pypi.org/project/kfp-tekton, which has ended). */
const releasesOfKfpTekton = [
  ...["1.9.3", "1.9.2", "1.9.1", "1.9.0", "1.8.1", "1.8.0", "1.7.4", "1.7.3", "1.7.2", "1.7.1", "1.7.0"],
  ...["1.6.9", "1.6.8", "1.6.7", "1.6.6", "1.6.5", "1.6.4", "1.6.3", "1.6.2", "1.6.1", "1.6.0"],
  ...["1.5.10", "1.5.9", "1.5.8", "1.5.7", "1.5.6", "1.5.5", "1.5.4", "1.5.3", "1.5.2", "1.5.1", "1.5.0"],
];

/** Releases that are known. Of kfp there will be more, so only the one that is locked is known to be there. */
const releases: Readonly<Record<SdkName, readonly string[]>> = {
  "kfp-tekton": releasesOfKfpTekton,
  kfp: [releasesOf.kfp.pinned],
};

/** The version of an SDK that requirements want for an interpreter. */
export function wantedSdk(lines: readonly SdkLine[], python: AskedPython, sdk: SdkName): WantedSdk {
  const values = markerValues(python);
  const specifiers = lines
    .filter((line) => line.name === sdk && isFor(line, sdk) && (line.marker === "" || markerHolds(line.marker, values)))
    .map(({ specifier }) => specifier);
  if (specifiers.length === 0) return { kind: "any" };
  const pin = specifiers.flatMap((text) => /^={2,3}v?(\d+(?:\.\d+){0,2})$/.exec(text)?.[1] ?? [])[0];
  if (pin !== undefined) return { kind: "pin", version: [...pin.split("."), "0", "0"].slice(0, 3).join(".") };
  const specifier = specifiers.filter((text) => text !== "").join(",");
  const version = releases[sdk].find((release) => matchesSpecifier(release, specifier) === true);
  return version === undefined ? { kind: "other" } : { kind: "range", version, specifier };
}
