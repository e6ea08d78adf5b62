"""The parts of the driver that come before the first fork, loaded as it loads them. Usage: python -B SCRIPT FOLDER-OF-THE-DRIVER."""

import importlib
import sys
import types

package = types.ModuleType("kfp_tekton_action")
package.__path__ = [sys.argv[1]]
sys.modules["kfp_tekton_action"] = package


def part(name):
    return importlib.import_module("kfp_tekton_action." + name)


def import_sdk():
    part("lazy_imports").put_off_imports()
    return part("lazy_imports").import_sdk()
