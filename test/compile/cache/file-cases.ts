import { chmodSync } from "node:fs";
import { join } from "node:path";
import { type DependencyCase, links, replaces, write, writes } from "./dependency-case.ts";

const two = { "one.txt": "one", "two.txt": "two", "a/data.txt": "one", "b/data.txt": "two", "b/more.txt": "" };
const text = { "data.txt": "one" };
const changed = writes("data.txt", "other");
/** All are kept, and compiled again after the change. */
const kept = (name: string, more: Omit<DependencyCase, "name" | "isKept">): DependencyCase => ({
  name,
  isKept: true,
  ...more,
});
const reads = (name: string, code: string): DependencyCase => kept(name, { files: text, code, change: changed });
const appears = (name: string, code: string, minor = 9): DependencyCase =>
  kept(name, { code, change: writes("new/file.txt", "x"), files: { "new/old.txt": "" }, minor });

export const linkCases: readonly DependencyCase[] = [
  kept("a file through a link", {
    files: two,
    links: { data: "one.txt" },
    code: "value = open(HERE + '/data').read()",
    change: links("data", "two.txt"),
  }),
  kept("a file in a linked folder", {
    files: two,
    links: { in: "a" },
    code: "value = open(HERE + '/in/data.txt').read()",
    change: links("in", "b"),
  }),
  kept("the list of a linked folder", {
    files: two,
    links: { in: "a" },
    code: "value = os.listdir(HERE + '/in')",
    change: links("in", "b"),
  }),
  kept("a file through two links", {
    files: two,
    links: { in: "a", far: "in" },
    code: "value = open(HERE + '/far/data.txt').read()",
    change: links("in", "b"),
  }),
  kept("a link that becomes a file", {
    files: two,
    links: { data: "one.txt" },
    code: "value = open(HERE + '/data').read()",
    change: replaces("data", "data", "file"),
  }),
  kept("a module in a linked folder", {
    files: { "a/linked_in.py": "x = 1", "b/linked_in.py": "x = 2" },
    links: { in: "a" },
    code: "import sys; sys.path.insert(0, HERE + '/in')\nimport linked_in; value = linked_in.x",
    change: links("in", "b"),
  }),
  kept("a module that is a link", {
    files: { "first.py": "x = 1", "second.py": "x = 22" },
    links: { "linked_module.py": "first.py" },
    code: "import linked_module; value = linked_module.x",
    change: links("linked_module.py", "second.py"),
  }),
  kept("where a link leads", {
    links: { data: "one.txt" },
    code: "value = os.readlink(HERE + '/data')",
    change: links("data", "two.txt"),
  }),
  kept("that there is a link", {
    files: two,
    links: { data: "one.txt" },
    code: "value = os.path.islink(HERE + '/data')",
    change: replaces("data", "data", "one"),
  }),
  kept("that there is no link yet", {
    code: "value = os.path.lexists(HERE + '/data')",
    change: links("data", "gone.txt"),
  }),
  kept("a link by pathlib", {
    files: two,
    code: "import pathlib; value = (pathlib.Path(HERE) / 'data').is_symlink()",
    change: links("data", "one.txt"),
  }),
  kept("the real path of a link", {
    files: two,
    links: { in: "a" },
    code: "value = os.path.realpath(HERE + '/in')",
    change: links("in", "b"),
  }),
  kept("the kind of what an entry leads to", {
    files: two,
    links: { "in/data": "../a" },
    code: "value = [entry.is_dir() for entry in os.scandir(HERE + '/in')]",
    change: links("in/data", "../one.txt"),
  }),
];

