from kfp import dsl


@dsl.component(base_image="python:3.11")
def step() -> str:
    return "done"


settings = dsl.PipelineConfig()
settings.workspace = dsl.WorkspaceConfig(size="1Gi")


@dsl.pipeline(name="config", pipeline_config=settings)
def config():
    step()
