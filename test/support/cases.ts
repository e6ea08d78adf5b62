import { cpSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./workspace.ts";

const cases = join(import.meta.dirname, "..", "cases");

/** A copy of a folder of `test/cases`: a small repository of the kind that its README describes. Gone after the test. */
export function makeCase(name: string, workspace = makeFolder(name)): string {
  cpSync(join(cases, name), workspace, { recursive: true });
  return workspace;
}
