import type { SdkName } from "../model/sdk.ts";
import { type Surroundings, unconfined } from "../sandbox/sandbox.ts";
import { generalHints } from "./general-hints.ts";
import { kfp1Hints } from "./hints-kfp1.ts";
import { kfp2Hints } from "./hints-kfp2.ts";
import { languageHints } from "./language-hints.ts";
import { outputHints } from "./output-hints.ts";

/** Common errors of the SDK and of modules, with hints. The first match is shown. */
const hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
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
  pipeline:
    'The module reads arguments when it is imported, and has none then: read them below `if __name__ == "__main__":`, or set `entry: main` and give them in `main-arguments`.',
};

/** Failures that only a sandbox causes. */
const sandboxHints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /Read-only file system/,
    "The sandbox keeps modules from changing the repository and the machine. Write into a temporary folder, or set `sandbox: off`.",
  ],
  [
    /(?:No such file or directory|does not exist)[^/]*\/(?:tmp|run|var\/run|var\/tmp)\//,
    "The sandbox has folders of its own there. Keep the file elsewhere, or name it in a variable of `pass-env`. See docs/sandbox.md.",
  ],
];
const networkHint =
  "The sandbox has no network. Set `sandbox-network: true`, or keep what the module loads in the repository.";
const isForWantOfNetwork =
  /Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable|Connection refused|Cannot connect to proxy|No route to host|urlopen error|Component .* was not found\. Tried/;

interface FailedModule {
  readonly sdk: SdkName;
  readonly entry?: keyof typeof argumentHints;
  readonly sandbox?: Surroundings;
}

/** `$1` in a hint is replaced by the pattern's first group. */
export function hintFor(
  message: string,
  { sdk, entry = "pipeline", sandbox = unconfined }: FailedModule,
): string | undefined {
  if (readsArguments.test(message)) return argumentHints[entry];
  const isConfined = sandbox.kind === "confined";
  if (isConfined && !sandbox.hasNetwork && isForWantOfNetwork.test(message)) return networkHint;
  const ofSdk = [...(sdk === "kfp" ? kfp2Hints : kfp1Hints), ...hints];
  for (const [pattern, hint] of [...(isConfined ? sandboxHints : []), ...ofSdk]) {
    const found = pattern.exec(message);
    if (found !== null) return hint.replaceAll("$1", () => found[1] ?? "");
  }
  return undefined;
}

/** What a module could be given that was left out because it ended as scripts do. */
export const cureFor = (ending: string): string =>
  readsArguments.test(ending) ? `${ending}; give its arguments in \`main-arguments\`` : ending;
