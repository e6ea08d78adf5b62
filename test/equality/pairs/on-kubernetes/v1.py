from kfp import dsl
from kubernetes.client import V1EnvVar, V1EnvVarSource, V1SecretKeySelector, V1Toleration


@dsl.pipeline(name="on-kubernetes")
def on_kubernetes(text: str = "hello"):
    task = dsl.ContainerOp(name="say", image="alpine:3.20", command=["echo"], arguments=[text])
    task.add_node_selector_constraint("disk", "ssd")
    task.add_pod_label("team", "a")
    task.add_pod_annotation("note", "b")
    task.set_timeout(600)
    task.add_toleration(V1Toleration(key="gpu", operator="Equal", value="yes", effect="NoSchedule"))
    task.add_env_variable(
        V1EnvVar(
            name="TOKEN", value_from=V1EnvVarSource(secret_key_ref=V1SecretKeySelector(name="store", key="token"))
        )
    )
