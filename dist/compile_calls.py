"""The compile and run calls that a module makes itself. Each compiles then and there, in the process as it is at that moment."""

import hashlib
import os
import sys

import kfp
import kfp_tekton
from kfp.compiler import Compiler
from kfp_tekton.compiler import TektonCompiler
from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf
from kfp_tekton_action.functions import function_name, human_name
from kfp_tekton_action.recorded_calls import FORMATS, RecordedCalls, with_suffix
from kfp_tekton_action.repairs import Repairs
from kfp_tekton_action.server_stand_in import replace_client

_compile = TektonCompiler.compile
_create_and_write = TektonCompiler._create_and_write_workflow


class LoopId(str):
    """Digits for the names of loops that are ours, and not the module's own."""


class CompileCalls(RecordedCalls):
    def __init__(self, *arguments):
        super().__init__(*arguments)
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
                replace_client(client, self.server, calls.run)
        self.answer_as_server()
        set_loop_ids(self.module["path"])

    def run(self, arguments):
        settings = {name: arguments.get(name) for name in ("pipeline_conf", "tekton_pipeline_conf")}
        self.compile(None, arguments.get("pipeline_func"), None, {"type_check": True, **settings})
        return human_name(arguments.get("pipeline_func"))

    def compile(self, compiler, function, path, settings):
        own = compiler if isinstance(compiler, TektonCompiler) else TektonCompiler()
        suffix = "" if compiler is own else ".yaml"
        write = lambda place: _compile(own, function, place, **self.settings(settings))  # noqa: E731
        self.perform(function, package_path_of(with_suffix(path, suffix)), self.write_with(own, function, write))

    def create_and_write(self, compiler, pipeline_func=None, *args, package_path=None, **kwargs):
        own = compiler if isinstance(compiler, TektonCompiler) else TektonCompiler()
        write = lambda place: _create_and_write(own, pipeline_func, *args, package_path=place, **kwargs)  # noqa: E731
        self.perform(pipeline_func, package_path_of(with_suffix(package_path, "")), self.write_with(own, pipeline_func, write))

    def settings(self, settings):
        """As the call gave them. `type-check` and `inline-tasks` of the step switch off what the call has not switched off."""
        conf = settings["tekton_pipeline_conf"]
        if not self.job["inlineTasks"]:
            conf = (conf or TektonPipelineConf()).set_tekton_inline_spec(False)
        return {**settings, "type_check": settings["type_check"] and self.job["typeCheck"], "tekton_pipeline_conf": conf}

    def write_with(self, compiler, function, write):
        """As `perform` wants it."""

        def write_to(place, name):
            self.set_loop_id(compiler, function, name)
            with Repairs(self.job["repair"]) as repairs:
                write(place)
            return repairs.made

        return write_to

    def compile_decorated(self, function, place):
        """As the SDK's command line does."""
        conf = TektonPipelineConf().set_tekton_inline_spec(self.job["inlineTasks"])
        compiler = TektonCompiler()
        self.set_loop_id(compiler, function, None)
        self.traps.compiling(function)
        with self.outermost(), Repairs(self.job["repair"]) as repairs:
            _compile(compiler, function, place, type_check=self.job["typeCheck"], tekton_pipeline_conf=conf)
        return repairs.made

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


def loop_id(path, function):
    return LoopId(hashlib.sha256(("%s:%s" % (path, function)).encode()).hexdigest()[:5])


def set_loop_ids(path):
    """The SDK puts five random digits into the names of loops; these are as good, and the same every time. A module may set its own."""
    TektonCompiler._get_unique_id_code = staticmethod(lambda: loop_id(path, ""))


def package_path_of(path):
    """The SDK says so too, but of the place where the file really lies."""
    if path is not None and not path.endswith(FORMATS):
        raise ValueError("the output path %s should end with one of %s" % (path, ", ".join(FORMATS)))
    return path
