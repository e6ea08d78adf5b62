import { listOf } from "../all-tasks.ts";
import { quantityOf } from "../quantity.ts";
import { fieldsOf } from "../untyped.ts";
import type { PodProblem } from "./pod-problem.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Lists a container's variables. Tekton merges the template's by name. */
export function variablesOf(container: unknown, template: unknown = {}): readonly string[] {
  const [own = [], shared = []] = [container, template].map((holder) =>
    listOf(fieldsOf(holder).env as readonly object[]).map((variable) => String(fieldsOf(variable).name ?? "")),
  );
  return [...shared.filter((name) => !own.includes(name)), ...own];
}

/** Kubernetes ValidateEnv and IsRelaxedEnvVarName: the stricter rule of servers before 1.30 would forbid `A B`. */
export const variableProblems = (path: string, names: readonly string[]): readonly PodProblem[] =>
  names.flatMap((name, index): readonly PodProblem[] => {
    const about = { path: `${path}.env[${index}].name`, clue: name, subject: "other" as const };
    if (name === "")
      return [{ ...about, words: "Required value", problem: "An environment variable has an empty name." }];
    if (/^[ -<>-~]+$/.test(name)) return [];
    return [
      {
        ...about,
        words: `Invalid value: ${JSON.stringify(name)}: a valid environment variable name must consist only of printable ASCII characters other than '='`,
        problem: `The name of the environment variable ${JSON.stringify(name)} must consist of printable ASCII characters other than "=".`,
      },
    ];
  });

export interface Resources {
  readonly requests: Fields;
  readonly limits: Fields;
}

/** Reads the resources. v1beta1 names them `resources`; v1 drops that field, which the rule `schema` reports. */
export function resourcesOf(container: unknown, apiVersion: string | undefined, template: unknown = {}): Resources {
  const field = apiVersion === "tekton.dev/v1beta1" ? "resources" : "computeResources";
  const [own = {}, shared = {}] = [container, template].map((holder) => fieldsOf(fieldsOf(holder)[field]));
  return {
    requests: { ...fieldsOf(shared.requests), ...fieldsOf(own.requests) },
    limits: { ...fieldsOf(shared.limits), ...fieldsOf(own.limits) },
  };
}

/** Kubernetes validateContainerResources. */
export const resourceProblems = (path: string, { requests, limits }: Resources): readonly PodProblem[] =>
  Object.entries(requests).flatMap(([resource, request]) => {
    const limit = limits[resource];
    const [amount, most] = [quantityOf(request), quantityOf(limit)];
    if (amount === undefined || most === undefined || amount <= most + Math.abs(most) * rounding) return [];
    const relation = mayOvercommit(resource) ? "less than or equal to" : "equal to";
    return [
      {
        path: `${path}.resources.requests`,
        words: `Invalid value: ${JSON.stringify(String(request))}: must be ${relation} ${resource} limit of ${limit}`,
        problem: `The ${resource} request ${request} is over the limit ${limit}.`,
        clue: String(request),
        subject: "other" as const,
      },
    ];
  });

const mayOvercommit = (resource: string): boolean =>
  (!resource.includes("/") || resource.includes("kubernetes.io/")) && !resource.startsWith("hugepages-");

/** `1.1G` and `1100M` differ in the last bit of a floating-point number. */
const rounding = 1e-12;
