/** `npm run lock` renews src/compile/locks: the packages that the pinned release of each SDK needs on each Python, and uv, with the hashes of their files. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { releasesOf, requirementsOf } from "../src/compile/sdk-versions.ts";
import type { SdkName } from "../src/model/sdk.ts";

const folder = join(import.meta.dirname, "..", "src", "compile", "locks");
const scratch = mkdtempSync(join(tmpdir(), "lock-"));
const uv = join(scratch, "uv", "bin", "uv");

interface PyLock {
  readonly packages: readonly Package[];
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly sdist?: File;
  readonly wheels?: readonly File[];
}

interface File {
  readonly url: string;
  readonly hashes: { readonly sha256: string };
}

try {
  execFileSync("python3", ["-m", "pip", "install", "--quiet", "--target", join(scratch, "uv"), "uv"], {
    stdio: "inherit",
  });
  const version = execFileSync(uv, ["--version"], { encoding: "utf8" }).split(" ")[1] ?? "";
  writeLock(
    "uv",
    lockFiles([`uv==${version.trim()}`], 9).map((entry) => ({ ...entry, sdist: [] })),
  );
  for (const minor of [9, 10, 11, 12, 13]) {
    writeLock(`python3.${minor}`, lockFiles(versionsFor("kfp-tekton", minor), minor));
    writeLock(`kfp-python3.${minor}`, lockFiles(versionsFor("kfp", minor), minor));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The newest versions that fit together on this Python, and the build tools for packages without a wheel. */
function versionsFor(sdk: SdkName, minor: number): readonly string[] {
  const wanted = [...requirementsOf(sdk, releasesOf[sdk].pinned, minor), "setuptools"];
  return compile(wanted, ["--python-version", `3.${minor}`, "--python-platform", "linux"]).map(
    ({ name, version }) => `${name}==${version}`,
  );
}

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly wheels: readonly string[];
  readonly sdist: readonly string[];
}

/** Hashes of the files that this Python can install on Linux and macOS. */
function lockFiles(versions: readonly string[], minor: number): readonly Entry[] {
  const packages = compile(versions, ["--python-version", `3.${minor}`, "--universal", "--no-deps"]);
  return packages.map(({ name, version, sdist, wheels = [] }) => ({
    name,
    version,
    wheels: wheels.filter(({ url }) => isUsable(url, minor)).map(({ hashes }) => hashes.sha256),
    sdist: sdist === undefined ? [] : [sdist.hashes.sha256],
  }));
}

function compile(requirements: readonly string[], args: readonly string[]): readonly Package[] {
  const [input, output] = [join(scratch, "in.txt"), join(scratch, "pylock.toml")];
  writeFileSync(input, requirements.join("\n"));
  rmSync(output, { force: true });
  execFileSync(uv, ["pip", "compile", "--quiet", "--format", "pylock.toml", ...args, input, "-o", output], {
    stdio: "inherit",
  });
  return (parse(readFileSync(output, "utf8")) as unknown as PyLock).packages;
}

/** Decided by the tags in the file's name (PEP 427). */
function isUsable(url: string, minor: number): boolean {
  const [platform = "", abi = "", python = ""] = (url.split("/").at(-1) ?? "")
    .replace(/\.whl$/, "")
    .split("-")
    .reverse();
  if (!/any|(?:many|musl)linux.*_(?:x86_64|aarch64)|macosx/.test(platform)) return false;
  const own = `cp3${minor}`;
  if (abi === "none") return python.split(".").some((tag) => tag === "py3" || tag === own);
  if (abi === "abi3") return python.split(".").some((tag) => Number(tag.replace(/^cp3/, "")) <= minor);
  return python.split(".").includes(own) && abi.split(".").includes(own);
}

function writeLock(name: string, entries: readonly Entry[]): void {
  const head = "# Written by `npm run lock`.\n";
  const lines = entries.map((entry) => {
    const hashes = [...entry.wheels, ...entry.sdist].sort().map((hash) => `    --hash=sha256:${hash}`);
    return [`${entry.name}==${entry.version}`, ...hashes].join(" \\\n");
  });
  writeFileSync(join(folder, `${name}.txt`), `${head}${lines.join("\n")}\n`);
  console.log(`${name}.txt: ${entries.length} packages`);
}
