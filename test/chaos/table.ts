import { calls } from "./calls.ts";
import type { Cell } from "./cell.ts";
import { faults } from "./faults.ts";

/** Each call with each fault, once and for as long as the step lasts. */
export const cells: readonly Cell[] = calls.flatMap((call) =>
  faults.flatMap((fault) =>
    (fault.fault === undefined ? [Number.POSITIVE_INFINITY] : [1, Number.POSITIVE_INFINITY]).map((times) => ({
      call,
      fault,
      times,
    })),
  ),
);
