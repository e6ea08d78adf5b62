"""Clients of a Kubeflow Pipelines server that send nothing."""

import functools
import importlib.machinery
import inspect
import os
import sys
import threading
import time

from kfp_tekton_action.stand_in_answers import Answer, kind_of_method

#: The generated clients, for whoever does without the SDK's: all requests go through one method of theirs.
GENERATED = ("kfp_server_api.api_client", "kfp_tekton_server_api.api_client")


def replace_client(client, server, run_function):
    """Replaces all methods of a client's class: then it does not matter where a module has imported it from, nor that it extends it.

    :param run_function: called for create_run_from_pipeline_func, with its arguments by their names. Returns the pipeline's name
    """
    for name, method in inspect.getmembers(client, inspect.isfunction):
        if name == "create_run_from_pipeline_func":
            setattr(client, name, running(method, server, run_function))
        elif name == "__init__":
            setattr(client, name, starting(method))
        elif not name.startswith("__"):
            setattr(client, name, answering(name, method, server))
    client.__getattr__ = generated_api(server)


def starting(original):
    def init(self, *args, **kwargs):
        arguments = named_arguments(original, (self, *args), kwargs)
        vars(self).update(_host=arguments.get("host") or "", _namespace=arguments.get("namespace") or "kubeflow")

    return functools.wraps(original)(init)


def generated_api(server):
    """`client.runs`, `client._run_api` and the like, which a real client makes for itself."""

    def attribute(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Answer(server, "run", {})

    return attribute


def answering(name, original, server):
    def method(self, *args, **kwargs):
        arguments = named_arguments(original, (self, *args), kwargs)
        if name in TEXTS:
            return TEXTS[name](self, server, arguments)
        if name == "upload_pipeline" and not arguments.get("pipeline_name"):
            arguments["pipeline_name"] = os.path.basename(str(arguments.get("pipeline_package_path", "")))
        if name == "set_user_namespace":
            vars(self)["_namespace"] = arguments.get("namespace")
        return server.answer(kind_of_method(name) or "pipeline", arguments)

    return functools.wraps(original)(method)


def running(original, server, run_function):
    def create_run_from_pipeline_func(self, *args, **kwargs):
        try:
            arguments = dict(inspect.signature(original).bind(self, *args, **kwargs).arguments)
        except TypeError:
            return original(self, *args, **kwargs)  # Python's own error, before anything of it runs.
        pipeline = run_function(arguments)
        server.remember("pipeline", pipeline)
        return server.answer("run", {"run_name": pipeline, **{key: value for key, value in arguments.items() if value is not None}})

    return functools.wraps(original)(create_run_from_pipeline_func)


#: Methods that return something else than an answer.
TEXTS = {
    "get_pipeline_id": lambda client, server, arguments: server.answer("pipeline", arguments).id,
    "get_user_namespace": lambda client, server, arguments: client._namespace,
    "_get_url_prefix": lambda client, server, arguments: client._host,
    "_get_workflow_json": lambda client, server, arguments: server.finished_run(),
}


def named_arguments(function, args, kwargs):
    """Also of a call that leaves out what this release of the SDK wants."""
    try:
        return dict(inspect.signature(function).bind_partial(*args, **kwargs).arguments)
    except TypeError:
        return dict(kwargs)


class GeneratedClients:
    """Replaces the requests of the generated clients as soon as one is imported: few modules do so, and it takes long."""

    def __init__(self, server):
        self.server = server

    def watch(self):
        for name in GENERATED:
            if name in sys.modules:
                self.replace(sys.modules[name])
        sys.meta_path.insert(0, self)

    def find_spec(self, name, path, target=None):
        if name not in GENERATED:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        load = spec.loader.exec_module

        def exec_module(module):
            load(module)
            self.replace(module)

        spec.loader.exec_module = exec_module
        return spec

    def replace(self, module):
        def call_api(client, resource_path, method, path_params=None, query_params=None, header_params=None, body=None, **settings):
            kind = kind_of_method(resource_path.rpartition("apis/")[2].replace("pipeline_versions", "version"))
            arguments = {**dict(path_params or {}), **dict(query_params or {}), "body": body}
            arguments.setdefault("%s_id" % kind, arguments.get("id"))
            answer = self.server.answer(kind or "run", arguments)
            return answer if settings.get("_return_http_data_only") else (answer, 200, {})

        module.ApiClient.call_api = call_api


def shorten_waits(server):
    """A module that polls a server need not wait for what has happened. Where threads run beside it, it may wait for those."""
    sleep = time.sleep

    def short_sleep(seconds):
        sleep(0 if server.was_asked and threading.active_count() == 1 else seconds)

    time.sleep = short_sleep
