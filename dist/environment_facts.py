"""Whether an error comes from an environment variable that is not set: the module looked it up, and what fails uses what that gave."""

import ast
import os
import re

from kfp_tekton_action.user_errors import is_users, read_text

#: What a look-up without a default gives, in the words of Python's errors: nothing, or an empty text.
OF_NOTHING = re.compile(r"NoneType|\bNone\b|''|\"\"|char 0\)|not enough values to unpack|list index out of range|string index out of range")
CHECKS = (ast.Raise, ast.Assert)


def environment_variable(error, reader):
    name = find_variable(error, reader)
    return None if name is None else ("the environment variable %s is not set" % name, None)


def find_variable(error, reader):
    frames = frames_with_lines(error)
    if isinstance(error, KeyError) and any(frame.f_globals.get("__name__") == "os" and frame.f_code.co_name == "__getitem__" for frame, _ in frames):
        return error.args[0]
    own = [(frame, line) for frame, line in frames if is_users(frame.f_code.co_filename, reader.workspace)]
    unset = {name for name, value in reader.inputs.variables.items() if value is None}
    if not own or not unset or isinstance(error, (ImportError, SyntaxError)) or hasattr(error, "sentence"):
        return None
    if isinstance(error, OSError) and error.filename not in (None, ""):
        return None
    frame, line = own[-1]
    named = [name for name in sorted(unset, key=len, reverse=True) if re.search(r"\b%s\b" % re.escape(name), str(error)) and is_written(name, own)]
    return named[0] if named else blamed(error, frame, line, unset)


def frames_with_lines(error):
    """With the lines where they were; innermost last."""
    trace, frames = error.__traceback__, []
    while trace is not None:
        frames.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    return frames


def is_written(name, frames):
    """A text such as HOME may stand in a message for another reason."""
    texts = {frame.f_code.co_filename for frame, _ in frames}
    return any(re.search(r"[\"']%s[\"']" % re.escape(name), read_text(path)) for path in texts)


def blamed(error, frame, line, unset):
    text = read_text(frame.f_code.co_filename)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    statements = statements_at(tree, line)
    is_check = any(isinstance(statement, CHECKS) or is_exit(statement) for statement in statements[-1:])
    if is_check:
        local = next((value for value in frame.f_locals.values() if isinstance(value, str) and value in unset), None)
        used = [test for statement in statements for test in conditions_of(statement)]
    else:
        local, used = None, statements[-1:]
    if not is_check and not OF_NOTHING.search(str(error)):
        return None
    return local or LookUps(tree, unset).used_in(used)


def statements_at(tree, line):
    """Those around a line, the innermost last."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or node.lineno)]


def is_exit(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call) and ast.unparse(statement.value.func) in ("sys.exit", "exit", "quit")


def conditions_of(statement):
    return [statement.test] if isinstance(statement, (ast.If, ast.Assert, ast.While)) else []


class LookUps:
    """What a text gives names to that it has from variables which are not set."""

    def __init__(self, tree, unset):
        self.unset = unset
        self.constants = {target.id: node.value.value for node in ast.walk(tree) if isinstance(node, ast.Assign) and is_text(node.value) for target in node.targets if isinstance(target, ast.Name)}
        self.names = {}
        for _ in range(3):  # A name may be given to another one.
            for node in ast.walk(tree):
                value = getattr(node, "value", None)
                if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and value is not None:
                    variable = self.used_in([value])
                    if variable is not None:
                        self.names.update((name, variable) for name in targets_of(node))

    def used_in(self, nodes):
        for node in (inner for node in nodes for inner in ast.walk(node)):
            found = self.looked_up(node) or self.names.get(name_of(node))
            if found is not None:
                return found
        return None

    def looked_up(self, node):
        """`os.getenv("X")`, `environ.get(NAME, "")`, `config("X")`: of one argument, or with an empty default."""
        if isinstance(node, ast.Compare) and any(isinstance(operator, (ast.In, ast.NotIn)) for operator in node.ops):
            return self.text_of(node.left)
        if not isinstance(node, ast.Call) or not node.args:
            return None
        defaults = [*node.args[1:], *(word.value for word in node.keywords)]
        has_default = any(not isinstance(value, ast.Constant) or value.value not in (None, "") for value in defaults)
        return None if has_default else self.text_of(node.args[0])

    def text_of(self, node):
        text = node.value if is_text(node) else self.constants.get(getattr(node, "id", None))
        return text if text in self.unset else None


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def name_of(node):
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None


def targets_of(node):
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [name for target in targets for name in [name_of(target)] if name is not None]
