"""What a task prints, however much: its beginning, and its end."""

import threading

HEAD_LIMIT = 8 * 1024 * 1024
TAIL_LIMIT = 256 * 1024


class TaskLog:
    def __init__(self, path):
        self._stream = open(path, "w", encoding="utf-8", errors="replace", buffering=1)
        self._room = HEAD_LIMIT
        self._tail = ""
        self._omitted = 0
        self._lock = threading.Lock()

    def write(self, text):
        with self._lock:
            head, rest = text[: self._room], text[self._room :]
            self._stream.write(head)
            self._room -= len(head)
            joined = self._tail + rest
            self._omitted += max(0, len(joined) - TAIL_LIMIT)
            self._tail = joined[-TAIL_LIMIT:]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._omitted > 0:
            self._stream.write(f"\n... {self._omitted} characters left out ...\n")
        self._stream.write(self._tail)
        self._stream.close()
