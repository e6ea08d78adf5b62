import { quantityOf } from "../tekton/quantity.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import { parseImage } from "./policy/image-reference.ts";
import type { Problem, Rule } from "./rule.ts";
import { isDynamic, type SpecTask, specTasks } from "./spec-tasks.ts";

/** Finds images, packages and resources of KFP 2 that the SDK takes and Kubernetes refuses or ignores. */
export const specContainers: Rule = {
  name: "spec-containers",
  hint: "See docs/checks.md#spec-containers.",
  ofAnyKind: true,
  find: (_, { documents }) =>
    specTasks(documents).flatMap((placed) => {
      const { container } = placed.executor;
      if (container === undefined) return [];
      return [...imageProblems(placed), ...packageProblems(placed), ...resourceProblems(placed)].map((problem) => ({
        ...problem,
        task: placed.name,
      }));
    }),
};

const containerOf = ({ executor }: SpecTask) => fieldsOf(executor.container);

function imageProblems(placed: SpecTask): readonly Problem[] {
  const image = String(containerOf(placed).image ?? "");
  if (image === "") return [{ message: "It has no image, and Kubernetes starts no container without one." }];
  if (isDynamic(image) || parseImage(image) !== undefined) return [];
  return [{ message: `${JSON.stringify(image)} is not the name of an image.`, clues: [image] }];
}

/** Paths that pip gets (kfp/dsl/component_factory.py, `_get_packages_to_install_command`). */
const localPackage = /'((?:\.{1,2}\/|file:\.)[^']*)'/g;

/** The SDK sends the names of packages into the container, and no files. */
function packageProblems(placed: SpecTask): readonly Problem[] {
  const { command } = containerOf(placed);
  const install = (Array.isArray(command) ? command : []).map(String).find((text) => text.includes("pip install"));
  return [...(install ?? "").matchAll(localPackage)].map(([, path = ""]) => ({
    message: `It installs ${path}, a file of this machine, which is not in the container.`,
    clues: [path],
  }));
}

function resourceProblems(placed: SpecTask): readonly Problem[] {
  const resources = fieldsOf(containerOf(placed).resources);
  return [
    ...acceleratorProblems(fieldsOf(resources.accelerator)),
    ...amounts.flatMap((name) => quantityProblem(resources[name])),
    ...overLimit("CPU", resources.resourceCpuRequest, resources.resourceCpuLimit),
    ...overLimit("memory", resources.resourceMemoryRequest, resources.resourceMemoryLimit),
  ];
}

const amounts = ["resourceCpuRequest", "resourceCpuLimit", "resourceMemoryRequest", "resourceMemoryLimit"];

/** The SDK takes `64K`, which is no quantity (driver.go, getPodResource). */
function quantityProblem(value: unknown): readonly Problem[] {
  if (typeof value !== "string" || value === "" || isDynamic(value) || quantityOf(value) !== undefined) return [];
  return [
    {
      message: `${JSON.stringify(value)} is not a quantity of Kubernetes, and the server's driver fails: write k, M or Mi for K.`,
      clues: [value],
    },
  ];
}

/** The driver sets a limit only if it has both (kubeflow/pipelines backend/src/v2/driver/driver.go, initPodSpecPatch). */
function acceleratorProblems(accelerator: Readonly<Record<string, unknown>>): readonly Problem[] {
  const type = String(accelerator.resourceType ?? accelerator.type ?? "");
  const count = String(accelerator.resourceCount ?? accelerator.count ?? "");
  if (type === "" && count !== "")
    return [
      {
        message: `It wants ${count} accelerators of no type, which the server ignores: set_accelerator_type("nvidia.com/gpu") says which.`,
        clues: ["set_gpu_limit", "set_accelerator_limit"],
      },
    ];
  if (type === "" || isDynamic(type) || type.includes("/")) return [];
  return [
    {
      message: `${JSON.stringify(type)} is no resource of Kubernetes, which refuses the pod: the name of a device has a domain, such as nvidia.com/gpu.`,
      clues: [type],
    },
  ];
}

/** Kubernetes ValidateResourceRequirements. Parameters, such as {{$.inputs…}}, are no quantities. */
function overLimit(what: string, request: unknown, limit: unknown): readonly Problem[] {
  const [amount, most] = [quantityOf(request), quantityOf(limit)];
  if (amount === undefined || most === undefined || amount <= most * (1 + 1e-12)) return [];
  const call = `set_${what.toLowerCase()}_request`;
  return [
    {
      message: `Its ${what} request ${request} is over its limit ${limit}: Kubernetes refuses the pod.`,
      clues: [call],
    },
  ];
}
