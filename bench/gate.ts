import { execFile } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { systemClock } from "../src/context/clock.ts";
import { startEmbeddedServer } from "../src/embedded/embedded.ts";
import { followRun } from "../src/gate/follow-run.ts";
import { logBytes } from "../src/kfp/generations/task-log.ts";
import { liveRunState } from "../src/kfp/generations/tekton-run.ts";
import { readTail } from "../src/kfp/transport/read-tail.ts";
import type { Clock } from "../src/model/clock.ts";
import type { RunState } from "../src/model/run.ts";
import { duration, megabytes, type Row, type Sides, times } from "./row.ts";
import { scratch } from "./scratch.ts";
import { runStep, sdkPython } from "./step.ts";

const sdkPollSeconds = 5;

/** The SDK looks each five seconds: lengths are spread over these, so that no side is lucky. */
const lagRow = (seconds: number, rounds: number): Row => ({
  name: `the end of a run of ${seconds} s is noticed after`,
  rounds,
  prepare: () => prepareLag(seconds, rounds + 1),
});

async function prepareLag(seconds: number, rounds: number): Promise<Sides> {
  const folder = join(scratch, `lag-${seconds}`);
  mkdirSync(join(folder, "pipelines"), { recursive: true });
  // Two slashes: the embedded server gives each step a /tmp of its own.
  const ended = join(folder, "ended");
  writeFileSync(join(folder, "pipelines", "lag.py"), lagModule(`/${ended}`));
  writeFileSync(join(folder, "wait.py"), waitProgram);
  const server = await startEmbeddedServer({ folder: join(folder, "server"), env: process.env, clock: systemClock });
  const python = await sdkPython();
  const lengths = { ours: spread(seconds, rounds), other: spread(seconds, rounds) };
  const secondsOf = (side: "ours" | "other"): string => String(lengths[side].next().value);
  return {
    ours: {
      label: "dist/index.js, to its exit",
      run: async () => {
        const names = { "version-name": "{digest}", "run-name": "lag" };
        const parameters = `seconds: "${secondsOf("ours")}"`;
        await runStep({
          workspace: folder,
          inputs: { host: server.url, run: "true", parameters, ...names },
          cached: true,
        });
        return Date.now() - endOf(ended);
      },
    },
    others: [
      {
        label: "wait_for_run_completion",
        run: async () => {
          const args = [join(folder, "wait.py"), server.url, join(folder, "compiled", "lag.yaml"), secondsOf("other")];
          const { stdout } = await promisify(execFile)(python, args);
          return Number(stdout.trim().split("\n").at(-1)) * 1_000 - endOf(ended);
        },
      },
    ],
    close: server.close,
  };
}

const lagModule = (ended: string): string => `from kfp import dsl


@dsl.pipeline(name="lag")
def lag(seconds: str = "1"):
    dsl.ContainerOp(name="work", image="busybox", command=["sh", "-c", "sleep $0; : > ${ended}"], arguments=[seconds])
`;

const waitProgram = `import sys, time
from kfp_tekton import TektonClient
client = TektonClient(host=sys.argv[1])
experiment = client.create_experiment("Default")
pipeline = client.upload_pipeline(sys.argv[2], pipeline_name="lag %d" % time.time_ns())
run = client.run_pipeline(experiment.id, "lag", pipeline_id=pipeline.id, params={"seconds": sys.argv[3]})
client.wait_for_run_completion(run.id, 3600)
print(time.time())
`;

function* spread(seconds: number, rounds: number): Generator<number> {
  for (let round = 0; ; round += 1) yield seconds + ((round % rounds) * sdkPollSeconds) / rounds;
}

function endOf(file: string): number {
  const { mtimeMs } = statSync(file);
  rmSync(file);
  return mtimeMs;
}

const requestsRow: Row = {
  name: "requests while a run of an hour is waited for",
  rounds: 1,
  unit: times,
  prepare: () => ({
    ours: { label: "the gate, its clock turned", run: countRequests },
    others: [{ label: "the SDK, each 5 s", run: () => 3_600 / sdkPollSeconds }],
  }),
};

/** A clock that is ahead by each sleep at once. */
function turnedClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  };
}

async function countRequests(): Promise<number> {
  let requests = 0;
  const clock = turnedClock();
  const state = (): RunState => ({
    condition: clock.now() < 3_600_000 ? "Unknown" : "True",
    reason: "Running",
    message: "",
    tasks: [],
  });
  await followRun({
    ...quietly,
    clock,
    source: {
      readRun: async () => {
        requests += 1;
        return state();
      },
      readLog: async () => "",
      terminate: async () => {},
    },
  });
  return requests;
}

