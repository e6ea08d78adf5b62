import { asMain, type ErrorRow, inPipeline, top } from "./row.ts";

const row = (name: string, source: string, line: number, [message, hint]: readonly [string, string]): ErrorRow => ({
  name,
  source,
  line,
  message,
  hint,
});
const task = "dsl.ContainerOp(name='x', image='a', command=['x'])";

/** What people meet in their first weeks. */
export const beginners: readonly ErrorRow[] = [
  row("a typing error in a method", inPipeline("make_op(rows).set_memory_limits('1G')"), 13, [
    "did you mean `set_memory_limit`?",
    "Correct the name",
  ]),
  row("a typing error in a module", top("from kfp import dsl as d\nd.Conditon"), 2, [
    "module 'kfp.dsl' has no attribute 'Conditon': did you mean `Condition`?",
    "Correct the name",
  ]),
  row("a typing error in a name", top("image = 1\nx = imgae"), 2, [
    "name 'imgae' is not defined: did you mean `image`?",
    "Correct the name",
  ]),
  row("a typing error in a key", top("C = {'image': 1}\nX = C['imgae']"), 2, [
    "KeyError: 'imgae': did you mean `image`?",
    "Correct the name",
  ]),
  row("a key that is not there", top("C = {'image': 1}\nX = C['host']"), 2, ["KeyError: 'host'", "no such key"]),
  {
    ...row("modules that import each other", top("import a_one"), 1, [
      "partially initialized module 'a_one'",
      "import each other",
    ]),
    file: "a_two.py",
    others: { "a_one.py": "from a_two import x\ny = 1\n", "a_two.py": "from a_one import y\nx = 1\n" },
  },
  {
    ...row(
      "YAML with a tab",
      top("from kfp.components import load_component_from_file\nload_component_from_file('c.yaml')"),
      2,
      ["ScannerError: found character '\\t'", "Correct the YAML there"],
    ),
    file: "c.yaml",
    others: { "c.yaml": "name: x\n\timplementation: 1\n", "b.yaml": "a: 1\n" },
  },
  {
    ...row("YAML without an end", top("import yaml\nopen('b.yaml').read()\nyaml.safe_load(open('c.yaml'))"), 2, [
      "ParserError: expected ',' or ']'",
      "Correct the YAML there",
    ]),
    file: "c.yaml",
    others: { "c.yaml": "a: [1\n", "b.yaml": "a: 1\n" },
  },
  row(
    "YAML in a text",
    top("from kfp.components import load_component_from_text\nload_component_from_text('name: [')"),
    2,
    ["ParserError: expected the node content", "Correct the YAML there"],
  ),
  {
    ...row("JSON with single quotes", top("import json\njson.load(open('c.json'))"), 2, [
      "JSONDecodeError: Expecting property name",
      "Correct the JSON there",
    ]),
    file: "c.json",
    others: { "c.json": "{\n'a': 1}\n", "d.json": "{}" },
  },
  row("yaml.load without a loader", top("import yaml\nyaml.load('a: 1')"), 2, [
    "missing 1 required positional argument: 'Loader'",
    "yaml.safe_load",
  ]),
  row(
    "a field of a component that KFP 1 does not know",
    top(
      "from kfp.components import load_component_from_text as c\nc('name: x\\nfoo: 1\\nimplementation: {container: {image: a}}')",
    ),
    2,
    ["unexpected keyword argument 'foo'", "Take the field `foo` out"],
  ),
  row(
    "a placeholder of no input",
    top(
      "from kfp.components import load_component_from_text as c\nc('name: x\\nimplementation: {container: {image: a, args: [{inputValue: nope}]}}')",
    ),
    2,
    ["references non-existing input", "Declare it under `inputs`"],
  ),
  row("a step without an image", inPipeline("dsl.ContainerOp(name='x')"), 13, [
    "missing 1 required positional argument: 'image'",
    "Give the call the arguments",
  ]),
  row("a wrong amount of memory", inPipeline(`${task}.set_memory_limit('1GB')`), 13, [
    "Invalid memory string",
    '"2Gi"',
  ]),
  row("a wrong amount of CPU", inPipeline(`${task}.set_cpu_limit('abc')`), 13, ["Invalid cpu string", '"500m"']),
  row("the name of a task in the place of it", inPipeline("make_op(rows).after('split')"), 13, [
    "'str' object has no attribute 'name'",
    "`after` takes tasks",
  ]),
  row("an environment variable of KFP 2", inPipeline(`${task}.container.set_env_variable('A', 'b')`), 13, [
    "set_env_variable is v2 only",
    "V1EnvVar(name=..., value=...)",
  ]),
  row("an environment variable that is a text", inPipeline(`${task}.add_env_variable('A')`), 13, [
    "Must be of instance `V1EnvVar`",
    "V1EnvVar(name=..., value=...)",
  ]),
  row("a condition that is a text", inPipeline("with dsl.Condition('a == b'):\n    make_op(1)"), 13, [
    "dsl.Condition is given 'a == b', which compares no parameter",
    "with dsl.Condition(task.output",
  ]),
  row("a condition of Python", inPipeline("with dsl.Condition(1 == 1):\n    make_op(1)"), 13, [
    "dsl.Condition is given True",
    "with dsl.Condition(task.output",
  ]),
  row("a loop over a number", inPipeline("with dsl.ParallelFor(3) as i:\n    make_op(i)"), 13, [
    "Expected list, tuple, or PipelineParam",
    "ParallelFor takes a list",
  ]),
  row("a loop of Python over ParallelFor", inPipeline("for i in dsl.ParallelFor([1, 2]):\n    make_op(i)"), 13, [
    "'ParallelFor' object is not iterable",
    "with dsl.ParallelFor",
  ]),
  row("an exit handler that is not called", inPipeline("with dsl.ExitHandler(make_op):\n    make_op(1)"), 13, [
    "no attribute 'dependent_names'",
    "Call the component",
  ]),
  row("None in the place of an object", top("import re\nX = re.match('a', 'b').group(0)"), 2, [
    "'NoneType' object has no attribute 'group'",
    "Something is None there",
  ]),
  row("a glob that finds nothing", top("import glob\nX = glob.glob('absent/*.yaml')[0]"), 2, [
    "IndexError: list index out of range",
    "a glob that found nothing",
  ]),
  row("a check of the module", top("assert 1 == 2"), 1, ["AssertionError", "the condition is in that line"]),
  row("an error of the module's own", top("class Broken(Exception): pass\nraise Broken('bad config')"), 2, [
    "Broken: bad config",
    "Where it comes from",
  ]),
  row("a function without an end", top("def f(): return f()\nf()"), 1, [
    "RecursionError",
    "calls itself without an end",
  ]),
  row("a local name without a value", top("def f():\n    print(x)\n    x = 1\nf()"), 2, [
    "UnboundLocalError",
    "Give the name a value",
  ]),
  row("a cluster", top("from kubernetes import config\nconfig.load_kube_config('/absent/kubeconfig')"), 2, [
    "ConfigException: Invalid kube-config file",
    "A cluster cannot be asked",
  ]),
  row(
    "the version of a package that is not there",
    top("from importlib.metadata import version\nversion('nosuch-package')"),
    2,
    ["No package metadata was found for nosuch-package", "Add nosuch-package"],
  ),
  row("a name that a later Python has", top("from collections import Mapping"), 1, [
    "cannot import name 'Mapping' from 'collections'",
    "collections.abc",
  ]),
  row("a name that an installed package lacks", top("from kfp.components import load_component_from_nowhere"), 1, [
    "cannot import name 'load_component_from_nowhere' from 'kfp.components'",
    "pin another version",
  ]),
  row("a bracket without an end", top("x = (1,\ny = 2"), 1, ["SyntaxError", "Correct the line"]),
  row("a package of a wrong ending", asMain("TektonCompiler().compile(p, 'p.json')"), 8, [
    "the output path p.json should end with one of .yaml",
    "A value is not what the call",
  ]),
  row("a name that `__main__` lacks", asMain("TektonCompiler().compile(pq, 'p.yaml')"), 8, [
    "name 'pq' is not defined",
    "Define or import the name",
  ]),
  row(
    "arguments of `__main__`",
    asMain(
      "import argparse\na = argparse.ArgumentParser()\na.add_argument('out')\nTektonCompiler().compile(p, a.parse_args().out)",
    ),
    11,
    ["the following arguments are required: out", "give them in `main-arguments`"],
  ),
  row(
    "an environment variable of `__main__`",
    asMain("import os\nTektonCompiler().compile(p, os.environ['OUT_FILE'] + '.yaml')"),
    9,
    ["the environment variable OUT_FILE is not set", "`pass-env`"],
  ),
];
