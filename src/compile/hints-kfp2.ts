/** Errors of the SDK of KFP 2, and of modules written for it, in the shape of hints.ts. */
export const kfp2Hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/Components must be instantiated using keyword arguments/, "Name each argument in the call: `load(rows=rows)`."],
  [/\(\) missing \d+ required argument/, "Give the component each of its inputs that has no default, by name."],
  [/got an unexpected keyword argument .* The component's inputs/, "Use the name of one of the component's inputs."],
  [
    /Missing type annotation for argument: (\w+)/,
    "Annotate $1 in the component's function: `int`, `float`, `str`, `bool`, `list`, `dict`, or `Input[Dataset]` for an artifact.",
  ],
  [
    /Incompatible argument passed to the input/,
    "Give a value of the input's type, or change one of the two annotations. With `type-check: false` the SDK compares fewer types.",
  ],
  [/Task is missing from pipeline/, "Call at least one component in the pipeline's function."],
  [
    /The task has multiple outputs/,
    'Name the output: `task.outputs["name"]`. The names are those of the NamedTuple, or of the parameters annotated with Output[...].',
  ],
  [/The task has no outputs/, "Annotate what the component's function returns, or a parameter with Output[...]."],
  [
    /ExitHandler can only be used within the outermost scope/,
    "Move `with dsl.ExitHandler(...)` to the top of the pipeline's function, and the condition or loop into it.",
  ],
  [
    /Illegal task dependency across DSL context managers/,
    "Put the task into the same loop or condition, or collect the outputs of all iterations with `dsl.Collected(task.output)`. For conditions use `dsl.OneOf`.",
  ],
  [
    /Optional Input artifacts may only have default value None/,
    "Write `= None`, or pass the artifact from an importer.",
  ],
  [
    /is not a callable object|takes 0 positional arguments/,
    'Name the argument of the decorator: `@dsl.pipeline(name="...")`.',
  ],
  [
    /written for KFP 1/,
    "The name exists only in KFP 1. docs/migrating.md lists what KFP 2 has in its place. A module that uses only names of KFP 1 is compiled with kfp-tekton.",
  ],
  [
    /always true here/,
    "Use `with dsl.If(...):`, so that the condition is evaluated when the pipeline runs. A choice at compile time needs a value that Python knows, such as an environment variable.",
  ],
  [
    /'Pipeline\w*Channel' object is not iterable|'Pipeline\w*Channel' object cannot be interpreted as an integer/,
    "Use `with dsl.ParallelFor(items=...) as item:`, so that the loop is executed when the pipeline runs.",
  ],
  [
    /Pipeline\w*Channel/,
    'A parameter, or the output of a task, has its value only when the pipeline runs: compute with it in a component. A text can hold it, as f"{rows} rows".',
  ],
  [
    /must be a dict with string keys|Got unsupported type|Artifact types must be/,
    "Use a type that KFP 2 passes between tasks: `int`, `float`, `str`, `bool`, `list`, `dict`, or an artifact such as `Dataset`.",
  ],
  [
    /embedded_artifact_path does not exist/,
    "Paths are looked up from the module's folder, and from the root of the repository (`module-directory`): build them from __file__.",
  ],
  [
    /workspace.* but PipelineConfig\.workspace\.size is not set|requires PipelineConfig\(workspace/,
    'Give the pipeline a workspace: `@dsl.pipeline(pipeline_config=dsl.PipelineConfig(workspace=dsl.WorkspaceConfig(size="1Gi")))`.',
  ],
  [/writes no Kubernetes manifests/, "Set `sdk` to `kfp==2.14.0` or later, or `format` to `yaml`."],
  [
    /Pipeline parameter (\w+) does not match any known pipeline input/,
    "The compile call of the module gives the parameter $1, which the pipeline does not have. Correct `pipeline_parameters`.",
  ],
];
