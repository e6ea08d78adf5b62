import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../../src/checks/policy/glob.ts";
import { parsePolicy } from "../../../src/checks/policy/policy.ts";
import { violationsOf } from "../../../src/checks/policy/violations.ts";
import { readPackageDocument } from "../../../src/packages/package-kind.ts";
import { startCpuTime } from "../../support/cpu-time.ts";

const digest = `sha256:${"a".repeat(64)}`;

interface Given {
  readonly policy: string;
  /** The PipelineRun's specification, in one line. */
  readonly spec: string;
  readonly serviceAccount?: string;
  readonly apiVersion?: string;
}

function messagesOf({ policy, spec, serviceAccount = "", apiVersion = "tekton.dev/v1" }: Given): readonly string[] {
  const yaml = `apiVersion: ${apiVersion}\nkind: PipelineRun\nmetadata: {name: p}\nspec: {${spec}}\n`;
  return ofPackage(yaml, policy, serviceAccount);
}

function ofPackage(yaml: string, policy: string, serviceAccount = ""): readonly string[] {
  const { documents } = readPackageDocument(yaml);
  return violationsOf({ documents, serviceAccount }, parsePolicy(policy, "policy.yml")).map(
    ({ message, task }) => `${task === undefined ? "" : `${task}: `}${message}`,
  );
}

const withTaskSpec = (taskSpec: string): string => `pipelineSpec: {tasks: [{name: a, taskSpec: {${taskSpec}}}]}`;
const withImage = (image: string): string => withTaskSpec(`steps: [{name: main, image: ${JSON.stringify(image)}}]`);

describe("images", () => {
  const policy = [
    "allowed-registries: [ghcr.io, 'registry.example.com:5000', '*.corp.example']",
    `allowed-images: [python, 'docker.io/acme/*', 'quay.io/x/tagged:1.*', 'quay.io/x/pinned@sha256:*', 'quay.io/deep/**']`,
  ].join("\n");

  it.each([
    "ghcr.io/any/thing",
    "GHCR.io/any/thing:1",
    `ghcr.io/any/thing@${digest}`,
    "registry.example.com:5000/a/b:2",
    "eu.corp.example/a",
    "python",
    "python:3.11",
    "docker.io/python:3.11",
    "index.docker.io/library/python:3",
    `library/python:3@${digest}`,
    "acme/one:2",
    "quay.io/x/tagged:1.2",
    `quay.io/x/pinned@${digest}`,
    "quay.io/deep/er/and/deeper",
    "ghcr.io/any/thing:$(params.tag)",
    "ghcr.io/any/thing@$(params.digest)",
    "ghcr.io/any/thing:v$(inputs.params.major).1",
  ])("are allowed: %s", (image) => {
    expect(messagesOf({ policy, spec: withImage(image) })).toEqual([]);
  });

  it.each<[string, string]>([
    ["busybox", "(docker.io/library/busybox:latest) is neither in allowed-registries"],
    ["evil/python", "(docker.io/evil/python:latest) is neither"],
    ["acme/one/two", "(docker.io/acme/one/two:latest) is neither"],
    ["ghcr.io.evil.example/a/b", "is neither"],
    ["ghcr.io:443/a/b", "(ghcr.io:443/a/b:latest) is neither"],
    ["registry.example.com/a/b", "is neither"],
    ["evil.example/ghcr.io/a", "is neither"],
    ["corp.example/a", "is neither"],
    ["quay.io/x/tagged:2", "is neither"],
    ["quay.io/x/tagged", "(quay.io/x/tagged:latest) is neither"],
    // The runtime takes the digest and forgets the tag.
    [`quay.io/x/tagged:1.2@${digest}`, `(quay.io/x/tagged@${digest}) is neither`],
    ["quay.io/x/pinned:1", "is neither"],
    ["ghcr.io/Any/Thing", "is not the name of an image"],
    ["ghcr.io/any/thing:", "is not the name of an image"],
    ["ghcr.io//thing", "is not the name of an image"],
    ["ghcr.io/a/../b", "is not the name of an image"],
    ["user@ghcr.io/a/b", "is not the name of an image"],
    ["https://ghcr.io/a/b", "is not the name of an image"],
    [`ghcr.io/a@${digest}@${digest}`, "is not the name of an image"],
    ["ghcr.io/a b", "is not the name of an image"],
    [" ghcr.io/a", "is not the name of an image"],
    [`ghcr.io/${"a".repeat(1_000)}`, "is not the name of an image"],
    ["$(params.image)", "A parameter decides which image is used"],
    ["$(params.registry)/a/b", "A parameter decides"],
    ["ghcr.io/$(params.name)", "A parameter decides"],
    // With the value `5000/evil` it is an image of another registry.
    ["python:$(params.tag)", "A parameter decides"],
    ["ghcr.io/a:$(params.tag)/evil", "A parameter decides"],
    ["quay.io/x/tagged:$(params.tag)", "is neither"],
    ["{{inputs.parameters.image}}", "A parameter decides"],
  ])("are refused: %s", (image, message) => {
    expect(messagesOf({ policy, spec: withImage(image) })).toEqual([expect.stringContaining(message)]);
  });

  it.each<[string, string]>([
    ["a sidecar", withTaskSpec("sidecars: [{name: s, image: evil}]")],
    ["a step template", withTaskSpec("stepTemplate: {image: evil}")],
    ["a field in another case", withTaskSpec("steps: [{name: main, Image: evil}]")],
    ["an image beside one that is allowed", withTaskSpec("steps: [{name: main, image: python, IMAGE: evil}]")],
    ["a volume", withTaskSpec("volumes: [{name: v, image: {reference: evil}}]")],
    ["a bundle", "pipelineSpec: {tasks: [{name: a, taskRef: {name: t, bundle: evil}}]}"],
    ["a remote task", "pipelineSpec: {tasks: [{name: a, taskRef: {resolver: git}}]}"],
    ["a loop", `pipelineSpec: {tasks: [{name: l, taskSpec: {kind: PipelineLoop, spec: {${withImage("evil")}}}}]}`],
  ])("are found in %s", (_, spec) => {
    expect(messagesOf({ policy, spec })).toHaveLength(1);
  });

  it("are found in packages of Argo and of Kubeflow Pipelines 2", () => {
    const argo =
      "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec: {templates: [{name: t, container: {image: evil}}]}";
    const kfp2 =
      "pipelineInfo: {name: p}\nschemaVersion: 2.1.0\nroot: {}\ndeploymentSpec: {executors: {e: {container: {image: evil}}}}";
    for (const yaml of [argo, kfp2])
      expect(ofPackage(yaml, policy)).toEqual([
        expect.stringContaining("The image evil (docker.io/library/evil:latest)"),
      ]);
  });

  it("are read beside fields that are named like those of every object", () => {
    const spec = withTaskSpec("steps: [{name: main, image: python, constructor: x, toString: y, __proto__: z}]");
    expect(messagesOf({ policy, spec })).toEqual([]);
  });

  it("are free where the policy says nothing of them", () => {
    expect(messagesOf({ policy: "level: error", spec: withImage("$(params.image)") })).toEqual([]);
  });
});

