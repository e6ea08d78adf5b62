import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { systemClock } from "../../src/context/clock.ts";
import { startEmbeddedServer } from "../../src/embedded/embedded.ts";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { type Answer, AnswerComparison, parse } from "../support/compare-answers.ts";
import { packageFor } from "../support/packages.ts";
import { kfpTektonSteps } from "./kfp-tekton-steps.ts";
import { kfp2Steps } from "./kfp2-steps.ts";
import { kfp2RunSteps, kfpTektonRunSteps, runSuffixes } from "./run-steps.ts";
import { type ContractRequest, type Known, type Names, nameFilter, type Step, textOf } from "./step.ts";

export interface ContractOptions {
  /** Base of the API, as the client finds it. */
  readonly url: string;
  readonly generation: GenerationName;
  readonly headers: Readonly<Record<string, string>>;
  /** Also submits runs, follows and terminates them: the server has a cluster. */
  readonly runs: boolean;
}

export interface Difference {
  readonly note: string;
  readonly request: string;
  /** One line for each place: `body.code: 5 there, 3 embedded`. */
  readonly lines: readonly string[];
}

export interface ContractResult {
  readonly requests: number;
  readonly differences: readonly Difference[];
}

const timeLimitMs = 60_000;
/** For an image that has to be pulled first, and a pod that waits for room. */
const untilLimitMs = 300_000;
const betweenLooksMs = 500;

/** Sends the same requests to a server and to an embedded one of its generation; what it makes has names of its own, and is removed at the end. */
export async function runContract(options: ContractOptions): Promise<ContractResult> {
  const folder = await mkdtemp(join(tmpdir(), "kfp-contract-"));
  const { generation } = options;
  const env = { PATH: process.env.PATH };
  const embedded = await startEmbeddedServer({ folder, env, clock: systemClock, generation });
  const suffix = randomBytes(4).toString("hex");
  const names = { pipeline: `contract-${suffix}`, experiment: `contract-${suffix}` };
  try {
    const steps = [...stepsOf(generation, names), ...(options.runs ? runStepsOf(generation, names) : [])];
    return await compare(steps, options, embedded.url);
  } finally {
    await removeAll(names, options);
    await embedded.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function stepsOf(generation: GenerationName, names: Names): readonly Step[] {
  const yaml = packageFor[generation];
  return generation === "v2beta1"
    ? kfp2Steps({ names, yaml })
    : kfpTektonSteps({ prefix: `/apis/${generation}`, names, yaml });
}

const runStepsOf = (generation: GenerationName, names: Names): readonly Step[] =>
  generation === "v2beta1"
    ? kfp2RunSteps(names, packageFor[generation])
    : kfpTektonRunSteps({
        prefix: `/apis/${generation}`,
        names,
        apiVersion: generation === "v1" ? "tekton.dev/v1" : "tekton.dev/v1beta1",
      });

async function compare(steps: readonly Step[], real: ContractOptions, embedded: string): Promise<ContractResult> {
  const comparison = new AnswerComparison(["description", "parameters", "tags"]);
  const known = { real: {} as Known, embedded: {} as Known };
  const differences: Difference[] = [];
  for (const step of steps) {
    const request = step.request(known.real);
    const there = await sendUntil(step, request, real);
    const here = await sendUntil(step, step.request(known.embedded), { url: embedded, headers: {} });
    known.real = { ...known.real, ...learned(step, there) };
    known.embedded = { ...known.embedded, ...learned(step, here) };
    comparison.learn(there, here);
    const [left, right] = meaningsOf(step, there, here, comparison);
    const lines = linesOf(left, right, "");
    if (lines.length > 0) differences.push({ note: step.note, request: `${request.method} ${request.path}`, lines });
  }
  return { requests: steps.length, differences };
}

function meaningsOf(step: Step, there: Answer, here: Answer, comparison: AnswerComparison): readonly unknown[] {
  const { view } = step;
  if (view !== undefined && there.status === 200 && here.status === 200)
    return [there, here].map(({ text }) => view(parse(text) as Readonly<Record<string, unknown>>));
  const meanings = comparison.meanings(there, here);
  return step.isShapeOnly === true ? meanings.map(shapeOf) : meanings;
}

function learned(step: Step, { text }: Answer): Known {
  const reply = parse(text);
  return step.learn === undefined || typeof reply !== "object" || reply === null
    ? {}
    : step.learn(reply as Readonly<Record<string, unknown>>);
}

type Target = Pick<ContractOptions, "url" | "headers">;

/** Once, or until the step has what it waits for: an answer that does not come to that is compared as it is. */
async function sendUntil({ until }: Step, request: ContractRequest, target: Target): Promise<Answer> {
  const deadline = Date.now() + untilLimitMs;
  for (;;) {
    const answer = await send(request, target);
    if (until === undefined || answer.status !== 200 || Date.now() > deadline) return answer;
    if (until(parse(answer.text) as Readonly<Record<string, unknown>>)) return answer;
    await delay(betweenLooksMs);
  }
}

async function send({ method, path, json, file }: ContractRequest, { url, headers }: Target): Promise<Answer> {
  const form = new FormData();
  if (file !== undefined) form.append("uploadfile", new File([file.text], file.name));
  const body = file === undefined ? JSON.stringify(json) : form;
  const response = await fetch(url + path, {
    method,
    headers: { ...headers, ...(json === undefined ? {} : { "content-type": "application/json" }) },
    redirect: "manual",
    signal: AbortSignal.timeout(timeLimitMs),
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

/** Which fields there are, for what has values of its own on each server. */
const shapeOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shapeOf(entry)]))
    : typeof value;

/** One line for each place where the two are not the same. */
function linesOf(there: unknown, here: unknown, place: string): readonly string[] {
  if (isDeepStrictEqual(there, here)) return [];
  if (!isObject(there) || !isObject(here)) return [`${place}: ${show(there)} there, ${show(here)} embedded`];
  const keys = new Set([...Object.keys(there), ...Object.keys(here)]);
  return [...keys].flatMap((key) => linesOf(there[key], here[key], place === "" ? key : `${place}.${key}`));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const show = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 500));

/** Also what a step did not come to remove, runs first. Nobody else has these names. */
async function removeAll(names: Names, { generation, runs, ...target }: ContractOptions): Promise<void> {
  const all = ["", ...(runs ? runSuffixes : [])].map((suffix) => names.pipeline + suffix);
  const isV2 = generation === "v2beta1";
  for (const [list, id, wanted] of [
    ["runs", isV2 ? "run_id" : "id", runs ? all : []],
    ["pipelines", isV2 ? "pipeline_id" : "id", all],
    ["experiments", isV2 ? "experiment_id" : "id", [names.experiment]],
  ] as const)
    for (const name of wanted)
      await removeNamed({ list, id, name }, isV2 ? "operation" : "op", { generation, ...target });
}

interface Removable {
  readonly list: string;
  /** The field of its id. */
  readonly id: string;
  readonly name: string;
}

async function removeNamed(
  { list, id, name }: Removable,
  operator: "op" | "operation",
  { generation, ...target }: Omit<ContractOptions, "runs">,
): Promise<void> {
  const path = `/apis/${generation}/${list}`;
  const { text } = await send({ method: "GET", path: `${path}?filter=${nameFilter(operator, name)}` }, target);
  const found = (parse(text) as Readonly<Record<string, readonly object[]>> | undefined)?.[list] ?? [];
  for (const entry of found)
    await send({ method: "DELETE", path: `${path}/${textOf(entry, id)}?cascade=true` }, target);
}
