import { execFileSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../../support/compile.ts";
import { cacheFolder } from "../../support/sdk-folder.ts";
import { makeFolder, makeWorkspace } from "../../support/workspace.ts";

const installMs = 600_000;

/** Installed once for all runs, as the SDK is. @returns the folder that PYTHONPATH names */
function nativeLibraries(): string {
  const folder = join(cacheFolder, "native-libraries");
  if (!existsSync(join(folder, "pandas"))) {
    const packages = ["numpy", "pandas", "cffi"];
    execFileSync("python3", ["-m", "pip", "install", "-q", "--target", folder, ...packages], { stdio: "pipe" });
  }
  return folder;
}

/** Sets `value`, and whether it is the same each time. */
const cases: readonly (readonly [code: string, isSteady: boolean])[] = [
  ["import numpy; value = numpy.random.rand()", false],
  ["from numpy.random import randint; value = randint(9)", false],
  ["import numpy as np; np.random.seed(7); value = np.random.rand()", true],
  ["import numpy as np; value = np.random.default_rng().random()", false],
  ["import numpy as np; value = np.random.default_rng(7).random()", true],
  ["import numpy as np; value = np.random.RandomState().rand()", false],
  ["import numpy as np; value = np.random.SeedSequence().entropy", false],
  ["import numpy as np; value = np.datetime64('now')", false],
  ["import numpy as np; value = np.array([1, 2]).sum()", true],
  ["import pandas as pd; value = pd.Timestamp.now()", false],
  ["import pandas as pd; value = pd.Timestamp('now')", false],
  ["import pandas as pd; value = pd.Timestamp.today()", false],
  ["import pandas as pd; value = pd.to_datetime('today')", false],
  ["import pandas as pd; value = pd.DataFrame({'a': [1, 2]}).sample(1).a.sum()", false],
  ["import pandas as pd; value = pd.Timestamp('2024-01-01')", true],
  ["import cffi; f = cffi.FFI(); f.cdef('int getpid(void);'); value = f.dlopen(None).getpid()", false],
];

it("keeps no package with the clock and the random numbers of numpy and pandas, nor one that calls C", {
  timeout: installMs,
}, async () => {
  const moduleWith = (code: string): string =>
    `from kfp import dsl\n${code}\n\n@dsl.pipeline(name="p")\ndef p():\n    dsl.ContainerOp(name="a", image="busybox", command=["echo", str(value)])\n`;
  const files = cases.map(([code], index) => [`c${String(index + 10)}.py`, moduleWith(code)] as const);
  const workspace = makeWorkspace(Object.fromEntries(files));
  const options = { env: { ...process.env, PYTHONPATH: nativeLibraries() }, entry: "pipeline" } as const;
  const cache = makeFolder("cache");
  symlinkSync(join(cacheFolder, "sdk"), join(cache, "sdk"));
  await compile(workspace, { ...options, cacheFolder: cache });
  const again = await compile(workspace, { ...options, cacheFolder: cache });
  const seen = again.map((result, index) => [cases[index]?.[0], result.kind === "compiled" && result.isCached]);
  expect(seen).toEqual(cases);
});
