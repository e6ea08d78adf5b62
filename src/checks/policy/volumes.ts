import type { PlacedField } from "../../tekton/placed-fields.ts";
import type { Policy } from "./policy.ts";
import { shown, type Violation } from "./violation.ts";

/** Fields of other names that make a volume of that kind, in lower case: of workspaces, and of Kubeflow Pipelines 2. */
const otherFields: Readonly<Record<string, readonly string[]>> = {
  configMap: ["configmapasvolume"],
  emptyDir: ["emptydirmounts"],
  ephemeral: ["genericephemeralvolume"],
  persistentVolumeClaim: ["volumeclaimtemplate", "volumeclaimtemplates", "pvcmount"],
  secret: ["secretasvolume"],
};

/** What holds volumes: those of tasks and pods, sources of a projected one, workspaces of a run and of a loop. */
const holders: ReadonlySet<string> = new Set(["volumes", "sources", "workspaces"]);

export function volumeViolations(
  fields: readonly PlacedField[],
  { forbiddenVolumes: forbidden = [] }: Policy,
): readonly Violation[] {
  const direct = new Map(forbidden.map((kind) => [kind.toLowerCase(), kind]));
  const other = new Map(forbidden.flatMap((kind) => (otherFields[kind] ?? []).map((field) => [field, kind] as const)));
  if (direct.size === 0) return [];
  return fields.flatMap(({ field, value, holder, task }) => {
    const kind = other.get(field) ?? (holders.has(holder) ? direct.get(field) : undefined);
    if (kind === undefined || typeof value !== "object" || value === null) return [];
    const message = `A volume or workspace is of the kind ${shown(kind)}, which is one of forbidden-volumes.`;
    return [{ message, clue: kind, ...(task === undefined ? {} : { task }) }];
  });
}
