import { type DependencyCase, writes } from "./dependency-case.ts";

const reads = (name: string, path: string, code: string): DependencyCase => ({
  name,
  isKept: true,
  files: { [path]: "one" },
  code,
  change: writes(path, "other"),
});

/** Files that the standard library reads on behalf of a module. */
const filesOfLibraries: readonly DependencyCase[] = [
  reads("linecache", "data.txt", "import linecache; value = linecache.getline(HERE + '/data.txt', 1)"),
  reads("fileinput", "data.txt", "import fileinput; value = ''.join(fileinput.input([HERE + '/data.txt']))"),
  reads(
    "a text that is executed",
    "data.txt",
    "value = compile('\"' + open(HERE + '/data.txt').read() + '\"', 'x', 'eval').co_consts[0]",
  ),
  reads(
    "a path from another current folder",
    "in/data.txt",
    "old = os.getcwd()\nos.chdir(HERE + '/in')\nvalue = open('data.txt').read()\nos.chdir(old)",
  ),
  reads(
    "shutil.copyfile",
    "data.txt",
    "import shutil, tempfile\ncopy = os.path.join(tempfile.mkdtemp(), 'x')\nshutil.copyfile(HERE + '/data.txt', copy)\nvalue = open(copy).read()",
  ),
  reads(
    "sendfile",
    "data.txt",
    "file = os.open(HERE + '/data.txt', os.O_RDONLY)\nreading, writing = os.pipe()\nos.sendfile(writing, file, 0, 99)\nos.close(writing)\nvalue = os.read(reading, 99).decode()",
  ),
  {
    name: "configparser, which tries several files",
    isKept: true,
    code: "import configparser\nread = configparser.ConfigParser()\nread.read([HERE + '/a.ini', HERE + '/b.ini'])\nvalue = read.get('s', 'k', fallback='none')",
    change: writes("b.ini", "[s]\nk = other\n"),
  },
  {
    name: "filecmp",
    isKept: true,
    files: { "one.txt": "same", "two.txt": "same" },
    code: "import filecmp; value = filecmp.cmp(HERE + '/one.txt', HERE + '/two.txt', shallow=False)",
    change: writes("two.txt", "else"),
  },
  {
    name: "fwalk",
    isKept: true,
    files: { "in/deep/one.txt": "" },
    code: "value = sorted(name for _, _, names, _ in os.fwalk(HERE + '/in') for name in names)",
    change: writes("in/deep/two.txt", ""),
  },
];

const never = (name: string, code: string): DependencyCase => ({ name, isKept: false, code });

/** What is not the same on another machine. */
const machineCases: readonly DependencyCase[] = [
  never("the number of processors", "value = os.cpu_count()"),
  never("the name of the machine", "import socket; value = socket.gethostname()"),
  never("the release of the kernel", "value = os.uname().release"),
  never("the space on a disk", "import shutil; value = shutil.disk_usage('/').total"),
  never("the users", "import pwd; value = len(pwd.getpwall())"),
  never("the mask of new files", "mask = os.umask(0)\nos.umask(mask)\nvalue = mask"),
  never("a database of sqlite", "import sqlite3; value = sqlite3.connect(':memory:').execute('select 1').fetchone()"),
];

export const libraryCases: readonly DependencyCase[] = [...filesOfLibraries, ...machineCases];
