"""What happens in a run, a line of JSON each, for whoever reads the file meanwhile."""

import json
import threading
import time


class Events:
    def __init__(self, path):
        self._stream = open(path, "a", encoding="utf-8", buffering=1)
        self._lock = threading.Lock()
        #: The first feature that kfp.local cannot run; the run fails with it, whatever else happens.
        self.unsupported = None

    def write(self, **event):
        with self._lock:
            self._stream.write(json.dumps({"at": time.time(), **event}) + "\n")

    def begin(self, path, kind):
        self.write(event="begin", path=path, kind=kind)

    def finish(self, path, state, message=""):
        self.write(event="finish", path=path, state=state, message=message)

    def skip(self, path, reason):
        self.write(event="skip", path=path, message=reason)

    def attempt(self, path, number, log):
        self.write(event="attempt", path=path, number=number, log=log)

    def attempt_end(self, path, number, state, message):
        self.write(event="attempt-end", path=path, number=number, state=state, message=message)

    def end(self, state, message):
        self.write(event="end", state=state, message=message)

    def refuse(self, feature):
        """Remembers that something cannot be run here. @returns the error to raise"""
        if self.unsupported is None:
            self.unsupported = f"UnsupportedByEmbeddedServer: {feature}"
        return Unsupported(self.unsupported)


class Unsupported(RuntimeError):
    """Raised for a feature that kfp.local does not have, or would run in another way than a server."""
