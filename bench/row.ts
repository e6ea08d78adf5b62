/** What a subject's file gives: rows that compare sides. They run in turn, A B C A B C …; only the ratios can be trusted on a busy machine. */
export interface Row {
  readonly name: string;
  readonly rounds: number;
  /** How a figure is written: `duration` where absent. */
  readonly unit?: Unit;
  /** Called once, only for rows that were picked. */
  readonly prepare: () => Sides | Promise<Sides>;
}

export interface Sides {
  readonly ours: Side;
  /** Empty where there is nothing to compare with, as for a number of requests. Each has a line of its own in the table. */
  readonly others?: readonly Side[];
  readonly close?: () => void | Promise<void>;
}

export interface Side {
  readonly label: string;
  /** For a side that takes long: how many of the row's rounds it is part of. It then has no round that does not count. */
  readonly rounds?: number;
  /** @returns the figure of this round, in the row's unit; nothing: the time it took, in milliseconds */
  readonly run: () => Figure | Promise<Figure>;
}

/** `void`: a side that is only timed has nothing to say. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function without a return statement has this type
export type Figure = number | Spent | void;

/** The time of the processes that a side started, in milliseconds. What the CPU spent depends less on what else the machine does. */
export interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

export type Unit = (figure: number) => string;

export const duration: Unit = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);
export const megabytes: Unit = (bytes) => `${Math.round(bytes / 1e6)} MB`;
export const times: Unit = (count) => String(Number(count.toFixed(2)));
