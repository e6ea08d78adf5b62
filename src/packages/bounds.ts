import { PackageError } from "../model/errors.ts";

/** Limit of values; the largest real packages have about ten thousand. */
const mostValues = 1_000_000;
/** Limit of nesting; the SDK's packages have about twenty levels, and thousands would overflow the stack. */
const deepest = 500;
/** Limit of tasks; fewer than these already exceed the 1.5 MB that Kubernetes stores per object. */
const mostTasks = 5_000;

const tooLarge = (what: string): PackageError => new PackageError(what, { code: "package-too-large" });

/**
 * Refuses a text before it is parsed, because parsing millions of values takes seconds. Every value but the first follows one of these
 * characters. @throws PackageError
 */
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
 * A few lines of YAML aliases can stand for billions of values, or for a cycle. Values are counted when they are queued, not when they are
 * visited, so that the queue stays bounded. @throws PackageError
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

/** Counts tasks of a pipeline, of a loop's body, or of a pipeline inside a task. */
function tasksIn(value: object): number {
  const { tasks, finally: last } = value as { readonly tasks?: unknown; readonly finally?: unknown };
  return [tasks, last].reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/**
 * Servers use Go's YAML readers, which expand the merge key `<<`. This action's reader follows YAML 1.2 and does not, so no check would see
 * the merged fields.
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
