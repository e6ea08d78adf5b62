"""How a child has ended, as the event that tells the reader of it."""

import os
import time

from kfp_tekton_action.processes import signal_name

TRACE_LIMIT = 1024 * 1024


def describe_end(child, status):
    results, are_whole = child.results.into.lines()
    return {
        "event": "module",
        "module": child.module["path"],
        "results": results,
        "garbled": not are_whole,
        "trace": read_limited(os.path.join(child.module["scratch"], "trace")),
        "timedOut": child.asked_at is not None,
        "crowded": child.is_crowded,
        "exitCode": os.WEXITSTATUS(status) if os.WIFEXITED(status) else None,
        "signal": signal_name(status),
        "output": child.output.into.text(),
        "durationMs": round((time.monotonic() - child.started) * 1000),
    }


def has_failed(event):
    return event["timedOut"] or event["garbled"] or event["signal"] is not None or any(map(is_failure, event["results"]))


def is_failure(result):
    return result.get("kind") == "failed" or result.get("mainFailure") is not None


def lacks_files(results):
    """Whether it is for want of a file that the module fails; or lists a folder that is not there, which is no error where `glob` does."""
    elsewhere = [result for result in results if result.get("kind") == "elsewhere"]
    return any(result.get("listsFolder") for result in elsewhere) or bool(elsewhere and any(map(is_failure, results)))


def read_limited(path):
    try:
        with open(path, "rb") as file:
            return file.read(TRACE_LIMIT).decode("utf-8", "replace")
    except OSError:
        return ""
