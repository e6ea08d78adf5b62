"""A child process for each module: forked from the process that has imported the SDK, as many at a time as there are workers."""

import gc
import json
import os
import selectors
import signal
import socket
import sys
import time

from kfp_tekton_action.child_end import describe_end, has_failed, lacks_files
from kfp_tekton_action.child_output import Channel, Output, Results
from kfp_tekton_action.processes import (
    close_memory,
    die_with_parent,
    end_descendants,
    kill_group,
    is_crowd,
    limit_memory,
    limit_resources,
    own_children,
    signal_group,
)

#: For the child to write down where it is, between the signal and the kill.
GRACE_SECONDS = 0.3
#: Between two counts of the processes.
COUNT_SECONDS = 0.25


class Child:
    """One module while it is compiled."""

    def __init__(self, module, pid, output, results):
        self.module = module
        self.pid = pid
        self.started = time.monotonic()
        self.output = Channel(output, Output())
        self.results = Channel(results, Results())
        self.asked_at = None
        self.is_crowded = False

    def channels(self):
        return [channel for channel in (self.output, self.results) if channel.is_open]


def wake_at_ends():
    """A descriptor that can be read when a child has ended, so that nobody need look every so often."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    return reading


class Children:
    """All of them: what is waiting, what is running, and what the reader is told."""

    def __init__(self, job, places):
        self.job = job
        self.places = places
        os.set_inheritable(job["events"], False)
        self.events = os.fdopen(job["events"], "w", encoding="utf-8")
        self.selector = selectors.DefaultSelector()
        self.selector.register(wake_at_ends(), selectors.EVENT_READ, None)
        self.running = {}
        self.counted = time.monotonic()
        self.compile_module = None
        if job["limits"]:
            close_memory()

    def emit(self, event):
        self.events.write(json.dumps({"version": 1, **event}) + "\n")
        self.events.flush()

    def run(self):
        waiting = list(self.job["modules"])
        while waiting or self.running:
            while waiting and len(self.running) < self.job["workers"]:
                self.start(waiting.pop(0))
            self.read_output()
            for child in list(self.running.values()):
                self.look_after(child)
            if self.job["limits"] and time.monotonic() - self.counted > COUNT_SECONDS:
                self.end_crowds(self.job["limits"]["processes"])
        self.emit({"event": "end"})

    def stop(self):
        for pid in self.running:
            kill_group(pid)
        self.kill_orphans()
        os._exit(143)

    def start(self, module):
        output, printing = os.pipe()
        results, telling = (end.detach() for end in socket.socketpair())
        os.makedirs(module["scratch"], exist_ok=True)
        pid = os.fork()
        if pid == 0:
            os.close(output)
            os.close(results)
            become_child(self, {**module, "results": telling}, printing)
        os.close(printing)
        os.close(telling)
        child = self.running[pid] = Child(module, pid, output, results)
        for channel in child.channels():
            self.selector.register(channel.descriptor, selectors.EVENT_READ, channel)

    def read_output(self):
        for key, _ in self.selector.select(timeout=0.1):
            if key.data is None:
                os.read(key.fd, 4096)
            else:
                key.data.drain(self.selector)

    def look_after(self, child):
        pid, status = os.waitpid(child.pid, os.WNOHANG)
        if pid:
            self.finish(child, status)
            return
        now = time.monotonic()
        if child.asked_at is None and now - child.started > self.job["timeLimitSeconds"]:
            child.asked_at = now
            signal_group(child.pid, signal.SIGUSR2)
        elif child.asked_at is not None and now - child.asked_at > GRACE_SECONDS:
            kill_group(child.pid)

    def finish(self, child, status):
        del self.running[child.pid]
        kill_group(child.pid)
        self.kill_orphans()
        for channel in child.channels():
            while channel.is_open and channel.drain(self.selector):
                pass
            channel.close(self.selector)
        self.conclude(child.module, describe_end(child, status))

    def conclude(self, module, event):
        """A module that fails for want of a file is compiled again from the root, if the file is there; where that fails too, the first
        error counts."""
        first = module.get("first")
        if first is None and module["runsIn"] == "auto" and lacks_files(event["results"]):
            self.start({**module, "runsIn": "root", "first": event, "scratch": module["scratch"] + "-root"})
        elif first is None:
            self.emit(event)
        elif has_failed(event):
            self.emit(first)
        else:
            watched = [result for result in first["results"] if result.get("kind") == "inputs"]
            self.emit({**event, "results": event["results"] + watched, "fromRoot": True})

    def end_crowds(self, limit):
        self.counted = time.monotonic()
        for child in self.running.values():
            if is_crowd([child.pid], limit):
                child.is_crowded = True
                kill_group(child.pid)
        orphans = [pid for pid in own_children() if pid not in self.running]
        if is_crowd(orphans, limit):
            self.kill_orphans()

    def kill_orphans(self):
        """What a child left running has become ours (PR_SET_CHILD_SUBREAPER), also when it left the child's session."""
        end_descendants(lambda: [pid for pid in own_children() if pid not in self.running])


def become_child(children, module, writing):
    """Never returns. Only `setsid` here, none in the parent: the two would race (EPERM)."""
    try:
        os.setsid()
        children.events.close()
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        os.close(writing)
        for other in children.running.values():
            for channel in other.channels():
                os.close(channel.descriptor)
        children.selector.close()
        signal.set_wakeup_fd(-1)
        for caught in (signal.SIGTERM, signal.SIGCHLD):
            signal.signal(caught, signal.SIG_DFL)
        children.places.confine_module()
        die_with_parent()
        limit_memory()
        if children.job["limits"]:
            limit_resources(children.job["limits"])
        gc.enable()
        children.compile_module(children.job, module)
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
