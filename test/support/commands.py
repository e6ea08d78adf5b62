"""What the SDK's command and `python module.py` make of many modules: the SDK is imported once, and each has a process of its own.

Usage: commands.py JOBS, a JSON list of {"kind": "command" | "main" | "call", "path", "folder", "function", "output", "log"}.
"""

import importlib
import json
import os
import runpy
import sys
import traceback
import warnings

import kfp_tekton.compiler.main as command
from kfp_tekton.compiler import TektonCompiler


def run(job):
    os.chdir(job["folder"])
    sys.path[0] = os.path.dirname(job["path"])
    if job["kind"] == "main":
        sys.argv = [job["path"]]
        runpy.run_path(job["path"], run_name="__main__")
        return
    if job["kind"] == "call":  # Of several functions of one name, the command takes only one.
        module = importlib.import_module(os.path.splitext(os.path.basename(job["path"]))[0])
        TektonCompiler().compile(getattr(module, job["function"]), job["output"])
        return
    arguments = ["--py", job["path"], "--output", job["output"]]
    sys.argv = ["dsl-compile-tekton", *arguments, *(["--function", job["function"]] if "function" in job else [])]
    command.main()


warnings.simplefilter("ignore")
with open(sys.argv[1], encoding="utf-8") as file:
    jobs = json.load(file)
for job in jobs:
    child = os.fork()
    if child == 0:
        log = os.open(job["log"], os.O_WRONLY | os.O_CREAT)
        os.dup2(log, 1)
        os.dup2(log, 2)
        try:
            run(job)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(0)
    os.waitpid(child, 0)
