"""
A virtual environment for each task, as kfp.local makes one, but without asking a package index for pip, setuptools and wheel before each of
them: pip, kfp and typing_extensions are in the seed, which is made once. What a component names in `packages_to_install` is installed into the
task's own environment.
"""

import contextlib
import os
import shutil
import sys
import tempfile
import threading
import venv

from kfp.local import subprocess_task_handler

#: What `pip install kfp --no-deps typing-extensions` brings into each component's environment.
SHARED = ("kfp", "typing_extensions")
_lock = threading.Lock()


def use(seed, folder):
    os.makedirs(folder, exist_ok=True)

    @contextlib.contextmanager
    def environment(use_venv, runner_config=None, has_pip_install=False):
        packages = _seed_packages(seed)
        with tempfile.TemporaryDirectory(dir=folder) as path:
            venv.create(path, symlinks=True)
            with open(os.path.join(_site_packages(path), "seed.pth"), "w", encoding="utf-8") as stream:
                stream.write(packages + "\n")
            yield os.path.join(path, "bin", "python")

    subprocess_task_handler.environment = environment


def _site_packages(path):
    return os.path.join(path, "lib", f"python{sys.version_info.major}.{sys.version_info.minor}", "site-packages")


def _seed_packages(seed):
    """Makes the seed when the first task needs it. Runs of one server share it, so it gets its name when it is whole."""
    packages = _site_packages(seed)
    with _lock:
        if not os.path.isdir(packages):
            draft = tempfile.mkdtemp(dir=os.path.dirname(seed))
            venv.create(draft, symlinks=True, with_pip=True)
            _share(_site_packages(draft))
            with contextlib.suppress(OSError):
                os.rename(draft, seed)
            shutil.rmtree(draft, ignore_errors=True)
    return packages


def _share(target):
    import kfp

    source = os.path.dirname(os.path.dirname(kfp.__file__))
    for name in os.listdir(source):
        project = name.split("-")[0].removesuffix(".py").lower()
        if project in SHARED and (name.endswith((".dist-info", ".py")) or project == name):
            os.symlink(os.path.join(source, name), os.path.join(target, name))
