import { randomUUID } from "node:crypto";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { connectToKfp } from "../../src/kfp/kfp.ts";
import { noLogin } from "../../src/kfp/login/login.ts";
import { ActionError } from "../../src/model/errors.ts";
import type { SubmittedRun } from "../../src/model/run.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { quickClock } from "../support/quick-clock.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { type Call, type Left, type Scenario, Verdict, versionName } from "./calls.ts";
import type { NamedFault } from "./faults.ts";
import { inspect } from "./inspect.ts";

export interface Cell {
  readonly generation: GenerationName;
  readonly call: Call;
  readonly fault: NamedFault;
  /** How often the fault happens before all is well again. */
  readonly times: number;
}

export type Problem = "lost" | "duplicated" | "hung" | "unclear";

/** Embedded servers. */
export interface Servers {
  readonly addressFor: (cell: Cell) => Promise<string>;
}

export interface CellResult {
  /** Whether the call succeeded in the end, and what the user was told if not. */
  readonly outcome: "succeeded" | "failed";
  readonly told: string;
  readonly problems: readonly { readonly kind: Problem; readonly detail: string }[];
}

/** How many times as fast time passes: slow enough for a busy machine to answer within our time limits. */
const usualPace = 40;
/** Of working time, see quick-clock.ts; our own limits end everything within ten minutes, which is 15 s at that pace. */
const hungAfterMs = 40_000;

/** Makes the call go wrong, then lets the next run of the workflow do it all again, and looks at what is on the server after both. */
export async function runCell(cell: Cell, servers: Servers): Promise<CellResult> {
  const target = await servers.addressFor(cell);
  const name = `chaos ${randomUUID().slice(0, 8)}`;
  const faults = new Faults(cell);
  const { pace = usualPace } = cell.call;
  const proxy = await startFaultProxy({ target, faultOf: (request) => faults.of(request) });
  const surroundings = { generation: cell.generation, name, proxy, pace };
  try {
    if (cell.call.prepare !== undefined) await attempt(cell.call.prepare, surroundings);
    faults.active = true;
    const first = await attempt(cell.call.scenario, surroundings);
    faults.active = false;
    const second = await attempt(cell.call.scenario, surroundings);
    const problems = [
      ...problemsOf(first),
      ...(second.error === undefined
        ? []
        : [{ kind: "lost", detail: `the next run failed: ${String(second.error)}` } as const]),
      ...(await problemsOnServer({ target, name, cell, attempts: [first, second] })),
    ];
    return { outcome: first.error === undefined ? "succeeded" : "failed", told: messageOf(first.error), problems };
  } finally {
    await proxy.close();
  }
}

class Faults {
  active = false;
  #left: number;
  #before: Call["after"];
  readonly #cell: Cell;

  constructor(cell: Cell) {
    this.#cell = cell;
    this.#left = cell.times;
    this.#before = cell.call.after;
  }

