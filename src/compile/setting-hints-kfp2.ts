/** Settings of tasks, components and pipelines that the SDK of KFP 2 does not take, in the shape of hints.ts. */
export const settingHints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/Workspace size/, 'Give the size as Kubernetes writes quantities: `dsl.WorkspaceConfig(size="10Gi")`.'],
  [
    /Workspace features are used/,
    'Give the pipeline a workspace: `@dsl.pipeline(pipeline_config=dsl.PipelineConfig(workspace=dsl.WorkspaceConfig(size="10Gi")))`.',
  ],
  [/limit must be a non-negative integer/, 'Give a number of accelerators, as `1` or `"1"`.'],
  [
    /Invalid duration string|Unsupported duration unit/,
    'Write a whole number with its unit: `backoff_duration="30s"`, `"5m"` or `"2h"`.',
  ],
  [
    /'str' object cannot be interpreted as an integer/,
    "A number, `True` or `False` is wanted there, and not a text: `.set_caching_options(False)`.",
  ],
  [/Invalid imagePullPolicy/, 'Give one of the three as a text: `"Always"`, `"IfNotPresent"` or `"Never"`.'],
  [
    /must be an instance of str, dict, or PipelineChannel|must be an instance of str or PipelineChannel/,
    "Give the name as a text, or as a parameter of the pipeline.",
  ],
  [/Argument for "seconds" must be/, "Give a whole number of seconds; 0 or nothing stands for no limit."],
  [
    /toleration_json must be/,
    'Give a mapping as Kubernetes writes tolerations: `{"key": "gpu", "operator": "Exists"}`.',
  ],
  [
    /At least one security context field/,
    "Name what is to be set: `run_as_user=1000`, `run_as_group=1000` or `run_as_non_root=True`.",
  ],
  [
    /Argument for "run_as_/,
    "Give users and groups as whole numbers from 0 on, and `run_as_non_root` as `True` or `False`.",
  ],
  [
    /match_expression|match_field|weight must be between 1 and 100|Invalid V1NodeAffinity/,
    'Write the rule as Kubernetes does: `{"key": "pool", "operator": "In", "values": ["gpu"]}`, with a weight from 1 to 100 if it is a preference.',
  ],
  [/Container Components must wrap/, "Write the annotation as `Input[Dataset]` or `Output[Dataset]`."],
  [
    /Return annotation should be either ContainerSpec/,
    "Write `-> dsl.ContainerSpec`, or no annotation. Outputs are parameters: `dsl.OutputPath(str)` or `Output[Dataset]`.",
  ],
  [
    /Cannot access artifact by itself in the container definition/,
    "Put `.path`, `.uri` or `.metadata` of the artifact into `command` or `args`.",
  ],
  [
    /Cannot access individual artifacts in a list|Cannot access an attribute on a list of artifacts/,
    "Pass the list as a whole: `args=[data]`. The program gets it as JSON.",
  ],
  [/references nonexist(?:e|a)nt (?:in|out)put/, "Name one of the function's own parameters."],
  [
    /Unexpected argument "?None/,
    "An element of `command` or `args` is None: leave it out, or use `dsl.IfPresentPlaceholder` for what may be missing.",
  ],
  [
    /Output lists of artifacts are only supported for pipelines/,
    "Write one artifact for each run of the component, in a loop, and collect them: `dsl.Collected(task.outputs[...])`.",
  ],
  [
    /Module or type name aliases are not supported/,
    "Write the type by its own name: `from kfp.dsl import Dataset, Output`, and `Output[Dataset]`.",
  ],
  [
    /Notebook path does not exist|\.ipynb files? found in directory|expected \.ipynb file/,
    "Give the path of one notebook. Paths are looked up from the module's folder, and from the root of the repository (`module-directory`): build them from __file__.",
  ],
  [/Invalid pipeline name/, 'Name the pipeline with letters and digits of ASCII: `@dsl.pipeline(name="train-model")`.'],
  [/must be a non-negative integer|must be an int\. Got|int32 maximum/, "Give a whole number from 0 on."],
];