const quietly = {
  label: "bench",
  log: {
    line: () => {},
    debug: () => {},
    group: () => {},
    folded: (_: string, work: () => Promise<never>) => work(),
    annotate: () => {},
    mask: () => {},
  },
  timeoutMs: 36_000_000,
  onTimeout: "detach",
  onCancel: "detach",
  logs: "failed",
  signal: new AbortController().signal,
} as const;

const tasksRow: Row = {
  name: "a look at a run of a thousand tasks, processor time",
  rounds: 3,
  unit: duration,
  prepare: () => {
    const reply = replyOfThousand();
    return {
      ours: { label: `${megabytes(reply.length)} of JSON`, run: async () => (await lookRepeatedly(reply, 20)).cpuMs },
    };
  },
};

const memoryRow: Row = {
  name: "growth of the heap over 60 looks at a thousand tasks",
  rounds: 1,
  unit: megabytes,
  prepare: () => {
    const reply = replyOfThousand();
    return {
      ours: {
        label: "the gate",
        run: async () => {
          const few = await lookRepeatedly(reply, 20);
          const many = await lookRepeatedly(reply, 80);
          return Math.max(0, many.heapBytes - few.heapBytes);
        },
      },
    };
  },
};

/** As a server of 1.9.2 describes it with its shipped setting: all TaskRuns inside, with the taskSpec of each. */
function replyOfThousand(): string {
  const script = "# a lightweight component\n".repeat(120);
  const taskSpec = { steps: [{ name: "main", image: "python:3.11", command: ["sh", "-ec", script] }] };
  const condition = { type: "Succeeded", status: "Unknown", reason: "Running", message: "Not all Steps have finished" };
  const names = Array.from({ length: 1_000 }, (_, index) => `task-${index}`);
  const tasks = names.map((name, index) => ({ name, taskSpec, runAfter: index === 0 ? [] : [names[index - 1]] }));
  const status = {
    podName: "x-pod",
    startTime: "2026-11-23T09:02:07Z",
    conditions: [condition],
    steps: [{}],
    taskSpec,
  };
  const taskRuns = Object.fromEntries(names.map((name) => [`run-${name}`, { pipelineTaskName: name, status }]));
  const pipelineSpec = { tasks };
  const run = { spec: { pipelineSpec }, status: { conditions: [condition], pipelineSpec, taskRuns } };
  return JSON.stringify({ run: { status: "Running" }, pipeline_runtime: { workflow_manifest: JSON.stringify(run) } });
}

async function lookRepeatedly(
  reply: string,
  looks: number,
): Promise<{ readonly cpuMs: number; readonly heapBytes: number }> {
  let [count, heapBytes] = [0, 0];
  const clock = turnedClock();
  const before = process.cpuUsage();
  await followRun({
    ...quietly,
    clock,
    source: {
      readRun: async () => {
        count += 1;
        const state = liveRunState(JSON.parse(reply), Buffer.byteLength(reply));
        if (count < looks) return state;
        collectGarbage();
        heapBytes = process.memoryUsage().heapUsed;
        return { ...state, condition: "True" };
      },
      readLog: async () => "",
      terminate: async () => {},
    },
  });
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1_000 / looks, heapBytes };
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

const logsRow: Row = {
  name: "memory for four logs of 300 MB at once",
  rounds: 1,
  unit: megabytes,
  prepare: () => ({ ours: { label: "their ends", run: peakOfLogs } }),
};

async function peakOfLogs(): Promise<number> {
  const chunk = Buffer.from(`${"x".repeat(1_023)}\n`.repeat(64));
  async function* log(): AsyncGenerator<Buffer> {
    for (let sent = 0; sent < 300e6; sent += chunk.length) {
      yield Buffer.from(chunk);
      await new Promise(setImmediate);
    }
  }
  const held = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  collectGarbage();
  const before = held();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, held());
  }, 5);
  await Promise.all([1, 2, 3, 4].map(() => readTail(log(), logBytes)));
  clearInterval(watch);
  return peak - before;
}

export const gateRows: readonly Row[] = [
  lagRow(2, 5),
  lagRow(20, 3),
  lagRow(90, 1),
  requestsRow,
  tasksRow,
  memoryRow,
  logsRow,
];
