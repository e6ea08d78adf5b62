"""What a notebook finds around it: `get_ipython()`, its magics as far as later cells depend on them, and `IPython` where it is not installed."""

import importlib.machinery
import os
import re
import shlex
import sys
import types

#: Of a magic's text: `{name}` and `$name`.
VARIABLE = re.compile(r"\{(\w+)\}|\$(\w+)")


class Shell:
    """:param files: where files lie that a cell writes: outside the repository"""

    def __init__(self, namespace, files):
        self.user_ns = namespace
        self.files = files

    def run_line_magic(self, name, line):
        magic = LINE_MAGICS.get(name)
        return None if magic is None else magic(self, self.filled(line))

    def run_cell_magic(self, name, line, cell):
        if name in ("file", "writefile"):
            self.write_file(shlex.split(self.filled(line)), cell)

    def magic(self, text):
        name, _, line = text.partition(" ")
        return self.run_line_magic(name, line)

    def getoutput(self, command):
        """Commands are not executed."""
        return []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def filled(self, text):
        def value(match):
            name = match.group(1) or match.group(2)
            return str(self.user_ns[name]) if name in self.user_ns else match.group()

        return VARIABLE.sub(value, text.strip())

    def write_file(self, words, text):
        """Later cells open the file where the notebook has it, and import it."""
        appends = words[0] in ("-a", "--append")
        path = os.path.expanduser(words[-1])
        name = self.files.absolute(path)
        old = read_text(path) if appends else ""
        _, place = self.files.give(path)
        with open(place, "w", encoding="utf-8") as file:
            file.write(old + text)
        for folder in (os.getcwd(), os.path.dirname(name)):
            if self.files.place(folder) not in sys.path:
                sys.path.insert(0, self.files.place(folder))

    def set_variable(self, line):
        name, _, value = (part.strip() for part in line.replace("=", " ", 1).partition(" "))
        if value:
            os.environ[name] = value
        return os.environ.get(name)

    def change_folder(self, line):
        os.chdir(os.path.expanduser(line or "~"))

    def run_file(self, line):
        path, *arguments = shlex.split(line) or [""]
        if not path.endswith(".py"):
            return
        before, sys.argv = sys.argv, [path, *arguments]
        try:
            with open(path, encoding="utf-8") as file:
                exec(compile(file.read(), os.path.abspath(path), "exec", dont_inherit=True), self.user_ns)
        finally:
            sys.argv = before


LINE_MAGICS = {"cd": Shell.change_folder, "env": Shell.set_variable, "run": Shell.run_file, "set_env": Shell.set_variable}


def read_text(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


class Nothing:
    """Of what shows something to people."""

    def __init__(self, *_, **__):
        pass

    def __call__(self, *_, **__):
        return Nothing()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


class MissingIPython:
    """Finds `IPython` and its modules where they are not installed: each has all names."""

    def __init__(self, shell):
        self.shell = shell

    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] == "IPython":
            return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return types.ModuleType(spec.name)

    def exec_module(self, module):
        known = {"get_ipython": lambda: self.shell, "display": print}

        def find(name):
            if name.startswith("__"):
                raise AttributeError(name)
            return known.get(name, Nothing)

        module.__getattr__ = find


def provide(namespace, files):
    """Puts into a notebook's namespace what it finds there in Jupyter."""
    shell = Shell(namespace, files)
    namespace.update(display=print, get_ipython=lambda: shell)
    sys.meta_path.append(MissingIPython(shell))
