"""What somebody writes who compiles all modules of a folder in one process: the SDK is imported once.

Usage: python plain.py MODULES OUTPUT, two folders.
"""

import glob
import os
import sys

from kfp_tekton.compiler.main import compile_pyfile
from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf

modules, output = sys.argv[1:]
os.makedirs(output, exist_ok=True)
for path in sorted(glob.glob(os.path.join(modules, "*.py"))):
    settings = TektonPipelineConf()
    settings.set_tekton_inline_spec(True)
    name = os.path.splitext(os.path.basename(path))[0]
    compile_pyfile(path, None, os.path.join(output, name + ".yaml"), True, settings)
