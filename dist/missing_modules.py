"""Why a module was not found: a submodule that is not checked out, a typing error, a file that hides a package, a package that is not installed."""

import difflib
import os
import re
import sys

from kfp_tekton_action.user_errors import is_users, relative

#: Packages that are not called as the module that they bring along.
PACKAGES = {
    "attr": "attrs",
    "bs4": "beautifulsoup4",
    "cv2": "opencv-python-headless",
    "dateutil": "python-dateutil",
    "docx": "python-docx",
    "dotenv": "python-dotenv",
    "git": "GitPython",
    "jwt": "PyJWT",
    "MySQLdb": "mysqlclient",
    "PIL": "Pillow",
    "pkg_resources": "setuptools",
    "psycopg2": "psycopg2-binary",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "yaml": "PyYAML",
}
LISTS = re.compile(r"(?:requirements[^/]*\.(?:txt|in)|Pipfile|pyproject\.toml|environment\.ya?ml|setup\.(?:cfg|py))\Z")


def describe_missing(error, workspace, folder):
    """@returns what is added to the message, and no other place"""
    text = find_reason(error, workspace, folder)
    return None if text is None else (text, None)


def find_reason(error, workspace, folder):
    if isinstance(error, FileNotFoundError) and isinstance(error.filename, str):
        return unfetched([os.path.abspath(error.filename)], workspace)
    if not isinstance(error, ImportError):
        return None
    if isinstance(error, ModuleNotFoundError) and error.name:
        places = [os.path.join(root, *error.name.split(".")) for root in own_folders(workspace, folder)]
        return unfetched(places, workspace) or hidden(error, workspace) or meant(error.name, workspace, folder) or package_of(error.name, workspace, folder)
    return renamed(error, workspace) or namespace_package(error, workspace, folder)


def own_folders(workspace, folder):
    return list(dict.fromkeys([folder, workspace, *(path for path in sys.path if is_users(os.path.join(path, "x"), workspace))]))


def unfetched(paths, workspace):
    """A submodule that is checked out has a file or folder `.git`."""
    for submodule in submodules(workspace):
        root = os.path.join(workspace, *submodule.split("/"))
        within = any(path == root or path.startswith(root + os.sep) for path in map(os.path.normpath, paths))
        if within and not os.path.lexists(os.path.join(root, ".git")):
            return "%s is a submodule that is not checked out" % submodule
    return None


def submodules(workspace):
    try:
        with open(os.path.join(workspace, ".gitmodules"), encoding="utf-8") as file:
            return re.findall(r"^\s*path\s*=\s*(.+?)\s*$", file.read(), re.MULTILINE)
    except OSError:
        return []


def hidden(error, workspace):
    """`No module named 'a.b'; 'a' is not a package`"""
    first = error.name.split(".")[0]
    file = getattr(sys.modules.get(first), "__file__", None)
    if "is not a package" in str(error) and file and is_users(file, workspace):
        return "%s hides the package %s" % (relative(file, workspace), first)
    return None


def meant(name, workspace, folder):
    """A module of the repository whose name is nearly this one."""
    for root in own_folders(workspace, folder):
        path, found = root, []
        for part in name.split("."):
            near = part if exists(path, part) else closest(part, modules_in(path))
            if near is None:
                break
            found.append(near)
            path = os.path.join(path, near)
        if len(found) == len(name.split(".")):
            return "did you mean `%s`?" % ".".join(found)
    return None


def exists(folder, name):
    return os.path.isdir(os.path.join(folder, name)) or os.path.isfile(os.path.join(folder, name + ".py"))


def modules_in(folder):
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    folders = [name for name in names if name.isidentifier() and os.path.isdir(os.path.join(folder, name))]
    return sorted([*folders, *(name[:-3] for name in names if name.endswith(".py") and name != "__init__.py")])


def closest(name, names):
    return next(iter(difflib.get_close_matches(name, names, n=1, cutoff=0.75)), None)


def renamed(error, workspace):
    """`cannot import name 'x' from 'own'`"""
    wanted = re.match(r"cannot import name '(\w+)'", str(error))
    module = sys.modules.get(error.name or "")
    if wanted is None or not is_users(getattr(module, "__file__", None) or "", workspace):
        return None
    near = closest(wanted.group(1), [*dir(module), *submodules_of(module)])
    return None if near is None else "did you mean `%s`?" % near


def submodules_of(module):
    return [name for path in getattr(module, "__path__", []) for name in modules_in(path)]


def namespace_package(error, workspace, folder):
    """`cannot import name 'bigquery' from 'google.cloud' (unknown location)`: each part is a package of its own."""
    found = re.match(r"cannot import name '(\w+)' from '(google(?:\.\w+)*)'", str(error))
    return None if found is None else package_of("%s.%s" % (found.group(2), found.group(1)), workspace, folder)


def package_of(module, workspace, folder):
    parts = module.split(".")
    if parts[0] == "google" and len(parts) > 2:
        package = "-".join(parts[:3]).replace("_", "-")
    else:
        package = PACKAGES.get(parts[0])
    listed = list_with(package or parts[0], workspace, folder)
    if package is None:
        return None if listed is None else "%s lists it" % listed
    return "it is part of the package %s" % package + (", which %s lists" % listed if listed else "")


def list_with(package, workspace, folder):
    """A file that says what has to be installed, but that `requirements` does not name."""
    pattern = re.compile(r"(?<![\w.-])%s(?![\w-])" % re.escape(package).replace("_", "[-_]").replace(r"\-", "[-_]"), re.IGNORECASE)
    for place in dict.fromkeys([folder, workspace]):
        for name in sorted(filter(LISTS.match, os.listdir(place))):
            path = os.path.join(place, name)
            with open(path, encoding="utf-8", errors="replace") as file:
                if pattern.search(file.read()):
                    return relative(path, workspace)
    return None
