import type { SemanticsCase } from "../case.ts";

/** Of modules/conditions.py. */
export const conditions: readonly SemanticsCase[] = [
  {
    pipeline: "when-params",
    run: "Completed",
    tasks: [
      "condition-1 Succeeded outcome=true",
      "condition-2 Succeeded outcome=false",
      "few skipped: When Expressions evaluated to false",
      "many Succeeded out=many",
    ],
  },
  {
    pipeline: "when-nested",
    run: "Completed",
    tasks: [
      "after-inner skipped: Results were missing",
      "beside Succeeded out=o",
      "condition-1 Succeeded outcome=true",
      "condition-2 Succeeded outcome=false",
      "inner skipped: When Expressions evaluated to false",
      "outer Succeeded out=o",
    ],
  },
  {
    pipeline: "when-missing-result",
    run: "Completed",
    tasks: [
      "condition-1 Succeeded outcome=false",
      "needs skipped: Results were missing",
      "seen Succeeded out=no",
      "skipped skipped: When Expressions evaluated to false",
      "waits skipped: When Expressions evaluated to false",
    ],
  },
  {
    pipeline: "when-floats",
    run: "Completed",
    tasks: [
      "condition-1 Succeeded outcome=false",
      "condition-2 Succeeded outcome=true",
      "less skipped: When Expressions evaluated to false",
      "low Succeeded out=9.5",
      "more Succeeded out=m",
    ],
  },
  {
    pipeline: "when-fails",
    run: "Failed",
    tasks: [
      "broken Failed",
      "condition-1 skipped: PipelineRun was stopping",
      "done skipped: PipelineRun was stopping",
      "never skipped: PipelineRun was stopping",
    ],
  },
  {
    pipeline: "cel-numbers",
    run: "Succeeded",
    tasks: ["condition-cel EvaluationSuccess outcome=true", "yes Succeeded out=y"],
  },
  {
    pipeline: "cel-invalid",
    run: "Failed",
    tasks: ["condition-cel SyntaxError", "yes skipped: PipelineRun was stopping"],
  },
  {
    pipeline: "cel-error",
    run: "Failed",
    tasks: ["condition-cel EvaluationError", "zero Succeeded out=0"],
  },
  {
    pipeline: "cel-text",
    run: "Succeeded",
    tasks: ["condition-cel EvaluationSuccess outcome=0xFF0000"],
  },
  {
    pipeline: "loop-in-condition-in-loop",
    run: "Succeeded",
    tasks: [
      "loop-in-condition-in-loop-#-for-loop-2 Succeeded last-idx=2 last-elem=b condition=succeeded",
      "loop-in-condition-in-loop-#-for-loop-2[1] Completed",
      "loop-in-condition-in-loop-#-for-loop-2[1].condition-3 Succeeded outcome=false",
      "loop-in-condition-in-loop-#-for-loop-2[1].loop-in-condition-in-loop-#-for-loop-5 skipped: When Expressions evaluated to false",
      "loop-in-condition-in-loop-#-for-loop-2[2] Succeeded",
      "loop-in-condition-in-loop-#-for-loop-2[2].condition-3 Succeeded outcome=true",
      "loop-in-condition-in-loop-#-for-loop-2[2].loop-in-condition-in-loop-#-for-loop-5 Succeeded last-idx=2 last-elem=%!s(int=2) condition=succeeded",
      "loop-in-condition-in-loop-#-for-loop-2[2].loop-in-condition-in-loop-#-for-loop-5[1] Succeeded",
      "loop-in-condition-in-loop-#-for-loop-2[2].loop-in-condition-in-loop-#-for-loop-5[1].one Succeeded out=b1",
      "loop-in-condition-in-loop-#-for-loop-2[2].loop-in-condition-in-loop-#-for-loop-5[2] Succeeded",
      "loop-in-condition-in-loop-#-for-loop-2[2].loop-in-condition-in-loop-#-for-loop-5[2].one Succeeded out=b2",
    ],
  },
  {
    pipeline: "condition-on-loop",
    run: "Completed",
    tasks: [
      "condition-cel EvaluationSuccess outcome=true",
      "condition-on-loop-#-for-loop-3 Succeeded last-idx=2 last-elem=y condition=succeeded",
      "condition-on-loop-#-for-loop-3[1] Succeeded",
      "condition-on-loop-#-for-loop-3[1].one Succeeded out=x",
      "condition-on-loop-#-for-loop-3[2] Succeeded",
      "condition-on-loop-#-for-loop-3[2].one Succeeded out=y",
      "once skipped: When Expressions evaluated to false",
      "twice Succeeded out=2",
    ],
  },
];
