"""A decorated module whose own compile calls may say more than its decorators: what `python module.py` makes is taken."""

import json
import os

import yaml

#: Packages of the module's own calls are numbered from here on.
FIRST_NUMBER = 1000
#: Of the names of what differs: more would not fit into a line.
SHOWN = 6


class MainRun:
    """What a process before this one said of the module that it ran as `__main__`."""

    def __init__(self, results=()):
        self.packages = [result for result in results if result["kind"] == "compiled"]
        self.failure = next((result for result in results if result["kind"] == "failed" and "byPrograms" not in result), None)
        #: What it depends on and what it wrote: said again by this process. Files that a program changed are changed, whatever is compiled.
        self.others = [result for result in results if result["kind"] in ("inputs", "written", "elsewhere") or "byPrograms" in result]

    def of(self, identity):
        return [package for package in self.packages if identity is not None and package["identity"] == identity]

    def choose(self, own, result, scratch):
        """Of what the module's own call and the decorated function alone give: the former, with the names of what differs."""
        note = {} if self.failure is None else {"mainFailure": self.failure["message"]}
        if own is None:
            return {**result, **note}
        taken = {**own, "file": None}
        if result["kind"] == "failed":
            return {**taken, **note}
        names = name_differences(read(scratch, own["package"]), read(scratch, result["package"]))
        return {**taken, "differs": names, **note} if names else result


def read_main_run(folder, scratch):
    """Takes over the packages of another process's folder."""
    try:
        with open(os.path.join(folder, "results.ndjson"), encoding="utf-8") as file:
            results = [json.loads(line) for line in file]
    except (OSError, ValueError):
        results = []
    for number, package in enumerate(result for result in results if result["kind"] == "compiled"):
        old, package["package"] = package["package"], "%d.yaml" % (FIRST_NUMBER + number)
        for suffix in (".yaml", *package["sideFiles"]):
            os.replace(os.path.join(folder, old[:-5] + suffix), os.path.join(scratch, package["package"][:-5] + suffix))
    return MainRun(results or [{"kind": "failed", "message": "the Python process ended without a result"}])


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return file.read()


def name_differences(one, other):
    """Dotted names of what two packages do not have the same, tasks by their names. None where the bytes are the same."""
    if one == other:
        return []
    try:
        found = list(differences(read_documents(one), read_documents(other), ""))
    except yaml.YAMLError:
        found = ["its text"]
    names = list(dict.fromkeys(found)) or ["its form"]
    return names[:SHOWN] + (["%d more" % (len(names) - SHOWN)] if len(names) > SHOWN else [])


def read_documents(text):
    """A package of KFP 2 may have what its platform adds in a second one."""
    first, *others = yaml.safe_load_all(text)
    return {**first, **others[0]} if others else first


def differences(one, other, path):
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other}, key=str):
            yield from differences(one.get(key), other.get(key), "%s.%s" % (path, key) if path else str(key))
    elif are_named(one) and are_named(other):
        yield from differences(by_name(one), by_name(other), path)
    elif one != other:
        yield path


def are_named(value):
    return isinstance(value, list) and all(isinstance(item, dict) and "name" in item for item in value)


def by_name(items):
    return {item["name"]: item for item in items}
