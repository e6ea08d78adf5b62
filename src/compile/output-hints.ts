/** What tasks give, and components take. */
export const outputHints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/has several outputs: ([^,\s]+)/, 'Name the one that is meant, as task.outputs["$1"].'],
  [/has no outputs$/, "Declare what the component gives: a return annotation, an OutputPath, or `file_outputs`."],
  [/is no output of task/, 'Take one of the outputs that the message lists: `task.outputs["name"]`.'],
  [/: (\w+) is an output of task/, 'Write task.outputs["$1"].'],
  [
    /was passed to component as an input argument/,
    'Give its output: task.output, or task.outputs["name"] if it has several.',
  ],
  [
    /'function' object has no attribute '(?:name|dependent_names)'/,
    "Call the component: a task is what the call of a component returns.",
  ],
  [/'str' object has no attribute 'name'/, "`after` takes tasks: what calls of components return."],
  [/^TypeError: 'ParallelFor' object is not iterable/, "Write `with dsl.ParallelFor(...) as item:`."],
  [
    /Expected list, tuple, or PipelineParam/,
    "ParallelFor takes a list, or a parameter or output that is one at run time.",
  ],
  [
    /which compares no parameter and no output/,
    'Compare a parameter or an output with a value: `with dsl.Condition(task.output == "yes"):`.',
  ],
  [/Invalid memory string/, 'Write it as "500Mi" or "2Gi".'],
  [/Invalid cpu string/, 'Write it as "500m" or "2".'],
  [
    /set_env_variable is v2 only|Must be of instance `V1EnvVar`/,
    "Write `.add_env_variable(V1EnvVar(name=..., value=...))`, with `from kubernetes.client import V1EnvVar`.",
  ],
  [
    /(?:ComponentSpec|ContainerSpec|InputSpec|OutputSpec|MetadataSpec|GraphSpec)\.__init__\(\) got an unexpected keyword argument '(\w+)'/,
    "Take the field `$1` out of the component's YAML: KFP 1 does not know it. It may also be misspelt, or stand in the wrong place.",
  ],
  [/references non-existing (?:in|out)put/, "Declare it under `inputs` or `outputs` of the component."],
  [
    /got an unexpected keyword argument .* The component's inputs: /,
    "Correct the name of the argument: use one of the inputs that the message lists.",
  ],
  [/The component's inputs: /, "Name the inputs as the component declares them."],
  [
    /create_run_from_pipeline_func\(\) missing .*'arguments'/,
    "Give the values of the parameters, `arguments={}` for none.",
  ],
  [/is given to be compiled, which is no pipeline function/, "Give the function itself, without calling it."],
];
