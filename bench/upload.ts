import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startFaultProxy } from "../test/support/fault-proxy.ts";
import { type Row, type Side, type Sides, type Spent, times } from "./row.ts";
import { scratch } from "./scratch.ts";
import { root, runProgram, runStep, sdkPython } from "./step.ts";

const many = 50;
/** The SDK's command takes seconds for each. */
const few = 10;

export const uploadRows: readonly Row[] = [
  {
    name: `upload a new version of each of ${many} pipelines`,
    rounds: 3,
    prepare: () => prepare(many, (bench) => ({ ours: stepSide(bench), others: [clientSide(bench)] })),
  },
  {
    name: `upload a package of each of ${few} pipelines`,
    rounds: 2,
    prepare: () => prepare(few, (bench) => ({ ours: stepSide(bench), others: [commandSide(bench)] })),
  },
  {
    name: `requests for a new version of each of ${many} pipelines, for each`,
    rounds: 1,
    unit: times,
    prepare: () => prepare(many, (bench) => ({ ours: counted(bench, stepSide), others: [counted(bench, clientSide)] })),
  },
  {
    name: `requests at the same commit again, for each of ${many} pipelines`,
    rounds: 1,
    unit: times,
    prepare: () => prepare(many, (bench) => ({ ours: counted(bench, sameSide) })),
  },
];

interface Bench {
  readonly count: number;
  readonly workspace: string;
  /** The server's address. */
  readonly url: string;
  readonly python: string;
}

/** Packages compiled once by the SDK, and a server that has a version of each: the steady state. */
async function prepare(count: number, sidesOf: (bench: Bench) => Omit<Sides, "close">): Promise<Sides> {
  const python = await sdkPython();
  const workspace = mkdtempSync(join(scratch, "upload-"));
  mkdirSync(join(workspace, "pipelines"));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(workspace, "pipelines", `p${index}.py`), moduleText(index));
  writeFileSync(join(workspace, "client.py"), clientProgram);
  await runStep({ workspace, inputs: { "output-dir": "packages" } });
  const server = spawn(process.execPath, [join(root, "bench", "embedded-process.ts"), join(workspace, "server")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [address] = (await once(server.stdout, "data")) as [Buffer];
  const bench = { count, workspace, url: String(address).trim(), python };
  await upload(bench, "first");
  await upload(bench, "second");
  return {
    ...sidesOf(bench),
    close: async () => {
      server.stdin.end();
      await once(server, "exit");
    },
  };
}

const moduleText = (index: number): string => `from kfp import dsl


@dsl.pipeline(name="pipeline-${index}")
def pipeline_${index}(text: str = "hi"):
    dsl.ContainerOp(name="work", image="busybox", command=["echo", text])
`;

const upload = ({ workspace, url }: Bench, version: string): Promise<Spent> =>
  runStep({
    workspace,
    inputs: { packages: "packages/*.yaml", host: url, "version-name": version, checks: "off" },
  });

/** Never the same twice. */
const nextVersion = (): string => `round-${randomUUID()}`;

const stepSide = (bench: Bench): Side => ({
  label: "dist/index.js, its whole step",
  run: () => upload(bench, nextVersion()),
});

const sameSide = (bench: Bench): Side => ({
  label: "dist/index.js, its whole step",
  run: () => upload(bench, "second"),
});

/** As a script with the SDK does it, which knows the pipelines by their names. */
const clientProgram = `import sys
from kfp_tekton import TektonClient
host, count, version = sys.argv[1], int(sys.argv[2]), sys.argv[3]
client = TektonClient(host=host)
for index in range(count):
    client.upload_pipeline_version(f"packages/p{index}.yaml", version, pipeline_name=f"pipeline-{index}")
`;

const clientSide = ({ python, workspace, url, count }: Bench): Side => ({
  label: "TektonClient, one process",
  run: () => runProgram(python, ["client.py", url, String(count), nextVersion()], { cwd: workspace }),
});

/** `pipeline upload-version` of the command calls a method that kfp 1.8.22 does not have: new pipelines it is. */
const command = "import sys; from kfp_tekton.cli.cli import main; main()";

const commandSide = ({ python, workspace, url, count }: Bench): Side => ({
  label: "kfp-tekton pipeline upload, one by one",
  run: async () => {
    const version = nextVersion();
    for (let index = 0; index < count; index += 1) {
      const upload = ["pipeline", "upload", "-p", `${version} ${index}`, `packages/p${index}.yaml`];
      await runProgram(python, ["-c", command, "--endpoint", url, ...upload], { cwd: workspace });
    }
  },
});

const counted = (bench: Bench, sideOf: (bench: Bench) => Side): Side => ({
  label: sideOf(bench).label,
  run: async () => {
    const proxy = await startFaultProxy({ target: bench.url, faultOf: () => undefined });
    await sideOf({ ...bench, url: proxy.url }).run();
    await proxy.close();
    return proxy.requests.length / bench.count;
  },
});
