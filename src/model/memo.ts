/** One kind of remembered result. */
export interface MemoKind<T> {
  readonly name: string;
  /** Whether a remembered value has the shape of a result: others may write to the file, too. */
  readonly isProper: (value: unknown) => value is T;
}

/**
 * Results that earlier steps have computed, by what they were computed from. It is for functions whose result depends on nothing else: the
 * same arguments and the same version of this action give the same result.
 */
export interface Memo {
  /** @param from everything that the result depends on, as JSON has it */
  readonly recall: <T>(kind: MemoKind<T>, from: unknown) => T | undefined;
  readonly keep: <T>(kind: MemoKind<T>, from: unknown, value: T) => void;
}

export interface KeptMemo extends Memo {
  /** Writes what this step has added. A failure costs the next step time, and nothing else. */
  readonly save: () => void;
}

/** For steps that keep nothing. */
export const noMemo: KeptMemo = { recall: () => undefined, keep: () => {}, save: () => {} };

interface Remembered<T> {
  readonly memo: Memo;
  readonly kind: MemoKind<T>;
  /** Everything that the result depends on. */
  readonly from: unknown;
}

/** @param make may throw; errors are not remembered */
export function remember<T>({ memo, kind, from }: Remembered<T>, make: () => T): T {
  const known = memo.recall(kind, from);
  if (known !== undefined) return known;
  const value = make();
  memo.keep(kind, from, value);
  return value;
}
