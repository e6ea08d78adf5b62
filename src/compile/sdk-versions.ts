import { CompileError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import type { SdkName } from "../model/sdk.ts";

interface Releases {
  /** The default version of a private environment. */
  readonly pinned: string;
  /** The oldest release that is tested with the driver. */
  readonly oldest: string;
  /** The first release of the next generation, which the driver does not support. */
  readonly next: string;
  /** A note about releases between `oldest` and `pinned`. */
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
 * The first kfp release that fixes five security advisories, two of them in code that authors run
 * (github.com/kubeflow/pipelines/releases/tag/2.18.1).
 */
const safeKfp = "2.18.1";

/** @throws CompileError if the text is not a version, or an unsupported one */
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

/** A version that is not a number, such as that of a checkout, counts as supported. */
export const isSupported = (version: string, sdk: SdkName): boolean =>
  !/^\d+\.\d+/.test(version) || (!isOlder(version, releasesOf[sdk].oldest) && isOlder(version, releasesOf[sdk].next));

const isOlder = (version: string, other: string): boolean => compare(version, other) < 0;

function compare(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
  const index = first?.findIndex((part, at) => part !== second?.[at]) ?? -1;
  return index === -1 ? 0 : (first?.[index] ?? 0) - (second?.[index] ?? 0);
}

/** Lists the requirements of a private environment, including those that a release needs today but does not declare. */
export function requirementsOf(sdk: SdkName, version: string, minor: number): readonly string[] {
  // Modules use this extra without declaring it: `from kfp import kubernetes`.
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

/** They concern what authors and CI run, so a module that is compiled with an older release is worth a warning. */
export function annotateAdvisories(sdk: SdkName, version: string, log: Log): void {
  if (sdk !== "kfp" || !isOlder(version, safeKfp)) return;
  log.annotate({
    level: "warning",
    title: "kfp with known advisories",
    message: `kfp ${version} is older than ${safeKfp}, which fixes security advisories in the SDK. Set \`sdk\` to \`kfp==${safeKfp}\` or later as soon as your package index has it. Until then, compile only code that you trust.`,
    minor: true,
  });
}
