"""What the compile and run calls of a module make, whichever SDK they belong to: each compiles then and there, in the process as it is."""

import contextlib
import functools
import json
import os
import shutil
import threading

from kfp_tekton_action.finished_run import finished_run
from kfp_tekton_action.functions import definition_line, function_name, human_name, identify
from kfp_tekton_action.given_files import is_temporary
from kfp_tekton_action.given_packages import UnreadablePackage, read_package
from kfp_tekton_action.mentioned_names import mentioned_names
from kfp_tekton_action.server_stand_in import GeneratedClients, shorten_waits
from kfp_tekton_action.stand_in_answers import Server

FORMATS = (".yaml", ".yml", ".zip", ".tar.gz", ".tgz")


class RecordedCalls:
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
        self.server = Server(functools.lru_cache(maxsize=1)(self.names_of_module), lambda: finished_run(self.last_package()))

    def replace(self, owner, name, function):
        """The SDK's compile calls one another: only the outermost is the module's."""
        original = getattr(owner, name)

        def call(compiler, *args, **kwargs):
            if getattr(self.inside, "call", False):
                return original(compiler, *args, **kwargs)
            return function(compiler, *args, **kwargs)

        setattr(owner, name, call)

    def answer_as_server(self):
        GeneratedClients(self.server).watch()
        shorten_waits(self.server)

    def perform(self, function, path, write):
        """
        :param path: as the call gave it; None where it gave none
        :param write: writes the package to the place that it is given, and returns what it repaired; it gets the file's name too
        """
        if function is None or isinstance(function, (str, bytes, int, float, list, dict)):
            raise TypeError("%r is given to be compiled, which is no pipeline function" % (function,))
        name, place = self.files.give(path or self.unnamed(function))
        try:
            self.traps.compiling(function)
            with self.outermost():
                repairs = write(place, name if path else None)
        except BaseException as error:
            self.failure = (error, function, self.errors.describe(error, self.definition(function)))
            raise
        shutil.copyfile(place, self.files.snapshot(name))
        self.record(function, name, path, repairs)

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
            "repairs": repairs,
        }
        self.server.remember("pipeline", entry["name"])
        with open(self.records, "a", encoding="utf-8") as records:
            records.write(json.dumps(entry) + "\n")

    def names_of_module(self):
        with open(os.path.join(self.root, self.module["path"]), "rb") as file:
            return mentioned_names(self.module.get("text") or file.read())

    def last_package(self):
        try:
            return next((read_package(self.files, record["key"]) for record in reversed(self.read())), None)
        except UnreadablePackage:
            return None

    def is_temporary(self, name):
        return is_temporary(name[len(self.root) :] if name.startswith(self.root) else name)

    def read(self):
        try:
            with open(self.records, encoding="utf-8") as records:
                return [json.loads(line) for line in records]
        except OSError:
            return []


def with_suffix(path, suffix):
    """Compilers for other formats take other extensions: their packages are Tekton's all the same."""
    if path is None:
        return None
    text = os.fspath(path)
    known = text.endswith(FORMATS)
    return text if known or not suffix else os.path.splitext(text)[0] + suffix
