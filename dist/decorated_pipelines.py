"""Compiles the decorated functions of a module that has been loaded, as the SDK's command line does."""

import os

from kfp_tekton_action.child_process import end_process, flush, fork
from kfp_tekton_action.functions import human_name, identify


class DecoratedPipelines:
    """:param main: what the module's own calls have compiled; where that differs, it is taken"""

    def __init__(self, compilation, main):
        self.compilation = compilation
        self.inputs = compilation.inputs
        self.scratch = compilation.scratch
        self.write = compilation.results.write
        self.main = main

    def compile_all(self, pipelines):
        for index, pipeline in enumerate(pipelines):
            own = self.main.of(identify(pipeline.function))
            if len(own) > 1:
                for package in own:
                    self.write(package)
            elif len(pipelines) == 1:
                self.compile(pipeline, index, *own)
            else:
                self.compile_in_fork(pipeline, index, *own)

    def compile_in_fork(self, *arguments):
        """A compilation changes state of the module and of the SDK: each pipeline starts from the module as it was loaded."""
        forked_before = "os.fork" in self.inputs.unfollowed
        pid = fork()
        if not forked_before:
            self.inputs.unfollowed.discard("os.fork")
        if pid == 0:
            self.compilation.results.owner = os.getpid()
            try:
                self.compile(*arguments)
                self.write(self.inputs.describe())
                self.compilation.write_elsewhere()
            finally:
                flush()
                end_process(0)
        os.waitpid(pid, 0)
        self.compilation.processes += 1

    def compile(self, pipeline, index, own=None):
        package = "%d.yaml" % index
        try:
            repairs = self.compilation.calls.compile_decorated(pipeline.function, os.path.join(self.scratch, package))
        except BaseException as error:
            result = self.compilation.failed(error, pipeline)
        else:
            result = {
                "kind": "compiled",
                "identity": identify(pipeline.function),
                "lentBy": self.compilation.held.lender_of(identify(pipeline.function)),
                "function": pipeline.name,
                "line": pipeline.line,
                "name": human_name(pipeline.function),
                "package": package,
                "sideFiles": self.side_files(index),
                "files": self.inputs.files(),
                "repairs": repairs,
                "missingNames": self.compilation.names.missing,
            }
        self.write(self.main.choose(own, result, self.scratch))

    def side_files(self, index):
        """Resources of custom tasks, which the SDK writes beside the package: what its name goes on with."""
        prefix = "%d_" % index
        return sorted(name[len(prefix) - 1 :] for name in os.listdir(self.scratch) if name.startswith(prefix))
