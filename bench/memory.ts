import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { Environment } from "../src/model/environment.ts";

export interface Program {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Environment;
}

/**
 * Runs a program and looks all the while at the Python processes below it (and at itself, if it is one). What they share counts once: the
 * proportional set size of each, from /proc, so only on Linux.
 * @returns the most that they had together, in bytes
 */
export async function peakOfPython({ program, args, ...options }: Program): Promise<number> {
  const child = spawn(program, args, { ...options, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let peak = 0;
  let isRunning = true;
  void ended.then(() => {
    isRunning = false;
  });
  while (isRunning) {
    peak = Math.max(peak, sizeOfPython(child));
    await delay(5);
  }
  return peak;
}

const sizeOfPython = ({ pid = 0 }: ChildProcess): number =>
  treeOf(pid)
    .filter((process) => /^python/.test(read(process, "comm")))
    .reduce((sum, process) => sum + proportionalSize(process), 0);

function treeOf(pid: number): readonly number[] {
  const children = read(pid, `task/${pid}/children`).split(" ").filter(Boolean).map(Number);
  return [pid, ...children.flatMap(treeOf)];
}

function proportionalSize(pid: number): number {
  const [, kibibytes = "0"] = /^Pss:\s+(\d+) kB$/m.exec(read(pid, "smaps_rollup")) ?? [];
  return Number(kibibytes) * 1024;
}

/** A process may have ended in the meantime. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
