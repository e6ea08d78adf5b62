import { describe, expect, it } from "vitest";
import { checkPipeline } from "../../src/checks/checks.ts";
import { readPackageDocument } from "../../src/packages/package-kind.ts";
import { compileTogether } from "../support/compile-together.ts";

/** The statements begin in line 23. */
const module = (statements: string): string => `from typing import List

from kfp import dsl, kubernetes


@dsl.component(base_image="python:3.11")
def work(x: str = "a", n: int = 1, f: float = 0.5, many: List[str] = ["a"]) -> str:
    return x


@dsl.component(base_image="python:3.11")
def use(model: dsl.Input[dsl.Model]):
    print(model.path)


@dsl.component(base_image="python:3.11")
def load(data: dsl.Input[dsl.Dataset]):
    print(data.path)


@dsl.pipeline(name="p")
def p(device: str = "nvidia.com/gpu", secret: str = "Own_Secret", image: str = "python:3.12", rows: int = 1):
${statements
  .split("\n")
  .map((line) => `    ${line}`)
  .join("\n")}
`;
const firstLine = 23;

const compileOne = compileTogether();

/** What the rules of this file find: others, such as `privileges`, tell of every secret. */
async function findingsOf(source: string) {
  const result = await compileOne(source);
  if (result.kind !== "compiled") throw new Error(JSON.stringify(result));
  const { yaml, line } = result.pipeline;
  const { documents } = readPackageDocument(yaml);
  return checkPipeline({ documents, module: "p.py", source, line, levelOf: () => "auto" })
    .filter(({ rule }) => rule.startsWith("spec-"))
    .map(({ rule, message, location, level }) => ({ rule, message, line: location.line, level }));
}

const task = (call: string): string => `task = work()\n${call}`;
const claim = (settings: string): string => `kubernetes.CreatePVC(${settings}, storage_class_name="standard")`;

const inContainers: readonly (readonly [string, string, number])[] = [
  [task("task.set_gpu_limit(1)"), "It wants 1 accelerators of no type", 1],
  [task("task.set_accelerator_limit(2)"), "It wants 2 accelerators of no type", 1],
  [task('task.set_accelerator_type("NVIDIA_TESLA_K80")'), '"NVIDIA_TESLA_K80" is no resource of Kubernetes', 1],
  [task('task.set_cpu_request("2").set_cpu_limit("1500m")'), "Its CPU request 2 is over its limit 1500m", 1],
  [task('task.set_memory_request("4Gi").set_memory_limit("4G")'), "Its memory request 4Gi is over its limit 4G", 1],
  [task('task.set_memory_limit("64000K")'), '"64000K" is not a quantity of Kubernetes', 1],
  [task('task.set_container_image("Bad Image:1")'), '"Bad Image:1" is not the name of an image', 1],
];

