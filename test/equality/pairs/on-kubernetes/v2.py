# replaces: v1.py
from kfp import dsl, kubernetes


@dsl.container_component
def say(text: str):
    return dsl.ContainerSpec(image="alpine:3.20", command=["echo"], args=[text])


@dsl.pipeline(name="on-kubernetes")
def on_kubernetes(text: str = "hello"):
    task = say(text=text)
    kubernetes.add_node_selector(task, label_key="disk", label_value="ssd")
    kubernetes.add_pod_label(task, label_key="team", label_value="a")
    kubernetes.add_pod_annotation(task, annotation_key="note", annotation_value="b")
    kubernetes.set_timeout(task, seconds=600)
    kubernetes.add_toleration(task, key="gpu", operator="Equal", value="yes", effect="NoSchedule")
    kubernetes.use_secret_as_env(task, secret_name="store", secret_key_to_env={"token": "TOKEN"})
