"""What an error of the SDK of KFP 1 does not say itself: see error_facts.py."""

import re

from kfp_tekton_action.mistakes import worked_on
from kfp_tekton_action.user_errors import frames_of, is_users, read_text, relative

TYPES_OF_OUTPUTS = re.compile(r"\b(?:NamedTuple|(?:Input|Output)(?:Path|TextFile|BinaryFile))\b")
#: What the compiler calls the task that it works on (kfp_tekton/compiler/compiler.py, _op_to_template.py).
WORKED_ON = ("op", "container_op", "processed_op")


def future_annotations(error, reader):
    """With it annotations are texts, and the SDK finds no outputs in them (kfp/components/_python_op.py)."""
    if not isinstance(error, (KeyError, TypeError, AttributeError, RuntimeError)):
        return None
    for path in (path for path in reader.sources() if path.endswith(".py")):
        text = read_text(path)
        future = re.search(r"^from __future__ import [^\n]*\bannotations\b", text, re.MULTILINE)
        if future and TYPES_OF_OUTPUTS.search(text):
            line = text.count("\n", 0, future.start()) + 1
            message = "`from __future__ import annotations` hides the types of inputs and outputs from the SDK"
            return message, {"file": relative(path, reader.workspace), "line": line}
    return None


def argo_variables(error, reader):
    if "These Argo variables are not supported" not in str(error):
        return None
    places = [reader.find(variable) for variable in re.findall(r"{{.+?}}", str(error))]
    return "", next(filter(None, places), None)


def output_in_root(error, reader):
    """The SDK's frames know which output it is (kfp_tekton/compiler/_op_to_template.py, `_process_output_artifacts`)."""
    if '"/" path artifacts are not allowed' not in str(error):
        return None
    known = [frame.f_locals for frame in frames_of(error)]
    artifact = next((names["artifact"] for names in reversed(known) if isinstance(names.get("artifact"), dict)), {})
    operator = next((names["op"] for names in reversed(known) if hasattr(names.get("op"), "name")), None)
    path = artifact.get("path", "")
    name = re.sub("^%s-" % re.escape(getattr(operator, "name", "")), "", artifact.get("name", ""))
    return "task %s writes its output %s to %s" % (getattr(operator, "name", "?"), name, path), reader.find(path) if path else None


def after_the_function(error, reader):
    """The line of the task that the compiler names, when no line of the user's is being executed any more."""
    frames = frames_of(error)
    if any(is_users(frame.f_code.co_filename, reader.workspace) for frame in frames):
        return None
    known = [frame.f_locals for frame in frames]
    named = [{name: op for name, op in names.items() if name in WORKED_ON and str(getattr(op, "name", error)) in str(error)} for names in known]
    found = worked_on(named, WORKED_ON, reader.workspace)
    return None if found is None else ("", found)


FACTS_OF_SDK = (future_annotations, argo_variables, output_in_root, after_the_function)
