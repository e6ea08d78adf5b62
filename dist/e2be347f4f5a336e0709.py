"""The compile, upload and run calls that a module makes itself: taken in place of the SDK, and kept."""

import kfp
import kfp_tekton
from kfp.compiler import Compiler
from kfp_tekton.compiler import TektonCompiler
from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf


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
