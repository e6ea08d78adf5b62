import type { Mount } from "./mount.ts";

/** A program that is to be started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What it reads first. Its standard input stays open as long as it may run. */
  readonly input?: string;
  /** Its descriptor for events, where that is not the usual one. */
  readonly events?: 1;
}

export interface Confinement {
  readonly mounts: readonly Mount[];
  readonly hasNetwork: boolean;
  /** Whether to ask for layers where the mechanism may lack them. */
  readonly hasLayers: boolean;
  /** Absolute path of an interpreter, for a program of ours that makes namespaces. */
  readonly python: string;
}

/** A program of the system that makes namespaces. */
export interface Mechanism {
  /** The mechanism's name in the log and the documentation. */
  readonly name: string;
  /** Whether it fails where it is asked for layers that it does not have. */
  readonly mayLackLayers?: true;
  /** What it does not confine, for the log. */
  readonly remark?: string;
  /** Called once before it confines. @param folder for files of its own @returns what keeps it from working */
  readonly prepare?: (folder: string) => Promise<string | undefined>;
  readonly dispose?: () => Promise<void>;
  /** The command that starts `command` confined, with all its descriptors. */
  readonly confine: (command: Command, confinement: Confinement) => Command;
}

/** The most processes that a module may have at a time. */
export const processLimit = 512;

/** The largest size of each folder in memory, and of each file that is written, in bytes. */
export const sizeLimit = 1024 ** 3;

/** Parts of /proc that change the machine: the kernel asks for no capability there, only for root's number. */
export const partsOfProc = ["sys", "sysrq-trigger", "irq", "bus", "fs", "asound", "acpi", "scsi"] as const;
