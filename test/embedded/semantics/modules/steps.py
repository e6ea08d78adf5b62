"""Steps that every module of this folder builds its pipelines from."""

from kfp import dsl


def say(name, text, **more):
    """Writes a text to its result `out`."""
    return dsl.ContainerOp(
        name=name,
        image="busybox",
        command=["sh", "-c", 'printf "%s" "$0" > /tmp/out'],
        arguments=[text],
        file_outputs={"out": "/tmp/out"},
        **more,
    )


def fail(name, code=1):
    return dsl.ContainerOp(name=name, image="busybox", command=["sh", "-c", 'exit "$0"'], arguments=[code])


def wait(name, seconds):
    return dsl.ContainerOp(name=name, image="busybox", command=["sleep"], arguments=[seconds])
