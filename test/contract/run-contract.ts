import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { systemClock } from "../../src/context/clock.ts";
import { startEmbeddedServer } from "../../src/embedded/embedded.ts";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { type Answer, AnswerComparison, parse } from "../support/compare-answers.ts";
import { packageFor } from "../support/packages.ts";
import { kfpTektonSteps } from "./kfp-tekton-steps.ts";
import { kfp2Steps } from "./kfp2-steps.ts";
import { type ContractRequest, type Known, type Names, nameFilter, type Step, textOf } from "./step.ts";

export interface ContractOptions {
  /** Base of the API, as the client finds it. */
  readonly url: string;
  readonly generation: GenerationName;
  readonly headers: Readonly<Record<string, string>>;
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

/** Sends the same requests to a server and to an embedded one of its generation; what it makes has names of its own, and is removed at the end. */
export async function runContract(options: ContractOptions): Promise<ContractResult> {
  const folder = await mkdtemp(join(tmpdir(), "kfp-contract-"));
  const { generation } = options;
  const embedded = await startEmbeddedServer({ folder, env: {}, clock: systemClock, generation });
  const suffix = randomBytes(4).toString("hex");
  const names = { pipeline: `contract-${suffix}`, experiment: `contract-${suffix}` };
  try {
    return await compare(stepsOf(generation, names), options, embedded.url);
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

async function compare(steps: readonly Step[], real: ContractOptions, embedded: string): Promise<ContractResult> {
  const comparison = new AnswerComparison(["description", "parameters", "tags"]);
  const known = { real: {} as Known, embedded: {} as Known };
  const differences: Difference[] = [];
  for (const step of steps) {
    const request = step.request(known.real);
    const there = await send(request, real);
    const here = await send(step.request(known.embedded), { url: embedded, headers: {} });
    known.real = { ...known.real, ...learned(step, there) };
    known.embedded = { ...known.embedded, ...learned(step, here) };
    comparison.learn(there, here);
    const meanings = comparison.meanings(there, here);
    const [left, right] = step.isShapeOnly === true ? meanings.map(shapeOf) : meanings;
    const lines = linesOf(left, right, "");
    if (lines.length > 0) differences.push({ note: step.note, request: `${request.method} ${request.path}`, lines });
  }
  return { requests: steps.length, differences };
}

function learned(step: Step, { text }: Answer): Known {
  const reply = parse(text);
  return step.learn === undefined || typeof reply !== "object" || reply === null
    ? {}
    : step.learn(reply as Readonly<Record<string, unknown>>);
}

type Target = Pick<ContractOptions, "url" | "headers">;

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

/** Also what a step did not come to remove. Nobody else has these names. */
async function removeAll({ pipeline, experiment }: Names, { generation, ...target }: ContractOptions): Promise<void> {
  const prefix = `/apis/${generation}`;
  const operator = generation === "v2beta1" ? "operation" : "op";
  for (const [list, name, id] of [
    ["pipelines", pipeline, generation === "v2beta1" ? "pipeline_id" : "id"],
    ["experiments", experiment, generation === "v2beta1" ? "experiment_id" : "id"],
  ] as const) {
    const path = `${prefix}/${list}?filter=${nameFilter(operator, name)}`;
    const { text } = await send({ method: "GET", path }, target);
    const found = (parse(text) as Readonly<Record<string, readonly object[]>> | undefined)?.[list] ?? [];
    for (const entry of found)
      await send({ method: "DELETE", path: `${prefix}/${list}/${textOf(entry, id)}?cascade=true` }, target);
  }
}
