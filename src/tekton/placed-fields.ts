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
  /** The innermost task around it. */
  readonly task?: string;
}

/** Their items are tasks: of Tekton, and of Argo. */
const taskLists: ReadonlySet<string> = new Set(["tasks", "finally", "templates"]);

/** Texts and values of the author, which ask nothing of a cluster. */
const plainValues: ReadonlySet<string> = new Set(["annotations", "labels", "params"]);

const loopsAnnotation = "tekton.dev/resource_templates";

interface Open {
  readonly value: unknown;
  readonly holder: string;
  readonly task: string | undefined;
}

/**
 * Every field of what a package holds, in the order of the documents, however deep it lies and whatever is around it: a request to the
 * cluster cannot be put where the readers of tasks do not look. Loops that are compiled apart lie in an annotation, as JSON.
 */
export function* placedFields(documents: readonly unknown[]): Iterable<PlacedField> {
  const all = [...documents, ...documents.map(separateLoops)];
  // A stack, not recursion: a stranger decides how deep it is.
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

/** As Go compares names: `ſ` and the Kelvin sign are letters for it, too. */
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
