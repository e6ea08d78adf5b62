import { zipSync } from "fflate";
import { type DependencyCase, write, writes } from "./dependency-case.ts";

const kept = (name: string, more: Omit<DependencyCase, "name" | "isKept">): DependencyCase => ({
  name,
  isKept: true,
  ...more,
});
const never = (name: string, code: string, more: Partial<DependencyCase> = {}): DependencyCase => ({
  name,
  isKept: false,
  code,
  ...more,
});
const data = { files: { "data.txt": "one" }, change: writes("data.txt", "other") };
const optional = (module: string): string =>
  `try:\n    import ${module}; value = ${module}.x\nexcept ImportError:\n    value = 'none'`;

export const importCases: readonly DependencyCase[] = [
  kept("a helper", {
    files: { "helper_a.py": "x = 1" },
    code: "import helper_a; value = helper_a.x",
    change: writes("helper_a.py", "x = 22"),
  }),
  kept("a made-up name", {
    files: { "helper_b.py": "x = 1" },
    code: "import importlib; value = importlib.import_module('helper_' + 'b').x",
    change: writes("helper_b.py", "x = 22"),
  }),
  kept("runpy", {
    files: { "script.py": "x = 1" },
    code: "import runpy; value = runpy.run_path(HERE + '/script.py')['x']",
    change: writes("script.py", "x = 22"),
  }),
  kept("a source whose compiled file is there", {
    files: { "precompiled.py": "x = 1" },
    code: "import importlib.util\nspec = importlib.util.spec_from_file_location('precompiled', HERE + '/precompiled.py')\nmodule = importlib.util.module_from_spec(spec); spec.loader.exec_module(module); value = module.x",
    change: writes("precompiled.py", "x = 22"),
  }),
  kept("a module that appears beside", {
    code: optional("appears_beside"),
    change: writes("appears_beside.py", "x = 1"),
  }),
  kept("a module that appears in the root", {
    code: optional("appears_in_root"),
    change: writes("../appears_in_root.py", "x = 1"),
  }),
  kept("a module that hides another", {
    code: "import colorsys; value = getattr(colorsys, 'x', 'none')",
    change: writes("colorsys.py", "x = 1"),
  }),
  kept("whether there is a module", {
    code: "import importlib.util; value = importlib.util.find_spec('found_later') is None",
    change: writes("found_later.py", ""),
  }),
  kept("the modules of a folder", {
    files: { "in/first.py": "" },
    code: "import pkgutil; value = [found.name for found in pkgutil.iter_modules([HERE + '/in'])]",
    change: writes("in/second.py", ""),
  }),
  kept("a module of PYTHONPATH", {
    code: "import of_path; value = of_path.x",
    change: (_, outside) => write(outside, "of_path.py", "x = 22"),
  }),
  kept("an optional part of a package of PYTHONPATH", {
    code: "try:\n    import path_package.extra; value = 'there'\nexcept ImportError:\n    value = 'none'",
    change: (_, outside) => write(outside, "path_package/extra.py", ""),
  }),
  kept("a file of an installed package that is edited in place", {
    code: `import sys; sys.path.append(OUTSIDE + '/site-packages')\nimport installed_package; value = installed_package.x`,
    change: (_, outside) => write(outside, "site-packages/installed_package/__init__.py", "x = 22"),
  }),
  kept("another part of a package that lies in several folders", {
    files: { "one/spread/first.py": "x = 1" },
    code: "import sys; sys.path[:0] = [HERE + '/one', HERE + '/two']\nimport spread.first\ntry:\n    import spread.second; value = 'there'\nexcept ImportError:\n    value = 'none'",
    change: writes("two/spread/second.py", ""),
  }),
  kept("a package in the place of a module", {
    files: { "becomes_package.py": "x = 1" },
    code: "import becomes_package; value = becomes_package.x",
    change: writes("becomes_package/__init__.py", "x = 22"),
  }),
  kept("a file of a package by importlib.resources", {
    files: { "has_resource/__init__.py": "", "has_resource/data.txt": "one" },
    code: "import importlib.resources; value = importlib.resources.files('has_resource').joinpath('data.txt').read_text()",
    change: writes("has_resource/data.txt", "other"),
  }),
  kept("a file of a package by pkgutil", {
    files: { "has_data/__init__.py": "", "has_data/data.txt": "one" },
    code: "import pkgutil; value = pkgutil.get_data('has_data', 'data.txt')",
    change: writes("has_data/data.txt", "other"),
  }),
  kept("the source of a function", {
    files: { "helper_c.py": "def f():\n    return 1\n" },
    code: "import helper_c, inspect; value = inspect.getsource(helper_c.f)",
    change: writes("helper_c.py", "def f():\n    return 22\n"),
  }),
  kept("the version of a distribution that appears", {
    code: "import importlib.metadata\ntry:\n    value = importlib.metadata.version('appearing-distribution')\nexcept importlib.metadata.PackageNotFoundError:\n    value = 'none'",
    change: writes(
      "appearing_distribution.egg-info/PKG-INFO",
      "Metadata-Version: 2.1\nName: appearing-distribution\nVersion: 1.0\n",
    ),
  }),
  kept("what Python imports at its start", {
    code: "import builtins; value = getattr(builtins, 'set_at_start', 'none')",
    change: (_, outside) => write(outside, "sitecustomize.py", "import builtins; builtins.set_at_start = 'there'"),
  }),
  kept("a module in a zip", {
    code: "import sys; sys.path.insert(0, OUTSIDE + '/modules.zip')\nimport zipped; value = zipped.x",
    change: (_, outside) => write(outside, "modules.zip", zip("22")),
  }),
];

