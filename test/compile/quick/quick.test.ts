import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sdkPython } from "../../support/sdk.ts";
import { makeFolder } from "../../support/workspace.ts";

const driver = join(import.meta.dirname, "../../../src/compile/driver");

function runScript(name: string): unknown {
  const script = join(import.meta.dirname, name);
  const options = { encoding: "utf8", cwd: makeFolder("run"), maxBuffer: 1e8 } as const;
  return JSON.parse(execFileSync(sdkPython(), ["-B", script, driver], options));
}

it("writes and reads YAML as the SDK's own functions do, most of it with libyaml", () => {
  const { differs, used, libyaml } = runScript("same_yaml.py") as {
    readonly differs: readonly string[];
    readonly used: { readonly dump: number; readonly load: number };
    readonly libyaml: boolean;
  };
  expect(differs).toEqual([]);
  expect(libyaml).toBe(true);
  expect(used.dump).toBeGreaterThan(60);
  expect(used.load).toBeGreaterThan(30);
});

it("warms up without a trace", () => {
  expect(runScript("left_behind.py")).toEqual({ changed: [], files: [], compiled: true });
});
