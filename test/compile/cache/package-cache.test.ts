import { existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type CompileSettings, compile, oneStep, pipelineModule } from "../../support/compile.ts";
import { cacheFolder } from "../../support/sdk-folder.ts";
import { makeFolder, makeWorkspace } from "../../support/workspace.ts";

const source = `import os
from pathlib import Path
import colorsys
import helper
from kfp.components import load_component_from_file

HERE = Path(__file__).parent
QUERY = (HERE / "query.sql").read_text()
OPTIONAL = (HERE / "optional.txt").read_text() if (HERE / "optional.txt").exists() else "none"
try:
    SECRET = open(HERE / "tried.txt").read()
except OSError:
    SECRET = ""
component = load_component_from_file(str(HERE / "component.yaml"))
${pipelineModule(`component()\n${oneStep}`)}
print(os.environ.get("DEFAULT_ARTIFACT_BUCKET"), os.environ.get("LANG"))
`;

const component = "name: c\nimplementation:\n  container:\n    image: busybox\n    command: [echo, one]\n";

/** An interpreter that notes each of its starts, and a cache of packages that begins empty. */
function setUp() {
  const workspace = makeWorkspace({
    "a/p.py": source,
    "a/helper.py": "x = 1\n",
    "a/query.sql": "select 1",
    "a/component.yaml": component,
  });
  const folder = makeFolder("cache");
  const starts = join(folder, "starts");
  const python = join(folder, "python");
  writeFileSync(python, `#!/bin/sh\necho started >> ${starts}\nexec python3 "$@"\n`, { mode: 0o755 });
  const cache = join(folder, "cache");
  const run = async (options: CompileSettings = {}) => {
    if (!existsSync(cache)) shareSdk(cache);
    rmSync(starts, { force: true });
    const results = await compile(options.workspace ?? workspace, {
      python,
      cacheFolder: cache,
      env: { ...process.env, LANG: "C" },
      pipelines: ["a/*.py"],
      ...options,
    });
    return { results, started: existsSync(starts) || results.some(({ isCached }) => !isCached) };
  };
  return { workspace, run: Object.assign(run, { cache }), python };
}

function shareSdk(cache: string): void {
  mkdirSync(cache);
  symlinkSync(join(cacheFolder, "sdk"), join(cache, "sdk"));
}

function write(workspace: string, path: string, text: string): CompileSettings {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
  return {};
}

describe("a package whose inputs are as they were", () => {
  it("is taken from the cache, the same in every byte, with no Python started", async () => {
    const { workspace, run } = setUp();
    const first = await run();
    expect(first.started).toBe(true);
    const before = readFileSync(join(workspace, "compiled/p.yaml"));
    rmSync(join(workspace, "compiled"), { recursive: true });
    const second = await run();
    expect(second.started).toBe(false);
    expect(readFileSync(join(workspace, "compiled/p.yaml"))).toEqual(before);
    const [one, two] = [first.results[0], second.results[0]];
    if (one?.kind !== "compiled" || two?.kind !== "compiled") throw new Error("did not compile");
    expect(two.pipeline).toEqual(one.pipeline);
  });
});

it("is taken from the cache in a fresh checkout, where the output folder is not there yet", async () => {
  const { workspace, run } = setUp();
  // A function component makes the SDK import more, which it looks for in the root of the repository too.
  const component = `from kfp.components import create_component_from_func\n\ndef add(a: int) -> int:\n    return a\n\nadd_op = create_component_from_func(add)\n`;
  writeFileSync(join(workspace, "a/p.py"), `${component}${pipelineModule("add_op(1)")}`);
  const outputDir = "out/packages";
  expect((await run({ outputDir })).started).toBe(true);
  rmSync(join(workspace, "out"), { recursive: true });
  expect((await run({ outputDir })).started).toBe(false);
  writeFileSync(join(workspace, "another.py"), "");
  expect((await run({ outputDir })).started).toBe(false);
  mkdirSync(join(workspace, "lib2to3"));
  expect((await run({ outputDir })).started).toBe(true);
});

