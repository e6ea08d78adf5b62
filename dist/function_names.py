"""Names that a component's function takes from its module: only the function's own text goes into the container, where they are missing."""

import ast
import builtins
import inspect
import symtable
import textwrap

from kfp_tekton_action.user_errors import is_users, relative


class FunctionNames:
    #: Names that the SDK's own text before the function gives.
    known = frozenset()

    def __init__(self, workspace):
        self.workspace = workspace
        #: One entry for each name of each function.
        self.missing = []

    def look_at(self, function, spec):
        code = getattr(function, "__code__", None)
        if code is None or not is_users(code.co_filename, self.workspace):
            return
        names = [name for program in programs_of(spec) for name in missing_names(program, function.__name__) if name not in self.known]
        for name in dict.fromkeys(names):
            entry = {"function": function.__name__, "name": name, "location": self.locate(function, name)}
            if entry not in self.missing:
                self.missing.append(entry)

    def locate(self, function, name):
        file = relative(function.__code__.co_filename, self.workspace)
        line = function.__code__.co_firstlineno
        try:
            lines, first = inspect.getsourcelines(function)
            tree = ast.parse(textwrap.dedent("".join(lines)))
        except (OSError, SyntaxError):
            return {"file": file, "line": line}
        body = [node for statement in tree.body[0].body for node in ast.walk(statement)]
        used = [node.lineno for node in body if isinstance(node, ast.Name) and node.id == name]
        return {"file": file, "line": first + min(used) - 1 if used else line}


def programs_of(spec):
    """The Python programs in a component's command (kfp/components/_python_op.py, `_func_to_component_spec`)."""
    container = getattr(spec.implementation, "container", None)
    return [word for word in getattr(container, "command", None) or [] if isinstance(word, str) and "def " in word]


def missing_names(program, function):
    """In a pickled function's program there is no such function, and it brings along what it uses."""
    try:
        table = symtable.symtable(program, "component", "exec")
    except SyntaxError:
        return []
    known = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()}
    scopes = [scope for scope in table.get_children() if scope.get_name() == function]
    known.update(name for scope in scopes for name in declared_globals(scope))
    return [name for scope in scopes for name in global_names(scope) if name not in known and not hasattr(builtins, name) and not is_dunder(name)]


def global_names(scope):
    own = [symbol.get_name() for symbol in scope.get_symbols() if symbol.is_global() and symbol.is_referenced()]
    return own + [name for child in scope.get_children() for name in global_names(child)]


def declared_globals(scope):
    """What the function itself makes by `global`."""
    own = [symbol.get_name() for symbol in scope.get_symbols() if symbol.is_declared_global() and symbol.is_assigned()]
    return own + [name for child in scope.get_children() for name in declared_globals(child)]


def is_dunder(name):
    return name.startswith("__") and name.endswith("__")
