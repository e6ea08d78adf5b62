import { isList, type ParamValue } from "../../tekton/param-value.ts";
import type { Matrix, Param } from "../../tekton/pipeline-run.ts";

type Values = ReadonlyMap<string, ParamValue>;

/** The sets of parameters of a matrix: every combination of its lists, then what `include` adds (tektoncd/pipeline pkg/apis/pipeline/v1/matrix_types.go). */
export function combinationsOf(matrix: Matrix, fill: (params: readonly Param[]) => Values): readonly Values[] {
  const lists = [...fill(matrix.params ?? [])].map(([name, value]) => [name, isList(value) ? value : []] as const);
  const crossed = lists.reduce<readonly Values[]>(
    (sets, [name, values]) => sets.flatMap((set) => values.map((value) => new Map([...set, [name, value]]))),
    [new Map()],
  );
  const base = lists.length === 0 ? [] : crossed;
  return (matrix.include ?? []).reduce((sets, entry) => include(sets, fill(entry.params ?? []), base), base);
}

/** Extends the combinations that agree with it in the matrix's own parameters; if none does, it is one more. */
function include(sets: readonly Values[], extra: Values, base: readonly Values[]): readonly Values[] {
  const names = new Set(base.flatMap((set) => [...set.keys()]));
  const shared = [...extra].filter(([name]) => names.has(name));
  const agrees = (set: Values): boolean => shared.every(([name, value]) => set.get(name) === value);
  if (base.length === 0 || !sets.some((set) => hasOwn(set, names) && agrees(set))) return [...sets, extra];
  return sets.map((set) => (hasOwn(set, names) && agrees(set) ? new Map([...set, ...extra]) : set));
}

const hasOwn = (set: Values, names: ReadonlySet<string>): boolean => [...names].every((name) => set.has(name));