type Json = Record<string, unknown>;

it.each<[string, (entry: Json, own: string) => unknown]>([
  ["no digest of the module", (entry, own) => without(entry, "files", own)],
  ["a module that was not there", (entry, own) => within(entry, "files", { [own]: "absent" })],
  ["nothing that was read", (entry) => ({ ...entry, dependencies: {} })],
  ["no list of results", (entry) => ({ ...entry, results: { length: 1 } })],
  ["a result without a package", (entry) => ({ ...entry, results: [{ kind: "compiled", name: "p" }] })],
  ["a number for a digest", (entry, own) => within(entry, "files", { [own]: 1 })],
  ["a text for look-ups", (entry) => within(entry, "lookUps", "all")],
  ["its version alone", ({ version }) => ({ version })],
  ["nothing", () => null],
])("an entry of the cache with %s is none: the module is compiled", async (_, forge) => {
  const { workspace, run } = setUp();
  await run();
  const packages = join(run.cache, "packages");
  const own = join(workspace, "a/p.py");
  const forged = globSync("**/*.json", { cwd: packages }).filter((file) => {
    const entry = JSON.parse(readFileSync(join(packages, file), "utf8")) as Json;
    if (!JSON.stringify(entry).includes(JSON.stringify(own))) return false;
    writeFileSync(join(packages, file), JSON.stringify(forge(entry, own)));
    return true;
  });
  expect(forged.length).toBeGreaterThan(0);
  const { results, started } = await run();
  expect(started).toBe(true);
  expect(results).toMatchObject([{ kind: "compiled", pipeline: { module: "a/p.py" } }]);
});

function within(entry: Json, group: string, change: unknown): Json {
  const dependencies = entry.dependencies as Record<string, object>;
  const changed = typeof change === "object" ? { ...dependencies[group], ...change } : change;
  return { ...entry, dependencies: { ...dependencies, [group]: changed } };
}

function without(entry: Json, group: string, name: string): Json {
  const dependencies = entry.dependencies as Record<string, Json>;
  const { [name]: _, ...rest } = dependencies[group] ?? {};
  return { ...entry, dependencies: { ...dependencies, [group]: rest } };
}

it("is not taken for the module of that name in another checkout", async () => {
  const { run } = setUp();
  await run();
  const workspace = makeWorkspace({ "a/p.py": pipelineModule("raise ValueError('no rows')") });
  expect((await run({ workspace })).results[0]?.kind).toBe("failed");
});

describe("is compiled again when something that it depends on is another", () => {
  it.each<readonly [string, (workspace: string) => CompileSettings]>([
    ["the module", (workspace) => write(workspace, "a/p.py", `${source}# changed\n`)],
    ["a helper", (workspace) => write(workspace, "a/helper.py", "x = 2\n")],
    ["a component's YAML", (workspace) => write(workspace, "a/component.yaml", component.replace("one", "two"))],
    ["a data file", (workspace) => write(workspace, "a/query.sql", "select 2")],
    ["a data file that is gone", (workspace) => write(workspace, "a/tried.txt", "now")],
    ["a file that was looked for and did not exist", (workspace) => write(workspace, "a/optional.txt", "now")],
    ["a module that hides another", (workspace) => write(workspace, "a/colorsys.py", "")],
    ["a package that hides a module", (workspace) => write(workspace, "a/helper/__init__.py", "x = 1\n")],
    ["an environment variable that it looked up", () => ({ env: { ...process.env, LANG: "C.UTF-8" } })],
    [
      "an environment variable of the SDK",
      () => ({ env: { ...process.env, LANG: "C", DEFAULT_STORAGE_CLASS: "fast" } }),
    ],
    [
      "a variable that the user let it see",
      () => ({ env: { ...process.env, LANG: "C", MY_BUCKET: "b" }, passEnv: ["MY_BUCKET"] }),
    ],
    ["a switch of the compiler", () => ({ typeCheck: false })],
    ["the other switch", () => ({ inlineTasks: false })],
    ["whether to repair", () => ({ repair: true })],
    ["whether a sandbox is required", () => ({ sandbox: "auto" })],
    ["whether a sandbox has the network", () => ({ sandboxNetwork: true })],
    ["the SDK that was asked for", () => ({ sdk: "auto" })],
  ])("%s", async (_, change) => {
    const { workspace, run } = setUp();
    await run();
    expect((await run()).started).toBe(false);
    expect((await run(change(workspace))).started).toBe(true);
  });

  it("the interpreter", async () => {
    const { run, python } = setUp();
    await run();
    writeFileSync(python, `${readFileSync(python, "utf8")}# another build\n`);
    expect((await run()).started).toBe(true);
  });

  it("the requirements", async () => {
    const { workspace, run } = setUp();
    await run();
    writeFileSync(join(workspace, "requirements.txt"), "kfp-tekton==0.0.0-does-not-exist\n");
    await expect(run({ requirements: ["requirements.txt"] })).rejects.toThrow("exclude each other");
  });
});

