"""Starts a program in namespaces of its own, with what unshare(2) and mount(2) offer: for machines without bubblewrap.

Usage: python -I -S -B enter.py. The standard input begins with the order, as JSON (see unshare.ts). It stays open as long as the
program may run: when it ends, all processes in the namespaces end. The program has the standard output as its descriptor 3.

As the first process of a container, which has its namespaces and mounts already, it only starts the program and looks after it.
"""

import ctypes
import fcntl
import json
import os
import select
import signal
import socket
import stat
import struct
import sys

NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET = 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
#: Of the same numbers on all architectures (linux/fs.h, linux/mount.h, linux/prctl.h, linux/securebits.h).
MOUNT_SETATTR, AT_RECURSIVE, ATTR_RDONLY, ATTR_NOSUID = 442, 0x8000, 1, 2
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_KEEPCAPS, PR_CAPBSET_DROP, PR_SET_SECUREBITS, PR_SET_NO_NEW_PRIVS = 1, 4, 8, 24, 28, 38
PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE = 47, 2
NOROOT_FOR_GOOD = 0b11
SYS_ADMIN, SETFCAP = 21, 31
MNT_DETACH = 2
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")

libc = ctypes.CDLL(None, use_errno=True)


def check(result, what):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, "%s: %s" % (what, os.strerror(number)))


def unshare(flags, what):
    check(libc.unshare(flags), "%s namespace" % what)


def prctl(option, value):
    return libc.prctl(option, ctypes.c_ulong(value), ctypes.c_ulong(0), ctypes.c_ulong(0), ctypes.c_ulong(0))


def mount(source, target, kind=None, flags=0, data=None):
    encoded = [value if value is None else os.fsencode(value) for value in (source, target, kind, data)]
    check(libc.mount(encoded[0], encoded[1], encoded[2], ctypes.c_ulong(flags), encoded[3]), "mount %s" % target)


def set_attributes(target, added, removed=0, flags=AT_RECURSIVE):
    attributes = struct.pack("QQQQ", added, removed, 0, 0)
    result = libc.syscall(ctypes.c_long(MOUNT_SETATTR), ctypes.c_int(-100), os.fsencode(target), ctypes.c_uint(flags), attributes, ctypes.c_size_t(len(attributes)))
    check(result, "mount_setattr %s" % target)


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def map_ids(pid, uid, gid):
    """Everybody keeps their number. A user may map only their own, and only where groups cannot be changed any more."""
    if os.geteuid() != 0 or pid == "self":
        write("/proc/%s/setgroups" % pid, "deny")
    write("/proc/%s/uid_map" % pid, "%d %d 1" % (uid, uid))
    write("/proc/%s/gid_map" % pid, "%d %d 1" % (gid, gid))


def descriptor(number):
    """As a path, which needs no escapes."""
    return "/proc/self/fd/%d" % number