const inKubernetes: readonly (readonly [string, string, number])[] = [
  [
    task('kubernetes.use_secret_as_env(task, secret_name="My_Secret", secret_key_to_env={"k": "K"})'),
    '"My_Secret" is not a valid name of a secret',
    1,
  ],
  [
    task('kubernetes.use_config_map_as_env(task, config_map_name="My_Map", config_map_key_to_env={"k": "K"})'),
    '"My_Map" is not a valid name of a config map',
    1,
  ],
  [task('kubernetes.set_image_pull_secrets(task, ["My_Key"])'), '"My_Key" is not a valid name of a secret', 1],
  [
    task('kubernetes.mount_pvc(task, pvc_name="My Claim", mount_path="/data")'),
    '"My Claim" is not a valid name of a volume claim',
    1,
  ],
  [
    task('kubernetes.use_secret_as_volume(task, secret_name="tls.example.com", mount_path="/tls")'),
    "names of volumes have at most 63 characters and no dot",
    1,
  ],
  [
    task(
      'kubernetes.use_secret_as_volume(task, secret_name="s", mount_path="/data/")\nkubernetes.mount_pvc(task, pvc_name="c", mount_path="/data")',
    ),
    "Two volumes are mounted at /data",
    1,
  ],
  [
    task(
      'kubernetes.use_secret_as_volume(task, secret_name="one", mount_path="/a")\nkubernetes.use_secret_as_volume(task, secret_name="one", mount_path="/b")',
    ),
    "Two volumes have the name one",
    1,
  ],
  [task('kubernetes.add_pod_label(task, "bad key!", "x")'), '"bad key!" is not a valid key of a label', 1],
  [task('kubernetes.add_pod_label(task, "team", "a team")'), '"a team" is not a valid value of a label', 1],
  [task('kubernetes.add_pod_annotation(task, "a/b/c", "x")'), '"a/b/c" is not a valid key of an annotation', 1],
  [
    task('kubernetes.add_node_selector(task, "disk type", "ssd")'),
    '"disk type" is not a valid key of a node selector',
    1,
  ],
  [
    task('kubernetes.add_toleration(task, key="gpu", operator="Exists", value="x")'),
    "The toleration of gpu has the operator Exists and a value",
    1,
  ],
  [task('kubernetes.add_toleration(task, operator="Equal", value="x")'), "The toleration of everything has no key", 1],
  [
    task('kubernetes.add_toleration(task, key="k", operator="Exists", effect="NoSchedule", toleration_seconds=5)'),
    "has seconds without the effect NoExecute",
    1,
  ],
  [
    task('kubernetes.empty_dir_mount(task, volume_name="scratch", mount_path="/x", size_limit="10 GB")'),
    '"10 GB" is not a quantity of Kubernetes',
    1,
  ],
  [
    task('kubernetes.empty_dir_mount(task, volume_name="My_Scratch", mount_path="/x")'),
    '"My_Scratch" is not a valid name of a volume',
    1,
  ],
  [claim('pvc_name="c", access_modes=["ReadWriteOnze"], size="5Gi"'), '"ReadWriteOnze" is not an access mode', 0],
  [claim('pvc_name="c", access_modes=["ReadWriteOnce"], size="5 GB"'), '"5 GB" is not a quantity', 0],
  [claim('pvc_name="My_Claim", access_modes=["ReadWriteOnce"], size="5Gi"'), '"My_Claim" is not a valid name', 0],
];

const inInputs: readonly (readonly [string, string, number])[] = [
  [
    'use(model=dsl.importer(artifact_uri="data/model.bin", artifact_class=dsl.Model).output)',
    `The importer's address "data/model.bin" has no scheme`,
    0,
  ],
  [
    'load(data=dsl.importer(artifact_uri="oci://registry/data", artifact_class=dsl.Dataset).output)',
    "only as a Model, and this is system.Dataset",
    0,
  ],
  ['with dsl.ParallelFor([1, "a"]) as item:\n    work(n=item)', 'NUMBER_INTEGER, and "a" is of another', 0],
  ["with dsl.ParallelFor([True, 2]) as item:\n    work(x='a')", "BOOLEAN, and 2 is of another", 0],
  ['with dsl.ParallelFor([{"a": "x"}, {"b": "y"}]) as item:\n    work(x=item.a)', 'The loop uses "a" of its items', 0],
];

describe.concurrent("what the SDK of KFP 2 takes and a cluster does not is found at its line", () => {
  it.each([
    ...inContainers.map((row) => ["spec-containers", ...row] as const),
    ...inKubernetes.map((row) => ["spec-kubernetes", ...row] as const),
    ...inInputs.map((row) => ["spec-inputs", ...row] as const),
  ])("%s: %s", { timeout: 600_000 }, async (rule, statements, message, offset) => {
    expect(await findingsOf(module(statements))).toEqual([
      { rule, message: expect.stringContaining(message), line: firstLine + offset, level: "warning" },
    ]);
  });

  it("spec-containers: packages that are files of this machine", { timeout: 600_000 }, async () => {
    const source = module("work()").replace(
      '@dsl.component(base_image="python:3.11")\ndef work',
      '@dsl.component(base_image="python:3.11", packages_to_install=["pandas==2.2.2", "./dist/own.whl"])\ndef work',
    );
    expect(await findingsOf(source)).toEqual([
      {
        rule: "spec-containers",
        message: "Task work: It installs ./dist/own.whl, a file of this machine, which is not in the container.",
        line: 6,
        level: "warning",
      },
    ]);
  });

  it("spec-containers: a container without an image", { timeout: 600_000 }, async () => {
    const source = module("empty()").replace(
      "@dsl.pipeline",
      '@dsl.container_component\ndef empty():\n    return dsl.ContainerSpec(image="", command=["true"])\n\n\n@dsl.pipeline',
    );
    expect(await findingsOf(source)).toMatchObject([{ message: expect.stringContaining("It has no image") }]);
  });
});

