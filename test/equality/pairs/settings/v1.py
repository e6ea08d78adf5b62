from kfp import components, dsl


def load(rows: int) -> str:
    import os

    return os.environ["SOURCE"] * rows


load_op = components.create_component_from_func(load, base_image="python:3.11")


@dsl.pipeline(name="settings")
def settings(rows: int = 1):
    first = load_op(rows)
    first.set_cpu_limit("2").set_cpu_request("500m").set_memory_limit("1Gi").set_memory_request("512Mi")
    first.set_retry(2)
    first.execution_options.caching_strategy.max_cache_staleness = "P0D"
    from kubernetes.client import V1EnvVar

    first.add_env_variable(V1EnvVar(name="SOURCE", value="a"))
    second = load_op(2)
    second.set_caching_options(False) if hasattr(second, "set_caching_options") else None
    second.after(first)
