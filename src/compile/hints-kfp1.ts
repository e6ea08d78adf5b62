/** What the SDK of KFP 1 refuses by a message of its own, in the shape of hints.ts. */
export const kfp1Hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /Incompatible argument passed to the input/,
    "Give a value of the input's type, or change one of the two annotations. `task.output.ignore_type()` passes the value as it is.",
  ],
  [
    /Failed to serialize the value/,
    "Give a value of the input's type, a parameter of the pipeline, or an output: `task.output`, `task.outputs[...]`.",
  ],
  [/the time limit is .*, and not a number of seconds/, "Write `.set_timeout(3600)` for an hour."],
  [
    /the list of the loop is empty/,
    "Give `dsl.ParallelFor` at least one item: a list that is empty was perhaps not filled.",
  ],
  [/set to < 1, allowed values are > 0/, "Give a number from 1 on, or leave the call out: then there is no limit."],
  [
    /ParallelFor parallelism must be/,
    "Give the number of iterations that run at the same time; 0 stands for no limit.",
  ],
  [
    /Path inputs only support default values of None/,
    "Write `= None`: an input that is read from a file cannot have another default. A parameter without InputPath can.",
  ],
  [
    /exit_op cannot depend on any other ops/,
    "Take `.after(...)` and the outputs of other tasks away from the task of the exit handler: it runs when the block has ended.",
  ],
  [
    /Only letters, numbers, spaces, .* are allowed in name|dictionary update sequence element/,
    'Name it with letters, digits, spaces, `_` and `-`, with a letter first. `file_outputs` takes a mapping: `{"rows": "/tmp/rows"}`.',
  ],
  [
    /cannot be longer than 57 characters/,
    "Shorten the `name` of the task. Numbers are added to names that occur several times.",
  ],
  [
    /Input parameter cannot be longer than 128 characters/,
    "Shorten the name of the parameter, or of the task that it comes from.",
  ],
  [
    /vendor can only be nvidia or amd/,
    'Set another vendor\'s device by its resource: `.container.add_resource_limit("intel.com/gpu", "1")`.',
  ],
  [/Invalid gpu\. Should be integer/, 'Give a number, as `1` or `"1"`.'],
  [/Invalid imagePullPolicy/, 'Give one of the three as a text: `"Always"`, `"IfNotPresent"` or `"Never"`.'],
  [/terminationMessagePolicy must be/, 'Give one of the two as a text: `"File"` or `"FallbackToLogsOnError"`.'],
  [
    /policy must be one of/,
    'Give one of the policies that the message lists as a text: `.set_retry(2, policy="Always")`.',
  ],
  [
    /Must be of instance `(V1(?!EnvVar`)\w+)`/,
    "Give an object of the Kubernetes client: `from kubernetes.client import $1`, and `$1(...)`.",
  ],
  [/not a legal Python variable name/, "Name the keys of the items as Python names its variables: `learning_rate`."],
  [/all dicts should have the same keys/, "Give each item of the loop the same keys, if need be with an empty value."],
  [
    /loop_args or start\/end parameters are missing/,
    "Write `Loop([1, 2, 3])`, `Loop.range(1, 10)` or `Loop.from_string(...)`.",
  ],
  [/Please provide size/, 'Give the size as Kubernetes writes quantities: `size="1Gi"`, or a whole `k8s_resource`.'],
  [
    /cannot provide k8s_resource along with/,
    "Give either the whole object as `k8s_resource`, or its size, modes and class one by one.",
  ],
  [
    /must be an instance of V1PersistentVolumeClaim/,
    "Give a V1PersistentVolumeClaim of the Kubernetes client, or a size.",
  ],
  [
    /need to provide a k8s_resource/,
    "Give the object as `k8s_resource`: a mapping with apiVersion, kind and metadata.",
  ],
  [/can't set merge_strategy when/, 'Take `merge_strategy` away, or set `action="apply"`.'],
  [
    /when action == 'delete'/,
    "Take the conditions and the outputs away: of an object that is deleted there is nothing to wait for.",
  ],
  [
    /can't pass a volume along with|can only pass 'name' along with/,
    "Give either a volume or a claim: `PipelineVolume(pvc=...)`.",
  ],
  [/PipelineVolume name must be/, "Shorten the name of the volume to 63 characters."],
  [/Non-unique (?:in|out)put name/, "Give each input and each output of the component a name of its own."],
  [
    /Only container components have command line/,
    "The component has no `implementation`, or one without a container: give it `implementation: {container: {image: ..., command: [...]}}`.",
  ],
  [/reserved Tekton annotation/, "Choose another name for the annotation: that one is Tekton's own."],
  [
    /Only either volume or volume_claim_template/,
    "Give the workspace either a `volume` or a `volume_claim_templates`.",
  ],
  [
    /Missing workspace \S+ in the Tekton pipeline config/,
    "Declare the workspace: `TektonPipelineConf().add_pipeline_workspace(...)`.",
  ],
  [
    /Nested pipelines are not allowed/,
    "Call the function of the inner pipeline without `@dsl.pipeline`, as a plain function.",
  ],
];
