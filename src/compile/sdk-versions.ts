import { CompileError } from "../model/errors.ts";
import type { SdkName } from "../model/sdk.ts";

interface Releases {
  /** What a private environment gets where nothing else is said. */
  readonly pinned: string;
  /** The first release that the driver and its tests are held against. */
  readonly oldest: string;
  /** The first release of the next generation, for which the driver is not made. */
  readonly next: string;
  /** What releases between `oldest` and `pinned` are for. */
  readonly note: string;
}

export const releasesOf: Readonly<Record<SdkName, Releases>> = {
  // The last release, with the newest kfp that it allows (kfp-tekton 1.9.3 setup.py).
  "kfp-tekton": {
    pinned: "1.9.3",
    oldest: "1.5.0",
    next: "2.0.0",
    note: "; up to 1.7 they write tekton.dev/v1beta1 for older servers",
  },
  kfp: { pinned: "2.17.3", oldest: "2.4.0", next: "3.0.0", note: "" },
};

/**
 * The first kfp with the mends of five advisories, two of them in what authors run (github.com/kubeflow/pipelines/releases/tag/2.18.1).
 */
export const safeKfp = "2.18.1";

/** @throws CompileError for what is no version, or one that is not supported */
export function refuseVersion(version: string, sdk: SdkName): void {
  const { pinned, oldest, note } = releasesOf[sdk];
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new CompileError(`\`sdk\` is ${JSON.stringify(version)}.`, {
      code: "sdk-version-refused",
      hint: `Set it to \`auto\`, \`installed\` or a version such as ${sdk}==${pinned}.`,
    });
  }
  if (isSupported(version, sdk)) return;
  const limit = isOlder(version, oldest)
    ? `older than ${oldest}, the first`
    : `of a later generation than ${pinned}, the last`;
  throw new CompileError(`${sdk} ${version} is ${limit} that this action compiles with.`, {
    code: "sdk-version-refused",
    hint: `Set \`sdk\` to a version from ${sdk}==${oldest} to ${sdk}==${pinned}${note}.`,
  });
}

/** A version that is no number, as of a checkout, is taken to be one. */
export const isSupported = (version: string, sdk: SdkName): boolean =>
  !/^\d+\.\d+/.test(version) || (!isOlder(version, releasesOf[sdk].oldest) && isOlder(version, releasesOf[sdk].next));

export const isOlder = (version: string, other: string): boolean => compare(version, other) < 0;

function compare(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
  const index = first?.findIndex((part, at) => part !== second?.[at]) ?? -1;
  return index === -1 ? 0 : (first?.[index] ?? 0) - (second?.[index] ?? 0);
}

/** The requirements of a private environment: what a release does not ask for by itself, and needs today. */
export function requirementsOf(sdk: SdkName, version: string, minor: number): readonly string[] {
  // Modules use the extra without asking for it: `from kfp import kubernetes`.
  if (sdk === "kfp") return [`kfp[kubernetes]==${version}`];
  return [
    `kfp-tekton==${version}`,
    // distutils left the standard library with 3.12, and kfp 1.8 imports it (kfp/components/_components.py).
    ...(minor >= 12 ? ["setuptools>=69.1"] : []),
    // requests_toolbelt before 1.0, which kfp before 1.8.22 asks for, imports a module that urllib3 2 does not have.
    ...(asksForOldKfp(version) ? ["urllib3<2"] : []),
  ];
}

/** PyYAML 5, which kfp before 1.8.22 asks for, has no wheels for recent Pythons, and Cython 3 does not build it (yaml/pyyaml#601, #724). */
export const buildConstraints = (sdk: SdkName, version: string): readonly string[] =>
  sdk === "kfp-tekton" && asksForOldKfp(version) ? ["cython<3"] : [];

const asksForOldKfp = (version: string): boolean => compare(version, "1.7.1") < 0;