/** A zip with one module, `zipped.py`. */
export const zip = (value: string): Uint8Array => zipSync({ "zipped.py": Buffer.from(`x = ${value}`) });

export const environmentCases: readonly DependencyCase[] = [
  kept("os.environ", { code: "value = os.environ['LANGUAGE']" }),
  kept("os.getenv", { code: "value = os.getenv('LANGUAGE')" }),
  kept("os.environb", { code: "value = os.environb[b'LANGUAGE']" }),
  kept("os.path.expandvars", { code: "value = os.path.expandvars('$LANGUAGE')" }),
  kept("all variables", { code: "value = sorted(dict(os.environ).items())" }),
  kept("all variables as a text", { code: "value = str(os.environ)" }),
  kept("the time zone", { code: "import time; value = time.strftime('%Z', time.localtime(0))" }),
  never("the dictionary behind os.environ", "value = os.environ._data[b'LANGUAGE']"),
  never("posix.environ", "import posix; value = posix.environ[b'LANGUAGE']"),
  never(
    "getenv of C",
    "import ctypes; c = ctypes.CDLL(None); c.getenv.restype = ctypes.c_char_p; value = c.getenv(b'LANGUAGE')",
  ),
];

export const otherCases: readonly DependencyCase[] = [
  never(
    "fopen of C",
    "import ctypes; c = ctypes.CDLL(None); c.fopen.restype = ctypes.c_void_p; value = c.fopen((HERE + '/data.txt').encode(), b'r') is None",
    data,
  ),
  never(
    "ctypes.pythonapi",
    "import ctypes; ctypes.pythonapi.PyErr_Clear(); value = open(HERE + '/data.txt').read()",
    data,
  ),
  never(
    "subprocess",
    "import subprocess; value = subprocess.run(['cat', HERE + '/data.txt'], stdout=subprocess.PIPE).stdout",
    data,
  ),
  never("os.popen", "value = os.popen('cat ' + HERE + '/data.txt').read()", data),
  never("os.posix_spawn", "value = os.waitpid(os.posix_spawn('/bin/true', ['true'], {}), 0)[1]", {}),
  never("os.fork", "pid = os.fork()\nif pid == 0: os._exit(0)\nos.waitpid(pid, 0); value = 1", {}),
  never(
    "pty.fork",
    "import pty\npid, terminal = pty.fork()\nif pid == 0:\n    os.execvp('cat', ['cat', HERE + '/data.txt'])\nvalue = os.read(terminal, 99); os.waitpid(pid, 0)",
    data,
  ),
  never(
    "a socket",
    "import socket\ntry:\n    socket.create_connection(('127.0.0.1', 9), timeout=1)\nexcept OSError:\n    pass\nvalue = 1",
  ),
  never("the machine's name", "import socket; value = socket.gethostname()"),
  never("os.uname", "value = os.uname().nodename"),
  never("the process's number", "value = os.getpid()"),
  never("the machine's name by platform", "import platform; value = platform.node()"),
  never("the system's release by platform", "import platform; value = platform.uname().release"),
  never("how many processors there are", "import multiprocessing; value = multiprocessing.cpu_count()"),
  never("the network card", "import uuid; value = uuid.getnode()"),
  never("umask", "value = os.umask(0o22)"),
  never("who runs it", "value = os.getuid()"),
  never("the list of users", "import pwd; value = pwd.getpwuid(0).pw_shell"),
  never("the size of the disk", "import shutil; value = shutil.disk_usage('/').free"),
  never("limits of the process", "import resource; value = resource.getrlimit(resource.RLIMIT_NOFILE)"),
  never("a clock for durations", "import time; value = time.perf_counter()"),
  never("a clock by its number", "import time; value = time.clock_gettime(time.CLOCK_REALTIME)"),
  never("the number of a file", "value = os.stat(HERE).st_ino"),
  never("the number of an entry", "value = [entry.inode() for entry in os.scandir(HERE)]"),
  never("all of what stat tells", "value = tuple(os.stat(HERE))"),
  never("an extended attribute", "try:\n    value = os.getxattr(HERE, 'user.x')\nexcept OSError:\n    value = 'none'"),
  never(
    "the time of a file in an archive",
    "import io, zipfile\nfile = io.BytesIO()\nwith zipfile.ZipFile(file, 'w') as archive:\n    archive.write(HERE + '/data.txt')\nvalue = file.getvalue().hex()",
    data,
  ),
  never("the address of an object", "value = str(object())"),
  never("sqlite3", "import sqlite3; value = sqlite3.connect(HERE + '/data.db').execute('select 1').fetchone()"),
];

