"""
Reports each task of kfp.local as it begins and ends, and keeps what it prints. kfp.local has no hooks: its functions are looked up in their
modules at each call, so they are wrapped there (kfp 2.17.3, kfp/local/orchestrator/enhanced_dag_orchestrator.py and task_executor.py).
"""

import contextlib
import contextvars
import functools
import itertools
import os
import re

from kfp.local import status, subprocess_task_handler, task_dispatcher
from kfp.local.orchestrator import enhanced_dag_orchestrator, task_executor

import containers
from task_logs import TaskLog

#: Names of the tasks around the code that runs now, from the outermost. A loop's iteration is a number.
_path = contextvars.ContextVar("path", default=())
_attempts = contextvars.ContextVar("attempts", default=None)
_log = contextvars.ContextVar("log", default=None)
_numbers = itertools.count()


def follow(events, log_folder):
    os.makedirs(log_folder, exist_ok=True)
    _follow_groups(events)
    _follow_loops(events)
    _follow_leaves(events)
    _follow_attempts(events, log_folder)
    _keep_contexts_in_threads()
    _stop_guesses(events)
    subprocess_task_handler.print = _print_to_log
    if task_dispatcher.docker_task_handler is not None:
        task_dispatcher.docker_task_handler.print = _print_to_log


def _print_to_log(*values, end="\n", **_):
    log = _log.get()
    if log is not None:
        log.write(" ".join(map(str, values)) + end)


def _path_of(task_name):
    """kfp.local names the third iteration of `for-loop-1` `for-loop-1-iteration-2`; here that is the path for-loop-1, 2."""
    around = _path.get()
    iteration = re.fullmatch(r"(.+)-iteration-(\d+)", task_name)
    if iteration and around and around[-1] == iteration[1]:
        return (*around, int(iteration[2]))
    return (*around, task_name)


@contextlib.contextmanager
def _inside(path):
    token = _path.set(path)
    try:
        yield
    finally:
        _path.reset(token)


def _reported(events, path, kind, call):
    events.begin(path, kind)
    try:
        with _inside(path):
            outputs, task_status = call()
    except BaseException as error:
        events.finish(path, "FAILED", str(error))
        raise
    events.finish(path, "SUCCEEDED" if task_status == status.Status.SUCCESS else "FAILED")
    return outputs, task_status


def _follow_groups(events):
    """Conditions, sub-pipelines, exit handlers, iterations: everything that is a DAG in a DAG."""
    run = enhanced_dag_orchestrator.execute_task

    @functools.wraps(run)
    def execute_task(**given):
        component = given["components"][given["task_spec"].component_ref.name]
        if component.WhichOneof("implementation") != "dag":
            return run(**given)
        path = _path_of(given["task_name"])
        return _reported(events, path, "dag", lambda: run(**given))

    enhanced_dag_orchestrator.execute_task = execute_task


def _follow_loops(events):
    run = enhanced_dag_orchestrator._run_parallel_for_task

    @functools.wraps(run)
    def run_parallel_for_task(**given):
        path = _path_of(given["task_name"])
        events.begin(path, "loop")
        try:
            with _inside(path):
                has_failed = run(**given)
        except BaseException as error:
            events.finish(path, "FAILED", str(error))
            raise
        events.finish(path, "FAILED" if has_failed else "SUCCEEDED")
        return has_failed

    enhanced_dag_orchestrator._run_parallel_for_task = run_parallel_for_task


def _follow_leaves(events):
    run = task_executor.execute_single_task

    @functools.wraps(run)
    def execute_single_task(**given):
        token = _attempts.set([])
        try:
            kind = "retried task" if given["task_spec"].retry_policy.max_retry_count > 0 else "task"
            return _reported(events, _path_of(given["task_name"]), kind, lambda: run(**given))
        finally:
            _attempts.reset(token)

    task_executor.execute_single_task = execute_single_task


def _follow_attempts(events, log_folder):
    run = task_dispatcher.run_single_task_implementation

    @functools.wraps(run)
    def run_single_task_implementation(**given):
        path, attempts = _path.get(), _attempts.get()
        number = len(attempts)
        attempts.append(number)
        log_file = os.path.join(log_folder, f"{next(_numbers)}.log")
        events.attempt(path, number, log_file)
        with TaskLog(log_file) as log:
            token = _log.set(log)
            try:
                given["runner"] = _runner_for(given["executor_spec"].container, given["runner"], events)
                outputs, task_status = run(**given)
            except BaseException as error:
                log.write(f"{type(error).__name__}: {error}\n")
                events.attempt_end(path, number, "FAILED", str(error))
                raise
            finally:
                _log.reset(token)
        failed = task_status != status.Status.SUCCESS
        events.attempt_end(path, number, "FAILED" if failed else "SUCCEEDED", "")
        return outputs, task_status

    task_dispatcher.run_single_task_implementation = run_single_task_implementation


def _runner_for(container, runner, events):
    """A subprocess runs lightweight components only (kfp/local/subprocess_task_handler.py); others need their image."""
    from kfp import local
    from kfp.dsl import component_factory

    command = [*container.command, *container.args]
    containerized = component_factory.CONTAINERIZED_PYTHON_COMPONENT_COMMAND
    is_light = any(component_factory.EXECUTOR_MODULE in part for part in command)
    if is_light and command[: len(containerized)] != containerized:
        return runner
    if task_dispatcher.docker_task_handler is None:
        need = "the package docker in its environment (name it in `requirements`)"
    elif not containers.answer():
        need = "a container engine that answers"
    else:
        return local.DockerRunner(labels=containers.LABELS)
    raise events.refuse(f"the container component of image {container.image} needs {need}")


def _keep_contexts_in_threads():
    """The iterations of a loop run in threads, which begin with an empty context."""
    pool = enhanced_dag_orchestrator.concurrent.futures.ThreadPoolExecutor

    class ContextPool(pool):
        def submit(self, call, /, *args, **kwargs):
            return super().submit(contextvars.copy_context().run, call, *args, **kwargs)

    enhanced_dag_orchestrator.concurrent.futures.ThreadPoolExecutor = ContextPool


def _stop_guesses(events):
    """
    Where kfp.local does not understand a condition or a loop it warns and goes on, as if the condition were false and the loop empty. A
    server would decide otherwise, so the run ends there.
    """

    class Logging:
        def __getattr__(self, name):
            return getattr(logging_module, name)

        def warning(self, message, *_):
            raise events.refuse(f"{_place()}{message}")

        def info(self, message, *_):
            skipped = re.match(r"Skipping (?:conditional )?task (\S+?):? (.*)", message)
            if skipped:
                events.skip(_path_of(skipped[1]), skipped[2])

    logging_module = enhanced_dag_orchestrator.logging
    enhanced_dag_orchestrator.logging = Logging()
    resolve = enhanced_dag_orchestrator.ConditionEvaluator._resolve_pipeline_channel

    def resolve_pipeline_channel(channel, io_store):
        value = resolve(channel, io_store)
        # kfp.local pastes the text between quotes into an expression of Python.
        if isinstance(value, str) and re.search(r"['\\\n]", value):
            raise events.refuse(f"{_place()}a condition on a text with quotes, backslashes or several lines")
        return value

    enhanced_dag_orchestrator.ConditionEvaluator._resolve_pipeline_channel = staticmethod(resolve_pipeline_channel)


def _place():
    path = _path.get()
    return f"in {' / '.join(map(str, path))}: " if path else ""
