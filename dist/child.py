"""What happens in the child process of one module: run it, collect its pipelines, compile each, write down the results."""

import faulthandler
import os
import signal
import sys
import warnings

from kfp_tekton_action.both_ways import MainRun, read_main_run
from kfp_tekton_action.child_process import end_process, fork, report_exit, silence
from kfp_tekton_action.compile_calls import CompileCalls
from kfp_tekton_action.component_names import ComponentNames
from kfp_tekton_action.decorated_pipelines import DecoratedPipelines
from kfp_tekton_action.error_facts import ErrorReader
from kfp_tekton_action.file_functions import FileFunctions
from kfp_tekton_action.functions import function_name, human_name, identify
from kfp_tekton_action.given_files import GivenFiles
from kfp_tekton_action.given_packages import UnreadablePackage, collect
from kfp_tekton_action.held_pipelines import HeldPipelines
from kfp_tekton_action.loading import ended_well, prepare, run_as_main, run_as_module, run_notebook
from kfp_tekton_action.main_block import may_differ
from kfp_tekton_action.pipeline_traps import PipelineTraps
from kfp_tekton_action.result_writer import ResultWriter
from kfp_tekton_action.user_errors import error_message
from kfp_tekton_action.watched_inputs import Inputs
from kfp_tekton_action.write_guard import WriteGuard
from kfp_tekton_action.written_texts import WrittenTexts

#: The SDK says so at each ContainerOp, 600 characters long: it is no output of the module (kfp/dsl/_container_op.py).
SDK_WARNING = "Please create reusable components instead of constructing ContainerOp"


