"""Compiles pipeline modules with the SDK: imports it once, then forks a child per module.

Usage: python -B driver.py JOB, a JSON file (see Job in ../driver-process.ts). What happens goes as NDJSON to the job's `events` file, which
only this process writes. After each line one line feed goes to stdout, so that the reader need not poll. Children inherit neither.
"""

import ctypes
import gc
import importlib.util
import json
import os
import resource
import selectors
import signal
import sys
import time
import types

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [entry for entry in sys.path if entry and os.path.abspath(entry) != HERE]

#: Kept of what a child prints: the first and the last part.
OUTPUT_PART = 32 * 1024
#: For the child to write down where it is, between the signal and the kill.
GRACE_SECONDS = 0.3
RESULT_LIMIT = 4 * 1024 * 1024


class Output:
    """The head and the tail of a stream of any length."""

    def __init__(self):
        self.head = b""
        self.tail = b""
        self.size = 0

    def add(self, data):
        self.size += len(data)
        room = OUTPUT_PART - len(self.head)
        self.head += data[:room]
        self.tail = (self.tail + data[max(room, 0) :])[-OUTPUT_PART:]

    def text(self):
        left_out = self.size - len(self.head) - len(self.tail)
        gap = b"\n... %d bytes left out ...\n" % left_out if left_out > 0 else b""
        return (self.head + gap + self.tail).decode("utf-8", "replace")


class Child:
    """One module while it is compiled."""

    def __init__(self, module, pid, pipe):
        self.module = module
        self.pid = pid
        self.pipe = pipe
        self.started = time.monotonic()
        self.output = Output()
        self.asked_at = None


class Driver:
    def __init__(self, job):
        self.job = job
        self.events = open(job["events"], "a", encoding="utf-8")
        self.selector = selectors.DefaultSelector()
        self.running = {}
        self.compile_module = None

    def emit(self, event):
        self.events.write(json.dumps({"version": 1, **event}) + "\n")
        self.events.flush()
        sys.stdout.write("\n")
        sys.stdout.flush()

    def run(self):
        waiting = list(self.job["modules"])
        while waiting or self.running:
            while waiting and len(self.running) < self.job["workers"]:
                self.start(waiting.pop(0))
            self.read_output()
            for child in list(self.running.values()):
                self.look_after(child)
        self.emit({"event": "end"})

    def stop(self):
        for pid in self.running:
            kill_group(pid)
        self.kill_orphans()
        os._exit(143)

    def start(self, module):
        reading, writing = os.pipe()
        os.makedirs(module["scratch"], exist_ok=True)
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            become_child(self, module, writing)
        os.close(writing)
        os.set_blocking(reading, False)
        child = Child(module, pid, reading)
        self.running[pid] = child
        self.selector.register(reading, selectors.EVENT_READ, child)

    def read_output(self):
        for key, _ in self.selector.select(timeout=0.02):
            self.drain(key.data)

    def drain(self, child):
        try:
            data = os.read(child.pipe, 65536)
        except BlockingIOError:
            return False
        child.output.add(data)
        if not data:
            self.selector.unregister(child.pipe)
            os.close(child.pipe)
            child.pipe = None
        return bool(data)

    def look_after(self, child):
        pid, status = os.waitpid(child.pid, os.WNOHANG)
        if pid:
            self.finish(child, status)
            return
        now = time.monotonic()
        if child.asked_at is None and now - child.started > self.job["timeLimitSeconds"]:
            child.asked_at = now
            os.kill(child.pid, signal.SIGUSR2)
        elif child.asked_at is not None and now - child.asked_at > GRACE_SECONDS:
            kill_group(child.pid)

    def finish(self, child, status):
        del self.running[child.pid]
        kill_group(child.pid)
        self.kill_orphans()
        while child.pipe is not None and self.drain(child):
            pass
        if child.pipe is not None:
            self.selector.unregister(child.pipe)
            os.close(child.pipe)
        self.emit(
            {
                "event": "module",
                "module": child.module["path"],
                "results": read_results(child.module["scratch"]),
                "trace": read_limited(os.path.join(child.module["scratch"], "trace")),
                "timedOut": child.asked_at is not None,
                "exitCode": os.WEXITSTATUS(status) if os.WIFEXITED(status) else None,
                "signal": signal_name(status),
                "output": child.output.text(),
                "durationMs": round((time.monotonic() - child.started) * 1000),
            }
        )

    def kill_orphans(self):
        """What a child left running has become ours (PR_SET_CHILD_SUBREAPER), also when it left the child's session."""
        for pid in own_children():
            if pid not in self.running:
                kill_group(pid)
                try:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                except (ProcessLookupError, ChildProcessError):
                    pass