  of(request: string) {
    if (!this.active) return undefined;
    if (this.#before?.on.test(request)) {
      const { fault } = this.#before;
      this.#before = undefined;
      return fault;
    }
    if (this.#cell.fault.fault === undefined || this.#left === 0 || !this.#cell.call.on.test(request)) return undefined;
    this.#left -= 1;
    return this.#cell.fault.fault;
  }
}

interface Attempt {
  readonly runs: readonly SubmittedRun[];
  readonly error?: unknown;
}

class Hung extends Error {}

interface Surroundings {
  readonly generation: GenerationName;
  readonly name: string;
  readonly proxy: FaultProxy;
  readonly pace: number;
}

async function attempt(scenario: Scenario, surroundings: Surroundings): Promise<Attempt> {
  const known: SubmittedRun[] = [];
  const stop = new AbortController();
  const hanging = quickClock(1)
    .sleep(hungAfterMs, stop.signal)
    .then(() => {
      throw new Hung();
    });
  try {
    const doing = doIt(scenario, surroundings, known);
    await Promise.race([doing, hanging]);
    return { runs: known };
  } catch (error) {
    return { runs: known, error };
  } finally {
    stop.abort();
    hanging.catch(() => {});
  }
}

async function doIt(
  scenario: Scenario,
  { generation, name, proxy, pace }: Surroundings,
  known: SubmittedRun[],
): Promise<void> {
  const clock = quickClock(pace);
  const client = await connectToKfp({
    host: proxy.url,
    api: "auto",
    login: noLogin,
    caCertificate: "",
    namespace: "",
    env: {},
    clock,
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });
  // What is submitted is known from then on, however the step goes on.
  const submitRun: typeof client.submitRun = async (submission) => {
    const run = await client.submitRun(submission);
    known.push(run);
    return run;
  };
  try {
    await scenario({ client: { ...client, submitRun }, generation, name, clock });
  } finally {
    await client.close();
  }
}

function problemsOf({ error }: Attempt): CellResult["problems"] {
  if (error === undefined) return [];
  if (error instanceof Hung) return [{ kind: "hung", detail: `no end within ${hungAfterMs} ms` }];
  return isClear(error) ? [] : [{ kind: "unclear", detail: String((error as Error).stack ?? error) }];
}

/** It says what was tried, on what, what happened, and what to do next. */
function isClear(error: unknown): boolean {
  if (!(error instanceof ActionError) || (error.hint ?? "") === "") return false;
  if (/undefined|\[object|Unexpected token|null/.test(error.message)) return false;
  return error instanceof Verdict
    ? /^(lost|cancelled): .*(HTTP \d+|got no response|web page|returned)/s.test(error.message)
    : /(GET|POST|DELETE) http|is not a Kubeflow Pipelines server/.test(error.message);
}

const messageOf = (error: unknown): string => (error === undefined ? "" : String((error as Error).message));

interface Inspection {
  readonly target: string;
  readonly name: string;
  readonly cell: Cell;
  readonly attempts: readonly Attempt[];
}

/** One pipeline, one version, one experiment, and each run that somebody was told of, once. */
async function problemsOnServer({ target, name, cell, attempts }: Inspection): Promise<CellResult["problems"]> {
  const { versions, defaultVersion, schedule }: Left = cell.call.left ?? { versions: [versionName] };
  const found = await inspect(target, cell.generation, name);
  const submitted = new Set(attempts.flatMap((attempt) => attempt.runs.map(({ runId }) => runId)));
  const unknown = attempts.filter(({ error }) => /whether run .* could not be found out/.test(messageOf(error))).length;
  const isDefault = [undefined, found.defaultVersion].includes(defaultVersion) || found.defaultVersion === undefined;
  return [
    ...(isDefault ? [] : [{ kind: "lost", detail: `the default is not ${defaultVersion}` } as const]),
    ...compare("pipelines", found.pipelines, versions.length === 0 ? [] : [name]),
    ...compare("versions", found.versions, versions),
    ...compare("experiments", found.experiments, submitted.size > 0 ? [`${name} experiment`] : []),
    ...compare("schedules", found.schedules, schedule ? ["0 0 2 * * * enabled"] : []),
    ...runProblems(found.runs, [...submitted], unknown),
  ];
}

/** A run that the user was told may be there is neither lost nor one too many. */
const runProblems = (have: readonly string[], want: readonly string[], unknown: number): CellResult["problems"] =>
  compare("runs", have, [...want, ...have.filter((id) => !want.includes(id)).slice(0, unknown)]);

function compare(what: string, have: readonly string[], want: readonly string[]): CellResult["problems"] {
  const detail = `${what}: ${JSON.stringify(have)} instead of ${JSON.stringify(want)}`;
  if (want.some((entry) => !have.includes(entry))) return [{ kind: "lost", detail }];
  return have.length > want.length ? [{ kind: "duplicated", detail }] : [];
}
