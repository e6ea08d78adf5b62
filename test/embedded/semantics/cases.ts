/** What is expected of one pipeline of the modules in this folder, written down from the rules of Tekton and of kfp-tekton's controllers. */
export interface SemanticsCase {
  /** Of the pipeline. */
  readonly pipeline: string;
  readonly params?: Readonly<Record<string, string>>;
  /** Part of the run's message. */
  readonly message?: string;
  /** Reason of the run. */
  readonly run: string;
  /** As in lines.ts. */
  readonly tasks: readonly string[];
}

export const cases: readonly SemanticsCase[] = [
  {
    pipeline: "loop-static",
    run: "Succeeded",
    tasks: [
      "loop-static-#-for-loop-2 Succeeded last-idx=2 last-elem=y condition=succeeded",
      "loop-static-#-for-loop-2[1] Succeeded",
      "loop-static-#-for-loop-2[1].one Succeeded out=x",
      "loop-static-#-for-loop-2[2] Succeeded",
      "loop-static-#-for-loop-2[2].one Succeeded out=y",
    ],
  },
  {
    pipeline: "loop-cel",
    run: "Completed",
    tasks: [
      "condition-cel EvaluationSuccess outcome=true",
      "first Succeeded out=heads",
      "lost skipped: When Expressions evaluated to false",
      "won Succeeded out=yes",
    ],
  },
  {
    pipeline: "loop-dictionaries",
    run: "Succeeded",
    tasks: [
      "loop-dictionaries-#-for-loop-2 Succeeded last-idx=2 last-elem=map[a:%!s(int=10) b:%!s(int=20)] condition=succeeded",
      "loop-dictionaries-#-for-loop-2[1] Succeeded",
      "loop-dictionaries-#-for-loop-2[1].pair Succeeded out=1-2",
      "loop-dictionaries-#-for-loop-2[2] Succeeded",
      "loop-dictionaries-#-for-loop-2[2].pair Succeeded out=10-20",
    ],
  },
  {
    pipeline: "loop-break",
    run: "Succeeded",
    tasks: [
      "loop-break-#-for-loop-2 Succeeded last-idx=2 last-elem=b condition=pass",
      "loop-break-#-for-loop-2[1] Completed",
      "loop-break-#-for-loop-2[1].condition-3 Succeeded outcome=false",
      "loop-break-#-for-loop-2[1].one Succeeded out=a",
      "loop-break-#-for-loop-2[1].pipelineloop-break-operation skipped: When Expressions evaluated to false",
      "loop-break-#-for-loop-2[2] Succeeded",
      "loop-break-#-for-loop-2[2].condition-3 Succeeded outcome=true",
      "loop-break-#-for-loop-2[2].one Succeeded out=b",
      "loop-break-#-for-loop-2[2].pipelineloop-break-operation Succeeded",
    ],
  },
  {
    pipeline: "loop-fails",
    run: "Failed",
    tasks: [
      "loop-fails-#-for-loop-2 Failed last-idx=2 last-elem=%!s(int=3)",
      "loop-fails-#-for-loop-2[1] Succeeded",
      "loop-fails-#-for-loop-2[1].maybe Succeeded",
      "loop-fails-#-for-loop-2[2] Failed",
      "loop-fails-#-for-loop-2[2].maybe Failed",
    ],
  },
];
