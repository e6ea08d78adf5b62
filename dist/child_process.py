"""How a child process forks and ends, whatever the module has done to the functions for it."""

import os
import sys

from kfp_tekton_action.user_errors import place

end_process = os._exit


def fork():
    """What is still in a buffer would be printed by both processes."""
    flush()
    return os.fork()


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass  # The module has closed it, or put something else in its place.


def silence(path):
    """The module prints the same again when it is imported."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for stream in (1, 2):
        os.dup2(descriptor, stream)
    os.close(descriptor)


def report_exit(compilation):
    """`os._exit` ends a process without a word; with this at least its line is known."""

    own_pid = os.getpid()

    def exit(code):
        if os.getpid() != own_pid:  # A process that the module forked.
            end_process(code)
        frame = sys._getframe(1)
        location = place(frame.f_code.co_filename, frame.f_lineno, None, compilation.job["workspace"])
        compilation.results.write({"kind": "failed", "function": None, "message": "called os._exit(%r)" % (code,), "location": location, "traceback": ""})
        end_process(code)

    os._exit = exit
