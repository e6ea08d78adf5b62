"""Everything that people do with the SDK's own client, against the server whose address is the argument. Prints one JSON object."""

import json
import os
import sys
import tempfile
import time

import kfp_tekton
from kfp import dsl
from kfp_tekton.compiler import TektonCompiler


@dsl.pipeline(name="hello")
def hello(text: str = "hi"):
    dsl.ContainerOp(name="say", image="busybox", command=["sh", "-c", "echo $0"], arguments=[text])


@dsl.pipeline(name="slow")
def slow():
    dsl.ContainerOp(name="wait", image="busybox", command=["sleep", "60"])


def main():
    folder = tempfile.mkdtemp()
    hello_yaml, slow_yaml = os.path.join(folder, "hello.yaml"), os.path.join(folder, "slow.yaml")
    TektonCompiler().compile(hello, hello_yaml)
    TektonCompiler().compile(slow, slow_yaml)
    client = kfp_tekton.TektonClient(host=sys.argv[1])
    status = lambda run: client.wait_for_run_completion(run.id, timeout=60).run.status
    pipeline = client.upload_pipeline(hello_yaml, pipeline_name="hello", description="d")
    version = client.upload_pipeline_version(hello_yaml, pipeline_version_name="v2", pipeline_id=pipeline.id)
    experiment = client.create_experiment("tries")
    of_version = client.run_pipeline(experiment.id, "of a version", pipeline_id=pipeline.id, version_id=version.id, params={"text": "there"})
    ended = status(of_version)
    stopped = client.run_pipeline(experiment.id, "of a package", pipeline_package_path=slow_yaml)
    time.sleep(0.5)
    client._run_api.run_service_terminate_run(stopped.id)
    of_function = client.create_run_from_pipeline_func(hello, arguments={"text": "x"}, experiment_name="tries", run_name="of a function")
    job = client.create_recurring_run(experiment.id, "nightly", cron_expression="0 0 3 * * *", pipeline_id=pipeline.id, version_id=version.id)
    jobs = [each.name for each in client.list_recurring_runs().jobs]
    # The client of 1.9.3 calls a method by its old name here.
    client._job_api.job_service_delete_job(job.id)
    result = {
        "id by name": client.get_pipeline_id("hello") == pipeline.id,
        "statuses": [ended, status(stopped), of_function.wait_for_run_completion(60).run.status],
        "runs": sorted(run.name for run in client.list_runs(experiment_id=experiment.id).runs),
        "pipelines": sorted(each.name for each in client.list_pipelines().pipelines),
        "versions": sorted(each.name for each in client.list_pipeline_versions(pipeline.id).versions),
        "experiments": sorted(each.name for each in client.list_experiments().experiments),
        "got": [client.get_run(of_version.id).run.name, client.get_pipeline(pipeline.id).name, client.get_experiment(experiment_name="tries").name],
        "jobs": jobs,
        "jobs left": client.list_recurring_runs().jobs or [],
    }
    client.delete_pipeline(pipeline.id)
    result["pipelines left"] = client.list_pipelines().pipelines or []
    print(json.dumps(result))


main()
