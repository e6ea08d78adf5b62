export const id = 9686;
export const ids = [9686];
export const modules = {

/***/ 59686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ cureFor),
  J: () => (/* binding */ hintFor)
});

// EXTERNAL MODULE: ./src/sandbox/sandbox.ts + 8 modules
var sandbox_sandbox = __webpack_require__(42003);
;// CONCATENATED MODULE: ./src/compile/general-hints.ts
const look = "Print it in the line before: the log shows what a module prints.";
/** Hints by the kind of the error alone, for what nothing more is known of. */
const generalHints = [
    [
        /partially initialized module/,
        "Two modules import each other: move what both need into a third one, or import inside of a function.",
    ],
    [/load\(\) missing 1 required positional argument: 'Loader'/, "Write yaml.safe_load(...): PyYAML 6 wants a loader."],
    [
        /^(?:Parser|Scanner|Composer|Constructor|Reader)Error/m,
        "Correct the YAML there: indent by blanks, and put texts with `: `, `{{` or `#` into quotes.",
    ],
    [
        /JSONDecodeError/,
        "Correct the JSON there: names and texts in double quotes, no comma after the last one, no comments. An empty text is no JSON.",
    ],
    [
        /ConfigException|kube-?config/i,
        'A cluster cannot be asked while modules are compiled: do it below `if __name__ == "__main__":`, or in a component.',
    ],
    [
        /PackageNotFoundError: (?:.* for )?([\w.-]+)$/,
        "Add $1 to a requirements file and name that file in `requirements`.",
    ],
    [
        /cannot import name '(?:Mapping|MutableMapping|Iterable|Callable|Sequence|Hashable|OrderedDict)' from 'collections'/,
        "Import it from collections.abc: it is no longer in collections since Python 3.10.",
    ],
    [
        /cannot import name '(\w+)' from '([\w.]+)'/,
        "The version that is installed has no $1: pin another version of the package in `requirements`, or set `python` to another one if the module is Python's own.",
    ],
    [
        /f-string: |expected '\('$/,
        "The line may be written for a later Python: set `python` to that one. Before 3.12, an f-string cannot hold its own quotes: write f\"{d['a']}\".",
    ],
    [/SyntaxError/, "Correct the line, or the one before it: a bracket or a quote may not be closed there."],
    [/UnboundLocalError/, "Give the name a value before that line on every way, or declare it `global`."],
    [/NameError/, "Define or import the name above that line."],
    [/RecursionError/, "A function calls itself without an end."],
    [/AssertionError/, "The module's own check failed: the condition is in that line."],
    [/NoneType/, `Something is None there: a look-up found nothing, or a function returns nothing. ${look}`],
    [/KeyError/, `The dictionary has no such key. ${look}`],
    [
        /IndexError|StopIteration|empty sequence|not enough values/,
        `The list has fewer entries than the line takes, such as of a glob that found nothing. ${look}`,
    ],
    [
        /missing \d+ required|unexpected keyword argument|positional arguments? but/,
        "Give the call the arguments that it takes. They may differ between versions of a package: pin it in `requirements`.",
    ],
    [/AttributeError/, `The object is of another type than the line expects. ${look}`],
    [
        /^(?:TypeError|ValueError|ArithmeticError|ZeroDivisionError|OverflowError|UnicodeError)\b/,
        `A value is not what the call or the operator takes. ${look}`,
    ],
    [/^MemoryError/, "Let the module load less, or take a larger runner."],
    [/^[A-Z]\w*(?:: |$)/, 'The log shows the lines of the repository that led to it, below "Where it comes from".'],
];

