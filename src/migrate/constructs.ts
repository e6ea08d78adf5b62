/** What a use of a name means for the migration. */
export interface NamedConstruct {
  readonly kind: string;
  /** A pattern of full names, once imports are followed. */
  readonly names: RegExp;
  readonly replacement: string;
  /** The new name within `dsl`, where nothing else has to change. */
  readonly renamed?: string;
}

const kubernetes = (call: string): string => `Use \`kubernetes.${call}\` of \`from kfp import kubernetes\`.`;
const resources =
  "Use `task.set_cpu_limit`, `set_memory_limit` and their requests, for devices `set_accelerator_type` and `set_accelerator_limit`.";
const byHand = "KFP 2 has no replacement: change what the pipeline does.";

/**
 * Names that only KFP 1 has, and what KFP 2 has in their place. Measured by importing 137 files written for KFP 1 with kfp 2.17.3
 * (docs/migrating-to-kfp2.md).
 */
export const namedConstructs: readonly NamedConstruct[] = [
  construct(
    "function-component",
    /^kfp\.components\.(?:_python_op\.)?(?:create_component_from_func|func_to_container_op)$/,
    "Use `@dsl.component` or `dsl.component(function)`; `packages_to_install` and `base_image` stay.",
    "component",
  ),
  construct(
    "function-component",
    /^kfp\.(?:dsl\.python_component|compiler\.build_python_component|components\.build_python_component)$/,
    "Use `@dsl.component(base_image=…)`, with `target_image` and `kfp component build` for an image of its own.",
  ),
  construct(
    "container-op",
    /^kfp\.dsl\.(?:InputArgumentPath|ArtifactLocation)\b/,
    "Declare the artifact as `Input[…]` or `Output[…]` of a component: KFP 2 keeps its place.",
  ),
  construct(
    "container-op",
    /^kfp\.dsl\.(?:_container_op\.)?ContainerOp$/,
    "Write a `@dsl.container_component` that returns `dsl.ContainerSpec(image=…, command=…, args=…)`.",
  ),
  construct(
    "resource-op",
    /^kfp\.dsl\.(?:_resource_op\.)?ResourceOp$/,
    "Create the object in a component with a Kubernetes client, or use kfp-kubernetes for volumes.",
  ),
  construct(
    "volume-op",
    /^kfp\.dsl\.(?:VolumeOp|VolumeSnapshotOp|PipelineVolume)$/,
    kubernetes("CreatePVC(…)` and `kubernetes.mount_pvc(task, …)"),
  ),
  construct(
    "sidecar",
    /^kfp\.dsl\.(?:Sidecar|UserContainer|InitContainer)$/,
    "KFP 2 has no sidecars; init containers come with kfp 2.18. Put the program into the step's image.",
  ),
  construct(
    "graph-component",
    /^kfp\.dsl\.(?:_component\.)?graph_component$/,
    "Write a `@dsl.pipeline` and call it in the pipeline. A recursion has no replacement.",
  ),
  construct(
    "pipeline-param",
    /^kfp\.dsl\.(?:_pipeline_param\.)?PipelineParam$/,
    "Annotate parameters with Python's types: `int`, `str`, `List[str]`.",
  ),
  construct(
    "pipeline-param",
    /^kfp\.dsl\.types\.(?:Integer|Float|String|Bool|List|Dict|GCSPath|GCRPath|GCPRegion|GCPProjectID|LocalPath)$/,
    "Annotate with Python's types: `int`, `str`, `List[str]`.",
  ),
  construct(
    "pipeline-conf",
    /^kfp\.dsl\.(?:get_pipeline_conf|PipelineConf)$/,
    "Set it on the tasks with kfp-kubernetes, or in `dsl.PipelineConfig` of the decorator.",
  ),
  construct(
    "run-placeholder",
    /^kfp\.dsl\.(?:RUN_ID_PLACEHOLDER|EXECUTION_ID_PLACEHOLDER)$/,
    "Use `dsl.PIPELINE_JOB_ID_PLACEHOLDER`.",
    "PIPELINE_JOB_ID_PLACEHOLDER",
  ),
  construct(
    "path-annotation",
    /^kfp\.components\.(?:InputPath|OutputPath)$/,
    "Import it from `kfp.dsl`, or use `dsl.Input[…]` and `dsl.Output[…]`.",
    undefined,
  ),
  construct(
    "file-annotation",
    /^kfp\.components\.(?:InputTextFile|InputBinaryFile|OutputTextFile|OutputBinaryFile)$/,
    "Use `dsl.InputPath` or `dsl.OutputPath`, and open the file.",
  ),
  construct(
    "cloud-module",
    /^kfp\.(?:gcp|aws|azure|onprem)\b/,
    "Use kfp-kubernetes: secrets as volumes or variables, `mount_pvc`, tolerations.",
  ),
  construct(
    "private-dsl",
    /^kfp\.dsl\._(?!container_op\.ContainerOp$|resource_op\.ResourceOp$|component\.graph_component$|pipeline_param\.PipelineParam$)/,
    "Private modules of the SDK do not exist in KFP 2: use its public names.",
  ),
  construct(
    "tekton-loop",
    /^kfp_tekton\.tekton\.Loop\b/,
    "Use `dsl.ParallelFor(items=…, parallelism=…)`. Ranges with a step: give their items.",
  ),
  construct(
    "tekton-condition",
    /^kfp_tekton\.tekton\.(?:CEL_ConditionOp|CEL_TemplateOp)\b/,
    "Use `dsl.If`, `dsl.Elif` and `dsl.Else`; compute anything else in a component.",
  ),
  construct("tekton-break", /^kfp_tekton\.tekton\.(?:BreakOp|AnySequencer|after_any)\b/, byHand),
  construct(
    "tekton-conf",
    /^kfp_tekton\.compiler\.pipeline_utils\.TektonPipelineConf\b/,
    "Set it on the tasks with kfp-kubernetes, or in `dsl.PipelineConfig` of the decorator.",
  ),
  construct(
    "tekton-compiler",
    /^kfp_tekton\.compiler\.TektonCompiler\b/,
    'Use `kfp.compiler.Compiler().compile(pipeline_func=…, package_path="….yaml")`.',
  ),
  construct("tekton-client", /^kfp_tekton\.TektonClient\b/, "Use `kfp.Client`."),
  construct(
    "tekton-other",
    /^kfp_tekton\b(?!\.(?:tekton\.(?:Loop|CEL_|BreakOp|AnySequencer|after_any)|compiler\.|TektonClient))/,
    byHand,
  ),
];

