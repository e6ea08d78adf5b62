import { parseJson } from "../model/parse-json.ts";
import { fieldsOf } from "./untyped.ts";

/** One field of an object anywhere in a package. */
export interface PlacedField {
  /**
   * In lower case. KFP servers read packages with Go's encoding/json, which takes `HostPath` and `hostpath` for `hostPath` (encoding/json,
   * "Unmarshal"; kfp-tekton backend/src/apiserver/template/tekton_template.go uses ghodss/yaml on top of it).
   */
  readonly field: string;
  readonly value: unknown;
  /** The field, in lower case, that holds the object, or the list that the object is in; empty for a document itself. */
  readonly holder: string;
  /** Name of the innermost task around the field. */
  readonly task?: string;
}

/** Lists whose items are tasks, of Tekton and of Argo. */
const taskLists: ReadonlySet<string> = new Set(["tasks", "finally", "templates"]);

/** Fields with texts and values that request nothing of a cluster. */
const plainValues: ReadonlySet<string> = new Set(["annotations", "labels", "params"]);

const loopsAnnotation = "tekton.dev/resource_templates";

interface Open {
  readonly value: unknown;
  readonly holder: string;
  readonly task: string | undefined;
}

/**
 * Yields every field of a package at any depth, so that no request to the cluster can hide where readers of tasks do not look. Separately
 * compiled loops are JSON in an annotation.
 */
export function* placedFields(documents: readonly unknown[]): Iterable<PlacedField> {
  const all = [...documents, ...documents.map(separateLoops)];
  // Uses a stack instead of recursion, because an untrusted package may be nested deeply.
  const open: Open[] = all.map((value) => ({ value, holder: "", task: undefined })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, holder, task } = next;
    if (Array.isArray(value)) push(value.map((item) => ({ value: item, holder, task: taskAt(item, holder) ?? task })));
    else if (typeof value === "object" && value !== null) yield* fieldsIn(value, next);
  }

  function* fieldsIn(value: object, { holder, task }: Open): Iterable<PlacedField> {
    const inner: Open[] = [];
    for (const [name, own] of Object.entries(value)) {
      const field = folded(name);
      yield { field, value: own, holder, ...(task === undefined ? {} : { task }) };
      if (!plainValues.has(field)) inner.push({ value: own, holder: field, task });
    }
    push(inner);
  }

  function push(inner: readonly Open[]): void {
    for (const item of inner.toReversed()) open.push(item);
  }
}

/** Folds names as Go compares them: `ſ` and the Kelvin sign are letters for it, too. */
const folded = (name: string): string => name.toUpperCase().toLowerCase();

function taskAt(item: unknown, list: string): string | undefined {
  const { name } = fieldsOf(item);
  return taskLists.has(list) && typeof name === "string" ? name : undefined;
}

function separateLoops(document: unknown): unknown {
  const text = fieldsOf(fieldsOf(fieldsOf(document).metadata).annotations)[loopsAnnotation];
  // Neither a server nor this action takes a package apart whose annotation is not JSON.
  return typeof text === "string" ? parseJson(text) : undefined;
}
