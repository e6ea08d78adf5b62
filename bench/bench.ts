/**
 * `npm run bench`: each row times two sides in turn, A B A B …, in one run, and gives medians and the median of the pairs' ratios.
 * Machines are noisy: read the ratios. A filter as argument picks rows by name.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareSdk } from "../src/compile/sdk-environment.ts";

const root = join(import.meta.dirname, "..");
const toolCache = join(root, "node_modules", ".cache", "tool-cache");
const scratch = mkdtempSync(join(tmpdir(), "bench-"));

interface Row {
  readonly name: string;
  readonly rounds: number;
  readonly ours: { readonly label: string; readonly run: () => void };
  readonly other: { readonly label: string; readonly run: () => void };
}

try {
  const python = await sdkPython();
  const wanted = rows(python).filter(({ name }) => name.includes(process.argv[2] ?? ""));
  console.log("| what | ours | median | other | median | ours / other |\n| --- | --- | --- | --- | --- | --- |");
  for (const row of wanted) console.log(measure(row));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function sdkPython(): Promise<string> {
  const log = { line: console.error, debug: () => {}, group: console.error, annotate: () => {} };
  const sdk = await prepareSdk({
    workspace: root,
    python: "python3",
    sdk: "1.9.3",
    requirements: [],
    cacheFolder: join(toolCache, "kfp-tekton-action"),
    env: process.env,
    log,
  });
  return sdk.python;
}

function rows(python: string): readonly Row[] {
  const empty = workspace(0);
  const startUp: Row = {
    name: "a step with nothing to do",
    rounds: 15,
    ours: { label: "dist/index.js", run: () => step(empty) },
    other: { label: "node -e 0", run: () => void spawnSync(process.execPath, ["-e", "0"]) },
  };
  return [startUp, ...[1, 5, 30].map((count) => compileRow(count, python)), cachedRow(300)];
}

function compileRow(count: number, python: string): Row {
  const folder = workspace(count);
  return {
    name: `compile ${count} module${count === 1 ? "" : "s"}`,
    rounds: count > 10 ? 3 : 5,
    ours: { label: "dist/index.js", run: () => step(folder) },
    other: { label: "dsl-compile-tekton one by one", run: () => oneByOne(folder, python) },
  };
}

/** A step that finds all its packages in the cache, beside one that compiles a single module. */
function cachedRow(count: number): Row {
  const folder = workspace(count);
  const one = workspace(1);
  return {
    name: `${count} modules, all of them cached`,
    rounds: 5,
    ours: { label: "dist/index.js", run: () => step(folder, { cached: true }) },
    other: { label: "dist/index.js, 1 module compiled", run: () => step(one) },
  };
}

function workspace(count: number): string {
  const folder = join(scratch, `modules-${count}`);
  mkdirSync(join(folder, "pipelines"), { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, "pipelines", `p${index}.py`), moduleText(index));
  return folder;
}

function moduleText(index: number): string {
  return `from kfp import dsl


@dsl.pipeline(name="pipeline-${index}")
def pipeline_${index}(text: str = "hi"):
    first = dsl.ContainerOp(name="first", image="busybox", command=["sh", "-c", "echo $0 > /tmp/out/text"], arguments=[text], file_outputs={"text": "/tmp/out/text"})
    dsl.ContainerOp(name="second", image="busybox", command=["echo", first.outputs["text"]])
`;
}

function step(folder: string, { cached = false } = {}): void {
  rmSync(join(folder, "compiled"), { recursive: true, force: true });
  const cache = join(scratch, cached ? "cache-kept" : "cache");
  if (!existsSync(cache)) {
    mkdirSync(cache);
    symlinkSync(join(toolCache, "kfp-tekton-action", "sdk"), join(cache, "sdk"));
  }
  if (!cached) rmSync(join(cache, "packages"), { recursive: true, force: true });
  const env = { ...process.env, GITHUB_WORKSPACE: folder, "INPUT_CACHE-DIR": cache, INPUT_SDK: "1.9.3" };
  spawnSync(process.execPath, [join(root, "dist", "index.js")], { env, stdio: "ignore" });
}

function oneByOne(folder: string, python: string): void {
  const program = "from kfp_tekton.compiler.main import main; main()";
  for (const file of readdirSync(join(folder, "pipelines")).filter((name) => name.endsWith(".py"))) {
    execFileSync(python, ["-B", "-c", program, "--py", file, "--output", join(scratch, "out.yaml")], {
      cwd: join(folder, "pipelines"),
      stdio: "ignore",
    });
  }
}

function measure({ name, rounds, ours, other }: Row): string {
  ours.run();
  other.run();
  const pairs = Array.from({ length: rounds }, () => [time(ours.run), time(other.run)] as const);
  const ratio = median(pairs.map(([one, two]) => one / two));
  const cells = [
    name,
    ours.label,
    seconds(median(pairs.map(([one]) => one))),
    other.label,
    seconds(median(pairs.map(([, two]) => two))),
    `${ratio.toFixed(2)} ×`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function time(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}
