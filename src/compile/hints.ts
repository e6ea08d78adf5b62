/** Errors of the SDK and of modules that many people have met, and what to do about them. The first that matches is shown. */
const hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /No module named '(?:kfp|kfp_tekton)'/,
    "Set `sdk` to a version, or install kfp-tekton into the interpreter that `python` names.",
  ],
  [
    /No module named 'distutils'/,
    "Python 3.12 and later need setuptools: add it to `requirements`, or set `sdk` to a version.",
  ],
  [
    /No module named '([\w.]+)'/,
    "Add the package to a requirements file and name that file in `requirements`. A module of this repository is found from its own folder and from the root.",
  ],
  [
    /cannot import name '(?:Input|Output|Dataset|Model|Artifact|Metrics)' from 'kfp.dsl'/,
    "This is the DSL of KFP 2, which kfp-tekton cannot compile: use kfp.components.InputPath and OutputPath.",
  ],
  [
    /module 'kfp.dsl' has no attribute 'container_component'/,
    "This is the DSL of KFP 2, which kfp-tekton cannot compile: use dsl.ContainerOp or a component YAML.",
  ],
  [
    /component\(\) got an unexpected keyword argument 'base_image'/,
    "This is the DSL of KFP 2, which kfp-tekton cannot compile: use kfp.components.create_component_from_func.",
  ],
  [/A function with @dsl\.pipeline/, 'Decorate a function with @dsl.pipeline(name="...").'],
  [/has no parentheses, so the SDK makes no pipeline/, 'Write @dsl.pipeline(name="...").'],
  [
    /These Argo variables are not supported/,
    "Tekton has other variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}.",
  ],
  [
    /"\/" path artifacts are not allowed/,
    "Write outputs into a folder, such as /tmp/outputs/name/data, instead of directly into /.",
  ],
  [
    /(?:Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable)/,
    "The module loads something from the network while it is compiled: make the host reachable, or keep the component in the repository.",
  ],
  [
    /KeyError: 'args'/,
    "The SDK spreads results over steps by `tekton-result-sizes`, and fails on a task without `arguments`: give it some.",
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
    /called sys\.exit\(2\): /,
    "The module reads arguments when it runs as `__main__`: give them in `main-arguments`, or set `entry: pipeline` to compile its decorated functions alone.",
  ],
  [
    /must not change the repository/,
    "Write into a temporary folder. The file that a compile call names lies outside the repository already and may be edited. With `entry: pipeline` the decorated functions are compiled without running the module as a script.",
  ],
  [/No such file or directory/, "A module is compiled in its own folder: build paths from __file__."],
];

export function hintFor(message: string): string | undefined {
  return hints.find(([pattern]) => pattern.test(message))?.[1];
}