class Files:
    """The file system as the program sees it."""

    def __init__(self, order):
        self.order = order
        self.own = "mode=755,size=%d,uid=%d,gid=%d" % (order["size"], order["uid"], order["gid"])

    def build(self):
        mount(None, "/", None, MS_REC | MS_PRIVATE)
        steps = [(step, self.open(step)) for step in self.order["mounts"]]
        devices = [(name, os.open("/dev/" + name, os.O_PATH)) for name in DEVICES if os.path.exists("/dev/" + name)]
        set_attributes("/", ATTR_RDONLY | ATTR_NOSUID)
        for step, source in steps:
            self.take(step, source)
        self.make_devices(devices)
        mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
        for part in self.order["partsOfProc"]:
            if os.path.isdir("/proc/" + part) or os.path.isfile("/proc/" + part):
                mount("/proc/" + part, "/proc/" + part, None, MS_BIND | MS_REC)
                set_attributes("/proc/" + part, ATTR_RDONLY)

    def take_again(self):
        """In a further mount namespace: what was mounted read-only stays so, because it is locked there (mount_namespaces(7))."""
        steps = [(step, self.open(step)) for step in self.order["mounts"]]
        for step, source in steps:
            self.take(step, source)

    def open(self, step):
        """Before anything is covered."""
        if step["kind"] == "merged":
            step["opened"] = os.open(step["above"], os.O_PATH), [(cover, os.open(cover["from"], os.O_PATH)) for cover in step["covers"]]
        return os.open(step.get("from") or step["path"], os.O_PATH) if step["kind"] in ("read-only", "writable", "merged", "layer") else None

    def take(self, step, source):
        kind, path = step["kind"], step["path"]
        if kind == "empty":
            self.make_folder(path)
            mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV, self.own)
        elif kind == "folder":
            self.make_folder(path)
        elif kind == "link":
            self.make_folder(os.path.dirname(path))
            if not os.path.lexists(path):
                os.symlink(step["to"], path)
        elif kind == "merged":
            self.merge(step, source)
        elif kind == "layer":
            self.cover(source, path)
        else:
            self.bind(source, path, kind == "writable")

    def bind(self, source, path, is_writable):
        self.make_place(path, stat.S_ISDIR(os.fstat(source).st_mode))
        mount(descriptor(source), path, None, MS_BIND | MS_REC)
        os.close(source)
        if is_writable:
            set_attributes(path, 0, ATTR_RDONLY, 0)

    def merge(self, step, source):
        """Where the kernel or the file system has no layers, each file is covered by a mount."""
        path = step["path"]
        self.make_place(path, True)
        above, covers = step["opened"]
        below = "%s:%s" % (descriptor(above), descriptor(source))
        if self.write_above(path, below) if step["isLayered"] else covers and self.overlay(path, MS_RDONLY, "lowerdir=" + below):
            return
        self.bind(source, path, False)
        for cover, replacement in covers:
            self.bind(replacement, cover["path"], False)

    def cover(self, source, path):
        """What is written goes to a layer in memory. Where there can be none, nothing can be written."""
        self.make_place(path, True)
        if not self.write_above(path, descriptor(source)):
            self.bind(source, path, False)

    def write_above(self, path, below):
        """@returns whether there can be a layer"""
        mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV, self.own)
        parts = [os.path.join(path, name) for name in ("written", "work")]
        for part in parts:
            os.mkdir(part)
            os.chown(part, self.order["uid"], self.order["gid"])
        written, work = (os.open(part, os.O_PATH) for part in parts)
        if self.overlay(path, 0, "lowerdir=%s,upperdir=%s,workdir=%s" % (below, descriptor(written), descriptor(work))):
            return True
        # Otherwise it would come along with a recursive mount of what it covers.
        check(libc.umount2(path.encode(), MNT_DETACH), "umount %s" % path)
        return False

    def overlay(self, path, flags, options):
        for settings in (options + ",userxattr", options):
            try:
                mount("overlay", path, "overlay", MS_NOSUID | MS_NODEV | flags, settings)
                return True
            except OSError:
                pass
        return False

    def make_place(self, path, is_folder):
        if os.path.lexists(path):
            return
        self.make_folder(path if is_folder else os.path.dirname(path))
        if not is_folder:
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))

    def make_folder(self, path):
        if os.path.isdir(path):
            return
        self.make_folder(os.path.dirname(path))
        os.mkdir(path)
        if os.geteuid() == 0:
            os.chown(path, self.order["uid"], self.order["gid"])

    def make_devices(self, devices):
        mount("tmpfs", "/dev", "tmpfs", MS_NOSUID, self.own)
        for name, source in devices:
            self.bind(source, "/dev/" + name, True)
        for name, target in (("fd", "/proc/self/fd"), ("stdin", "/proc/self/fd/0"), ("stdout", "/proc/self/fd/1"), ("stderr", "/proc/self/fd/2")):
            os.symlink(target, "/dev/" + name)
        os.mkdir("/dev/shm")
        os.chown("/dev/shm", self.order["uid"], self.order["gid"])


def start_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh22x", b"lo", 1))  # SIOCSIFFLAGS, IFF_UP


def drop_capabilities(kept=None):
    """For good: also a program that root's number starts gets none, apart from the one that is kept."""
    prctl(PR_SET_SECUREBITS, NOROOT_FOR_GOOD)
    for capability in range(64):
        if capability != kept and prctl(PR_CAPBSET_DROP, capability) != 0:
            break
    low = 0 if kept is None else 1 << kept
    header, sets = struct.pack("Ii", 0x20080522, 0), struct.pack("6I", low, low, low, 0, 0, 0)  # _LINUX_CAPABILITY_VERSION_3
    check(libc.capset(header, sets), "capset")
    if kept is not None:
        libc.prctl(PR_CAP_AMBIENT, ctypes.c_ulong(PR_CAP_AMBIENT_RAISE), ctypes.c_ulong(kept), ctypes.c_ulong(0), ctypes.c_ulong(0))
    check(prctl(PR_SET_NO_NEW_PRIVS, 1), "no_new_privs")


