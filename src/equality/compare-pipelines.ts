import type { Equality } from "../model/equality.ts";
import { PackageError } from "../model/errors.ts";
import { describeKind, readPackageDocument } from "../packages/package-kind.ts";
import { compareTask, pairTasks, shown } from "./compare-tasks.ts";
import { type ComparedPipeline, hasReferenceMarks } from "./compared.ts";
import { readFormer } from "./read-former.ts";
import { readSpec } from "./read-spec.ts";

/** Whether a package of KFP 2 does what one of KFP 1 does, by the definition in docs/migrating-to-kfp2.md. In doubt it is different. */
export function comparePackages(former: string, current: string): Equality {
  try {
    const found = differencesOf(former, current);
    return found.length === 0 ? { kind: "equal" } : { kind: "different", differences: found };
  } catch (error) {
    if (error instanceof PackageError) return { kind: "unknown", reason: error.message };
    throw error;
  }
}

function differencesOf(former: string, current: string): readonly string[] {
  if (hasReferenceMarks(former) || hasReferenceMarks(current))
    return ["A package has characters that are not compared"];
  const [one, other] = [former, current].map(readPackageDocument);
  if (one?.kind.kind !== "pipeline-run") throw new PackageError(`The package of KFP 1 is ${kindOf(one)}.`);
  if (other?.kind.kind !== "pipeline-spec") throw new PackageError(`The package of KFP 2 is ${kindOf(other)}.`);
  const [, platform] = other.documents;
  return comparePipelines(readFormer(one.document), readSpec({ spec: other.document, platform }));
}

const kindOf = (document: ReturnType<typeof readPackageDocument> | undefined): string =>
  document === undefined ? "missing" : describeKind(document.kind);

export function comparePipelines(former: ComparedPipeline, current: ComparedPipeline): readonly string[] {
  const pairs = pairTasks(former.tasks, current.tasks);
  const paired = new Set(pairs.values());
  const ids = new Map([...pairs].map(([then, now]) => [now.id, then.id]));
  return [
    ...compareParameters(former.parameters, current.parameters),
    ...former.tasks.filter((task) => !pairs.has(task)).map(({ kind, name }) => `${kind} \`${name}\` is only in KFP 1`),
    ...current.tasks
      .filter((task) => !paired.has(task))
      .map(({ kind, name }) => `${kind} \`${name}\` is only in KFP 2`),
    ...[...pairs].flatMap(([then, now]) => compareTask(then, now, ids)),
    ...former.doubts,
    ...current.doubts,
  ];
}

const compareParameters = (
  former: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...former.keys(), ...current.keys()])]
    .filter((name) => former.get(name) !== current.get(name))
    .map(
      (name) => `parameter \`${name}\` is ${shown(former.get(name))} in KFP 1, ${shown(current.get(name))} in KFP 2`,
    );
