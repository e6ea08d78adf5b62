import { PackageError, TektonError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { allTasks } from "../tekton/all-tasks.ts";
import { customTaskOf } from "../tekton/custom-task.ts";
import { isDnsSubdomain } from "../tekton/dns-name.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import type { Kubectl } from "./kubectl.ts";
import { type AccessScope, checkPermissions, customTaskPermissions } from "./permissions.ts";
import { pipelineSpec } from "./v1-fields.ts";

export interface CustomTask {
  readonly name: string;
  readonly kind: string;
  /** API group of its controller. */
  readonly group: string;
}

/** Lists tasks that another controller than Tekton's executes, also inside loops. */
export function customTasksOf(run: PipelineRun): readonly CustomTask[] {
  return allTasks(run).flatMap(({ task }) => {
    const custom = customTaskOf(task);
    return custom === undefined ? [] : [{ name: task.name, kind: custom.kind, group: custom.group }];
  });
}

export interface CustomTaskOptions extends AccessScope {
  readonly kubectl: Kubectl;
  readonly log: Log;
}

/** Checks the cluster for runs with custom tasks; each answer is requested once. */
export class CustomTaskCheck {
  readonly #options: CustomTaskOptions;
  readonly #groups = new Map<string, Promise<boolean>>();
  #permissions: Promise<void> | undefined;

  constructor(options: CustomTaskOptions) {
    this.#options = options;
  }

  /**
   * A custom task without a controller waits forever (docs/customruns.md). Loops have their own API, so a missing API means a missing
   * controller; other kinds may have none.
   * @throws TektonError
   */
  async check(tasks: readonly CustomTask[]): Promise<void> {
    const { kubectl, log } = this.#options;
    this.#permissions ??= checkPermissions(kubectl, customTaskPermissions, this.#options);
    await this.#permissions;
    for (const task of tasks) {
      if (await this.#isServed(task.group)) continue;
      const message = `Task ${task.name} is a ${task.kind}, and the cluster has no API ${task.group}: without its controller it would wait for ever.`;
      if (task.group === loopGroup)
        throw new TektonError(message, {
          code: "custom-task-unsupported",
          task: task.name,
          hint: loopHint,
        });
      log.annotate({ level: "warning", title: "Custom task", message });
    }
  }

  #isServed(group: string): Promise<boolean> {
    const known = this.#groups.get(group) ?? isServed(group, this.#options);
    this.#groups.set(group, known);
    return known;
  }
}

/** API group of PipelineLoop, BreakTask and VariableStore (kfp-tekton tekton-catalog/pipeline-loops/config/300-pipelineloop.yaml). */
const loopGroup = "custom.tekton.dev";
const loopHint = "Install the tekton-pipelineloop-controller of kfp-tekton on the cluster, or unroll the loop.";

async function isServed(group: string, { kubectl, signal }: CustomTaskOptions): Promise<boolean> {
  // The group becomes part of a path, and packages are untrusted.
  if (!isDnsSubdomain(group)) return false;
  try {
    await kubectl.run(["get", "--raw", `/apis/${group}`], { signal });
    return true;
  } catch (error) {
    if (error instanceof TektonError && error.reason === "NotFound") return false;
    throw error;
  }
}

const templatesAnnotation = "tekton.dev/resource_templates";

/**
 * Lists loops that the SDK keeps outside the pipeline if `inline-tasks` is false. A KFP server creates them before the run
 * (APPLY_TEKTON_CUSTOM_RESOURCE, docs/facts/tekton.md, before it creates a run). Packages are untrusted, so only such loops are accepted.
 * @throws PackageError
 */
export function resourceTemplatesOf(run: PipelineRun): readonly object[] {
  return templatesIn(run.metadata?.annotations?.[templatesAnnotation]).map(({ apiVersion, kind, metadata, spec }) => {
    if (apiVersion !== `${loopGroup}/v1alpha1` || !loopKinds.has(kind ?? ""))
      throw new PackageError(`The package wants a ${kind} of ${apiVersion} beside the run, which is no loop.`);
    const { pipelineSpec: inner } = spec ?? {};
    return {
      apiVersion,
      kind,
      metadata: { name: metadata?.name },
      spec: inner === undefined ? spec : { ...spec, pipelineSpec: pipelineSpec(inner) },
    };
  });
}

const loopKinds: ReadonlySet<string> = new Set(["PipelineLoop", "BreakTask"]);

interface ResourceTemplate {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: { readonly name?: string };
  readonly spec?: { readonly pipelineSpec?: Readonly<Record<string, unknown>> };
}

function templatesIn(text = "[]"): readonly ResourceTemplate[] {
  try {
    return (JSON.parse(text) as readonly (ResourceTemplate | null)[]).map((template) => template ?? {});
  } catch (cause) {
    throw new PackageError(`The annotation ${templatesAnnotation} of the package is not a list in JSON.`, { cause });
  }
}