function construct(kind: string, names: RegExp, replacement: string, renamed?: string): NamedConstruct {
  return { kind, names, replacement, ...(renamed === undefined ? {} : { renamed }) };
}

interface MethodConstruct {
  readonly kind: string;
  readonly replacement: string;
  /** Set if it is not called, but given a value. */
  readonly isAttribute?: true;
}

/** Keywords that have another name in KFP 2 (kfp/dsl/for_loop.py, kfp/dsl/tasks_group.py). */
export const renamedKeywords: Readonly<
  Record<string, { readonly kind: string; readonly from: string; readonly to: string }>
> = {
  "kfp.dsl.ParallelFor": { kind: "loop-arguments", from: "loop_args", to: "items" },
  "kfp.dsl.ExitHandler": { kind: "exit-handler", from: "exit_op", to: "exit_task" },
};

/** Methods of tasks that KFP 2 does not have; what they are called on does not show in a text. */
export const methodConstructs: Readonly<Record<string, MethodConstruct>> = {
  add_pod_annotation: { kind: "pod-annotation", replacement: kubernetes("add_pod_annotation(task, …)") },
  add_pod_label: { kind: "pod-label", replacement: kubernetes("add_pod_label(task, …)") },
  add_toleration: { kind: "toleration", replacement: kubernetes("add_toleration(task, …)") },
  add_affinity: { kind: "affinity", replacement: kubernetes("add_node_affinity(task, …)") },
  add_node_selector_constraint: { kind: "node-selector", replacement: kubernetes("add_node_selector(task, …)") },
  add_volume: {
    kind: "volume",
    replacement: kubernetes("mount_pvc`, `use_secret_as_volume` or `use_config_map_as_volume"),
  },
  add_volume_mount: {
    kind: "volume",
    replacement: kubernetes("mount_pvc`, `use_secret_as_volume` or `use_config_map_as_volume"),
  },
  add_pvolumes: { kind: "volume", replacement: kubernetes("mount_pvc(task, …)") },
  add_env_variable: {
    kind: "environment",
    replacement: "Use `task.set_env_variable(name=…, value=…)`, for secrets `kubernetes.use_secret_as_env`.",
  },
  add_env_from: { kind: "environment", replacement: kubernetes("use_secret_as_env` or `use_config_map_as_env") },
  add_sidecar: { kind: "sidecar", replacement: "KFP 2 has no sidecars. Put the program into the step's image." },
  add_init_container: {
    kind: "sidecar",
    replacement: "Init containers come with kfp 2.18. Put the program into the step's image.",
  },
  set_gpu_limit: {
    kind: "gpu",
    replacement: "Use `task.set_accelerator_type(…)` and `task.set_accelerator_limit(…)`.",
  },
  add_resource_limit: { kind: "gpu", replacement: resources },
  add_resource_request: { kind: "gpu", replacement: resources },
  set_image_pull_policy: { kind: "pull-policy", replacement: kubernetes("set_image_pull_policy(task, …)") },
  set_image_pull_secrets: { kind: "pull-secrets", replacement: kubernetes("set_image_pull_secrets(task, …)") },
  set_security_context: { kind: "security-context", replacement: kubernetes("set_security_context(task, …)") },
  set_timeout: { kind: "timeout", replacement: kubernetes("set_timeout(task, seconds)") },
  max_cache_staleness: {
    kind: "cache-staleness",
    replacement: "Use `task.set_caching_options(enable_caching=False)`.",
    isAttribute: true,
  },
  set_max_cache_staleness: {
    kind: "cache-staleness",
    replacement: "Use `task.set_caching_options(enable_caching=False)`.",
  },
};
