/**
 * `npm run contract -- --host URL [--token …] [--api v1] [--runs]` sends the same requests to a real server and to the embedded server of the
 * same generation. It prints the differences, and exits with 1 if there are any. It creates a pipeline and an experiment with unique names and
 * removes them. It runs nothing, except with `--runs`: then it submits three small runs, follows each to its end, and removes them.
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
