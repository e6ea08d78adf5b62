"""The compile and run calls that a module makes itself. Each compiles then and there, in the process as it is at that moment."""

import contextlib
import hashlib
import json
import os
import shutil
import sys
import threading

import kfp
import kfp_tekton
from kfp.compiler import Compiler
from kfp_tekton.compiler import TektonCompiler
from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf
from kfp_tekton_action.functions import definition_line, function_name, human_name, identify
from kfp_tekton_action.given_files import is_temporary
from kfp_tekton_action.repairs import Repairs
from kfp_tekton_action.server_stand_in import replace_client

_compile = TektonCompiler.compile
_create_and_write = TektonCompiler._create_and_write_workflow


class LoopId(str):
    """Digits for the names of loops that are ours, and not the module's own."""


class CompileCalls:
    """`records` is a file: what processes compile that the module has forked, counts as well."""

    def __init__(self, job, module, files, errors, traps):
        self.job = job
        self.errors = errors
        self.traps = traps
        self.module = module
        self.files = files
        self.root = os.path.realpath(job["workspace"]) + os.sep
        self.folder = os.path.dirname(os.path.join(self.root, module["path"]))
        self.records = os.path.join(files.folder, "calls.ndjson")
        self.inside = threading.local()
        self.failure = None
        self.loop_ids = {}

    def install(self):
        """Stands in for everything that would write into the repository or need a server."""
        calls = self

        def compile(compiler, pipeline_func=None, package_path=None, type_check=True, pipeline_conf=None, tekton_pipeline_conf=None, **_):
            settings = {"type_check": type_check, "pipeline_conf": pipeline_conf, "tekton_pipeline_conf": tekton_pipeline_conf}
            calls.compile(compiler, pipeline_func, package_path, settings)

        def create_and_write(compiler, *args, **kwargs):
            calls.create_and_write(compiler, *args, **kwargs)

        for owner in filter(None, (TektonCompiler, Compiler, v2_compiler())):
            calls.replace(owner, "compile", compile)
        for owner in (TektonCompiler, Compiler):
            calls.replace(owner, "_create_and_write_workflow", create_and_write)
        for client in (kfp_tekton.TektonClient, kfp.Client, getattr(kfp, "LocalClient", None)):
            if client is not None:
                replace_client(client, calls.run)
        set_loop_ids(self.module["path"])

    def replace(self, owner, name, function):
        """The SDK's compile calls one another: only the outermost is the module's."""
        original = getattr(owner, name)

        def call(compiler, *args, **kwargs):
            if getattr(self.inside, "call", False):
                return original(compiler, *args, **kwargs)
            return function(compiler, *args, **kwargs)

        setattr(owner, name, call)

    def run(self, arguments):
        settings = {name: arguments.get(name) for name in ("pipeline_conf", "tekton_pipeline_conf")}
        self.compile(None, arguments.get("pipeline_func"), None, {"type_check": True, **settings})

    def compile(self, compiler, function, path, settings):
        own = compiler if isinstance(compiler, TektonCompiler) else TektonCompiler()
        suffix = "" if compiler is own else ".yaml"
        self.perform(own, function, with_suffix(path, suffix), lambda place: _compile(own, function, place, **self.settings(settings)))

    def create_and_write(self, compiler, pipeline_func=None, *args, package_path=None, **kwargs):
        own = compiler if isinstance(compiler, TektonCompiler) else TektonCompiler()
        write = lambda place: _create_and_write(own, pipeline_func, *args, package_path=place, **kwargs)  # noqa: E731
        self.perform(own, pipeline_func, with_suffix(package_path, ""), write)

    def settings(self, settings):
        """As the call gave them. `type-check` and `inline-tasks` of the step switch off what the call has not switched off."""
        conf = settings["tekton_pipeline_conf"]
        if not self.job["inlineTasks"]:
            conf = (conf or TektonPipelineConf()).set_tekton_inline_spec(False)
        return {**settings, "type_check": settings["type_check"] and self.job["typeCheck"], "tekton_pipeline_conf": conf}

    def perform(self, compiler, function, path, write):
        own_path = path or self.unnamed(function)
        name, place = self.files.give(own_path)
        self.set_loop_id(compiler, function, name if path else None)
        try:
            self.traps.compiling(function)
            with self.outermost(), Repairs(self.job["repair"]) as repairs:
                write(place)
        except BaseException as error:
            self.failure = (error, function, self.errors.describe(error, self.definition(function)))
            raise
        shutil.copyfile(place, self.files.snapshot(name))
        self.record(function, name, path, repairs)

    def compile_decorated(self, function, place):
        """As the SDK's command line does."""
        conf = TektonPipelineConf().set_tekton_inline_spec(self.job["inlineTasks"])
        compiler = TektonCompiler()
        self.set_loop_id(compiler, function, None)
        self.traps.compiling(function)
        with self.outermost(), Repairs(self.job["repair"]) as repairs:
            _compile(compiler, function, place, type_check=self.job["typeCheck"], tekton_pipeline_conf=conf)
        return repairs

    @contextlib.contextmanager
    def outermost(self):
        self.inside.call = True
        try:
            yield
        finally:
            self.inside.call = False

    def unnamed(self, function):
        return os.path.join(self.files.folder, "unnamed", "%d-%s.yaml" % (len(self.read()), function_name(function)))

    def definition(self, function):
        return {"file": self.module["path"], "line": definition_line(function)}

    def record(self, function, name, path, repairs):
        """The file's name counts unless it is another each time, as a temporary file's is."""
        entry = {
            "file": None if path is None or self.is_temporary(name) else os.path.relpath(name, self.folder).replace(os.sep, "/"),
            "key": name,
            "identity": identify(function),
            "function": function_name(function),
            "line": definition_line(function),
            "name": human_name(function),
            "repairs": repairs.made,
        }
        with open(self.records, "a", encoding="utf-8") as records:
            records.write(json.dumps(entry) + "\n")

    def is_temporary(self, name):
        return is_temporary(name[len(self.root) :] if name.startswith(self.root) else name)

    def read(self):
        try:
            with open(self.records, encoding="utf-8") as records:
                return [json.loads(line) for line in records]
        except OSError:
            return []

    def set_loop_id(self, compiler, function, name):
        """One function may be compiled to several packages: the resources of their loops must not have the same names."""
        if isinstance(getattr(compiler, "uuid", None), LoopId):
            others = {entry["key"] for entry in self.read() if entry["function"] == function_name(function)} - {name}
            suffix = ":" + os.path.basename(name) if name and others else ""
            if name or id(function) not in self.loop_ids:
                self.loop_ids[id(function)] = loop_id(self.module["path"], function_name(function) + suffix)
            compiler.uuid = self.loop_ids[id(function)]


def v2_compiler():
    """The compiler for KFP 2's own format that the SDK brings along, if it is loaded."""
    return getattr(sys.modules.get("kfp.v2.compiler.compiler"), "Compiler", None)


def with_suffix(path, suffix):
    """Compilers for other formats take other extensions: their packages are Tekton's all the same."""
    if path is None:
        return None
    text = os.fspath(path)
    known = text.endswith((".yaml", ".yml", ".zip", ".tar.gz", ".tgz"))
    return text if known or not suffix else os.path.splitext(text)[0] + suffix


def loop_id(path, function):
    return LoopId(hashlib.sha256(("%s:%s" % (path, function)).encode()).hexdigest()[:5])


def set_loop_ids(path):
    """The SDK puts five random digits into the names of loops; these are as good, and the same every time. A module may set its own."""
    TektonCompiler._get_unique_id_code = staticmethod(lambda: loop_id(path, ""))
