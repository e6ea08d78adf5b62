import { fileReference, outputReference } from "./compared.ts";
import type { Doubts } from "./doubts.ts";

export interface Resolving {
  /** What parameters stand for. */
  readonly scope: ReadonlyMap<string, string>;
  readonly doubts: Doubts;
  readonly idOf: (name: string) => string;
  readonly outputs: ReadonlySet<string>;
  /** Whether the text is a step's, which can write files of results. */
  readonly isStep?: boolean;
}

/** Replaces Tekton's variables by references. Other text with `$(…)` is a shell's or Kubernetes' affair, on both sides. */
export function resolve(text: string, { scope, doubts, idOf, outputs, isStep = false }: Resolving): string {
  return text.replace(
    /\$\((tasks|params|inputs|outputs|results|context|workspaces|steps|resources|credentials)[.[][^()]*\)/g,
    (variable) => {
      const parameter = /^\$\((?:inputs\.)?params\.([^()]+)\)$/.exec(variable)?.[1];
      const [, task, output] = /^\$\(tasks\.([^.()]+)\.results\.([^.()]+)\)$/.exec(variable) ?? [];
      const file = /^\$\(results\.([^.()]+)\.path\)$/.exec(variable)?.[1];
      if (parameter !== undefined && scope.has(parameter)) return scope.get(parameter) ?? "";
      if (!isStep && task !== undefined && output !== undefined && outputs.has(`${task}.${output}`))
        return outputReference(idOf(task), output);
      if (isStep && file !== undefined) return fileReference(file);
      doubts.add(`${variable} is not compared`);
      return variable;
    },
  );
}
