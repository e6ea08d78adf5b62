import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../support/compile.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

/** Modules that use what the driver imports late: the models and the client of Kubernetes, requests, jsonschema, function components. */
const modules = {
  "every_model.py": `from kubernetes.client import *
from kubernetes.client.models import V1Toleration
import kubernetes.client.models.v1_affinity as affinity
import kubernetes
from kfp import dsl, onprem

@dsl.pipeline(name="every-model", description="volumes, secrets, affinity")
def every_model(size: str = "1Gi"):
    volume = dsl.VolumeOp(name="claim", resource_name="data", size=size, modes=dsl.VOLUME_MODE_RWO)
    step = dsl.ContainerOp(name="step", image="busybox", command=["sh", "-c", "true"], pvolumes={"/data": volume.volume})
    step.add_env_variable(V1EnvVar(name="KEY", value_from=V1EnvVarSource(secret_key_ref=V1SecretKeySelector(name="s", key="k"))))
    step.add_toleration(V1Toleration(key="gpu", operator="Exists", effect="NoSchedule"))
    step.add_volume(kubernetes.client.V1Volume(name="tmp", empty_dir=V1EmptyDirVolumeSource()))
    term = V1NodeSelectorTerm(match_expressions=[V1NodeSelectorRequirement(key="zone", operator="In", values=["a"])])
    step.add_affinity(affinity.V1Affinity(node_affinity=V1NodeAffinity(
        required_during_scheduling_ignored_during_execution=V1NodeSelector(node_selector_terms=[term]))))
    step.apply(onprem.mount_pvc("other", "volume", "/other"))
`,
  "api_client.py": `from kubernetes import client, config
from kubernetes.client.rest import ApiException
from kubernetes.client import api_client
from kfp import dsl
import requests, jsonschema, kfp

pod = client.ApiClient().sanitize_for_serialization(client.V1Pod(metadata=client.V1ObjectMeta(name="p")))
assert issubclass(ApiException, Exception) and api_client.ApiClient is client.ApiClient
assert hasattr(client, "CoreV1Api") and not hasattr(client, "NoSuchApi") and "V1Pod" in dir(client)
assert config.ConfigException.__name__ == "ConfigException" and requests.Session().headers
jsonschema.validate({"a": 1}, {"type": "object"})
assert callable(kfp.Client) and kfp._auth.json

@dsl.pipeline(name="api-client")
def api_client_pipeline(text: str = "x"):
    manifest = {"apiVersion": "v1", "kind": "Pod", **pod}
    dsl.ResourceOp(name="make", k8s_resource=manifest, action="create", success_condition="status.phase == Succeeded")
`,
  "functions.py": `from typing import NamedTuple
from kfp import dsl, components

def split(text: str, count: int = 2) -> NamedTuple("Out", [("head", str), ("size", int)]):
    """Splits a text.

    Args:
        text: What to split.
    """
    return (text[:count], len(text))

split_op = components.create_component_from_func(split, base_image="python:3.11")
shout_op = components.load_component_from_text("""
name: shout
inputs: [{name: text, type: String}]
outputs: [{name: loud, type: String}]
implementation:
  container:
    image: busybox
    command: [sh, -c, 'echo "$0" > "$1"', {inputValue: text}, {outputPath: loud}]
""")

@dsl.pipeline(name="functions")
def functions(text: str = "hello"):
    with dsl.ExitHandler(dsl.ContainerOp(name="bye", image="busybox", command=["echo"])):
        parts = split_op(text)
        with dsl.Condition(parts.outputs["size"] > 3):
            shout_op(parts.outputs["head"]).set_caching_options(False)
        with dsl.ParallelFor(["a", "b"]) as item:
            shout_op(item)
`,
  "artifacts.py": `from kfp import dsl
from kfp.components import InputPath, OutputPath, func_to_container_op

def make(rows: int, table: OutputPath("CSV")):
    with open(table, "w") as file:
        file.write("x" * rows)

def use(table: InputPath("CSV")) -> float:
    return 1.0

make_op, use_op = func_to_container_op(make), func_to_container_op(use)

@dsl.pipeline(name="artifacts")
def artifacts(rows: int = 3):
    made = make_op(rows)
    used = use_op(made.output).after(made).set_memory_limit("1Gi").set_retry(2)
    used.container.set_image_pull_policy("Always")
    dsl.get_pipeline_conf().set_timeout(60).set_image_pull_secrets([])
`,
};

it("writes the bytes of the SDK's own command for modules that use what is imported late", async () => {
  const workspace = makeWorkspace(
    Object.fromEntries(Object.entries(modules).map(([name, text]) => [`pipelines/${name}`, text])),
  );
  const results = await compile(workspace, { pipelines: ["pipelines/*.py"] });
  expect(results.flatMap((result) => (result.kind === "failed" ? [result.error.message] : []))).toEqual([]);
  for (const name of Object.keys(modules)) {
    const stem = name.replace(".py", "");
    const expected = withoutLoopId(compileWithCommand(workspace, name));
    expect(withoutLoopId(readFileSync(join(workspace, "compiled", `${stem}.yaml`), "utf8")), name).toBe(expected);
  }
});

function compileWithCommand(workspace: string, name: string): string {
  const program = "from kfp_tekton.compiler.main import main; main()";
  execFileSync(sdkPython(), ["-B", "-c", program, "--py", name, "--output", "../expected.yaml"], {
    cwd: join(workspace, "pipelines"),
    stdio: "pipe",
  });
  return readFileSync(join(workspace, "expected.yaml"), "utf8");
}

/** The SDK's five digits are random. */
const withoutLoopId = (yaml: string): string => yaml.replace(/-[0-9a-f]{5}-for-loop/g, "-for-loop");
