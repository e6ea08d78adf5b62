import type { SemanticsCase } from "../case.ts";

/** Of modules/recursion.py. */
export const recursion: readonly SemanticsCase[] = [
  {
    pipeline: "recursion",
    run: "Succeeded",
    tasks: [
      "ended Succeeded out=e",
      "next-number Succeeded Output=1",
      "recursion-#-count-to-three-1 Succeeded last-idx=1 last-elem=1 condition=succeeded",
      "recursion-#-count-to-three-1[1] Succeeded",
      "recursion-#-count-to-three-1[1].condition-2 Succeeded outcome=true",
      "recursion-#-count-to-three-1[1].count-to-three Succeeded last-idx=1 last-elem=1 condition=succeeded",
      "recursion-#-count-to-three-1[1].count-to-three[1] Completed",
      "recursion-#-count-to-three-1[1].count-to-three[1].condition-2 Succeeded outcome=false",
      "recursion-#-count-to-three-1[1].count-to-three[1].count-to-three skipped: When Expressions evaluated to false",
      "recursion-#-count-to-three-1[1].count-to-three[1].next-number-2 Succeeded Output=3",
      "recursion-#-count-to-three-1[1].next-number-2 Succeeded Output=2",
    ],
  },
];