/** What each kind of variation is called in a finding. */
export const variationCases: readonly (DependencyCase & { readonly says: string })[] = [
  { ...never("time.time", "import time; value = time.time()"), says: "time.time()" },
  { ...never("from time import time", "from time import time; value = time()"), says: "time.time()" },
  { ...never("time.strftime", "import time; value = time.strftime('%Y %j %H %M %S')"), says: "time.strftime()" },
  { ...never("datetime.now", "import datetime; value = datetime.datetime.now()"), says: "datetime.now()" },
  {
    ...never("datetime.utcnow", "from datetime import datetime; value = datetime.utcnow().isoformat()"),
    says: "datetime.utcnow()",
  },
  { ...never("date.today", "from datetime import date; value = date.today()"), says: "date.today()" },
  { ...never("uuid4", "import uuid; value = uuid.uuid4()"), says: "uuid.uuid4()" },
  { ...never("random", "import random; value = random.randint(1, 10 ** 9)"), says: "random.randint()" },
  { ...never("secrets", "import secrets; value = secrets.token_hex(8)"), says: "secrets.token_hex()" },
  { ...never("os.urandom", "value = os.urandom(8)"), says: "os.urandom()" },
  { ...never("a generator of its own", "import random; value = random.Random().random()"), says: "random.Random()" },
  {
    ...never("the system's generator", "import random; value = random.SystemRandom().random()"),
    says: "random.SystemRandom.random()",
  },
  { ...never("ssl", "import ssl; value = ssl.RAND_bytes(8)"), says: "ssl.RAND_bytes()" },
  {
    ...never("the date of an e-mail", "import email.utils; value = email.utils.formatdate()"),
    says: "time.time()",
  },
  {
    ...never("a compressed archive", "import gzip; value = gzip.compress(b'x').hex()"),
    says: "time.time()",
  },
  {
    ...never("a temporary name in the package", "import tempfile; value = tempfile.mkdtemp()"),
    says: "tempfile",
  },
];

/** They look like variation, and are none. */
export const steadyCases: readonly DependencyCase[] = [
  kept("random numbers from a seed", { code: "import random; random.seed(7); value = random.random()" }),
  kept("a fixed time", {
    code: "import datetime, time; value = (datetime.datetime(2024, 1, 1), time.gmtime(0).tm_year, datetime.date(2024, 1, 1).isoformat())",
  }),
  kept("a clock in the function of a component", {
    code: "from kfp.components import create_component_from_func\ndef step() -> str:\n    import datetime\n    return str(datetime.datetime.now())\nstep_op = create_component_from_func(step)\nvalue = 1",
  }),
  kept("a temporary file that leaves no trace", {
    code: "import tempfile\nwith tempfile.TemporaryDirectory() as folder:\n    open(folder + '/x', 'w').close()\nvalue = 1",
  }),
  kept("a generator with a seed", { code: "import random; value = random.Random(7).random()" }),
  kept("which system it is", { code: "import platform; value = platform.system()" }),
  kept("copies with their times", {
    files: { "data.txt": "one" },
    code: "import shutil, tempfile; value = open(shutil.copy2(HERE + '/data.txt', tempfile.mkdtemp() + '/x')).read()",
  }),
  kept("workers in threads", {
    code: "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as pool:\n    value = list(pool.map(str, [1, 2]))",
  }),
  kept("a message in a log", { code: "import logging; logging.warning('x'); value = 1" }),
];
