"""What is read from a child: what it prints, and the results that it writes down."""

import json
import os

#: Kept of what a child prints: the first and the last part.
OUTPUT_PART = 32 * 1024
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


class Results:
    """The lines that a child says about its module. It is the user's process: they may be cut off, forged or nonsense."""

    def __init__(self):
        self.data = b""

    def add(self, data):
        self.data += data[: RESULT_LIMIT - len(self.data)]

    def lines(self):
        """Returns the values, and whether a line was none. A child that is ended in mid-line leaves a beginning, which counts for nothing."""
        values, are_whole = [], len(self.data) < RESULT_LIMIT
        for line in self.data.split(b"\n")[:-1]:
            try:
                value = json.loads(line)
            except ValueError:
                value = None
            if isinstance(value, dict):
                values.append(value)
            else:
                are_whole = False
        return values, are_whole


class Channel:
    """The end of a stream from a child that is read here."""

    def __init__(self, descriptor, into):
        os.set_blocking(descriptor, False)
        self.descriptor = descriptor
        self.into = into
        self.is_open = True

    def drain(self, selector):
        """Returns whether there may be more."""
        try:
            data = os.read(self.descriptor, 65536)
        except BlockingIOError:
            return False
        except ConnectionError:
            data = b""
        self.into.add(data)
        if not data:
            self.close(selector)
        return bool(data)

    def close(self, selector):
        if self.is_open:
            self.is_open = False
            selector.unregister(self.descriptor)
            os.close(self.descriptor)
