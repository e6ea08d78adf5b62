import { CompileError } from "../model/errors.ts";

/** The last release, with the newest kfp that it allows (kfp-tekton 1.9.3 setup.py). */
export const pinnedSdk = "1.9.3";
/** The first release that the driver and its tests are held against. */
export const oldestSdk = "1.5.0";

/** @throws CompileError for what is no version, or an older one */
export function refuseVersion(version: string): void {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new CompileError(`\`sdk\` is ${JSON.stringify(version)}.`, {
      code: "sdk-version-refused",
      hint: `Set it to \`auto\`, \`installed\` or a version such as ${pinnedSdk}.`,
    });
  }
  if (!isTooOld(version)) return;
  throw new CompileError(
    `kfp-tekton ${version} is older than ${oldestSdk}, the first that this action compiles with.`,
    {
      code: "sdk-version-refused",
      hint: `Set \`sdk\` to a version from ${oldestSdk} to ${pinnedSdk}; up to 1.7 they write tekton.dev/v1beta1 for older servers.`,
    },
  );
}

/** Of a version that cannot be told it is not said. */
export const isTooOld = (version: string): boolean => /^\d+\.\d+/.test(version) && compare(version, oldestSdk) < 0;

function compare(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
  const index = first?.findIndex((part, at) => part !== second?.[at]) ?? -1;
  return index === -1 ? 0 : (first?.[index] ?? 0) - (second?.[index] ?? 0);
}

/** The requirements of a private environment: what a release does not ask for by itself, and needs today. */
export function requirementsOf(version: string, minor: number): readonly string[] {
  return [
    `kfp-tekton==${version}`,
    // distutils left the standard library with 3.12, and kfp 1.8 imports it (kfp/components/_components.py).
    ...(minor >= 12 ? ["setuptools>=69.1"] : []),
    // requests_toolbelt before 1.0, which kfp before 1.8.22 asks for, imports a module that urllib3 2 does not have.
    ...(asksForOldKfp(version) ? ["urllib3<2"] : []),
  ];
}

/** PyYAML 5, which kfp before 1.8.22 asks for, has no wheels for recent Pythons, and Cython 3 does not build it (yaml/pyyaml#601, #724). */
export const buildConstraints = (version: string): readonly string[] => (asksForOldKfp(version) ? ["cython<3"] : []);

const asksForOldKfp = (version: string): boolean => compare(version, "1.7.1") < 0;
