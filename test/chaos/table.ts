import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { calls } from "./calls.ts";
import type { Cell } from "./cell.ts";
import { faults } from "./faults.ts";

/** v1beta1 has the same requests as v1. */
export const generations: readonly GenerationName[] = ["v1", "v2beta1"];

export const callsOf = (generation: GenerationName) =>
  calls.filter(({ onlyTekton, onlyKfp2 }) => (generation === "v2beta1" ? !onlyTekton : !onlyKfp2));

/** Each call with each fault, once and for as long as the step lasts. */
export const cells: readonly Cell[] = generations.flatMap((generation) =>
  callsOf(generation).flatMap((call) =>
    faults.flatMap((fault) =>
      (fault.fault === undefined ? [Number.POSITIVE_INFINITY] : [1, Number.POSITIVE_INFINITY]).map((times) => ({
        generation,
        call,
        fault,
        times,
      })),
    ),
  ),
);