def own_children():
    try:
        with open("/proc/self/task/%d/children" % os.getpid()) as children:
            return [int(pid) for pid in children.read().split()]
    except OSError:
        return []


def kill_group(pid):
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def signal_name(status):
    if not os.WIFSIGNALED(status):
        return None
    try:
        return signal.Signals(os.WTERMSIG(status)).name
    except ValueError:
        return "signal %d" % os.WTERMSIG(status)


def read_results(scratch):
    """The child is the user's process: its lines may be cut off or forged, and are checked again by the reader of the events."""
    results = []
    for line in read_limited(os.path.join(scratch, "results.ndjson")).splitlines():
        try:
            results.append(json.loads(line))
        except ValueError:
            pass
    return results


def read_limited(path):
    try:
        with open(path, "rb") as file:
            return file.read(RESULT_LIMIT).decode("utf-8", "replace")
    except OSError:
        return ""


def become_child(driver, module, writing):
    """Never returns. Only `setsid` here, none in the parent: the two would race (EPERM)."""
    try:
        os.setsid()
        driver.events.close()
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        os.close(writing)
        for other in driver.running.values():
            if other.pipe is not None:
                os.close(other.pipe)
        driver.selector.close()
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        die_with_parent()
        limit_memory()
        driver.compile_module(driver.job, module)
    finally:
        leave()


def leave():
    """Ends the child even where the user's code replaced or closed the streams."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except Exception:
        pass
    finally:
        os._exit(0)


def limit_memory():
    """A pipeline that asks for more than the machine has gets a MemoryError with a line, instead of ending the whole job."""
    physical = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        resource.setrlimit(resource.RLIMIT_AS, (physical, physical))
    except (ValueError, OSError):
        pass


def process_control(option, value):
    """prctl(2), where there is one; the numbers are those of linux/prctl.h."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def adopt_orphans():
    process_control(36, 1)  # PR_SET_CHILD_SUBREAPER


def die_with_parent():
    process_control(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def load_child_code(scripts):
    """Before the fork, for all children. The files have other names in the bundle, so they are loaded by path, as modules of a package
    that no module of the user's is called."""
    sys.modules["kfp_tekton_action"] = types.ModuleType("kfp_tekton_action")
    for name, path in scripts:
        spec = importlib.util.spec_from_file_location("kfp_tekton_action." + name, path)
        module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return module.compile_module


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        job = json.load(file)
    driver = Driver(job)
    started = time.monotonic()
    try:
        import kfp_tekton
        import kfp_tekton.compiler  # noqa: F401
    except Exception as error:
        driver.emit({"event": "broken", "message": "%s: %s" % (type(error).__name__, error)})
        return
    driver.emit(
        {
            "event": "ready",
            "sdkVersion": kfp_tekton.__version__,
            "searchPath": [entry for entry in sys.path if os.path.isdir(entry)],
            "importMs": round((time.monotonic() - started) * 1000),
        }
    )
    adopt_orphans()
    driver.compile_module = load_child_code(job["childScripts"])
    signal.signal(signal.SIGTERM, lambda *_: driver.stop())
    gc.collect()
    gc.freeze()  # Keeps the children from copying the pages of the SDK (22 → 17 MB each).
    driver.run()


if __name__ == "__main__":
    main()