describe("service accounts", () => {
  const policy = "allowed-service-accounts: [pipeline-runner, 'team-*']";

  it.each<[string, string, string?]>([
    ["of the run", "taskRunTemplate: {serviceAccountName: admin}"],
    ["of one task", "taskRunSpecs: [{pipelineTaskName: a, serviceAccountName: admin}]"],
    ["of one task of v1beta1", "taskRunSpecs: [{pipelineTaskName: a, taskServiceAccountName: admin}]"],
    ["of a loop", "pipelineSpec: {tasks: [{name: l, taskSpec: {spec: {serviceAccountName: admin}}}]}"],
    ["of the step", "params: []", "admin"],
  ])("are refused: %s", (_, spec, serviceAccount = "") => {
    expect(messagesOf({ policy, spec, serviceAccount })).toEqual([
      expect.stringContaining("The service account admin is not in allowed-service-accounts."),
    ]);
  });

  it.each(["pipeline-runner", "team-a"])("are allowed: %s", (serviceAccount) => {
    expect(messagesOf({ policy, spec: `serviceAccountName: ${serviceAccount}`, serviceAccount })).toEqual([]);
  });
});

describe("limits", () => {
  const policy = "required-limits: [cpu, memory]";
  const limits = "{limits: {cpu: 1, memory: 1Gi}}";

  it.each<[string, string, string]>([
    ["nothing", "steps: [{name: main}]", "a: Container main has no limit of cpu and memory."],
    ["one of them", "steps: [{name: main, computeResources: {limits: {cpu: 1}}}]", "no limit of memory."],
    ["requests alone", "steps: [{name: main, computeResources: {requests: {cpu: 1, memory: 1}}}]", "no limit"],
    ["none at all", "steps: [{name: main, computeResources: {limits: {cpu: 0, memory: 1}}}]", "no limit of cpu."],
    ["where the cluster drops them", `steps: [{name: main, resources: ${limits}}]`, "set `repair: true`"],
    ["another step", `steps: [{name: a, computeResources: ${limits}}, {name: b}]`, "Container b has"],
    ["a sidecar", "sidecars: [{name: s}]", "Container s has"],
    ["a step without a name", "steps: [{image: x}]", "Container without a name"],
    ["a name of the SDK's", "steps: [{name: copy-inputs, image: evil}]", "Container copy-inputs"],
    ["two answers", `steps: [{name: m, computeResources: ${limits}, ComputeResources: {limits: null}}]`, "no limit"],
    ["two lists", `steps: [{name: m, computeResources: ${limits}}], Steps: [{name: n}]`, "Container n has"],
  ])("are missed: %s", (_, taskSpec, message) => {
    expect(messagesOf({ policy, spec: withTaskSpec(taskSpec) })).toEqual([expect.stringContaining(message)]);
  });

  it.each<[string, string, string?]>([
    ["of each step", `steps: [{name: main, computeResources: ${limits}}]`],
    ["a fraction", "steps: [{name: main, computeResources: {limits: {cpu: '0.5', memory: 1}}}]"],
    ["of all steps", `stepTemplate: {computeResources: ${limits}}, steps: [{name: a}, {name: b}]`],
    ["of v1beta1", `steps: [{name: main, resources: ${limits}}]`, "tekton.dev/v1beta1"],
    [
      "beside the SDK's own steps",
      `steps: [{name: m, computeResources: ${limits}}, {name: copy-results-0, image: busybox}]`,
    ],
  ])("are there: %s", (_, taskSpec, apiVersion = "tekton.dev/v1") => {
    expect(messagesOf({ policy, spec: withTaskSpec(taskSpec), apiVersion })).toEqual([]);
  });

  it("are looked for in packages of Kubeflow Pipelines 2 and of Argo", () => {
    const kfp2 = (resources: string): string =>
      `pipelineInfo: {name: p}\nschemaVersion: 2.1.0\nroot: {}\ndeploymentSpec: {executors: {e: {container: {image: x, resources: ${resources}}}}}`;
    const argo = (resources: string): string =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec: {templates: [{name: t, container: {resources: ${resources}}}]}`;
    expect(ofPackage(kfp2("{}"), policy)).toHaveLength(1);
    expect(ofPackage(kfp2("{cpuLimit: 1, resourceMemoryLimit: 1Gi}"), policy)).toEqual([]);
    expect(ofPackage(argo("{}"), policy)).toEqual(["t: Container main has no limit of cpu and memory."]);
    expect(ofPackage(argo(limits), policy)).toEqual([]);
  });
});

describe("volumes", () => {
  const policy = "forbidden-volumes: [hostPath, secret, persistentVolumeClaim]";

  it.each<[string, string, string]>([
    [
      "of a task",
      withTaskSpec("volumes: [{name: v, hostPath: {path: /}}]"),
      "a: A volume or workspace is of the kind hostPath",
    ],
    ["in another case", withTaskSpec("volumes: [{name: v, HOSTPATH: {path: /}}]"), "hostPath"],
    ["of all pods", "taskRunTemplate: {podTemplate: {volumes: [{name: v, secret: {secretName: s}}]}}", "kind secret"],
    ["projected", withTaskSpec("volumes: [{name: v, projected: {sources: [{secret: {name: s}}]}}]"), "kind secret"],
    ["of a workspace", "workspaces: [{name: w, persistentVolumeClaim: {claimName: c}}]", "persistentVolumeClaim"],
    ["that a workspace makes", "workspaces: [{name: w, volumeClaimTemplate: {spec: {}}}]", "persistentVolumeClaim"],
  ])("are refused: %s", (_, spec, message) => {
    expect(messagesOf({ policy, spec })).toEqual([expect.stringContaining(message)]);
  });

  it("of other kinds are allowed", () => {
    const spec = withTaskSpec("volumes: [{name: v, emptyDir: {}}, {name: c, configMap: {name: c}}]");
    expect(messagesOf({ policy, spec })).toEqual([]);
  });
});

describe("globs", () => {
  it.each<[string, string, boolean]>([
    ["*", "abc", true],
    ["*", "a/c", false],
    ["**", "a/c", true],
    ["a*c", "ac", true],
    ["a*c", "abb", false],
    ["a.c", "abc", false],
    ["(a+)+", "(a+)+", true],
    ["(a+)+", "aa", false],
    ["a**/b", "a/x/b", true],
    ["", "", true],
    ["é*", "éa", true],
  ])("%s for %s: %s", (glob, text, expected) => {
    expect(matchesGlob(glob, text)).toBe(expected);
  });

  it("of many stars take no longer for a long text", () => {
    const cpuMs = startCpuTime();
    expect(matchesGlob("*a".repeat(140), "a".repeat(1_000))).toBe(true);
    expect(matchesGlob(`${"**a".repeat(100)}b`, "a".repeat(1_000))).toBe(false);
    expect(cpuMs()).toBeLessThan(1_000);
  });
});

it("a package with thousands of tasks and images is held against a long policy in a moment", () => {
  const tasks = Array.from(
    { length: 5_000 },
    (_, n) => `{name: t${n}, taskSpec: {steps: [{name: m, image: "${"a".repeat(240)}${n}"}]}}`,
  );
  const policy = `allowed-images: [${Array.from({ length: 50 }, (_, n) => `"**${"a*".repeat(5)}${n}"`)}]\nrequired-limits: [cpu]`;
  const cpuMs = startCpuTime();
  messagesOf({ policy, spec: `pipelineSpec: {tasks: [${tasks}]}` });
  expect(cpuMs()).toBeLessThan(10_000);
});
