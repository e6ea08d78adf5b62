import { execFile, spawn } from "node:child_process";
import { mkdir, readdir, readlink, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { create } from "tar";
import type { Environment } from "../model/environment.ts";
import type { Command, Confinement, Mechanism } from "./mechanism.ts";
import type { Mount } from "./mount.ts";
import { isolated, orderOf } from "./unshare.ts";

/** What the engine's own client reads (docs.docker.com, "docker", environment variables). */
const clientVariables = [
  "PATH",
  "HOME",
  "DOCKER_HOST",
  "DOCKER_CONTEXT",
  "DOCKER_CONFIG",
  "DOCKER_CERT_PATH",
  "DOCKER_TLS_VERIFY",
  "XDG_RUNTIME_DIR",
] as const;

/** Made by the engine itself. */
const engineFolders: ReadonlySet<string> = new Set(["proc", "sys", "dev"]);

/**
 * A container engine that runs on this machine, for machines where nothing else makes namespaces. Its image is made on the spot and holds
 * nothing but empty folders: none is pulled. The machine's own folders are mounted into them for reading, so that the interpreter and the
 * SDK are those of the step.
 */
export function containerEngine(engineEnv: Environment): Mechanism {
  const env = Object.fromEntries(
    clientVariables.flatMap((name) => (engineEnv[name] === undefined ? [] : [[name, engineEnv[name]]])),
  );
  let image = "";
  let roots: readonly string[] = [];
  return {
    name: "docker",
    remark: "The container has no user namespace of its own unless the engine makes one",
    prepare: async (folder) => {
      const obstacle = await findEngine(env);
      if (obstacle !== undefined) return obstacle;
      const skeleton = join(folder, "root");
      roots = await makeSkeleton(skeleton);
      image = await importImage(skeleton, env);
      return undefined;
    },
    confine: (command, confinement) => ({
      program: "docker",
      args: containerArguments(confinement, { image, roots }),
      cwd: "/",
      env,
      input: orderOf(command, "container", confinement),
      events: 1,
    }),
    dispose: async () => {
      if (image !== "") await promisify(execFile)("docker", ["rmi", "--force", image], { env }).catch(() => {});
    },
  };
}

/** A client may be there without an engine, and an engine may not respond. */
async function findEngine(env: Command["env"]): Promise<string | undefined> {
  try {
    await promisify(execFile)("docker", ["version", "--format", "{{.Server.Version}}"], { env, timeout: 10_000 });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "it is not installed";
    return "its engine does not respond";
  }
}

/** The folders and links of this machine's root, empty. @returns paths of the folders */
async function makeSkeleton(skeleton: string): Promise<readonly string[]> {
  const roots: string[] = [];
  await mkdir(skeleton);
  for (const entry of await readdir("/", { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await symlink(await readlink(`/${entry.name}`), join(skeleton, entry.name));
    if (!entry.isDirectory()) continue;
    await mkdir(join(skeleton, entry.name));
    if (!engineFolders.has(entry.name)) roots.push(`/${entry.name}`);
  }
  return roots;
}

function importImage(skeleton: string, env: Command["env"]): Promise<string> {
  const child = spawn("docker", ["import", "-"], { env, stdio: ["pipe", "pipe", "ignore"] });
  create({ cwd: skeleton, portable: true }, ["."]).pipe(child.stdin);
  let id = "";
  child.stdin.on("error", () => {});
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    id += text;
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(""));
    child.once("close", () => resolve(id.trim()));
  });
}

interface ContainerImage {
  readonly image: string;
  readonly roots: readonly string[];
}

function containerArguments(
  { mounts, hasNetwork, python }: Confinement,
  { image, roots }: ContainerImage,
): readonly string[] {
  const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  const groups = (process.getgroups?.() ?? []).flatMap((group) => ["--group-add", `${group}`]);
  // Without what is mounted below them, which older engines would leave writable. The engine takes one mount for a path.
  const shown = new Map(roots.map((path) => [path, bind(path, path, ["readonly", "bind-nonrecursive"])]));
  for (const mount of mounts.flatMap(withCovers)) shown.set(mount.path, mountArguments(mount));
  return [
    ...["run", "--rm", "--interactive", "--read-only", "--log-driver", "none"],
    ...["--network", hasNetwork ? "host" : "none", "--ipc", "private", "--user", user, ...groups],
    ...["--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--pids-limit", "4096"],
    ...[...shown.values()].flat(),
    ...["--workdir", "/", "--entrypoint", python, image, ...isolated],
  ];
}

function mountArguments(mount: Mount): readonly string[] {
  switch (mount.kind) {
    case "empty":
      return ["--mount", `type=tmpfs,${field("dst", mount.path)},tmpfs-mode=1777`];
    case "writable":
      return bind(mount.from ?? mount.path, mount.path, []);
    case "read-only":
      return bind(mount.from ?? mount.path, mount.path, ["readonly"]);
    case "merged":
    case "layer":
      return bind(mount.path, mount.path, ["readonly"]);
    default:
      // enter.py makes folders and links.
      return [];
  }
}

const withCovers = (mount: Mount): readonly Mount[] => (mount.kind === "merged" ? [mount, ...mount.covers] : [mount]);

const bind = (from: string, to: string, options: readonly string[]): readonly string[] => [
  "--mount",
  ["type=bind", field("src", from), field("dst", to), ...options].join(","),
];

/** The client reads the fields as CSV. */
const field = (name: string, value: string): string =>
  /[",]/.test(value) ? `"${name}=${value.replaceAll('"', '""')}"` : `${name}=${value}`;