class ModuleCompilation:
    def __init__(self, job, module):
        self.job = job
        self.module = module
        self.path = os.path.join(job["workspace"], *module["path"].split("/"))
        self.folder = job["root"] if module["runsIn"] == "root" else os.path.dirname(self.path)
        self.scratch = module["scratch"]
        self.written = WrittenTexts(self.scratch)
        self.results = ResultWriter(module, self.written.digests)
        self.held = HeldPipelines(self.path, job["workspace"], job["searched"])
        self.name = "__main__"
        self.processes = 1
        self.inputs = Inputs(job["workspace"], self.scratch)
        self.files = GivenFiles(os.path.join(self.scratch, "files"))
        self.errors = ErrorReader(job["workspace"], self.path, self.inputs)
        self.traps = PipelineTraps(job["workspace"])
        self.names = ComponentNames(job["workspace"])
        self.calls = CompileCalls(job, module, self.files, self.errors, self.traps)
        self.guard = WriteGuard(job, self.scratch, refuses=module["entry"] == "main")

    def run(self):
        main = self.run_main_first()
        self.inputs.watch()
        failure = ending = None
        try:
            self.load()
        except BaseException as error:
            if self.module["expectation"] == "possible" or self.is_end_of_script(error):
                ending = None if ended_well(error) else error_message(error)
            else:
                failure = self.failed(error)
        self.results.leave_if_forked()
        changed = self.changed_by_programs()
        if failure is not None and changed is not None:
            self.results.write(changed)
        if self.is_main():
            self.finish_main(failure or changed, ending)
        else:
            self.finish_pipelines(failure, main, ending)
        for result in [*main.others, *self.guard.describe()]:
            self.results.write(result)
        self.results.write({**self.inputs.describe(), "processes": self.processes})
        self.write_elsewhere()

    def changed_by_programs(self):
        changed = self.guard.changed_by_programs()
        return changed and {**changed, "location": changed["location"] or {"file": self.module["path"], "line": 1}}

    def write_elsewhere(self):
        if self.module["runsIn"] == "root":
            return
        paths = self.inputs.elsewhere(self.folder, self.job["root"])
        if paths:
            lists = self.inputs.listed_elsewhere(self.folder, self.job["root"])
            self.results.write({"kind": "elsewhere", "paths": paths[:20], "listsFolder": bool(lists)})

    def is_main(self):
        return self.module["entry"] == "main"

    def is_end_of_script(self, error):
        """A script among what a glob found may end with a usage message: as long as it has compiled nothing, it is no pipeline that fails."""
        if not self.is_main() or not isinstance(error, SystemExit):
            return False
        return ended_well(error) or not (self.module["named"] or self.module.get("beside") or self.calls.read())

    def finish_main(self, failure, ending):
        """What its own calls compiled; without any, its decorated functions."""
        try:
            packages = collect(self.calls, self.files, self.scratch)
        except UnreadablePackage as error:
            packages, failure = [], failure or self.failed(error)
        owners = sorted({owner for owner in map(self.owner_of, packages) if owner is not None})
        if failure is None or self.module.get("beside"):
            for package in packages:
                if self.owner_of(package) is None:
                    self.results.write({**package, "kind": "compiled", "text": None, "lentBy": self.held.lender_of(package["identity"]), "files": self.inputs.files(), "missingNames": self.names.missing})
        if failure is not None:
            self.results.write(failure)
        elif not packages:
            pipelines = self.own_pipelines()
            DecoratedPipelines(self, MainRun()).compile_all(pipelines)
            if not pipelines:
                self.results.write({"kind": "none", "ending": ending})
        elif all(map(self.owner_of, packages)):
            self.results.write({"kind": "none", "ending": "the pipelines that it compiles are those of %s" % " and ".join(owners)})

    def owner_of(self, package):
        """Another module that is searched: a script that compiles its neighbours does not double them."""
        return self.held.owner_of(package["identity"])

    def finish_pipelines(self, failure, main, ending):
        pipelines = self.own_pipelines()
        known = [identify(pipeline.function) for pipeline in pipelines]
        others = [package for package in main.packages if package["identity"] not in known]
        if failure is not None:
            self.results.write(failure)
            return
        DecoratedPipelines(self, main).compile_all(pipelines)
        for package in others:
            self.results.write(package)
        if pipelines or others:
            return
        if self.module["expectation"] != "certain":
            self.results.write(main.failure or {"kind": "none", "ending": ending})
        else:
            message = "A function with @dsl.pipeline(...) is required in the module."
            self.results.write(main.failure or {"kind": "failed", "function": None, "message": message, "traceback": ""})

    def failed(self, error, pipeline=None):
        if self.calls.failure is not None and self.calls.failure[0] is error:
            _, function, description = self.calls.failure
            return {"kind": "failed", "function": function_name(function), "name": human_name(function), **description}
        fallback = {"file": self.module["path"], "line": 1 if pipeline is None else pipeline.line}
        description = self.errors.describe(error, fallback)
        known = {} if pipeline is None else {"function": pipeline.name, "name": human_name(pipeline.function), "lentBy": self.held.lender_of(identify(pipeline.function))}
        return {"kind": "failed", **known, **description}

    def own_pipelines(self):
        return self.held.of_module(vars(sys.modules[self.name]), self.module["takesImported"])

    def run_main_first(self):
        """In a process of its own: the decorated functions are compiled as the module is when it is imported."""
        if self.is_main() or not self.module["auto"] or not may_differ(self.module.get("text") or read_source(self.path), self.module["callsSdk"]):
            return MainRun()
        folder = os.path.join(self.scratch, "main")
        os.makedirs(folder, exist_ok=True)
        pid = fork()
        if pid == 0:
            silence(os.path.join(folder, "output"))
            try:
                module = {name: value for name, value in self.module.items() if name != "results"}
                compile_and_report(self.job, {**module, "entry": "main", "beside": True, "scratch": folder})
            finally:
                end_process(0)
        os.waitpid(pid, 0)
        return read_main_run(folder, self.scratch)

    def load(self):
        warnings.filterwarnings("ignore", message=SDK_WARNING, category=FutureWarning)
        self.held.watch()
        self.files.guarded = self.guard.workspace + os.sep if self.is_main() else None
        FileFunctions(self.files).install()
        self.calls.install()
        self.written.watch()
        self.traps.install()
        self.names.watch()
        arguments = self.module["arguments"] if self.is_main() else []
        name, package = prepare(self.path, self.folder, [self.job["root"], self.job["workspace"]], arguments)
        self.guard.watch()
        text = self.module.get("text")
        if text is not None:
            self.name = "__main__" if self.is_main() else name
            run_notebook(self.path, self.name, package, {"text": text, "files": self.files})
        elif self.is_main():
            run_as_main(self.path, package)
        else:
            self.name = name
            run_as_module(self.path, name, package)

def read_source(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def compile_and_report(job, module):
    compilation = ModuleCompilation(job, module)
    report_exit(compilation)
    compilation.run()
    os._exit = end_process


def compile_module(job, module):
    trace = open(os.path.join(module["scratch"], "trace"), "w")
    faulthandler.enable(file=trace)
    faulthandler.register(signal.SIGUSR2, file=trace, all_threads=False)
    compile_and_report(job, module)
