import type { PipelineModule } from "../model/pipeline-module.ts";
import type { PipelineOutcome } from "./child-results.ts";
import type { ModuleOutcome } from "./driver-process.ts";

/** Whether a module has pipelines from other files, so that it takes all modules to tell whose they are. */
export const isLent = ({ results }: ModuleOutcome): boolean => results.some((result) => lenderOf(result) !== undefined);

/**
 * A pipeline that several modules have from the same file is that of the first: by their paths, those that are imported before those that run
 * as `__main__`, which may compile it in another way each.
 */
export function settleLent(
  outcomes: readonly ModuleOutcome[],
  modules: readonly PipelineModule[],
): readonly ModuleOutcome[] {
  const runsAsMain = new Set(modules.flatMap(({ path, entry }) => (entry === "main" ? [path] : [])));
  const rank = ({ module }: ModuleOutcome): string => `${runsAsMain.has(module) ? 1 : 0} ${module}`;
  const owners = new Map<string, Owned>();
  return outcomes
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
    .map((outcome) => {
      const { module, results } = outcome;
      const others = new Set<string>();
      const own = results.filter((result) => {
        const lender = lenderOf(result);
        if (lender === undefined || result.kind === "none") return true;
        const key = JSON.stringify([lender, result.function, result.name]);
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, { module, result });
        if (owner === undefined || owner.module === module || (runsAsMain.has(module) && !isSame(result, owner.result)))
          return true;
        others.add(owner.module);
        return false;
      });
      if (own.length > 0) return { ...outcome, results: own };
      const ending = `the pipelines that it has from other files are those of ${[...others].join(" and ")}`;
      return { ...outcome, results: [{ kind: "none", ending }] };
    });
}

interface Owned {
  readonly module: string;
  readonly result: PipelineOutcome;
}

const lenderOf = (result: PipelineOutcome): string | undefined => (result.kind === "none" ? undefined : result.lentBy);

/** The resources of loops are called after the module. */
const withoutLoopIds = (yaml: string): string => yaml.replace(/-[0-9a-f]{5}-(?=for-loop|graph)/g, "-");

const isSame = (one: PipelineOutcome, other: PipelineOutcome): boolean =>
  one.kind === "compiled" && other.kind === "compiled"
    ? withoutLoopIds(one.yaml) === withoutLoopIds(other.yaml)
    : one.kind === other.kind;
