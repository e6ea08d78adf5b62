from kfp import dsl, kubernetes


@dsl.component(base_image="python:3.11")
def read() -> str:
    return "read"


@dsl.pipeline(name="on-kubernetes")
def on_kubernetes():
    task = read()
    kubernetes.use_secret_as_env(task, secret_name="store", secret_key_to_env={"password": "PASSWORD"})
    kubernetes.mount_pvc(task, pvc_name="data", mount_path="/data")
    kubernetes.add_node_selector(task, label_key="disk", label_value="ssd")
    kubernetes.set_timeout(task, 600)
