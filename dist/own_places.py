"""A module's own HOME and temporary folders in a sandbox: what one module writes there, no other one sees.

The driver has a user namespace of its own for that, in which it may mount; each child gives up all of that before it runs a module. Where
the machine allows no such namespace, as in most containers, the modules of a step share these folders.
"""

import os

from kfp_tekton_action import enter


WRITABLE, READ_ONLY = 10, 11


class OwnPlaces:
    """:param order: size and mounts, see ../driver-process.ts; None outside a sandbox"""

    def __init__(self, order):
        self.order = order and {**order, "uid": os.getuid(), "gid": os.getgid()}
        self.can_mount = False
        #: Into the repository, or rather a layer over it.
        self.can_write = False

    def prepare(self):
        """Before this process closes its memory: its ids are mapped through /proc."""
        if self.order is None:
            return
        # Root may have left it the capability (capability_of_driver in enter.py); otherwise it makes a user namespace.
        for become_mounter in (lambda: None, self.make_namespace):
            code = exit_code_of(lambda: self.try_out(become_mounter))
            if code in (WRITABLE, READ_ONLY):
                become_mounter()
                self.can_mount, self.can_write = True, code == WRITABLE
                return

    def try_out(self, become_mounter):
        become_mounter()
        self.enter()
        repositories = [step["path"] for step in self.order["mounts"] if step["kind"] == "layer"]
        return WRITABLE if all(os.access(path, os.W_OK) for path in repositories) else READ_ONLY

    def make_namespace(self):
        enter.unshare(enter.NEWUSER | enter.NEWNS, "user")
        enter.map_ids("self", self.order["uid"], self.order["gid"])

    def enter(self):
        enter.unshare(enter.NEWNS, "mount")
        enter.mount(None, "/", None, enter.MS_REC | enter.MS_PRIVATE)
        enter.Files(self.order).take_again()
        enter.drop_capabilities()

    def confine_module(self):
        if self.can_mount:
            self.enter()
        elif self.order is not None:
            enter.drop_capabilities()


def exit_code_of(work):
    """In a process of its own: half of a namespace would be of no use."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            code = work()
        except OSError:
            pass
        finally:
            os._exit(code)
    return os.WEXITSTATUS(os.waitpid(pid, 0)[1])
