# replaces: v1.py
from kfp import dsl


@dsl.container_component
def say(text: str, count: int):
    return dsl.ContainerSpec(image="alpine:3.20", command=["sh", "-c", 'echo "$0" "$1"'], args=[text, count])


@dsl.container_component
def end(text: str):
    return dsl.ContainerSpec(image="alpine:3.20", command=["echo"], args=[f"--text={text}", "done"])


@dsl.pipeline(name="containers")
def containers(text: str = "hello", count: int = 3):
    say(text=text, count=count)
    end(text=text)
