from kfp import dsl
from kfp.dsl import PipelineTaskFinalStatus


@dsl.component(base_image="python:3.11")
def notify(status: PipelineTaskFinalStatus, to: str):
    print(to, status.state)


@dsl.component(base_image="python:3.11")
def work(rows: int) -> int:
    return rows


@dsl.pipeline
def guarded(rows: int = 3):
    last = notify(to="team")
    with dsl.ExitHandler(last, name="watched"):
        first = work(rows=rows)
        work(rows=first.output).after(first)
