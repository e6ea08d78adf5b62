/**
 * `npm run contract -- --host URL [--token …] [--api v1] [--runs]`: sends the same requests to a real server and to the embedded one of its
 * generation, and prints where they differ; exits with 1 when they do. It makes and removes a pipeline and an experiment with names of their
 * own, and runs nothing; with `--runs` it also submits three small runs, follows them to their ends, and removes them.
 */
import { parseArgs } from "node:util";
import { checkServer } from "../test/contract/check-server.ts";

const { values } = parseArgs({
  options: {
    host: { type: "string", default: "" },
    token: { type: "string", default: process.env.KFP_TOKEN ?? "" },
    api: { type: "string", default: "auto" },
    runs: { type: "boolean", default: false },
  },
});
try {
  process.exitCode = (await checkServer({ ...values, env: process.env, say: console.log })) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