def become_user(order, tell, hear):
    """From root to the user of the step, in a user namespace: what was mounted until now cannot be changed from there."""
    os.setgroups(order["groups"])
    unshare(NEWUSER | NEWNS, "user")
    os.write(tell, b"x")
    if os.read(hear, 1) != b"x":
        raise OSError("user namespace: its ids could not be mapped")
    os.setresgid(order["gid"], order["gid"], order["gid"])
    os.setresuid(order["uid"], order["uid"], order["uid"])


def capability_of_driver(order):
    """What the program needs to give each module folders of its own, see own_places.py. What is mounted is locked for it nevertheless.

    Some systems let only root make user namespaces, so it gets one that it may mount in. Root's number can be mapped only by
    whoever could set capabilities of files (user_namespaces(7)).
    """
    return SYS_ADMIN if order["byRoot"] else SETFCAP if order["uid"] == 0 else None


def lead(order, tell, hear):
    """The first process of the namespaces: adopts the orphans, and ends all when the reader is gone."""
    unshare(NEWNS, "mount")
    Files(order).build()
    if order["byRoot"]:
        become_user(order, tell, hear)
    drop_capabilities(capability_of_driver(order))
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    return look_after(order, (tell, hear))


def serve(order):
    """In a container: the folders and links that it has no mounts for are made, and that is all."""
    files = Files(order)
    for step in order["mounts"]:
        if step["kind"] in ("folder", "link"):
            files.take(step, None)
    return look_after(order, ())


def look_after(order, inherited):
    prctl(PR_SET_DUMPABLE, 0)
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    program = os.fork()
    if program == 0:
        start(order, (reading, writing, *inherited))
    os.close(3)
    while True:
        ready = select.select([0, reading], [], [])[0]
        if 0 in ready and not os.read(0, 1024):
            return 143
        if reading in ready:
            os.read(reading, 1024)
        code = reap(program)
        if code is not None:
            return code


def reap(program):
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return None
        if pid == 0:
            return None
        if pid == program:
            return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


def start(order, inherited):
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        for descriptor in inherited:
            os.close(descriptor)
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 0)
        os.dup2(null, 1)
        os.set_inheritable(3, True)
        os.chdir(order["cwd"])
        os.execvpe(order["command"][0], order["command"], order["env"])
    except BaseException as error:
        os.write(2, ("%s: %s\n" % (order["command"][0], error)).encode())
    finally:
        os._exit(127)


def run(order):
    others = NEWPID | NEWIPC | NEWUTS | NEWCGROUP | (0 if order["hasNetwork"] else NEWNET)
    if not order["byRoot"]:
        unshare(NEWUSER, "user")
        map_ids("self", order["uid"], order["gid"])
    unshare(others, "process")
    if not order["hasNetwork"]:
        start_loopback()
    told, tell = os.pipe()
    hear, answer = os.pipe()
    leader = os.fork()
    if leader == 0:
        os.close(told)
        os.close(answer)
        end(lambda: lead(order, tell, hear))
    os.close(tell)
    os.close(hear)
    os.close(3)
    if os.read(told, 1) == b"x":
        map_ids(leader, order["uid"], order["gid"])
        os.write(answer, b"x")
    os.close(answer)
    _, status = os.waitpid(leader, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)


def end(work):
    code = 125
    try:
        code = work()
    except OSError as error:
        os.write(2, ("%s%s\n" % (error.strerror, " (%s)" % error.filename if error.filename else "")).encode())
    finally:
        os._exit(code)


def read_order():
    """Its length in ten digits, then itself. No more is read: another process waits for the end of the input."""
    text = b""
    length = int(os.read(0, 10))
    while len(text) < length:
        text += os.read(0, length - len(text)) or sys.exit("the order ends too early")
    return json.loads(text)


def main():
    order = read_order()
    os.dup2(1, 3)
    end(lambda: serve(order) if order["isContainer"] else run(order))


if __name__ == "__main__":
    main()
