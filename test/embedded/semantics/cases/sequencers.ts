import type { SemanticsCase } from "../case.ts";

/** Of modules/sequencers.py. */
export const sequencers: readonly SemanticsCase[] = [
  {
    pipeline: "any-first",
    run: "Succeeded",
    tasks: ["any Succeeded status=Completed", "first Succeeded out=1", "next Succeeded out=n", "second Succeeded"],
  },
  {
    pipeline: "any-condition",
    run: "Succeeded",
    tasks: ["any Succeeded status=Completed", "next Succeeded out=n", "tossed Succeeded out=heads"],
  },
  {
    pipeline: "any-no-match",
    run: "Succeeded",
    tasks: ["any Succeeded status=Skipped", "next Succeeded out=n", "tossed Succeeded out=heads"],
  },
  {
    pipeline: "any-no-match-fails",
    run: "Failed",
    tasks: ["any Failed", "next skipped: PipelineRun was stopping", "tossed Succeeded out=heads"],
  },
  {
    pipeline: "any-number",
    run: "Succeeded",
    tasks: ["any Succeeded status=Completed", "counted Succeeded out=7", "next Succeeded out=n"],
  },
  {
    pipeline: "any-skipped",
    run: "Completed",
    tasks: [
      "any Succeeded status=Completed",
      "condition-1 Succeeded outcome=false",
      "gone skipped: When Expressions evaluated to false",
      "next Succeeded out=n",
      "other Succeeded out=o",
    ],
  },
  {
    pipeline: "any-after-failure",
    run: "Failed",
    tasks: ["any Failed", "broken Failed", "next skipped: PipelineRun was stopping"],
  },
  {
    pipeline: "any-without-status",
    run: "Failed",
    tasks: ["any Failed", "first Succeeded out=1", "next skipped: PipelineRun was stopping"],
  },
];
