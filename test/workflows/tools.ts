import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { toolCache } from "../support/sdk-folder.ts";

const run = promisify(execFile);

/** What the tests of workflows need and npm does not have, by version; kept beside the SDK's environment. */
const folder = join(toolCache, "workflow-tools");

export const tools = {
  act: join(folder, "act-0.2.89", "act"),
  actionlint: join(folder, "actionlint-1.7.12", "actionlint"),
  zizmor: join(folder, "zizmor-1.32.0", "bin", "zizmor"),
} as const;

/** Once for all test files: with Go and with Python, from their package indexes. */
export async function setup(): Promise<void> {
  await installWithGo("github.com/nektos/act@v0.2.89", tools.act);
  await installWithGo("github.com/rhysd/actionlint/cmd/actionlint@v1.7.12", tools.actionlint);
  if (existsSync(tools.zizmor)) return;
  console.log("Installing zizmor");
  const environment = join(tools.zizmor, "..", "..");
  await run("python3", ["-m", "venv", environment]);
  await run(join(environment, "bin", "python"), ["-m", "pip", "install", "--quiet", "zizmor==1.32.0"]);
}

async function installWithGo(module: string, program: string): Promise<void> {
  if (existsSync(program)) return;
  console.log(`Installing ${module}`);
  await run("go", ["install", module], { env: { ...process.env, GOBIN: join(program, "..") } });
}
