import { readdirSync, readFileSync } from "node:fs";

/** Variable of a step's processes: whatever session or group they move to, they carry it. The value is the step's pod folder. */
export const markName = "KFP_TEKTON_ACTION_POD";

const passes = 5;

/**
 * Ends the processes of pods whose folder is this one or lies in it: what a step has put into the background in a session of its own, and
 * what a killed server has left. In a container they would end with it. Linux only, where /proc tells the environment.
 * @param first the lowest number that such a process can have
 */
export async function endLeftovers(folder: string, first = 0): Promise<void> {
  // One that forks between the look and the signal has its child found by the next pass.
  for (let pass = 0; pass < passes; pass += 1) {
    const found = markedProcesses(folder, first);
    if (found.length === 0) return;
    for (const pid of found) endProcess(pid);
  }
}

/** A time in which the numbers of processes cannot begin again and come back to the same one. */
const shortMs = 1_000;

/**
 * The lowest number that a descendant of a process can have, to spare a look at every process of the machine: numbers rise, until they
 * begin again. The last one given is the fifth field of /proc/loadavg, proc(5).
 */
export function lowestDescendant(pid: number, lifetimeMs: number): number {
  const [, , , , last = "0"] = textOf("/proc/loadavg").split(/\s/);
  return lifetimeMs < shortMs && Number(last) >= pid ? pid : 0;
}

/** Finds marked processes without promises: these files are in memory, and four trips to another thread for each process cost ten times the reading. */
function markedProcesses(folder: string, first: number): readonly number[] {
  const pids = namesIn("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => pid >= first);
  return pids.filter((pid) => isInside(markOf(pid), folder));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty for processes of other users, and for those that have ended meanwhile. */
function markOf(pid: number): string {
  const variable = textOf(`/proc/${pid}/environ`)
    .split("\0")
    .find((entry) => entry.startsWith(`${markName}=`));
  if (variable === undefined) return "";
  return Buffer.from(variable.slice(markName.length + 1), "latin1").toString("utf8");
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}

const isInside = (mark: string, folder: string): boolean => mark === folder || mark.startsWith(`${folder}/`);

function endProcess(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
