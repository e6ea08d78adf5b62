import { type Mechanism, partsOfProc, sizeLimit } from "./mechanism.ts";
import type { Mount } from "./mount.ts";

const ownFolder = (path: string): readonly string[] => ["--size", `${sizeLimit}`, "--tmpfs", path];

const argumentsOf = {
  "read-only": ({ from, path }) => ["--ro-bind", from ?? path, path],
  writable: ({ from, path }) => ["--bind", from ?? path, path],
  // From release 0.11 on.
  merged: ({ path, above }) => ["--overlay-src", path, "--overlay-src", above, "--ro-overlay", path],
  layer: ({ path }) => ["--ro-bind", path, path],
  empty: ({ path }) => ownFolder(path),
  folder: ({ path }) => ["--dir", path],
  link: ({ path, to }) => ["--symlink", to, path],
} as const satisfies {
  readonly [Kind in Mount["kind"]]: (mount: Mount & { readonly kind: Kind }) => readonly string[];
};

const mountArguments = (mount: Mount): readonly string[] =>
  (argumentsOf[mount.kind] as (mount: Mount) => readonly string[])(mount);

const withoutLayers = (mount: Mount): readonly Mount[] =>
  mount.kind === "merged" ? [{ kind: "read-only", path: mount.path }, ...mount.covers] : [mount];

/** It leaves /proc/sys as it is for root. */
const closedParts = partsOfProc.flatMap((part) => ["--ro-bind-try", `/proc/${part}`, `/proc/${part}`]);

/** Root's number can be mapped into the driver's own namespace only by whoever has this (user_namespaces(7), own_places.py). */
const capabilities = (): readonly string[] => (process.getuid?.() === 0 ? ["--cap-add", "CAP_SETFCAP"] : []);

/** bwrap(1). Its first process ends all others of its namespace, and ends itself with the process that started it. */
export const bubblewrap: Mechanism = {
  name: "bubblewrap",
  mayLackLayers: true,
  confine: ({ program, args, cwd, env }, { mounts, hasNetwork, hasLayers }) => ({
    program: "bwrap",
    args: [
      ...["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"],
      ...(hasNetwork ? [] : ["--unshare-net"]),
      ...["--die-with-parent", "--new-session", "--cap-drop", "ALL", ...capabilities()],
      ...["--ro-bind", "/", "/", "--proc", "/proc", ...closedParts, "--dev", "/dev", ...ownFolder("/dev/shm")],
      ...mounts.flatMap((mount) => (hasLayers ? [mount] : withoutLayers(mount))).flatMap(mountArguments),
      ...["--chdir", cwd, "--", program, ...args],
    ],
    cwd,
    env,
  }),
};
