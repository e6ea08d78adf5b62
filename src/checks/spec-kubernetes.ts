import { quantityOf } from "../tekton/quantity.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import type { Problem, Rule } from "./rule.ts";
import { isDynamic, listOfFields, type SpecTask, specTasks } from "./spec-tasks.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Finds settings of `kfp.kubernetes` that Kubernetes refuses when the task's pod is created. */
export const specKubernetes: Rule = {
  name: "spec-kubernetes",
  hint: "See docs/checks.md#spec-kubernetes.",
  ofAnyKind: true,
  find: (_, { documents }) =>
    specTasks(documents).flatMap((placed) =>
      [
        ...nameProblems(placed.platform),
        ...volumeProblems(placed.platform),
        ...labelProblems(placed.platform),
        ...tolerationProblems(placed.platform),
        ...claimProblems(placed),
      ].map((problem) => ({ ...problem, task: placed.name })),
    ),
};

const label = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
const isLabel = (name: string): boolean => new RegExp(`^${label}$`).test(name);
const isName = (name: string): boolean => name.length <= 253 && new RegExp(`^${label}(?:\\.${label})*$`).test(name);

/** A name that is known when the pipeline is compiled. */
const known = (value: unknown): string => (typeof value === "string" && !isDynamic(value) ? value : "");

const nameFields = [
  ["secretAsEnv", "secretName", "secret"],
  ["secretAsVolume", "secretName", "secret"],
  ["imagePullSecret", "secretName", "secret"],
  ["configMapAsEnv", "configMapName", "config map"],
  ["configMapAsVolume", "configMapName", "config map"],
  ["pvcMount", "constant", "volume claim"],
] as const;

function nameProblems(platform: Fields): readonly Problem[] {
  return nameFields.flatMap(([list, field, what]) =>
    listOfFields(platform[list]).flatMap((entry): readonly Problem[] => {
      const name = known(entry[field]);
      if (name === "" || isName(name)) return [];
      return [{ message: `${JSON.stringify(name)} is not a valid name of a ${what} in Kubernetes.`, clues: [name] }];
    }),
  );
}

interface Volume {
  readonly name: string;
  readonly mountPath: string;
  /** Whether the server makes a volume of that name (driver.go, extendPodSpecPatch). */
  readonly isNamed: boolean;
}

function volumesOf(platform: Fields): readonly Volume[] {
  const of = (list: string, field: string, isNamed: boolean): readonly Volume[] =>
    listOfFields(platform[list]).map((entry) => ({
      name: known(entry[field]),
      mountPath: known(entry.mountPath),
      isNamed,
    }));
  return [
    ...of("secretAsVolume", "secretName", true),
    ...of("configMapAsVolume", "configMapName", true),
    ...of("emptyDirMounts", "volumeName", true),
    ...of("genericEphemeralVolume", "volumeName", true),
    ...of("pvcMount", "constant", false),
  ];
}

function volumeProblems(platform: Fields): readonly Problem[] {
  const volumes = volumesOf(platform);
  const named = volumes.filter(({ name, isNamed }) => isNamed && name !== "");
  const emptyDirs = listOfFields(platform.emptyDirMounts);
  return [
    ...repeated(volumes.map(({ mountPath }) => mountPath.replace(/(?<=.)\/+$/, ""))).map((path) => ({
      message: `Two volumes are mounted at ${path}: Kubernetes refuses the pod.`,
      clues: [path],
    })),
    ...repeated(named.map(({ name }) => name)).map((name) => ({
      message: `Two volumes have the name ${name}, because the server names a volume after its secret or config map: mount it once.`,
      clues: [name],
    })),
    ...named
      .filter(({ name }) => isName(name) && !isLabel(name))
      .map(({ name }) => ({
        message: `The server names the volume ${name}, and names of volumes have at most 63 characters and no dot.`,
        clues: [name],
      })),
    ...emptyDirs
      .map(({ volumeName }) => ({ name: known(volumeName) }))
      .filter(({ name }) => name !== "" && !isName(name))
      .map(({ name }) => ({ message: `${JSON.stringify(name)} is not a valid name of a volume.`, clues: [name] })),
    ...emptyDirs.flatMap(({ sizeLimit }) => quantityProblem(sizeLimit)),
  ];
}

