import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { scratch } from "./scratch.ts";
import { bundle, runProgram, stepEnvironment } from "./step.ts";

export const startRows: readonly Row[] = [
  {
    name: "a step with nothing to do",
    rounds: 15,
    prepare: () => {
      const workspace = join(scratch, "empty");
      mkdirSync(workspace);
      const env = stepEnvironment({ workspace });
      return {
        // It ends with the error that there is no pipeline.
        ours: { label: "dist/index.js", run: () => runProgram(process.execPath, [bundle], { env, code: 1 }) },
        others: [{ label: "node -e 0", run: () => runProgram(process.execPath, ["-e", "0"]) }],
      };
    },
  },
];
