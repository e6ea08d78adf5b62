# replaces: v1.py
from kfp import dsl


@dsl.component(base_image="python:3.11")
def load(rows: int) -> str:
    import os

    return os.environ["SOURCE"] * rows


@dsl.pipeline(name="settings")
def settings(rows: int = 1):
    first = load(rows=rows)
    first.set_cpu_limit("2").set_cpu_request("500m").set_memory_limit("1Gi").set_memory_request("512Mi")
    first.set_retry(2)
    first.set_caching_options(False)
    first.set_env_variable(name="SOURCE", value="a")
    second = load(rows=2)
    second.after(first)
