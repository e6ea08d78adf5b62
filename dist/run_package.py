"""
Runs one package of KFP 2 with the SDK's own `kfp.local`, in a process of its own: `run_package.py REQUEST`. The request is a JSON file with
`scripts` (names and paths of the modules beside this one, which the bundle renames), `package` (the YAML), `arguments`, `folder` (of the
run), `events` (the file to report to) and `seed` (packages of every component).
"""

import importlib.util
import json
import os
import re
import sys
import warnings


def main(request_file):
    with open(request_file, encoding="utf-8") as stream:
        request = json.load(stream)
    scripts = dict(request["scripts"])
    Events = load("run_events", scripts).Events
    events = Events(request["events"])
    try:
        run(request, events)
    except BaseException as error:
        events.end("FAILED", failure_of(error, events))
    else:
        events.end("SUCCEEDED", "")


def load(name, scripts):
    spec = importlib.util.spec_from_file_location(name, scripts[name])
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def run(request, events):
    warnings.simplefilter("ignore")
    import yaml
    from google.protobuf import json_format
    from kfp import local
    from kfp.local import pipeline_orchestrator
    from kfp.pipeline_spec import pipeline_spec_pb2

    scripts = dict(request["scripts"])
    load("task_logs", scripts)
    load("containers", scripts).end_on_termination()
    task_environments = load("task_environments", scripts)
    followed_tasks = load("followed_tasks", scripts)
    with open(request["package"], encoding="utf-8") as stream:
        documents = list(yaml.safe_load_all(stream))
    spec = json_format.ParseDict(documents[0], pipeline_spec_pb2.PipelineSpec())
    folder = request["folder"]
    local.init(
        runner=local.SubprocessRunner(),
        pipeline_root=os.path.join(folder, "outputs"),
        workspace_root=os.path.join(folder, "workspace"),
        raise_on_error=True,
    )
    os.makedirs(os.path.join(folder, "workspace"), exist_ok=True)
    task_environments.use(request["seed"], os.path.join(folder, "environments"))
    followed_tasks.follow(events, os.path.join(folder, "logs"))
    pipeline_orchestrator.run_local_pipeline(pipeline_spec=spec, arguments=request["arguments"])
    if events.unsupported is not None:
        raise RuntimeError(events.unsupported)


def failure_of(error, events):
    """An unsupported feature is the cause, whatever kfp.local made of it on the way out."""
    if events.unsupported is not None:
        return events.unsupported
    text = without_colours(str(error) or type(error).__name__)
    return text if isinstance(error, RuntimeError) else f"{type(error).__name__}: {text}"


def without_colours(text):
    """Without the colours of a terminal."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


if __name__ == "__main__":
    main(sys.argv[1])
