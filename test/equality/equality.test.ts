import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { comparePackages, comparePipelines } from "../../src/equality/compare-pipelines.ts";
import { readFormer } from "../../src/equality/read-former.ts";
import { readSpec } from "../../src/equality/read-spec.ts";
import { fieldsOf } from "../../src/tekton/untyped.ts";
import { compile } from "../support/compile.ts";
import { changesOfFormer, changesOfSpec, mutate, seeded } from "./mutations.ts";

const names = [
  ...["conditions", "containers", "exit-handler", "loops", "on-kubernetes"],
  ...["outputs", "packages", "plain", "settings", "together"],
] as const;
const packages = new Map<string, string>();

/** Both sides of every pair, by both real SDKs. */
beforeAll(async () => {
  const workspace = mkdtempSync(join(tmpdir(), "pairs-"));
  cpSync(join(import.meta.dirname, "pairs"), workspace, { recursive: true });
  for (const result of await compile(workspace, { sdk: "auto" })) {
    if (result.kind !== "compiled") throw new Error(JSON.stringify(result));
    packages.set(result.pipeline.module, result.pipeline.yaml);
  }
  rmSync(workspace, { recursive: true });
}, 600_000);

const packageOf = (module: string): string => packages.get(module) ?? "";

describe("pipelines of both SDKs that do the same are proven equal", () => {
  it.each(names)("%s", (name) => {
    expect(comparePackages(packageOf(`${name}/v1.py`), packageOf(`${name}/v2.py`))).toEqual({ kind: "equal" });
  });

  it("and no two others are", () => {
    const others = names.flatMap((one) => names.filter((other) => other !== one).map((other) => [one, other] as const));
    expect(others.filter(([one, other]) => isEqual(`${one}/v1.py`, `${other}/v2.py`))).toEqual([]);
  });
});

const isEqual = (former: string, current: string): boolean =>
  comparePackages(packageOf(former), packageOf(current)).kind === "equal";

/** What does not count, by the definition in docs/migrating-to-kfp2.md: names for people, and notes of the SDK. */
const namesAndNotes = [
  /^(?:metadata name|metadata labels .*|metadata labels|apiVersion|kind)$/,
  /^metadata annotations (?!pipelines\.kubeflow\.org\/pipeline_spec)/,
  /component_spec_digest$/,
  /(?:tasks|finally) \d+ name$/,
  /^\d+ pipelineInfo/,
  /taskInfo/,
];
/** What another field or the default says too, such as an order that data gives: changes of these have rows of their own. */
const saidTwice = [
  / (?:runAfter|dependentTasks)\b/,
  / when$/,
  / resources(?: |$)/,
  / sdkVersion$/,
  / optional$/,
  / params \d+ type$/,
];
const counts = (path: readonly (string | number)[], value: unknown): boolean =>
  ![...namesAndNotes, ...saidTwice].some((pattern) => pattern.test(path.join(" "))) &&
  Object.keys(fieldsOf(value)).join() !== "pipelines.kubeflow.org/component_spec_digest";

interface Pair {
  readonly run: unknown;
  readonly documents: readonly unknown[];
}

const parsed = new Map<string, Pair>();

function pairOf(name: string): Pair {
  const found = parsed.get(name) ?? {
    run: loadAll(packageOf(`${name}/v1.py`))[0],
    documents: loadAll(packageOf(`${name}/v2.py`)),
  };
  parsed.set(name, found);
  return found;
}

const differences = ({ run, documents: [spec, platform] }: Pair): readonly string[] =>
  comparePipelines(readFormer(fieldsOf(run)), readSpec({ spec: fieldsOf(spec), platform }));

const seed = 20_261_127;

interface Change {
  readonly what: string;
  readonly pair: Pair;
}

/** One side of a pair with a change at a random place; undefined if the change means nothing. */
function changed(name: string, random: () => number): Change | undefined {
  const pair = pairOf(name);
  if (random() < 0.5) {
    const mutation = mutate(pair.run, random, counts);
    return mutation && { what: `KFP 1: ${mutation.what}`, pair: { ...pair, run: mutation.mutated } };
  }
  const mutation = mutate(pair.documents, random, counts);
  if (mutation === undefined) return undefined;
  return { what: `KFP 2: ${mutation.what}`, pair: { ...pair, documents: mutation.mutated as readonly unknown[] } };
}

describe("a change on one side is never proven equal", () => {
  it("at any place of any package, a thousand times", { timeout: 120_000 }, () => {
    const random = seeded(seed);
    const equal: string[] = [];
    let tried = 0;
    while (tried < 1_000) {
      const name = names[Math.floor(random() * names.length)] ?? "plain";
      const change = changed(name, random);
      if (change === undefined) continue;
      tried += 1;
      if (differences(change.pair).length === 0) equal.push(`${name}, ${change.what}`);
    }
    expect(equal).toEqual([]);
  });
});

const kinds = [
  ...Object.keys(changesOfFormer).map((kind) => ["KFP 1", kind] as const),
  ...Object.keys(changesOfSpec).map((kind) => ["KFP 2", kind] as const),
];

describe("changes of a kind that migrations get wrong are found", () => {
  it.each(kinds)("%s: %s", { timeout: 60_000 }, (side, kind) => {
    const random = seeded(seed + kind.length);
    let found = 0;
    for (let round = 0; round < 20; round += 1) {
      const name = names[round % names.length] ?? "plain";
      const pair = structuredClone(pairOf(name));
      const isApplied =
        side === "KFP 1" ? changesOfFormer[kind]?.(pair.run, random) : changesOfSpec[kind]?.(pair.documents[0], random);
      if (isApplied !== true) continue;
      found += 1;
      expect(differences(pair), `${name}, round ${round}`).not.toEqual([]);
    }
    expect(found).toBeGreaterThan(0);
  });
});
