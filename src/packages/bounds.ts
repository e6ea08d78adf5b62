import { PackageError } from "../model/errors.ts";

/** The largest real packages have some ten thousand. */
const mostValues = 1_000_000;
/** Of the SDK's own some twenty; who walks thousands of levels runs out of stack. */
const deepest = 500;
/** Kubernetes stores 1.5 MB of an object, in which not even these fit. */
const mostTasks = 5_000;

const tooLarge = (what: string): PackageError => new PackageError(what, { code: "package-too-large" });

/** Before it is parsed, which takes seconds for millions of values: each but the first has one of these characters before it. @throws PackageError */
export function refuseLongText(yaml: string): void {
  let separators = 0;
  for (let index = 0; index < yaml.length; index += 1) {
    const code = yaml.charCodeAt(index);
    if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b) separators += 1;
  }
  if (separators > mostValues) throw tooLarge(`It has more than ${mostValues} lines and values.`);
}

interface Open {
  readonly value: unknown;
  readonly depth: number;
}

/**
 * A few lines of YAML aliases stand for billions of values, or for a circle; whoever walks them does not come to an end. A value counts when
 * it is met, not when it is looked into: what waits must stay bounded, too. @throws PackageError
 */
export function refuseUnbounded(documents: readonly unknown[]): void {
  const open: Open[] = documents.map((value) => ({ value, depth: 1 }));
  let values = open.length;
  let tasks = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    const inner = Object.values(value);
    values += inner.length;
    tasks += tasksIn(value);
    if (values > mostValues)
      throw tooLarge(`It stands for more than ${mostValues} values once its aliases are followed.`);
    if (depth > deepest) throw tooLarge(`It nests deeper than ${deepest} levels.`);
    if (tasks > mostTasks) throw tooLarge(`It has more than ${mostTasks} tasks.`);
    for (const item of inner) open.push({ value: item, depth: depth + 1 });
  }
}

/** Of a pipeline, of the body of a loop, of a pipeline inside a task. */
function tasksIn(value: object): number {
  const { tasks, finally: last } = value as { readonly tasks?: unknown; readonly finally?: unknown };
  return [tasks, last].reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/**
 * Go's YAML readers, which servers have, put what `<<` names in its place; the reader of this action does not, as YAML 1.2 has it. What is
 * there, no check sees.
 */
export function hasMergeKey(documents: readonly unknown[]): boolean {
  const open = documents.filter(isCollection);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Object.hasOwn(next, "<<")) return true;
    for (const inner of Object.values(next)) if (isCollection(inner)) open.push(inner);
  }
  return false;
}

const isCollection = (value: unknown): value is object => typeof value === "object" && value !== null;
