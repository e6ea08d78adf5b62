import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Engine } from "../../src/embedded/engine/engine.ts";
import { findProgram } from "./docker-daemon.ts";

const busyboxNames =
  "sh ls cat echo sleep rm mkdir id env nc touch chmod true false mktemp printf cp wc head tail test [ stat seq yes dd tr hostname httpd wget sed grep date dirname basename mv".split(
    " ",
  );

/** A root folder with busybox and no more. @returns undefined without a busybox that needs no libraries */
function busyboxRoot(): string | undefined {
  const busybox = findProgram("busybox");
  if (busybox === undefined) return undefined;
  const root = mkdtempSync(join(tmpdir(), "image-"));
  for (const folder of ["bin", "tmp", "etc", "root", "usr/bin"]) mkdirSync(join(root, folder), { recursive: true });
  chmodSync(join(root, "tmp"), 0o1777);
  copyFileSync(busybox, join(root, "bin", "busybox"));
  chmodSync(join(root, "bin", "busybox"), 0o755);
  for (const name of busyboxNames) symlinkSync("busybox", join(root, "bin", name));
  return root;
}

/** The root folder of busybox as an archive. */
export function busyboxArchive(): Uint8Array {
  const root = busyboxRoot();
  if (root === undefined) throw new Error("an image of these tests needs busybox: apt-get install busybox-static");
  const archive = execFileSync("tar", ["-C", root, "-c", "."], { maxBuffer: 2 ** 30 });
  rmSync(root, { recursive: true, force: true });
  return archive;
}

/** Adds this machine's Python: interpreter, standard library, and the shared libraries that `ldd` finds. */
function addPython(root: string): void {
  const script =
    "import json, sys, sysconfig; print(json.dumps([sys._base_executable, sysconfig.get_paths()['stdlib'], sysconfig.get_config_var('INSTSONAME')]))";
  const [program = "", library = ""] = JSON.parse(
    execFileSync("python3", ["-c", script], { encoding: "utf8" }),
  ) as string[];
  const executable = realpathSync(program);
  copyInto(root, executable);
  const without = ["test", "site-packages", "idlelib", "__pycache__", "config-*", "ensurepip", "tkinter", "lib2to3"];
  mkdirSync(join(root, dirname(library)), { recursive: true });
  const excludes = without.map((name) => `--exclude=${name}`);
  const packed = execFileSync(
    "tar",
    ["-C", dirname(library), ...excludes, "-c", library.slice(dirname(library).length + 1)],
    {
      maxBuffer: 2 ** 30,
    },
  );
  execFileSync("tar", ["-C", join(root, dirname(library)), "-x"], { input: packed });
  const modules = execFileSync("find", [join(library, "lib-dynload"), "-name", "*.so"], { encoding: "utf8" });
  for (const file of librariesOf([executable, ...modules.trim().split("\n")])) copyInto(root, file);
  symlinkSync(executable, join(root, "bin", "python3"));
  symlinkSync(executable, join(root, "bin", "python"));
}

function librariesOf(files: readonly string[]): readonly string[] {
  const output = execFileSync("ldd", files.filter(Boolean), { encoding: "utf8" });
  return [...new Set([...output.matchAll(/(?:=> )?(\/\S+) \(0x/g)].map((match) => match[1] ?? ""))];
}

function copyInto(root: string, file: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  copyFileSync(file, join(root, file));
  chmodSync(join(root, file), 0o755);
}

export interface ImageOptions {
  readonly names: readonly string[];
  readonly withPython?: boolean;
  /** Instructions of a Dockerfile, such as `CMD ["sh"]`. */
  readonly changes?: readonly string[];
  /** More files, by their path in the image. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Makes an image without any registry. */
export async function makeImage(
  engine: Engine,
  { names, withPython = false, changes = [], files = {} }: ImageOptions,
): Promise<void> {
  const root = busyboxRoot();
  if (root === undefined) throw new Error("an image of these tests needs busybox: apt-get install busybox-static");
  try {
    if (withPython) addPython(root);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { mode: 0o755 });
    }
    const archive = execFileSync("tar", ["-C", root, "-c", "."], { maxBuffer: 2 ** 30 });
    const [first = "", ...others] = names;
    await importImage(engine, first, archive, changes);
    for (const name of others) await tagImage(engine, first, name);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function importImage(
  engine: Engine,
  name: string,
  archive: Uint8Array,
  changes: readonly string[],
): Promise<void> {
  const query = new URLSearchParams([
    ["fromSrc", "-"],
    ...nameQuery(name),
    ...changes.map((change): [string, string] => ["changes", change]),
  ]);
  const answer = await engine.text({ method: "POST", path: `/images/create?${query}`, body: archive });
  if (answer.includes('"error"')) throw new Error(answer);
}

export async function tagImage(engine: Engine, from: string, name: string): Promise<void> {
  await engine.text({ method: "POST", path: `/images/${from}/tag?${new URLSearchParams(nameQuery(name))}` });
}

function nameQuery(name: string): [string, string][] {
  const [, repository = name, tag = "latest"] = /^(.*):([^/:]+)$/.exec(name) ?? [];
  return [
    ["repo", repository],
    ["tag", tag],
  ];
}
