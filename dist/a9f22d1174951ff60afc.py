"""What happens in the child process of one module: load it, collect its pipelines, compile each, write down the results."""

import faulthandler
import hashlib
import importlib.util
import json
import os
import re
import signal
import sys
import traceback
import types

import kfp
import kfp_tekton
from kfp.compiler import Compiler
from kfp.dsl import _pipeline as dsl_pipeline
from kfp_tekton.compiler import TektonCompiler
from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf


class Inputs:
    """What the result depends on, by an audit hook, which sees every open(), also those of the import system. What it cannot follow (the
    network, other processes) makes the result one that is not to be kept."""

    UNFOLLOWED = ("socket.connect", "socket.getaddrinfo", "sqlite3.connect", "subprocess.Popen", "os.exec", "os.fork", "os.posix_spawn", "os.system")

    def __init__(self, workspace):
        self.root = os.path.realpath(workspace) + os.sep
        self.opened = set()
        self.looked_at = set()
        self.listed = set()
        self.variables = {}
        self.unfollowed = set()

    def watch(self):
        sys.addaudithook(self.hook)
        self.watch_environment()
        self.watch_stat()

    def hook(self, event, args):
        if event == "open":
            self.see_open(args)
        elif event in ("os.listdir", "os.scandir"):
            self.listed.add(absolute("." if args[0] is None else args[0]))
        elif event in self.UNFOLLOWED:
            self.unfollowed.add(event)

    def see_open(self, args):
        writes = isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
        if isinstance(args[0], (str, bytes, os.PathLike)) and not writes:
            self.opened.add(absolute(args[0]))

    def watch_stat(self):
        """`exists` and `isfile`, of os.path and of pathlib, ask os.stat, which no hook sees."""
        looked_at, original = self.looked_at, os.stat

        def stat(path, *args, **kwargs):
            if isinstance(path, (str, bytes, os.PathLike)):
                looked_at.add(absolute(path))
            return original(path, *args, **kwargs)

        os.stat = stat

    def watch_environment(self):
        """Every look-up of a variable goes through __getitem__, `get` and `in` too."""
        variables, original = self.variables, os._Environ.__getitem__

        def getitem(environ, key):
            try:
                variables[key] = original(environ, key)
            except KeyError:
                variables[key] = None
                raise
            return variables[key]

        def iterate(environ):
            variables.update((name, original(environ, name)) for name in list_names(environ))
            return list_names(environ)

        def list_names(environ):
            return iter([environ.decodekey(key) for key in list(environ._data)])

        os._Environ.__getitem__ = getitem
        os._Environ.__iter__ = iterate

    def files(self):
        """The repository's files among them, relative, sorted."""
        return sorted(relative(path, self.root) for path in self.paths(self.opened) if path.startswith(self.root) and os.path.isfile(path))

    def paths(self, seen):
        """All that is not Python's own or an installed package; those are known by the folders they lie in."""
        loaded = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
        paths = {os.path.realpath(path) for path in [*seen, *filter(None, loaded)]}
        return {path for path in paths if not is_installed(path) and "__pycache__" not in path and not path.startswith(("/dev/", "/proc/"))}

    def describe(self):
        folders = {os.path.realpath(path) for path in self.listed}
        return {
            "kind": "inputs",
            "files": sorted(self.paths(self.opened | self.looked_at)),
            "folders": sorted(path for path in folders if path.startswith(self.root) or path + os.sep == self.root),
            "variables": self.variables,
            "unfollowed": sorted(self.unfollowed),
        }


def absolute(path):
    return os.path.join(os.getcwd(), os.fsdecode(path))


def is_installed(path):
    return path.startswith(INSTALLED) or "site-packages" in path.split(os.sep)


INSTALLED = tuple({os.path.realpath(prefix) + os.sep for prefix in (sys.prefix, sys.base_prefix)})


class ModuleCompilation:
    def __init__(self, job, module):
        self.job = job
        self.module = module
        self.path = os.path.join(job["workspace"], *module["path"].split("/"))
        self.scratch = module["scratch"]
        self.results = os.open(os.path.join(self.scratch, "results.ndjson"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.functions = []

    def write(self, result):
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
            self.load(calls)
        except BaseException as error:
            if not (ended_well(error) and self.module["entry"] == "main"):
                self.fail(error)
                return
        wanted = self.wanted(calls)
        if not wanted:
            self.write_nothing_found()
        for index, pipeline in enumerate(wanted):
            if len(wanted) == 1:
                self.compile(pipeline, index, inputs)
            else:
                self.compile_in_fork(pipeline, index, inputs)
        self.write(inputs.describe())

    def wanted(self, calls):
        """Decorated functions of this file; as `__main__`, what its own compile and run calls were given, once each."""
        if self.module["entry"] == "main" and calls.seen:
            return list({id(pipeline.function): pipeline for pipeline in reversed(calls.seen)}.values())[::-1]
        return [Pipeline(function) for function in self.functions if defined_in(function, self.path)]

    def write_nothing_found(self):
        if self.module["entry"] == "main":
            self.write({"kind": "none"})
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
            }
        )

    def side_files(self, index):
        """Resources of custom tasks, which the SDK writes beside the package: what its name goes on with."""
        prefix = "%d_" % index
        return sorted(name[len(prefix) - 1 :] for name in os.listdir(self.scratch) if name.startswith(prefix))


