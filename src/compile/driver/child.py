"""What happens in the child process of one module: load it, collect its pipelines, compile each, write down the results."""

import faulthandler
import hashlib
import importlib.util
import json
import os
import re
import signal
import sys
import types

from kfp.dsl import _pipeline as dsl_pipeline
from kfp_tekton.compiler import TektonCompiler
from kfp_tekton_action.compile_calls import CompileCalls, Pipeline
from kfp_tekton_action.repairs import Repairs
from kfp_tekton_action.user_errors import describe_error, error_message, place
from kfp_tekton_action.watched_inputs import Inputs


EXIT = os._exit


class ModuleCompilation:
    def __init__(self, job, module):
        self.job = job
        self.module = module
        self.path = os.path.join(job["workspace"], *module["path"].split("/"))
        self.scratch = module["scratch"]
        self.results = os.open(os.path.join(self.scratch, "results.ndjson"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.functions = []
        self.owner = os.getpid()

    def leave_if_forked(self):
        """A process that the module forked and let run on would compile everything a second time, into the same files."""
        if os.getpid() != self.owner:
            EXIT(0)

    def write(self, result):
        self.leave_if_forked()
        os.write(self.results, (json.dumps(result) + "\n").encode())

    def fail(self, error, function=None):
        fallback = {"file": self.module["path"], "line": 1 if function is None else definition_line(function)}
        name = None if function is None else getattr(function, "__name__", "pipeline")
        self.write({"kind": "failed", "function": name, **describe_error(error, self.job["workspace"], fallback)})

    def run(self):
        inputs = Inputs(self.job["workspace"])
        inputs.watch()
        calls = CompileCalls()
        try:
            ending = None
            self.load(calls)
        except BaseException as error:
            if not self.is_end_of_script(error, calls):
                self.fail(error)
                return
            ending = None if ended_well(error) else error_message(error)
        self.leave_if_forked()
        wanted = self.wanted(calls)
        if not wanted:
            self.write_nothing_found(ending)
        for index, pipeline in enumerate(wanted):
            if len(wanted) == 1:
                self.compile(pipeline, index, inputs)
            else:
                self.compile_in_fork(pipeline, index, inputs)
        self.write(inputs.describe())

    def is_end_of_script(self, error, calls):
        """A script among what a glob found may end with a usage message: as long as it has compiled nothing, it is no pipeline that fails."""
        if self.module["entry"] != "main" or not isinstance(error, SystemExit):
            return False
        return ended_well(error) or not (self.module["named"] or calls.seen)

    def wanted(self, calls):
        """Decorated functions of this file; as `__main__`, what its own compile and run calls were given, once each."""
        if self.module["entry"] == "main" and calls.seen:
            return list({id(pipeline.function): pipeline for pipeline in reversed(calls.seen)}.values())[::-1]
        return [Pipeline(function) for function in self.functions if defined_in(function, self.path)]

    def write_nothing_found(self, ending):
        if self.module["entry"] == "main":
            self.write({"kind": "none", "ending": ending})
        else:
            message = "A function with @dsl.pipeline(...) is required in the module."
            self.write({"kind": "failed", "function": None, "message": message, "traceback": ""})

    def load(self, calls):
        """Runs the module as the SDK's command line does, but for a name that is taken already and for packages; or as `__main__`."""
        self.collect_decorated()
        os.chdir(os.path.dirname(self.path))
        name, package, roots = module_name(self.path)
        for root in reversed([os.path.dirname(self.path), self.job["workspace"], *roots]):
            if root not in sys.path:
                sys.path.insert(0, root)
        sys.argv = [self.path]
        with calls.intercepted():
            if self.module["entry"] == "main":
                run_as_main(self.path, package)
            else:
                run_as_module(self.path, name, package)

    def collect_decorated(self):
        def collect(function):
            self.functions.append(function)
            return function

        dsl_pipeline._pipeline_decorator_handler = collect

    def compile_in_fork(self, pipeline, index, inputs):
        """A compilation changes state of the module and of the SDK: each pipeline starts from the module as it was loaded."""
        forked_before = "os.fork" in inputs.unfollowed
        pid = os.fork()
        if not forked_before:
            inputs.unfollowed.discard("os.fork")
        if pid == 0:
            self.owner = os.getpid()
            try:
                self.compile(pipeline, index, inputs)
                self.write(inputs.describe())
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                EXIT(0)
        os.waitpid(pid, 0)

    def compile(self, pipeline, index, inputs):
        package = os.path.join(self.scratch, "%d.yaml" % index)
        function = pipeline.function
        name = getattr(function, "__name__", "pipeline")
        set_loop_id(self.module["path"], name)
        repairs = Repairs()
        if self.job["repair"]:
            repairs.install()
        try:
            TektonCompiler().compile(function, package, **pipeline.settings(self.job))
        except BaseException as error:
            self.fail(error, function)
            return
        self.write(
            {
                "kind": "compiled",
                "function": name,
                "line": definition_line(function),
                "name": getattr(function, "_component_human_name", None) or name,
                "package": os.path.basename(package),
                "sideFiles": self.side_files(index),
                "files": inputs.files(),
                "repairs": repairs.made,
            }
        )

    def side_files(self, index):
        """Resources of custom tasks, which the SDK writes beside the package: what its name goes on with."""
        prefix = "%d_" % index
        return sorted(name[len(prefix) - 1 :] for name in os.listdir(self.scratch) if name.startswith(prefix))


def run_as_module(path, name, package):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    module.__package__ = package
    sys.modules[name] = module
    spec.loader.exec_module(module)


def run_as_main(path, package):
    module = types.ModuleType("__main__")
    module.__file__ = path
    module.__package__ = package or None
    module.__spec__ = None
    sys.modules["__main__"] = module
    with open(path, "rb") as source:
        code = compile(source.read(), path, "exec")
    exec(code, module.__dict__)


def ended_well(error):
    return isinstance(error, SystemExit) and error.code in (None, 0)


def defined_in(function, path):
    """The SDK also collects the pipelines of what a module imports; those belong to their own module."""
    code = getattr(function, "__code__", None)
    return code is not None and os.path.realpath(code.co_filename) == os.path.realpath(path)


def definition_line(function):
    """Of the `def`; co_firstlineno is the first decorator's. A pipeline that is no plain function has none: line 1."""
    if not hasattr(function, "__code__"):
        return 1
    with open(function.__code__.co_filename, encoding="utf-8", errors="replace") as source:
        lines = source.readlines()
    first = function.__code__.co_firstlineno
    pattern = re.compile(r"\s*(async\s+)?def\s+%s\b" % re.escape(function.__code__.co_name))
    return next((number for number in range(first, len(lines) + 1) if pattern.match(lines[number - 1])), first)


def module_name(path):
    """Name, `__package__` and further search folders: as far up as there is an `__init__.py`, so that relative imports work."""
    folder, file = os.path.split(path)
    stem = os.path.splitext(file)[0]
    packages = []
    while os.path.isfile(os.path.join(folder, "__init__.py")):
        folder, name = os.path.split(folder)
        packages.insert(0, name)
    if packages:
        package = ".".join(packages)
        return "%s.%s" % (package, stem), package, [folder]
    taken = stem in sys.modules or stem in getattr(sys, "stdlib_module_names", ())
    return ("_pipeline_module_" + stem if taken else stem), "", []


def set_loop_id(path, function):
    """The SDK puts five random digits into the names of loops; these are as good, and the same every time."""
    digits = hashlib.sha256(("%s:%s" % (path, function)).encode()).hexdigest()[:5]
    TektonCompiler._get_unique_id_code = staticmethod(lambda: digits)


def report_exit(compilation):
    """`os._exit` ends a process without a word; with this at least its line is known."""

    own_pid = os.getpid()

    def exit(code):
        if os.getpid() != own_pid:  # A process that the module forked.
            EXIT(code)
        frame = sys._getframe(1)
        location = place(frame.f_code.co_filename, frame.f_lineno, None, compilation.job["workspace"])
        compilation.write({"kind": "failed", "function": None, "message": "called os._exit(%r)" % (code,), "location": location, "traceback": ""})
        EXIT(code)

    os._exit = exit


def compile_module(job, module):
    trace = open(os.path.join(module["scratch"], "trace"), "w")
    faulthandler.enable(file=trace)
    faulthandler.register(signal.SIGUSR2, file=trace, all_threads=False)
    compilation = ModuleCompilation(job, module)
    report_exit(compilation)
    compilation.run()
    os._exit = EXIT