describe.concurrent("what runs has no finding", () => {
  it.each([
    "work()",
    task('task.set_accelerator_type("nvidia.com/gpu").set_accelerator_limit(1)'),
    task("task.set_accelerator_type(device).set_accelerator_limit(1)"),
    task('task.set_cpu_request("500m").set_cpu_limit("0.5")'),
    task('task.set_memory_request("1Gi").set_memory_limit("1024Mi")'),
    task('task.set_memory_limit("4Gi").set_retry(2)'),
    task("task.set_container_image(image)"),
    task(`task.set_container_image("registry.example.com:5000/team/train@sha256:${"0".repeat(64)}")`),
    task("kubernetes.use_secret_as_env(task, secret_name=secret, secret_key_to_env={'k': 'K'})"),
    task('kubernetes.use_secret_as_env(task, secret_name="db.example.com", secret_key_to_env={"k": "K"})'),
    task(
      'kubernetes.use_secret_as_volume(task, secret_name="a", mount_path="/a")\nkubernetes.use_config_map_as_volume(task, config_map_name="b", mount_path="/b")',
    ),
    task('kubernetes.add_pod_label(task, "app.kubernetes.io/name", "train_1.0")'),
    task('kubernetes.add_pod_annotation(task, "sidecar.istio.io/inject", "any text: {}")'),
    task('kubernetes.add_node_selector(task, "topology.kubernetes.io/zone", "eu-1a")'),
    task('kubernetes.add_toleration(task, key="nvidia.com/gpu", operator="Exists", effect="NoSchedule")'),
    task('kubernetes.add_toleration(task, operator="Exists")'),
    task(
      'kubernetes.add_toleration(task, key="k", operator="Equal", value="v", effect="NoExecute", toleration_seconds=5)',
    ),
    task('kubernetes.empty_dir_mount(task, volume_name="scratch", mount_path="/x", size_limit="10Gi")'),
    `claim = ${claim('pvc_name_suffix="-data", access_modes=["ReadWriteMany"], size="5Gi"')}\n${task('kubernetes.mount_pvc(task, pvc_name=claim.outputs["name"], mount_path="/data")')}`,
    'use(model=dsl.importer(artifact_uri="oci://registry/model", artifact_class=dsl.Model).output)',
    'load(data=dsl.importer(artifact_uri="s3://bucket/data", artifact_class=dsl.Dataset).output)',
    "load(data=dsl.importer(artifact_uri=secret, artifact_class=dsl.Dataset).output)",
    "with dsl.ParallelFor([1, 2, 2.5]) as item:\n    work(n=item)",
    'with dsl.ParallelFor(["a", 1]) as item:\n    work(x=item)',
    'with dsl.ParallelFor([{"a": "x", "b": 1}, {"a": "y"}]) as item:\n    work(x=item.a)',
    'with dsl.If(rows > 1):\n    with dsl.ParallelFor([["a"], ["b"]]) as item:\n        work(many=item)',
  ])("%s", { timeout: 600_000 }, async (statements) => {
    expect(await findingsOf(module(statements))).toEqual([]);
  });
});

describe("packages of strangers", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ secretName: `s${index}`, mountPath: `/m${index}` }));
  const spec = { schemaVersion: "2.1.0", deploymentSpec: { executors: { e: { container: { image: "x" } } } } };
  const nested = {
    root: { dag: { tasks: { t: { componentRef: { name: "c" } } } } },
    components: { c: { executorLabel: "e" } },
  };
  const platform = (settings: unknown) => ({
    platforms: { kubernetes: { deploymentSpec: { executors: { e: settings } } } },
  });

  it.each([
    [[null]],
    [[{ ...spec, root: [], components: null }]],
    [[{ ...spec, ...nested, deploymentSpec: { executors: { e: { container: null, importer: 5 } } } }]],
    [[{ ...spec, ...nested }, platform({ secretAsVolume: "x", tolerations: [null, 7], podMetadata: { labels: [1] } })]],
    [[{ ...spec, ...nested }, platform({ secretAsVolume: many })]],
  ])("are checked whatever their fields hold (%#)", (documents) => {
    const check = () => checkPipeline({ documents, module: "p.py", source: "", line: 1, levelOf: () => "auto" });
    expect(check().filter(({ level }) => level === "error")).toEqual([]);
  });
});