class Pipeline:
    """A pipeline function, and what a compile call of the user's gave along with it."""

    def __init__(self, function, type_check=True, pipeline_conf=None, tekton_pipeline_conf=None, from_call=False):
        self.function = function
        self.type_check = type_check
        self.pipeline_conf = pipeline_conf
        self.tekton_pipeline_conf = tekton_pipeline_conf
        self.from_call = from_call

    def settings(self, job):
        conf = self.tekton_pipeline_conf
        if conf is None and not (self.from_call and job["inlineTasks"]):
            conf = TektonPipelineConf()  # As the SDK's command line does.
        if conf is not None and not (self.from_call and job["inlineTasks"]):
            conf.set_tekton_inline_spec(job["inlineTasks"])
        type_check = self.type_check and job["typeCheck"]
        return {"type_check": type_check, "pipeline_conf": self.pipeline_conf, "tekton_pipeline_conf": conf}


class CompileCalls:
    """Takes the place of everything that would compile, upload or run while the module is loaded: it would write into the repository, or
    need a server. What was to be compiled is kept in `seen`."""

    def __init__(self):
        self.seen = []

    def record(self, function, type_check=True, pipeline_conf=None, tekton_pipeline_conf=None):
        if callable(function):
            self.seen.append(Pipeline(function, type_check, pipeline_conf, tekton_pipeline_conf, from_call=True))

    def intercepted(self):
        calls = self

        def compile(self, pipeline_func=None, package_path=None, type_check=True, pipeline_conf=None, tekton_pipeline_conf=None, **_):
            calls.record(pipeline_func, type_check, pipeline_conf, tekton_pipeline_conf)

        def create_and_write(self, pipeline_func=None, *args, pipeline_conf=None, **_):
            calls.record(pipeline_func, pipeline_conf=pipeline_conf)

        class Client(Anything):
            def create_run_from_pipeline_func(self, pipeline_func=None, *args, pipeline_conf=None, tekton_pipeline_conf=None, **_):
                calls.record(pipeline_func, pipeline_conf=pipeline_conf, tekton_pipeline_conf=tekton_pipeline_conf)
                return Anything()

        return Replaced(
            (TektonCompiler, "compile", compile),
            (TektonCompiler, "_create_and_write_workflow", create_and_write),
            (Compiler, "compile", compile),
            (Compiler, "_create_and_write_workflow", create_and_write),
            (kfp_tekton, "TektonClient", Client),
            (kfp, "Client", Client),
        )


class Anything:
    """An answer of a server that is not asked: every attribute, item and call of it is there, and it is empty."""

    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __call__(self, *args, **kwargs):
        return Anything()

    def __getitem__(self, key):
        return Anything()

    def __iter__(self):
        return iter(())

    def __str__(self):
        return ""


class Replaced:
    """Attributes replaced for the length of a `with`."""

    def __init__(self, *replacements):
        self.replacements = replacements
        self.originals = []

    def __enter__(self):
        # What a class only inherits is not its own to put back.
        self.originals = [(owner, name, vars(owner).get(name)) for owner, name, _ in self.replacements]
        for owner, name, value in self.replacements:
            setattr(owner, name, value)

    def __exit__(self, *_):
        for owner, name, value in self.originals:
            if value is None:
                delattr(owner, name)
            else:
                setattr(owner, name, value)


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


def describe_error(error, workspace, fallback):
    return {
        "message": error_message(error),
        "location": locate(error, workspace) or fallback,
        "traceback": user_traceback(error, workspace),
    }


def error_message(error):
    if isinstance(error, SystemExit):
        return "called sys.exit(%s)" % ("" if error.code is None else repr(error.code))
    if isinstance(error, SyntaxError):
        return "%s: %s" % (type(error).__name__, error.msg)
    text = str(error).strip()
    return "%s: %s" % (type(error).__name__, text) if text else type(error).__name__


def locate(error, workspace, seen=()):
    """The innermost frame in the user's files, else the same of what caused the error."""
    if error is None or error in seen:
        return None
    if isinstance(error, SyntaxError) and error.filename and is_users(error.filename, workspace):
        return place(error.filename, error.lineno, error.offset, workspace)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if is_users(frame.filename, workspace):
            column = getattr(frame, "colno", None)
            return place(frame.filename, frame.lineno, None if column is None else column + 1, workspace)
    following = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return locate(following, workspace, (*seen, error))


def place(filename, line, column, workspace):
    location = {"file": relative(filename, workspace), "line": line or 1}
    return {**location, "column": column} if column else location


def relative(path, workspace):
    return os.path.relpath(os.path.realpath(path), os.path.realpath(workspace)).replace(os.sep, "/")


def is_users(filename, workspace):
    if not os.path.isabs(filename):  # `<frozen importlib._bootstrap>`, `<string>`
        return False
    real = os.path.realpath(filename)
    if not real.startswith(os.path.realpath(workspace) + os.sep):
        return False
    return "site-packages" not in real.split(os.sep) and not real.startswith(os.path.realpath(sys.prefix) + os.sep)


def user_traceback(error, workspace):
    """The user's frames, outermost first, and the message."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if is_users(frame.filename, workspace)]
    lines = ["%s:%s in %s\n    %s" % (relative(frame.filename, workspace), frame.lineno, frame.name, frame.line) for frame in frames[-20:]]
    return "\n".join([*lines, "".join(traceback.format_exception_only(type(error), error)).strip()])


EXIT = os._exit


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
