import { rmSync } from "node:fs";
import { join } from "node:path";
import { serveGitHub } from "../test/support/github/github.ts";
import { actionsEnvironment, runtimeToken } from "../test/support/github/start.ts";
import { makeModules } from "./modules.ts";
import type { Row } from "./row.ts";
import { scratch } from "./scratch.ts";
import { bundle, runProgram, stepEnvironment } from "./step.ts";

export const jobCacheRows: readonly Row[] = [coldRow()];

/** The first step of a job on an empty runner, with what an earlier job has kept beside one that installs the SDK. */
function coldRow(): Row {
  return {
    name: "1 module on an empty runner",
    rounds: 5,
    prepare: async () => {
      const github = await serveGitHub({ folder: join(scratch, "github") });
      github.state.git.push("main", { "README.md": "Pipelines\n" }, "First");
      const runner = {
        ...actionsEnvironment(github),
        GITHUB_SERVER_URL: "https://github.com",
        ACTIONS_CACHE_SERVICE_V2: "True",
        ACTIONS_RUNTIME_TOKEN: runtimeToken(1, ["refs/heads/main"]),
        RUNNER_TEMP: join(scratch, "temp"),
      };
      const workspace = makeModules(1);
      const cold = async (cache: string): Promise<void> => {
        const folder = join(scratch, "cold");
        for (const path of [folder, join(workspace, "compiled")]) rmSync(path, { recursive: true, force: true });
        const env = stepEnvironment({ workspace, inputs: { cache, "cache-dir": folder } });
        await runProgram(process.execPath, [bundle], { env: { ...env, ...runner } });
      };
      await cold("true");
      return {
        ours: { label: "dist/index.js, `cache: true`", run: () => cold("true") },
        others: [{ label: "dist/index.js, `cache: false`", run: () => cold("false") }],
        close: () => github.close(),
      };
    },
  };
}
