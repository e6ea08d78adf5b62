"""Reads in a module's text whether running it as `__main__` may give other packages than its decorated functions alone."""

import ast

#: Every guard has it, and only guards and compile calls make a difference.
NAME = b"__name__"
COMPILING = ("compile", "_create_and_write_workflow", "create_run_from_pipeline_func", "run_pipeline_func_on_cluster")
#: Arguments that name a pipeline or where it goes, and nothing of how it is compiled.
PLAIN_KEYWORDS = {"pipeline_func", "package_path", "arguments", "run_name", "experiment_name", "namespace", "host", "kfp_client"}
#: They open no file and change nothing.
HARMLESS = {"print", "str", "Path", "format"}
#: Functions of paths and texts, which change nothing.
TEXT_METHODS = {"replace", "join", "format", "with_suffix", "splitext", "basename", "dirname", "abspath", "resolve", "info", "debug", "basicConfig", "strip", "lower"}


def may_differ(source, calls_sdk):
    """
    Whether a pipeline is only decorated below the guard; or a compile call says more than what is compiled and to where, or anything is done
    beside it. When in doubt, it does.

    :param calls_sdk: whether the text is known to call the SDK's compiler: `model.compile` may be anybody's
    """
    if not calls_sdk and NAME not in (source.encode() if isinstance(source, str) else source):
        return False
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    text = Text(tree)
    block = [statement for guard in text.guards for statement in guard.body]
    if any(is_pipeline(node) for statement in block for node in ast.walk(statement)):
        return True
    compiles = calls_sdk and any(map(text.is_compile_call, calls_in(tree)))
    if calls_sdk and not compiles and block:
        return True  # The call stands in another file of the repository.
    outside = [statement for statement in tree.body if any(map(text.is_compile_call, calls_in(statement))) and not is_definition(statement)]
    return compiles and not all(map(text.is_plain, [*block, *(statement for statement in outside if statement not in text.guards)]))


def calls_in(statement):
    return (node for node in ast.walk(statement) if isinstance(node, ast.Call))


def is_pipeline(node):
    return isinstance(node, ast.FunctionDef) and any("pipeline" in ast.unparse(decorator) for decorator in node.decorator_list)


def is_definition(statement):
    return isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))


def is_guard(statement):
    """`if __name__ == "__main__":`"""
    return isinstance(statement, ast.If) and any(isinstance(node, ast.Name) and node.id == "__name__" for node in ast.walk(statement.test))


class Text:
    def __init__(self, tree):
        self.guards = [statement for statement in tree.body if is_guard(statement)]
        self.foreign = set(foreign_modules(tree))
        inside = {id(node) for guard in self.guards for node in ast.walk(guard)}
        self.used_elsewhere = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in inside}

    def is_compile_call(self, call):
        if not isinstance(call, ast.Call):
            return False
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        return name in COMPILING and root_name(call.func) not in self.foreign and not (name == "compile" and isinstance(call.func, ast.Name))

    def is_plain(self, statement):
        if isinstance(statement, (ast.Import, ast.ImportFrom, ast.Pass)):
            return True
        if isinstance(statement, ast.Assign):
            names = [target.id for target in statement.targets if isinstance(target, ast.Name)]
            is_local = len(names) == len(statement.targets) and not self.used_elsewhere.intersection(names)
            return is_local and all(map(self.is_plain_call, calls_in(statement)))
        return isinstance(statement, ast.Expr) and all(map(self.is_plain_call, calls_in(statement)))

    def is_plain_call(self, call):
        if self.is_compile_call(call):
            function = call.args[0] if call.args else next((word.value for word in call.keywords if word.arg == "pipeline_func"), None)
            limit = 2 if isinstance(call.func, ast.Attribute) and call.func.attr == "compile" else 4
            return isinstance(function, ast.Name) and len(call.args) <= limit and {word.arg for word in call.keywords} <= PLAIN_KEYWORDS
        if isinstance(call.func, ast.Name):
            return call.func.id in HARMLESS or call.func.id.endswith(("Compiler", "Client"))
        name = getattr(call.func, "attr", "")
        return name in TEXT_METHODS or name.endswith(("Compiler", "Client")) or self.is_client_call(call)

    def is_client_call(self, call):
        return root_name(call.func).lower().endswith("client")


def root_name(node):
    """Of `a` in `a.b().c`."""
    while isinstance(node, (ast.Attribute, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return getattr(node, "id", "")


def foreign_modules(tree):
    """Names of imported modules that are not the SDK's: `re.compile` is no compile call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] not in ("kfp", "kfp_tekton"):
                    yield alias.asname or alias.name.split(".")[0]
