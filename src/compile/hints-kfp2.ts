import { settingHints } from "./setting-hints-kfp2.ts";

/** Errors of the SDK of KFP 2, and of modules written for it, in the shape of hints.ts. */
export const kfp2Hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  // Names that releases from 2.7 to 2.17 have brought.
  [
    /(?:module 'kfp\.dsl' has no attribute|cannot import name) '((?:Pipeline|Workspace|KubernetesWorkspace)Config|TaskConfig\w*|Embedded(?:Input|Annotation)|notebook_component|WORKSPACE_PATH_PLACEHOLDER)'/,
    "The SDK is older than `dsl.$1`. Set `sdk` to a newer release, such as `kfp==2.17.3`, or raise the version in `requirements`.",
  ],
  [
    /module 'kfp\.kubernetes' has no attribute '((?:set|add|use)_\w+|empty_dir_mount)'/,
    "The SDK has no `kubernetes.$1`. If it is a function of newer releases, set `sdk` to one, such as `kfp==2.17.3`, or raise the version of kfp-kubernetes in `requirements`.",
  ],
  ...settingHints,
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
  [
    /may only be returned from the top level of the pipeline/,
    "Return what a task outside of every block gives: for conditions `dsl.OneOf(...)`, for a loop `dsl.Collected(...)`, each behind its block. What runs in an exit handler cannot be returned.",
  ],
  [
    /Pipeline or component output not defined|Missing pipeline output/,
    "Annotate what the pipeline's function returns, `-> str` or a NamedTuple, and return each of these outputs.",
  ],
  [
    /output from a task in a dsl\.Else group/,
    "Give `dsl.OneOf` an output of each branch, with one of a `dsl.Else`: `dsl.OneOf(then.output, otherwise.output)`.",
  ],
  [
    /Got unknown input to dsl\.OneOf|passed to dsl\.OneOf must be the same type|dsl\.OneOf cannot be used/,
    "Give `dsl.OneOf` outputs of tasks alone, all of the same type: no constants, no lists, no other `dsl.OneOf` or `dsl.Collected`.",
  ],
  [
    /does not support string interpolation|Cannot use \w+ in an f-string/,
    "Pass the value as it is, as an argument of its own, and build the text in the component.",
  ],
  [
    /dsl\.Collected can only be used|dsl\.ParallelFor context manager cannot be nested/,
    "Use `dsl.Collected(...)` behind the whole loop, in the block where the loop itself stands.",
  ],
  [
    /exit_task cannot depend on any other tasks/,
    "Take `.after(...)` and the outputs of other tasks away from the task of the exit handler: it runs when the block has ended.",
  ],
  [
    /PipelineTaskFinalStatus can only be used in an exit task/,
    "Give the task to `dsl.ExitHandler(...)`, or let it run after one task with `.ignore_upstream_failure()`.",
  ],
  [
    /must have exactly one dependent upstream task/,
    "Let the task depend on one task in the same block: the status that it receives is of that one.",
  ],
  [
    /Tasks can only use \.ignore_upstream_failure\(\)/,
    "Give the component's input a default: the task runs also when the output was never written.",
  ],
  [/Got an empty item list/, "Give `dsl.ParallelFor` at least one item: a list that is empty was perhaps not filled."],
  [
    /Cannot iterate over a single artifact/,
    "Loop over a list of artifacts, such as the `dsl.Collected` outputs of another loop; a single artifact is passed to the task as it is.",
  ],
  [/not a legal Python variable name/, "Name the keys of the items as Python names its variables: `learning_rate`."],
  [
    /on task group .* is not supported/,
    "Let the task run after the tasks in the block, each by itself: `.after(first, second)`.",
  ],
  [
    /Conditional requires primitive parameter values/,
    "Compare a number, a text or a boolean. A component can look into a list or a mapping, and return one of these.",
  ],
  [
    /Nested pipelines are not allowed/,
    "Define the inner pipeline outside of the function, and call it there as a component is called.",
  ],
  [
    /Platform-specific features can only be set on primitive|can only be used on single-step components/,
    "Set it on the tasks inside: importers and pipelines that are used as components have no container of their own.",
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
    /must be a dict with string keys|Got unsupported type|Artifact types must be|Artifacts must have both/,
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
  [/packages_to_install is .* and not a list/, 'Write a list: `packages_to_install=["pandas==2.2.2"]`.'],
  [
    /'PipelineTask' object has no attribute '(add_\w+|set_\w+|apply)'/,
    "`$1` is of KFP 1. What a task asks of Kubernetes is set by functions: `from kfp import kubernetes` and `kubernetes.add_toleration(task, ...)`. docs/migrating-to-kfp2.md lists them.",
  ],
  [
    /only supports PipelineTask and dsl\.ExitHandler/,
    "Give the task itself, as its call returned it: `second.after(first)`.",
  ],
  [
    /must be real number, not|bad argument type for built-in operation|Failed to parse \w+ field/,
    "A default, or a setting of a task, is of another type than its annotation or than KFP 2 takes: compare the defaults with `int`, `float`, `str`, `bool`, and give variables of the environment as texts and retries as numbers.",
  ],
  [
    /(?:InputValue|InputPath|InputUri|OutputPath|Output\w+)Placeholder/,
    "A parameter of a container component is known only when the pipeline runs: put it into `command` or `args` as it is, or into an f-string. Compute with it in a `@dsl.component`.",
  ],
  [
    /'NoneType' object has no attribute 'image'/,
    "Return `dsl.ContainerSpec(image=..., command=..., args=...)` from the function of the container component.",
  ],
  [
    /can only be used following an upstream dsl\.If/,
    "Put `dsl.Elif` and `dsl.Else` directly behind the block of their `dsl.If`.",
  ],
  [
    /Got constant boolean/,
    "Compare a parameter of the pipeline or the output of a task: `with dsl.If(task.output == 1):`. What Python knows already takes a plain `if`.",
  ],
  [/has no attribute 'schema_title'/, "Give a class of artifacts, such as `dsl.Dataset` or `dsl.Model`."],
  [/"?(\w+)"? is an invalid parameter name/, "Rename the parameter: the SDK calls what a function returns `Output`."],
  [
    /Constant argument inputs must be one of type/,
    "Pass a parameter of the pipeline, an output (`task.output`, `task.outputs[...]`), or a plain value.",
  ],
  [
    /Cannot iterate over a single parameter/,
    "Annotate the parameter as a list, `List[str]` or `list`, or let a component make the list.",
  ],
  [
    /ParallelFor parallelism must be/,
    "Give the number of iterations that run at the same time; 0 stands for no limit.",
  ],
  [
    /Got unknown pipeline output/,
    "Return outputs: `return task.output`, or `task.outputs[...]`, and a NamedTuple of them for several.",
  ],
  [
    /Incompatible return type provided for output/,
    "Annotate the pipeline's function with the type of the output that it returns.",
  ],
  [
    /^ValueError: [\w-]+ does not exist\.$/,
    "A task uses the output of a task that is out of its reach. The last task of an exit handler takes parameters, constants and `dsl.PipelineTaskFinalStatus`.",
  ],
  [/writes no Kubernetes manifests/, "Set `sdk` to `kfp==2.14.0` or later, or `format` to `yaml`."],
  [
    /Pipeline parameter (\w+) does not match any known pipeline input/,
    "The compile call of the module gives the parameter $1, which the pipeline does not have. Correct `pipeline_parameters`.",
  ],
];
