"""What is done once for all modules of KFP 2, after the import of the SDK and before the first fork."""

import importlib


def prepare(paths):
    """The clients that kfp-kubernetes brings along are half a second, and urllib3 tries a socket as it is imported: once is enough."""
    if any(b"kubernetes" in read(path) for path in paths):
        try:
            importlib.import_module("kfp.kubernetes")
        except ImportError:
            pass  # An extra of the SDK, which an interpreter of the user's may not have.


def read(path):
    try:
        with open(path, "rb") as source:
            return source.read()
    except OSError:
        return b""