;// CONCATENATED MODULE: ./src/compile/hints-kfp1.ts
/** What the SDK of KFP 1 refuses by a message of its own, in the shape of hints.ts. */
const kfp1Hints = [
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

;// CONCATENATED MODULE: ./src/compile/setting-hints-kfp2.ts
/** Settings of tasks, components and pipelines that the SDK of KFP 2 does not take, in the shape of hints.ts. */
const settingHints = [
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

;// CONCATENATED MODULE: ./src/compile/hints-kfp2.ts

/** Errors of the SDK of KFP 2, and of modules written for it, in the shape of hints.ts. */
const kfp2Hints = [
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

;// CONCATENATED MODULE: ./src/compile/language-hints.ts
const python2 = "This is Python 2, and the SDK runs on Python 3: convert the module.";
const exported = "This is a notebook that was exported to Python: take out the lines of cell magics, or name the notebook itself (`*.ipynb`) in `pipelines`.";
/** Names of the SDK that are used without an import, and what imports them. */
const fromSdk = /NameError: name '(kfp|kfp_tekton)' is not defined/;
/** Texts that are no Python, or of another version, and names that a module lacks. */
const languageHints = [
    [
        /a merge left its conflict markers/,
        "Resolve the conflict, and commit the file without the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
    ],
    [/inconsistent use of tabs/, "Indent with blanks only."],
    [/IndentationError/, "Indent the lines of a block by the same blanks, and those outside of it by less."],
    [/the line is of a notebook|name '(?:get_ipython|display)' is not defined/, exported],
    [
        /the line is Python 2|Missing parentheses in call to|leading zeros in decimal|multiple exception types must be parenthesized/,
        python2,
    ],
    [
        /NameError: name '(?:basestring|execfile|file|long|raw_input|reduce|reload|unichr|unicode|xrange)' is not defined/,
        python2,
    ],
    [
        /No module named '(?:__builtin__|ConfigParser|HTMLParser|Queue|StringIO|Tkinter|cPickle|commands|cookielib|httplib|urllib2|urlparse)'/,
        python2,
    ],
    [/has no attribute '(?:iteritems|iterkeys|itervalues|has_key)'/, python2],
    [/null byte|is UTF-16|codec can't decode|Non-UTF-8 code|unknown encoding/, "Save the file as UTF-8."],
    [
        /invalid character '[\u2018-\u201f\u00ab\u00bb]'/,
        "Write straight quotes, \" or ': a word processor has changed them.",
    ],
    [
        /invalid (?:non-printable )?character/,
        "Type the character anew: it was copied from a document, and looks like another one.",
    ],
    [
        /: (?:\w+: )?(?:Pending)?(?:Deprecation|Future|User|Runtime|Syntax|Resource)Warning: |^(?:\w*)Warning: /,
        'The module turns warnings into errors, and the SDK warns: take out `warnings.simplefilter("error")`, or except the SDK\'s with `warnings.filterwarnings("ignore", module="kfp")`.',
    ],
    [fromSdk, "Import it: `import $1`."],
    [/NameError: name '(components|dsl|compiler|Client)' is not defined/, "Import it: `from kfp import $1`."],
    [/NameError: name '(TektonCompiler)' is not defined/, "Import it: `from kfp_tekton.compiler import $1`."],
    [/NameError: name '(TektonClient)' is not defined/, "Import it: `from kfp_tekton import $1`."],
    [
        /NameError: name '((?:Input|Output)(?:Path|TextFile|BinaryFile)|create_component_from_func|func_to_container_op|load_component_from_\w+)' is not defined/,
        "Import it: `from kfp.components import $1`.",
    ],
    [
        /NameError: name '((?:ContainerOp|Condition|ParallelFor|ExitHandler|PipelineParam|VolumeOp|ResourceOp))' is not defined/,
        "Import it: `from kfp.dsl import $1`.",
    ],
    [/NameError: name '(NamedTuple|Optional|List|Dict|Any|Union)' is not defined/, "Import it: `from typing import $1`."],
    [
        /NameError: name '(argparse|copy|datetime|functools|glob|itertools|json|logging|math|os|random|re|shutil|subprocess|sys|tempfile|time|uuid)' is not defined/,
        "Import it: `import $1`.",
    ],
];

;// CONCATENATED MODULE: ./src/compile/output-hints.ts
/** What tasks give, and components take. */
const outputHints = [
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

;// CONCATENATED MODULE: ./src/compile/hints.ts






/** Common errors of the SDK and of modules, with hints. The first match is shown. */
const hints = [
    [
        /hides the types of inputs and outputs/,
        "The SDK reads annotations as objects: remove that import from files that define components.",
    ],
    [
        /KeyError: 'args'/,
        "The SDK spreads results over steps by `tekton-result-sizes`, and fails on a task without `arguments`: give it some.",
    ],
    ...outputHints,
    [
        /No module named '(?:kfp|kfp_tekton)'/,
        "Set `sdk` to a version, or install kfp-tekton into the interpreter that `python` names.",
    ],
    [
        /the environment variable (\w+) is not set/,
        "Set $1 in the step's `env:` and name it in `pass-env`: modules see only the variables that are named there.",
    ],
    [/is a pointer of Git LFS/, "Set `lfs: true` on the actions/checkout step."],
    [
        /is a submodule that is not checked out/,
        "Set `submodules: true` on the actions/checkout step, with a token that may read the submodule's repository.",
    ],
    [
        /called sys\.exit\(/,
        "The module ends itself before its pipelines are compiled. If it is a script and no pipeline, exclude it in `pipelines` with `!`; to compile its decorated functions alone, set `entry: pipeline`.",
    ],
    [
        /must not change the repository/,
        "Write into a temporary folder. The file that a compile call names lies outside the repository already and may be edited. With `entry: pipeline` the decorated functions are compiled without running the module as a script.",
    ],
    [
        /`dsl\.importer`|uses dsl\.importer|imports importer/,
        "An importer is executed by the server of KFP 2, and kfp-tekton has none: download the data in a component, and pass it on with OutputPath.",
    ],
    [
        /written for KFP 2|supports only the following types.*PipelineParam|remove_task_from_groups|module 'kfp\.v2\.components' has no attribute/s,
        "Other names of the module exist only in KFP 1, so it was compiled with kfp-tekton. Use the names of one SDK: a module with names of KFP 2 alone is compiled with kfp 2. In KFP 1, components are made with kfp.components.create_component_from_func, and exchange files by InputPath and OutputPath.",
    ],
    [
        /always true here/,
        "Use `with dsl.Condition(...):`, so that the condition is evaluated when the pipeline runs; for `and`, nest two of them. A choice at compile time needs a value that Python knows, such as an environment variable.",
    ],
    [
        /'PipelineParam' object is not iterable/,
        "Use `with dsl.ParallelFor(...) as item:`, so that the loop is executed when the pipeline runs.",
    ],
    [
        /'PipelineParam' object cannot be interpreted as an integer/,
        "How often a loop runs must be known when the pipeline is compiled. Let a component make a list of the items, and go through it with `with dsl.ParallelFor(...) as item:`.",
    ],
    [
        /unsupported format string passed to PipelineParam/,
        'Write the value without a format, as f"{rows} rows": it is put into the text when the pipeline runs. Format it in a component.',
    ],
    [
        /'ContainerOp' object has no attribute '\w+'$/,
        'The value of a task is `task.output`, or `task.outputs["name"]` if it has several.',
    ],
    [
        /has its value only when the pipeline runs/,
        "A dictionary cannot be asked for it while the pipeline is compiled: compute with it in a component, or choose by `with dsl.Condition(...):`.",
    ],
    [
        /PipelineParam/,
        'A parameter, or the output of a task, has its value only when the pipeline runs: compute with it in a component. A text can hold it, as f"{rows} rows".',
    ],
    [/has no parentheses, so the SDK makes no pipeline/, 'Write @dsl.pipeline(name="...").'],
    [
        /name 'get_ipython' is not defined/,
        "This is a notebook that was exported to Python: take out the lines of cell magics, or name the notebook itself (`*.ipynb`) in `pipelines`.",
    ],
    [
        /attempted relative import with no known parent package/,
        "Add an empty `__init__.py` to the module's folder, so that it is a package; or import the other module by its name.",
    ],
    [/ hides the package (\S+)/, "Rename the file: Python finds it instead of the package $1."],
    [
        /Import\w*Error.*did you mean|ModuleNotFoundError.*did you mean/s,
        "Correct the name. A module of this repository is found from its own folder and from the root.",
    ],
    ...languageHints,
    [/did you mean/, "Correct the name."],
    [/it is part of the package ([\w-]+)/, "Add $1 to a requirements file and name that file in `requirements`."],
    [/(\S+) lists it$/, "Name $1 in `requirements`, or a file that has the package."],
    [
        /No module named 'distutils'/,
        "Python 3.12 and later need setuptools: add it to `requirements`, or set `sdk` to a version.",
    ],
    [
        /No module named '([\w.]+)'/,
        "Add the package to a requirements file and name that file in `requirements`. A module of this repository is found from its own folder and from the root.",
    ],
    [
        /A function with @dsl\.pipeline/,
        "Decorate the function with @dsl.pipeline(...) where it is defined when the module is imported. With `entry: main` the module runs as a script, and its own compile calls are taken.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.status}}/,
        "Tekton has other variables: in the task of an exit handler, $(tasks.status) is the status of all tasks together.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.annotations\.([^}]+)}}/,
        "Tekton has other variables. Read the annotation through an environment variable of the task: V1EnvVarSource(field_ref=V1ObjectFieldSelector(field_path=\"metadata.annotations['$1']\")).",
    ],
    [
        /These Argo variables are not supported.*{{\$\./,
        "These are paths of KFP 2: exchange files by kfp.components.InputPath and OutputPath.",
    ],
    [
        /These Argo variables are not supported/,
        "Tekton has other variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}.",
    ],
    [
        /"\/" path artifacts are not allowed/,
        "Write outputs into a folder, such as /tmp/outputs/name/data, instead of directly into /.",
    ],
    [
        /Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable|Connection (?:refused|reset|aborted)|urlopen error|HTTP Error \d+|(?:Connect|Read)\w*Timeout|CERTIFICATE_VERIFY_FAILED|\d+ (?:Client|Server) Error|Component .* was not found\. Tried/,
        "The module loads something from the network while it is compiled: make the host reachable, or keep the component in the repository.",
    ],
    [
        /did not finish within .* \(`compile-timeout`\)/,
        "Keep what takes or waits so long out of the module, or raise `compile-timeout`.",
    ],
    [
        /process was ended by SIGKILL/,
        "Most of the time the runner's memory was exhausted: let the module load less, or take a larger runner.",
    ],
    [
        /the program (\S+) is not installed/,
        "Install $1 in an earlier step, or take what it gives from an environment variable that `pass-env` names.",
    ],
    [
        /CalledProcessError/,
        "A program that the module starts failed: what it printed stands in the log. Let a component do this when the pipeline runs, or an earlier step.",
    ],
    [/IsADirectoryError/, "Name a file in the folder."],
    [/PermissionError/, "Write into a temporary folder, and read files of the repository only."],
    [
        /EOFError/,
        "Nobody can type into a step: take the value from an environment variable that `pass-env` names, or make it a parameter of the pipeline.",
    ],
    [
        /is not in the repository$/,
        "Commit the file, or make it in an earlier step. Upper and lower case count, and .gitignore may keep it out.",
    ],
    [
        /No such file or directory: '([^']+)': an absolute path/,
        "$1 is an absolute path, which this runner does not have: keep the file in the repository and build its path from __file__, or put it there in an earlier step.",
    ],
    [
        /No such file or directory/,
        "Paths are looked up from the module's folder, and from the root of the repository (`module-directory`): build them from __file__.",
    ],
    ...generalHints,
];
/** argparse, click and texts of a script's own say how they are to be called. */
const readsArguments = /called sys\.exit\((?:2\)|.*\busage\b)|the module reads its arguments/i;
const argumentHints = {
    main: "The module reads arguments when it runs as `__main__`: give them in `main-arguments`, or set `entry: pipeline` to compile its decorated functions alone.",
    pipeline: 'The module reads arguments when it is imported, and has none then: read them below `if __name__ == "__main__":`, or set `entry: main` and give them in `main-arguments`.',
};
/** Failures that only a sandbox causes. */
const sandboxHints = [
    [
        /Read-only file system/,
        "The sandbox keeps modules from changing the repository and the machine. Write into a temporary folder, or set `sandbox: off`.",
    ],
    [
        /(?:No such file or directory|does not exist)[^/]*\/(?:tmp|run|var\/run|var\/tmp)\//,
        "The sandbox has folders of its own there. Keep the file elsewhere, or name it in a variable of `pass-env`. See docs/sandbox.md.",
    ],
];
const networkHint = "The sandbox has no network. Set `sandbox-network: true`, or keep what the module loads in the repository.";
const isForWantOfNetwork = /Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable|Connection refused|Cannot connect to proxy|No route to host|urlopen error|Component .* was not found\. Tried/;
/** `$1` in a hint is replaced by the pattern's first group. */
function hintFor(message, { sdk, entry = "pipeline", sandbox = sandbox_sandbox/* unconfined */.y }) {
    if (readsArguments.test(message))
        return argumentHints[entry];
    const isConfined = sandbox.kind === "confined";
    if (isConfined && !sandbox.hasNetwork && isForWantOfNetwork.test(message))
        return networkHint;
    const ofSdk = [...(sdk === "kfp" ? kfp2Hints : kfp1Hints), ...hints];
    for (const [pattern, hint] of [...(isConfined ? sandboxHints : []), ...ofSdk]) {
        const found = pattern.exec(message);
        if (found !== null)
            return hint.replaceAll("$1", () => found[1] ?? "");
    }
    return undefined;
}
/** What a module could be given that was left out because it ended as scripts do. */
const cureFor = (ending) => readsArguments.test(ending) ? `${ending}; give its arguments in \`main-arguments\`` : ending;


/***/ })

};