export const lookCases: readonly DependencyCase[] = [
  appears("a pattern over folders", "import glob; value = glob.glob(HERE + '/*/file.txt')"),
  appears("a pattern in a folder", "import glob; value = len(glob.glob(HERE + '/new/*.txt'))"),
  appears("a pattern from a root", "import glob; value = glob.glob('*/file.txt', root_dir=HERE)", 10),
  appears(
    "a pattern of pathlib over folders",
    "import pathlib; value = len(list(pathlib.Path(HERE).glob('*/file.txt')))",
  ),
  appears("all below a folder by pathlib", "import pathlib; value = len(list(pathlib.Path(HERE).rglob('*.txt')))"),
  appears("os.walk", "value = [names for _, _, names in os.walk(HERE)]"),
  appears("os.fwalk", "value = [names for _, _, names, _ in os.fwalk(HERE)]"),
  appears("os.listdir", "value = os.listdir(HERE + '/new')"),
  appears("os.listdir of a descriptor", "value = os.listdir(os.open(HERE + '/new', os.O_RDONLY))"),
  appears("os.scandir", "value = [entry.name for entry in os.scandir(HERE + '/new')]"),
  appears("os.path.exists", "value = os.path.exists(HERE + '/new/file.txt')"),
  appears("os.path.isfile", "value = os.path.isfile(HERE + '/new/file.txt')"),
  appears("os.path.lexists", "value = os.path.lexists(HERE + '/new/file.txt')"),
  appears("Path.exists", "import pathlib; value = pathlib.Path(HERE, 'new/file.txt').exists()"),
  appears("Path.is_file", "import pathlib; value = pathlib.Path(HERE, 'new/file.txt').is_file()"),
  appears("os.access", "value = os.access(HERE + '/new/file.txt', os.R_OK)"),
  appears(
    "stat from the folder's descriptor",
    "folder = os.open(HERE + '/new', os.O_RDONLY)\ntry:\n    value = os.stat('file.txt', dir_fd=folder).st_size\nexcept OSError:\n    value = 'none'",
  ),
  appears(
    "from os import stat",
    "from os import stat\ntry:\n    value = stat(HERE + '/new/file.txt').st_size\nexcept OSError:\n    value = 'none'",
  ),
  kept("os.path.isdir", { code: "value = os.path.isdir(HERE + '/sub')", change: writes("sub/file.txt", "") }),
  kept("the kind of an entry", {
    files: { "in/data": "" },
    code: "value = [entry.is_dir() for entry in os.scandir(HERE + '/in')]",
    change: replaces("in/data", "in/data/x", ""),
  }),
  kept("the size of an entry", {
    files: { "in/data": "1" },
    code: "value = [entry.stat().st_size for entry in os.scandir(HERE + '/in')]",
    change: writes("in/data", "22"),
  }),
  reads("os.path.getsize", "value = os.path.getsize(HERE + '/data.txt')"),
  reads("posix.stat", "import posix; value = posix.stat(HERE + '/data.txt').st_size"),
  reads("os.lstat", "value = os.lstat(HERE + '/data.txt').st_size"),
  kept("mode bits", {
    files: text,
    code: "value = os.stat(HERE + '/data.txt').st_mode",
    change: (here) => chmodSync(join(here, "data.txt"), 0o755),
  }),
];

export const readCases: readonly DependencyCase[] = [
  reads("open", "value = open(HERE + '/data.txt').read()"),
  reads("a path from the module's folder", "value = open('data.txt').read()"),
  reads("Path.read_text", "import pathlib; value = pathlib.Path(HERE, 'data.txt').read_text()"),
  reads("io.FileIO", "import io; value = io.FileIO(HERE + '/data.txt').read()"),
  reads("os.open", "value = os.read(os.open(HERE + '/data.txt', os.O_RDONLY), 99)"),
  reads(
    "open from the folder's descriptor",
    "folder = os.open(HERE, os.O_RDONLY)\nvalue = os.read(os.open('data.txt', os.O_RDONLY, dir_fd=folder), 99)",
  ),
  reads(
    "mmap",
    "import mmap; value = mmap.mmap(os.open(HERE + '/data.txt', os.O_RDONLY), 0, access=mmap.ACCESS_READ)[:]",
  ),
  reads("linecache", "import linecache; value = linecache.getline(HERE + '/data.txt', 1)"),
  reads("a copy", "import shutil, tempfile; value = open(shutil.copy(HERE + '/data.txt', tempfile.mkdtemp())).read()"),
  kept("a component", {
    files: { "component.yaml": "name: c\nimplementation:\n  container: {image: one}\n" },
    code: "from kfp.components import load_component_from_file\nvalue = load_component_from_file(HERE + '/component.yaml').component_spec.implementation.container.image",
    change: writes("component.yaml", "name: c\nimplementation:\n  container: {image: two}\n"),
  }),
  kept("a file outside of the workspace", {
    code: "value = os.path.exists(OUTSIDE + '/read.txt') and open(OUTSIDE + '/read.txt').read()",
    change: (_, outside) => write(outside, "read.txt", "x"),
  }),
  kept("a list of a folder outside of the workspace", {
    code: "value = 'listed.txt' in os.listdir(OUTSIDE)",
    change: (_, outside) => write(outside, "listed.txt", "x"),
  }),
  {
    name: "a file that is opened for reading and writing",
    files: text,
    code: "value = open(HERE + '/data.txt', 'r+').read()",
    change: changed,
    isKept: false,
  },
  {
    name: "a file that is opened for appending and reading",
    files: text,
    code: "file = open(HERE + '/data.txt', 'a+'); file.seek(0); value = file.read()",
    change: changed,
    isKept: false,
  },
  {
    name: "the time of a file",
    files: text,
    code: "value = os.path.getmtime(HERE + '/data.txt')",
    change: changed,
    isKept: false,
  },
  {
    name: "the time of a file by pathlib",
    files: text,
    code: "import pathlib; value = pathlib.Path(HERE, 'data.txt').stat().st_mtime",
    change: changed,
    isKept: false,
  },
  { name: "/proc", code: "value = open('/proc/uptime').read()", isKept: false },
];
