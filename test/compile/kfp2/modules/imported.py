from kfp import dsl
from kfp.dsl import Artifact, Dataset, Input, importer


@dsl.component(base_image="python:3.11")
def size(data: Input[Dataset]) -> int:
    return len(open(data.path).read())


@dsl.pipeline(name="imported")
def imported(uri: str = "gs://bucket/data"):
    data = importer(artifact_uri=uri, artifact_class=Dataset, reimport=False, metadata={"kind": "raw"})
    size(data=data.output)
