import { assetPath } from "../workspace/asset-path.ts";
import { type Command, type Confinement, type Mechanism, partsOfProc, sizeLimit } from "./mechanism.ts";

/** Its functions mount as well in the processes of single modules. */
export const enterScript = assetPath(new URL("./enter.py", import.meta.url));

type By = "user" | "root" | "container";

/** What enter.py is told. It goes through its standard input, because sudo passes on neither variables nor further descriptors. */
export function orderOf({ program: started, args, cwd, env }: Command, by: By, confinement: Confinement): string {
  const { mounts, hasNetwork } = confinement;
  const text = JSON.stringify({
    uid: process.getuid?.(),
    gid: process.getgid?.(),
    groups: process.getgroups?.(),
    byRoot: by === "root",
    isContainer: by === "container",
    size: sizeLimit,
    partsOfProc,
    hasNetwork,
    mounts,
    command: [started, ...args],
    env,
    cwd,
  });
  return `${String(Buffer.byteLength(text)).padStart(10, "0")}${text}`;
}

/** Modules of the repository and of the interpreter's packages are not loaded by our own program. */
export const isolated = ["-I", "-S", "-B", enterScript] as const;

/** unshare(2) by the user, as distributions allow it that do not restrict user namespaces. */
export const unshare: Mechanism = {
  name: "unshare",
  confine: (command, confinement) => ({
    program: confinement.python,
    args: isolated,
    cwd: command.cwd,
    env: command.env,
    input: orderOf(command, "user", confinement),
    events: 1,
  }),
};

/** unshare(2) by root: on Ubuntu 24.04 AppArmor keeps others from making user namespaces, and hosted runners have sudo without a password. */
export const sudoUnshare: Mechanism = {
  name: "sudo unshare",
  confine: (command, confinement) => ({
    program: "sudo",
    args: ["-n", confinement.python, ...isolated],
    cwd: command.cwd,
    env: command.env,
    input: orderOf(command, "root", confinement),
    events: 1,
  }),
};
