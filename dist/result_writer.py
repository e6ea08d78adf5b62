"""Writes down what becomes of a module, a line for each result, to the descriptor that the reader has given."""

import hashlib
import json
import os

from kfp_tekton_action.child_process import end_process


class ResultWriter:
    def __init__(self, module, digests):
        self.scratch = module["scratch"]
        self.descriptor = open_results(module)
        #: Of what the SDK has written to the scratch folder.
        self.known = digests
        self.owner = os.getpid()

    def leave_if_forked(self):
        """A process that the module forked and let run on would compile everything a second time, into the same files."""
        if os.getpid() != self.owner:
            end_process(0)

    def write(self, result):
        self.leave_if_forked()
        if result["kind"] == "compiled" and "digests" not in result:
            result = {**result, "digests": self.digests(result)}
        rest = (json.dumps(result) + "\n").encode()
        while rest:
            rest = rest[os.write(self.descriptor, rest) :]

    def digests(self, result):
        """Of the package and what lies beside it: whoever reads the files later can tell that they are still this module's."""
        names = {suffix: result["package"][: -len(".yaml")] + suffix for suffix in (".yaml", *result["sideFiles"])}
        return {suffix: self.known.get(name) or digest_of(os.path.join(self.scratch, name)) for suffix, name in names.items()}


def open_results(module):
    """A socket to the parent process; of a process before this one, which this one waits for, a file."""
    if "results" in module:
        return module["results"]
    return os.open(os.path.join(module["scratch"], "results.ndjson"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def digest_of(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()
