import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll } from "vitest";
import { Engine } from "../../src/embedded/engine/engine.ts";

/** A Docker daemon for one test file, with images that were made on the spot. */
export interface TestEngine {
  readonly engine: Engine;
  readonly socket: string;
  /** What a process needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the daemon as a crash would. */
  readonly crash: () => Promise<void>;
}

/**
 * Starts a daemon with a data folder and a socket that nobody else uses; it ends with the test file. Undefined where there is none, or where
 * this user may not start it.
 */
export async function startTestEngine(): Promise<TestEngine | undefined> {
  if (process.getuid?.() !== 0 || findProgram("dockerd") === undefined) return undefined;
  for (const driver of ["overlay2", "vfs"]) {
    const started = await startDaemon(driver);
    if (started !== undefined) return started;
  }
  return undefined;
}

async function startDaemon(driver: string): Promise<TestEngine | undefined> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dockerd-")));
  const socket = join(folder, "sock");
  const options = [
    "--data-root",
    join(folder, "data"),
    "--exec-root",
    join(folder, "exec"),
    "--pidfile",
    join(folder, "pid"),
  ];
  const network = ["--iptables=false", "--bridge=none", "--host", `unix://${socket}`, "--storage-driver", driver];
  const daemon = spawn("dockerd", [...options, ...network], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => daemon.once("exit", () => resolve()));
  const engine = new Engine(socket);
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    daemon.kill(signal);
    await ended;
  };
  const clean = async (): Promise<void> => {
    await engine.close();
    await stop("SIGTERM");
    unmountBelow(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  if (await responds(engine, ended)) {
    afterAll(clean);
    chmodSync(folder, 0o755);
    return { engine, socket, env: { DOCKER_HOST: `unix://${socket}` }, crash: () => stop("SIGKILL") };
  }
  await clean();
  return undefined;
}

/** The daemon leaves the namespaces of networks mounted, and after a crash the roots of its containers. */
function unmountBelow(folder: string): void {
  const mounts = readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "");
  for (const mount of mounts.filter((path) => path.startsWith(`${folder}/`)).reverse())
    execFileSync("umount", ["--lazy", mount]);
}

async function responds(engine: Engine, ended: Promise<void>): Promise<boolean> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  for (let tries = 0; tries < 300 && !hasEnded; tries += 1) {
    const version = await engine.text({ path: "/version", timeoutMs: 1_000 }).catch(() => undefined);
    if (version !== undefined) return true;
    await delay(100);
  }
  return false;
}

const findProgram = (name: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(":")
    .map((folder) => join(folder, name))
    .find(existsSync);

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
