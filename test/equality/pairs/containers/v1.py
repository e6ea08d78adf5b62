from kfp import dsl


@dsl.pipeline(name="containers")
def containers(text: str = "hello", count: int = 3):
    dsl.ContainerOp(
        name="say",
        image="alpine:3.20",
        command=["sh", "-c", 'echo "$0" "$1"'],
        arguments=[text, count],
    )
    dsl.ContainerOp(name="end", image="alpine:3.20", command=["echo"], arguments=["--text=" + str(text), "done"])
