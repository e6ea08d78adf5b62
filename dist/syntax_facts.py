"""What a text that Python cannot read is: half of a merge, Python 2, a notebook, another encoding."""

import re

from kfp_tekton_action.user_errors import is_users, relative

UTF_16 = (b"\xff\xfe", b"\xfe\xff")
CONFLICT = re.compile(r"^(?:<{7} |={7}$|>{7} |\|{7} )", re.MULTILINE)
PYTHON_2 = re.compile(r"^\s*(?:print\s+[^(=\s]|exec\s+[^(=\s]|except\s+[\w.]+\s*,\s*\w+\s*:|raise\s+[\w.]+\s*,)|\b0[0-7]+\b|<>|`[^`]+`|\bur[\"']|^\s*print\s+[\"']|print\s*>>")
MAGIC = re.compile(r"^\s*(?:[%!]\w|%%\w)|^\s*\w+\s*=\s*[%!]\w|^\s*[\w.]+\?{1,2}\s*$")


def syntax(error, reader):
    if "null bytes" in str(error):
        return null_byte(reader)
    if not isinstance(error, SyntaxError) or not error.filename or not is_users(error.filename, reader.workspace):
        return None
    data = read_bytes(error.filename)
    if data.startswith(UTF_16):
        return "the file is UTF-16", {"file": relative(error.filename, reader.workspace), "line": 1}
    text = data.decode("utf-8", "replace")
    lines = text.splitlines()
    line = lines[error.lineno - 1] if error.lineno and error.lineno <= len(lines) else ""
    conflict = CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        return "a merge left its conflict markers", {"file": relative(error.filename, reader.workspace), "line": line}
    return (("the line is of a notebook", None) if MAGIC.search(line) else None) or (("the line is Python 2", None) if PYTHON_2.search(line) else None)


def null_byte(reader):
    """Python does not say in which file."""
    for path in (path for path in reader.sources() if path.endswith(".py")):
        data = read_bytes(path)
        if b"\0" in data:
            text = "the file is UTF-16" if data.startswith(UTF_16) else "the file has a null byte"
            return text, {"file": relative(path, reader.workspace), "line": data.count(b"\n", 0, data.index(b"\0")) + 1}
    return None


def read_bytes(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""
