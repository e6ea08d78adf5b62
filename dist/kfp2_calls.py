"""The compile and run calls that a module written for KFP 2 makes itself."""

import inspect

import kfp
from kfp.compiler import Compiler
from kfp_tekton_action.repairs import EmbeddedArtifacts
from kfp_tekton_action.functions import human_name
from kfp_tekton_action.kubernetes_manifests import write_manifests
from kfp_tekton_action.lazy_imports import when_client_loads
from kfp_tekton_action.recorded_calls import RecordedCalls
from kfp_tekton_action.server_stand_in import replace_client

_compile = Compiler.compile


class CompileCalls(RecordedCalls):
    def install(self):
        """Stands in for everything that would write into the repository, need a server or run a component."""
        calls = self

        def compile(compiler, *args, **kwargs):
            calls.compile(compiler, dict(inspect.signature(_compile).bind(compiler, *args, **kwargs).arguments))

        self.replace(Compiler, "compile", compile)
        self.artifacts = EmbeddedArtifacts()
        self.artifacts.install()
        when_client_loads(lambda client: replace_client(client, self.server, self.run))
        self.answer_as_server()
        # With a runner, a pipeline that is called is executed (kfp/local/config.py, since 2.5).
        if hasattr(kfp, "local"):
            kfp.local.init = lambda *args, **kwargs: None

    def run(self, arguments):
        self.compile(Compiler(), {"pipeline_func": arguments.get("pipeline_func")})
        return human_name(arguments.get("pipeline_func"))

    def compile(self, compiler, arguments):
        """As the call gave it. `type-check` of the step switches off what the call has not switched off."""
        given = {name: value for name, value in arguments.items() if name != "self"}
        given["type_check"] = given.get("type_check", True) and self.job["typeCheck"]

        def write(place, _):
            self.write(compiler, {**given, "package_path": place})
            return self.artifacts.notes

        self.perform(given.get("pipeline_func"), given.get("package_path"), write)

    def compile_decorated(self, function, place):
        """As the SDK's command line does, which gives no parameters (kfp/cli/compile_.py)."""
        with self.outermost():
            settings = {"pipeline_func": function, "package_path": place, "pipeline_parameters": {}, "type_check": self.job["typeCheck"]}
            self.write(Compiler(), settings)
        return self.artifacts.notes

    def write(self, compiler, settings):
        """A call that asks for manifests itself names them itself."""
        _compile(compiler, **settings)
        if self.job["manifests"] and not settings.get("kubernetes_manifest_format"):
            write_manifests(lambda **more: _compile(compiler, **settings, **more), settings["package_path"], self.job["namespace"])