describe("is never kept when it cannot be known what it depends on", () => {
  it.each([
    [
      "the network",
      "import socket\ntry:\n    socket.create_connection(('127.0.0.1', 9), timeout=1)\nexcept OSError:\n    pass",
    ],
    ["another process", "import subprocess\nsubprocess.run(['true'])"],
    ["a fork", "import os\npid = os.fork()\nif pid == 0: os._exit(0)\nos.waitpid(pid, 0)"],
  ])("%s", async (_, statements) => {
    const { workspace, run } = setUp();
    writeFileSync(join(workspace, "a/p.py"), `${statements}\n${pipelineModule(oneStep)}`);
    expect((await run()).results[0]?.kind).toBe("compiled");
    expect((await run()).started).toBe(true);
  });

  it("a module that failed", async () => {
    const { workspace, run } = setUp();
    writeFileSync(join(workspace, "a/p.py"), pipelineModule("raise ValueError('no')"));
    expect((await run()).results[0]?.kind).toBe("failed");
    expect((await run()).started).toBe(true);
  });
});

it("several pipelines of a module are kept together, each with what it read itself", async () => {
  const { workspace, run } = setUp();
  const reads = (file: string): string => `open(__file__.replace("p.py", "${file}")).read()\n${oneStep}`;
  writeFileSync(
    join(workspace, "a/p.py"),
    `${pipelineModule(reads("query.sql"), { name: "one" })}${pipelineModule(reads("component.yaml"), { name: "two" })}`,
  );
  expect((await run()).results.map((result) => result.kind)).toEqual(["compiled", "compiled"]);
  expect((await run()).started).toBe(false);
  writeFileSync(join(workspace, "a/component.yaml"), "other");
  expect((await run()).started).toBe(true);
});

it("an interpreter is asked once what it is, and again when something is installed for it", async () => {
  const { workspace, run, python } = setUp();
  const site = makeFolder("site");
  const starts = join(site, "..", `${site.split("/").at(-1)}.starts`);
  onTestFinished(() => rmSync(starts, { force: true }));
  writeFileSync(python, `#!/bin/sh\necho started >> ${starts}\nexec python3 "$@"\n`, { mode: 0o755 });
  const asked = async (): Promise<boolean> => {
    rmSync(starts, { force: true });
    writeFileSync(join(workspace, "a/p.py"), `${source}# ${Math.random()}\n`);
    await run({ env: { ...process.env, PYTHONPATH: site } });
    return existsSync(starts);
  };
  expect(await asked()).toBe(true);
  expect(await asked()).toBe(false);
  mkdirSync(join(site, "some_package"));
  expect(await asked()).toBe(true);
});
