/** What a subject's file gives: rows that compare two sides. They run in turn, A B A B …; only the ratio can be trusted on a busy machine. */
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
  /** Absent where there is nothing to compare with, as for a number of requests. */
  readonly other?: Side;
  readonly close?: () => void | Promise<void>;
}

export interface Side {
  readonly label: string;
  /** @returns the figure of this round, in the row's unit; nothing: the time it took, in milliseconds */
  readonly run: () => Figure | Promise<Figure>;
}

/** `void`: a side that is only timed has nothing to say. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function without a return statement has this type
export type Figure = number | void;

export type Unit = (figure: number) => string;

export const duration: Unit = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);
export const megabytes: Unit = (bytes) => `${Math.round(bytes / 1e6)} MB`;
export const times: Unit = (count) => String(Number(count.toFixed(2)));
