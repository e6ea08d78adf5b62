from kfp import dsl
from kfp.components import InputPath, OutputPath, create_component_from_func
from kubernetes.client.models import (
    V1ConfigMapEnvSource,
    V1ConfigMapVolumeSource,
    V1EnvFromSource,
    V1EnvVar,
    V1EnvVarSource,
    V1KeyToPath,
    V1SecretKeySelector,
    V1SecretVolumeSource,
    V1Volume,
    V1VolumeMount,
)


def shell(name, script):
    return dsl.ContainerOp(
        name=name, image="busybox", command=["sh", "-c", script], file_outputs={"out": "/tmp/out"}
    )


def secret_variable(name, secret, key, optional=None):
    selector = V1SecretKeySelector(name=secret, key=key, optional=optional)
    return V1EnvVar(name=name, value_from=V1EnvVarSource(secret_key_ref=selector))


@dsl.pipeline(name="secret-variable")
def secret_variable_pipeline():
    op = shell("one", 'printf "%s" "$TOKEN-$MODE-${NONE:-none}" > /tmp/out')
    op.container.add_env_variable(secret_variable("TOKEN", "credentials", "token"))
    op.container.add_env_variable(secret_variable("NONE", "not-there", "token", optional=True))
    op.container.add_env_from(V1EnvFromSource(config_map_ref=V1ConfigMapEnvSource(name="settings")))


@dsl.pipeline(name="secret-missing")
def secret_missing():
    op = shell("one", 'printf "%s" "$TOKEN" > /tmp/out')
    op.container.add_env_variable(secret_variable("TOKEN", "not-there", "token"))


@dsl.pipeline(name="secret-key-missing")
def secret_key_missing():
    op = shell("one", 'printf "%s" "$TOKEN" > /tmp/out')
    op.container.add_env_variable(secret_variable("TOKEN", "credentials", "password"))


@dsl.pipeline(name="secret-volume")
def secret_volume():
    op = shell("one", "cat /etc/keys/token /etc/settings/sub/mode > /tmp/out")
    op.add_volume(V1Volume(name="keys", secret=V1SecretVolumeSource(secret_name="credentials")))
    op.container.add_volume_mount(V1VolumeMount(name="keys", mount_path="/etc/keys"))
    items = [V1KeyToPath(key="MODE", path="sub/mode")]
    op.add_volume(V1Volume(name="settings", config_map=V1ConfigMapVolumeSource(name="settings", items=items)))
    op.container.add_volume_mount(V1VolumeMount(name="settings", mount_path="/etc/settings"))


def produce(data_path: OutputPath(str), size: int):
    with open(data_path, "w") as file:
        file.write("x" * size)


def measure(data_path: InputPath(str)) -> int:
    with open(data_path) as file:
        return len(file.read())


produce_op = create_component_from_func(produce)
measure_op = create_component_from_func(measure)


@dsl.pipeline(name="files")
def files(size: int = 5000):
    measure_op(produce_op(size).output)
