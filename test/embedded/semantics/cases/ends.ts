import type { SemanticsCase } from "../case.ts";

/** Of modules/ends.py. */
export const ends: readonly SemanticsCase[] = [
  {
    pipeline: "exit-after-failure",
    run: "Failed",
    tasks: ["broken Failed", "never skipped: PipelineRun was stopping", "tidy Succeeded out=t"],
  },
  {
    pipeline: "exit-fails",
    run: "Failed",
    tasks: ["fine Succeeded out=f", "tidy Failed"],
  },
  {
    pipeline: "exit-after-loop",
    run: "Failed",
    tasks: [
      "exit-after-loop-#-for-loop-3 Failed last-idx=1 last-elem=%!s(int=3)",
      "exit-after-loop-#-for-loop-3[1] Failed",
      "exit-after-loop-#-for-loop-3[1].broken Failed",
      "tidy Succeeded out=t",
    ],
  },
  {
    pipeline: "exit-completed",
    run: "Completed",
    tasks: [
      "condition-2 Succeeded outcome=false",
      "gone skipped: When Expressions evaluated to false",
      "tidy Succeeded out=t",
    ],
  },
  {
    pipeline: "retry-succeeds",
    run: "Succeeded",
    tasks: ["flaky Succeeded retries=2"],
  },
  {
    pipeline: "task-timeout-retries",
    run: "Failed",
    tasks: ["sleeper TaskRunTimeout retries=1"],
  },
  {
    pipeline: "pipeline-timeout",
    run: "Failed",
    tasks: ["never skipped: PipelineRun was stopping", "slow TaskRunCancelled"],
  },
  {
    pipeline: "timeout-with-exit",
    run: "Failed",
    tasks: ["slow TaskRunCancelled", "tidy Succeeded out=t"],
  },
  {
    pipeline: "timeout-in-loop",
    run: "Failed",
    tasks: [
      "timeout-in-loop-#-for-loop-3 PipelineLoopRunCancelled last-idx=2 last-elem=%!s(int=30)",
      "timeout-in-loop-#-for-loop-3[1] Succeeded",
      "timeout-in-loop-#-for-loop-3[1].slow Succeeded",
      "timeout-in-loop-#-for-loop-3[2] Cancelled",
      "timeout-in-loop-#-for-loop-3[2].slow TaskRunCancelled",
    ],
  },
  {
    pipeline: "context-names",
    run: "Succeeded",
    tasks: ["names Succeeded out=context-names-run context-names-run-names", "variables Succeeded out=hello"],
  },
  {
    pipeline: "failed-beside",
    run: "Failed",
    tasks: ["broken Failed", "never skipped: PipelineRun was stopping", "slow Succeeded"],
  },
];
