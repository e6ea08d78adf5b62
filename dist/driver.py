"""Compiles pipeline modules with the SDK: imports it once, then forks a child per module.

Usage: python -B driver.py JOB, a JSON file (see writeJob in ../driver-process.ts). What happens goes as NDJSON to the job's `events`, a
descriptor that this process has inherited and that its children close. It is a socket: unlike a file or a pipe, nobody can open it through
/proc.
"""

import os
import sys

# bubblewrap sets it to a folder that is another each time.
os.environ.pop("PWD", None)

HERE = os.path.dirname(os.path.abspath(__file__))
SEARCHED = [entry for entry in sys.path if entry and os.path.abspath(entry) != HERE]
GIVEN = {os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep)}


#: Of a file with bytecode: the digest of the rest, which whoever starts the driver has checked.
HEADER_BYTES = 64


def is_standard_library(entry):
    return os.path.abspath(entry) not in GIVEN and "site-packages" not in entry and "dist-packages" not in entry


# PYTHONPATH stands before the standard library, and may name the repository: a json.py there is the modules' business, not the SDK's.
sys.path[:] = sorted(SEARCHED, key=is_standard_library, reverse=True)

import gc  # noqa: E402

# Hardly anything becomes garbage before the modules are compiled; to look for it took a third of the SDK's import.
gc.disable()

import base64  # noqa: E402
import importlib.util  # noqa: E402
import json  # noqa: E402
import marshal  # noqa: E402
import signal  # noqa: E402
import time  # noqa: E402
import types  # noqa: E402


class Bytecode:
    """Of the driver's own scripts, which lie in a folder that Python must not write to. To compile them takes longer than to import half of the
    SDK. A run that has compiled some passes all of them on, before any module is executed, and the next run begins with them."""

    def __init__(self, path):
        self.by_path = {}
        self.is_complete = True
        if path is not None:
            with open(path, "rb") as file:
                file.seek(HEADER_BYTES)
                self.by_path = marshal.load(file)

    def of(self, path):
        if path not in self.by_path:
            self.is_complete = False
            with open(path, "rb") as file:
                self.by_path[path] = compile(file.read(), path, "exec", dont_inherit=True)
        return self.by_path[path]

    def pass_on(self, emit):
        if not self.is_complete:
            emit({"event": "bytecode", "bytes": base64.b64encode(marshal.dumps(self.by_path)).decode()})
        self.by_path = {}


def load_scripts(scripts, bytecode):
    """The files have other names in the bundle, so they are loaded by path, as modules of a package that no module of the user's is called."""
    package = sys.modules.setdefault("kfp_tekton_action", types.ModuleType("kfp_tekton_action"))
    for name, path in scripts:
        spec = importlib.util.spec_from_file_location("kfp_tekton_action." + name, path)
        module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        exec(bytecode.of(path), vars(module))
        setattr(package, name, module)
    return package


def import_sdk(code):
    """Returns what the `ready` event tells."""
    started = time.monotonic()
    version = code.lazy_imports.import_sdk()
    return {
        "event": "ready",
        "sdkVersion": version,
        "searchPath": [*(entry for entry in SEARCHED if os.path.isdir(entry)), *folders_of_sdk()],
        "importMs": round((time.monotonic() - started) * 1000),
    }


def folders_of_sdk():
    """A file of the SDK that is replaced in place changes the time of its folder."""
    own = [module for name, module in list(sys.modules.items()) if name.partition(".")[0] in ("kfp", "kfp_tekton")]
    # Of the specification: to ask a module that waits for its names would load it.
    origins = (getattr(getattr(module, "__spec__", None), "origin", None) for module in own)
    return sorted({os.path.dirname(origin) for origin in origins if origin})


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        job = json.load(file)
    bytecode = Bytecode(job["bytecode"])
    code = load_scripts(job["driverScripts"], bytecode)
    places = code.own_places.OwnPlaces(job["ownPlaces"])
    places.prepare()
    children = code.children.Children(job, places)
    code.lazy_imports.put_off_imports()
    try:
        ready = import_sdk(code)
    except Exception as error:
        children.emit({"event": "broken", "message": "%s: %s" % (type(error).__name__, error)})
        return
    children.emit({**ready, "canWrite": places.can_write})
    code.processes.adopt_orphans()
    load_scripts(job["sdkScripts"], bytecode).preparation.prepare([os.path.join(job["workspace"], module["path"]) for module in job["modules"]])
    load_scripts(job["childScripts"], bytecode)
    bytecode.pass_on(children.emit)
    code.watched_variation.watch_all()
    children.compile_module = code.child.compile_module
    sys.path[:] = SEARCHED
    signal.signal(signal.SIGTERM, lambda *_: children.stop())
    gc.freeze()  # Keeps the children from copying the pages of the SDK (22 → 17 MB each).
    children.run()
    # All has been told. To take the SDK's modules apart, as Python does at its end, takes as long as to compile a module.
    os._exit(0)


if __name__ == "__main__":
    main()
