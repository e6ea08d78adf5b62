import type { PlacedField } from "../../tekton/placed-fields.ts";
import { fieldsOf, type Named } from "../../tekton/untyped.ts";
import type { Policy } from "./policy.ts";
import { shown, type Violation } from "./violation.ts";

type AnyFields = Readonly<Record<string, unknown>>;

/** The copying steps that the SDK adds to a task, which no author can set a limit for (kfp_tekton/compiler/_op_to_template.py, _data_passing_rewriter.py). */
const added = /^(?:copy-results(?:-\d+)?|copy-inputs|output-taskrun-name|copy-results-artifacts)$/;
const addedImage = "busybox";

/** `tekton.dev/v1` reads `computeResources`, this one reads `resources`; the SDK writes the latter in both. */
const beta = "tekton.dev/v1beta1";

/** Containers without a limit that the policy wants, in tasks of every kind. */
export function limitViolations(
  fields: readonly PlacedField[],
  { requiredLimits: required = [] }: Policy,
): readonly Violation[] {
  if (required.length === 0) return [];
  const isBeta = fields.some(({ field, value, holder }) => holder === "" && field === "apiversion" && value === beta);
  return fields.flatMap((placed) =>
    containersOf(placed).flatMap(({ name, read, lost }) => {
      const { task } = placed;
      const limits = isBeta ? both(read, lost) : read;
      const missing = required.filter((resource) => !limits.has(resource));
      if (missing.length === 0) return [];
      const place = { clue: name, ...(task === undefined ? {} : { task }) };
      const without = `Container ${shown(name)} has no limit of ${missing.join(" and ")}`;
      const why = missing.every((resource) => lost.has(resource))
        ? ": the cluster drops those that the SDK wrote into `resources`; set `repair: true`"
        : "";
      return [{ ...place, message: `${without}${why}.` }];
    }),
  );
}

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> => new Set([...one, ...other]);

interface Limited {
  readonly name: string;
  /** Resources with a limit where the cluster reads it. */
  readonly read: ReadonlySet<string>;
  /** Those in `resources` of a Tekton container. */
  readonly lost: ReadonlySet<string>;
}

function containersOf({ field, value, holder }: PlacedField): readonly Limited[] {
  if (field === "taskspec") return tektonContainers(fieldsOf(value));
  // Of Argo, and of Kubeflow Pipelines 2, whose executors have a container each.
  if ((field === "container" || field === "script") && isObject(value)) return [otherContainer(fieldsOf(value))];
  if ((field === "containers" || field === "initcontainers" || field === "sidecars") && holder !== "taskspec")
    return namedIn([value]).map(otherContainer);
  return [];
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** A container without a name needs its limits all the same. */
const namedIn = (lists: readonly unknown[]): readonly Named[] =>
  lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .filter(isObject)
    .map((item) => ({ name: "without a name", ...item }) as Named);

function tektonContainers(taskSpec: AnyFields): readonly Limited[] {
  const template = tektonLimits(fieldsOf(onlyValue(taskSpec, "stepTemplate")));
  const steps = namedIn(valuesOf(taskSpec, "steps")).filter(
    (step) => !(added.test(String(step.name)) && onlyValue(step, "image") === addedImage),
  );
  return [
    ...steps.map((step) => {
      const { read, lost } = tektonLimits(step);
      return { name: String(step.name), read: both(read, template.read), lost: both(lost, template.lost) };
    }),
    ...namedIn(valuesOf(taskSpec, "sidecars")).map((sidecar) => ({
      name: String(sidecar.name),
      ...tektonLimits(sidecar),
    })),
  ];
}

const tektonLimits = (container: AnyFields): Omit<Limited, "name"> => ({
  read: limitsIn(onlyValue(container, "computeResources")),
  lost: limitsIn(onlyValue(container, "resources")),
});

/** `resources: {limits: {cpu: 1}}` of Argo, `resources: {cpuLimit: 1}` of Kubeflow Pipelines 2 (pipeline_spec.proto, ResourceSpec). */
function otherContainer(container: AnyFields): Limited {
  const resources = fieldsOf(onlyValue(container, "resources"));
  const own = ["cpu", "memory"].filter((resource) =>
    [`${resource}Limit`, `resource${resource}Limit`].some((field) => isAmount(onlyValue(resources, field))),
  );
  const name = onlyValue(container, "name");
  return {
    name: typeof name === "string" ? name : "main",
    read: new Set([...limitsIn(resources), ...own]),
    lost: new Set(),
  };
}

const limitsIn = (resources: unknown): ReadonlySet<string> =>
  new Set(
    Object.entries(fieldsOf(onlyValue(fieldsOf(resources), "limits"))).flatMap(([name, amount]) =>
      isAmount(amount) ? [name] : [],
    ),
  );

/** For Kubernetes, none at all is no limit. */
const isAmount = (amount: unknown): boolean =>
  (typeof amount === "string" || typeof amount === "number") && amount !== "" && Number.parseFloat(`${amount}`) !== 0;

/** Whatever the case of its name, as servers read it. */
const valuesOf = (fields: AnyFields, name: string): readonly unknown[] =>
  Object.entries(fields).flatMap(([field, value]) => (field.toLowerCase() === name.toLowerCase() ? [value] : []));

/** undefined also where there are several: which of them counts is up to the server. */
function onlyValue(fields: AnyFields, name: string): unknown {
  const [value, ...others] = valuesOf(fields, name);
  return others.length === 0 ? value : undefined;
}
