import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** On every container of this program: the folder of its server, and what tells it apart from the same path elsewhere. */
export const folderLabel = "kfp-tekton-action.folder";
/** On every container of this program: the process that started it. */
export const processLabel = "kfp-tekton-action.process";

/**
 * This process, told apart from a later one with the same number by its start time, and from those of other machines and containers that
 * share the engine by its namespace.
 */
export const ownProcess = (): string => `${namespaceOfProcesses()} ${process.pid} ${startTime(process.pid) ?? ""}`;

/**
 * The value of `folderLabel`. Containers of two jobs may share an engine and have their servers at equal paths, so the folder has a number of
 * its own, which stays with it.
 */
export function ownFolder(folder: string): string {
  const file = join(folder, "engine-owner");
  try {
    writeFileSync(file, randomUUID(), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") return folder;
  }
  return `${folder} ${readFileSync(file, "utf8")}`;
}

/** Whether a label names a process that has ended. Of a process elsewhere nothing is known, so it counts as alive. */
export function hasEnded(label: string): boolean {
  const [namespace, pid, started] = label.split(" ");
  if (namespace !== namespaceOfProcesses() || pid === undefined) return false;
  return startTime(Number(pid)) !== started;
}

/** Whether a label names a process of another container or machine, of which nothing is known. */
export const isElsewhere = (label: string): boolean => label.split(" ")[0] !== namespaceOfProcesses();

function namespaceOfProcesses(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "unknown";
  }
}

/** When a process began, in ticks since the machine's start, proc(5): the 22nd field, counted behind the name, which may hold anything. */
function startTime(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state, ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : fields[18];
  } catch {
    return undefined;
  }
}