function repeated(names: readonly string[]): readonly string[] {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].flatMap(([name, all]) => (name !== "" && all.length > 1 ? [name] : []));
}

function quantityProblem(value: unknown): readonly Problem[] {
  const text = known(value);
  if (text === "" || quantityOf(text) !== undefined) return [];
  return [{ message: `${JSON.stringify(text)} is not a quantity of Kubernetes, such as 10Gi.`, clues: [text] }];
}

const part = "[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
const isKey = (key: string): boolean => {
  const [prefix, name, ...more] = key.includes("/") ? key.split("/") : [undefined, key];
  return more.length === 0 && new RegExp(`^${part}$`).test(name ?? "") && (prefix === undefined || isName(prefix));
};
const isLabelValue = (value: string): boolean => value === "" || new RegExp(`^${part}$`).test(value);

function labelProblems(platform: Fields): readonly Problem[] {
  const metadata = fieldsOf(platform.podMetadata);
  const maps = [
    { map: fieldsOf(metadata.labels), what: "a label", hasLabelValues: true },
    { map: fieldsOf(metadata.annotations), what: "an annotation", hasLabelValues: false },
    { map: fieldsOf(fieldsOf(platform.nodeSelector).labels), what: "a node selector", hasLabelValues: true },
  ];
  return maps.flatMap(({ map, what, hasLabelValues }) =>
    Object.entries(map).flatMap(([key, value]): readonly Problem[] => {
      if (!isKey(key)) return [{ message: `${JSON.stringify(key)} is not a valid key of ${what}.`, clues: [key] }];
      const text = known(value);
      if (!hasLabelValues || isLabelValue(text)) return [];
      return [{ message: `${JSON.stringify(text)} is not a valid value of ${what}.`, clues: [text] }];
    }),
  );
}

/** Kubernetes ValidateTolerations. A toleration of a parameter has no fields here. */
function tolerationProblems(platform: Fields): readonly Problem[] {
  return listOfFields(platform.tolerations)
    .filter((toleration) => toleration.tolerationJson === undefined)
    .flatMap(({ key = "", operator = "Equal", value = "", effect = "", tolerationSeconds }): readonly Problem[] => {
      const about = `The toleration of ${key === "" ? "everything" : String(key)}`;
      const clues = [...(key === "" ? [] : [`"${key}"`, `'${key}'`]), "add_toleration"];
      if (operator === "Exists" && value !== "")
        return [{ message: `${about} has the operator Exists and a value: Kubernetes refuses the pod.`, clues }];
      if (key === "" && operator !== "Exists")
        return [{ message: `${about} has no key and not the operator Exists: Kubernetes refuses the pod.`, clues }];
      if (tolerationSeconds !== undefined && effect !== "NoExecute")
        return [{ message: `${about} has seconds without the effect NoExecute: Kubernetes refuses the pod.`, clues }];
      return [];
    });
}

const accessModes = new Set(["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"]);

/** Constants of `kubernetes.CreatePVC` (kubeflow/pipelines backend/src/v2/driver, createPVC). */
function claimProblems({ task, executor }: SpecTask): readonly Problem[] {
  if (fieldsOf(executor.container).image !== "argostub/createpvc") return [];
  const inputs = fieldsOf(fieldsOf(task.inputs).parameters);
  const constant = (name: string): unknown => fieldsOf(fieldsOf(inputs[name]).runtimeValue).constant;
  const modes = constant("access_modes");
  const name = known(constant("pvc_name"));
  return [
    ...(Array.isArray(modes) ? modes : [])
      .filter((mode) => !accessModes.has(String(mode)))
      .map((mode) => ({
        message: `${JSON.stringify(mode)} is not an access mode of Kubernetes.`,
        clues: [String(mode)],
      })),
    ...quantityProblem(constant("size")),
    ...(name === "" || isName(name)
      ? []
      : [{ message: `${JSON.stringify(name)} is not a valid name of a volume claim in Kubernetes.`, clues: [name] }]),
  ];
}
