import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { sdkPython } from "./sdk.ts";
import { makeFolder } from "./workspace.ts";

/** The files that `python module.py` writes or changes in a copy of the workspace: texts by path. Random digits of loops are left out. */
export function runModule(
  workspace: string,
  module: string,
  args: readonly string[] = [],
): Readonly<Record<string, string>> {
  const copy = makeFolder("python");
  cpSync(workspace, copy, { recursive: true });
  const before = readTexts(copy);
  const path = join(copy, module);
  execFileSync(sdkPython(), ["-B", "-W", "ignore", path, ...args], { cwd: dirname(path), stdio: "pipe" });
  return Object.fromEntries(Object.entries(readTexts(copy)).filter(([name, text]) => before[name] !== text));
}

/** What the SDK's command makes of a module. */
export function compileWithCommand(workspace: string, module: string, python = sdkPython()): string {
  const output = join(makeFolder("command"), "expected.yaml");
  const program = "from kfp_tekton.compiler.main import main; main()";
  const args = ["--py", basename(module), "--output", output];
  execFileSync(python, ["-B", "-W", "ignore", "-c", program, ...args], {
    cwd: join(workspace, dirname(module)),
    stdio: "pipe",
  });
  return readFileSync(output, "utf8");
}

export const withoutLoopIds = (yaml: string): string => yaml.replace(/-[0-9a-f]{5}-(?=for-loop|graph)/g, "-");

function readTexts(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => !name.startsWith("compiled") && statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [relative(folder, join(folder, name)), readFileSync(join(folder, name), "utf8")]),
  );
}
