"""A package as objects of Kubernetes, `Pipeline` and `PipelineVersion`, which Argo CD or Flux apply to a cluster of KFP 2."""

import hashlib

import kfp
from kfp.compiler import compiler_utils


def write_manifests(write, place, namespace):
    """
    The SDK writes them itself. It names every version like its pipeline, but a version cannot be changed once it exists: a name with the digest of
    what it holds is new exactly if that is new.

    :param write: compiles to `place`, where the package is already, with these settings of the SDK's compiler
    """
    options_of = getattr(compiler_utils, "KubernetesManifestOptions", None)
    if options_of is None:
        raise ValueError("kfp %s writes no Kubernetes manifests, which `format: kubernetes` asks for." % kfp.__version__)
    with open(place, "rb") as package:
        digest = hashlib.sha256(package.read()).hexdigest()[:12]
    options = options_of(include_pipeline_manifest=True, namespace=namespace or None)
    options.pipeline_version_name = "%s-%s" % (pipeline_name(place), digest)
    write(kubernetes_manifest_format=True, kubernetes_manifest_options=options)


def pipeline_name(place):
    """The header of the package names the pipeline (kfp/compiler/pipeline_spec_builder.py, `extract_comments_from_pipeline_spec`)."""
    with open(place, encoding="utf-8") as package:
        for line in package:
            if line.startswith("# Name: "):
                return line[len("# Name: ") :].strip()
    raise ValueError("The package does not name its pipeline.")
