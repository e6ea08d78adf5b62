import { expect, it } from "vitest";
import { checkPipeline } from "../../src/checks/checks.ts";
import { readPackageDocument } from "../../src/packages/package-kind.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";

const onlyPrivileges = (rule: string) => (rule === "privileges" ? ("warning" as const) : ("off" as const));

/** What the rule says of a package, which is read as in a step. */
function messagesOf(yaml: string, serviceAccount = ""): readonly string[] {
  const { kind, document, documents } = readPackageDocument(yaml);
  const pipelineRun = kind.kind === "pipeline-run" ? { pipelineRun: document as PipelineRun } : {};
  const module = { module: "p.py", source: "", line: 1, levelOf: onlyPrivileges };
  return checkPipeline({ ...pipelineRun, documents, ...module, serviceAccount }).map(({ message }) => message);
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

const run = (spec: string, apiVersion = "tekton.dev/v1"): string =>
  `apiVersion: ${apiVersion}\nkind: PipelineRun\nmetadata: {name: p}\nspec:\n${indented(spec, 2)}`;
const withTasks = (tasks: string, apiVersion?: string): string =>
  run(`pipelineSpec:\n  tasks:\n${indented(tasks, 2)}`, apiVersion);
const withTask = (fields: string, apiVersion?: string): string =>
  withTasks(`- name: a\n${indented(fields, 2)}`, apiVersion);
const withTaskSpec = (fields: string, apiVersion?: string): string =>
  withTask(`taskSpec:\n${indented(fields, 2)}`, apiVersion);
const withStep = (fields: string): string => withTaskSpec(`steps:\n- {name: main, image: x, ${fields}}`);
const withVolume = (fields: string): string => withTaskSpec(`volumes:\n- {name: v, ${fields}}`);
const withPods = (fields: string): string => run(`taskRunTemplate: {podTemplate: {${fields}}}`);

const privilegedStep = "steps: [{name: main, image: x, securityContext: {privileged: true}}]";
const loop = (spec: string): string =>
  withTaskSpec(`apiVersion: custom.tekton.dev/v1alpha1\nkind: PipelineLoop\nspec:\n${indented(spec, 2)}`);
const insideLoops = (depth: number, tasks: string): string =>
  depth === 0
    ? tasks
    : `- name: l${depth}\n  taskSpec:\n    kind: PipelineLoop\n    spec:\n      pipelineSpec:\n        tasks:\n${indented(
        insideLoops(depth - 1, tasks),
        8,
      )}`;
const separateLoop = JSON.stringify([
  {
    kind: "PipelineLoop",
    metadata: { name: "l" },
    spec: {
      pipelineSpec: { tasks: [{ name: "b", taskSpec: { volumes: [{ name: "v", hostPath: { path: "/etc" } }] } }] },
    },
  },
]);
const argo = (spec: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: p}\nspec:\n${indented(spec, 2)}`;
const kfp2 = (platform: string): string =>
  `pipelineInfo: {name: p}\nschemaVersion: 2.1.0\nroot: {}\n---\nplatforms:\n  kubernetes:\n    deploymentSpec:\n      executors:\n        exec-a: ${platform}\n`;

const privileged = "A container is privileged";
const getsSecret = "gets the secret s.";
const getsMap = "gets the config map c.";

it.each<[string, string, string]>([
  ["a step", withStep("securityContext: {privileged: true}"), `Task a: ${privileged}`],
  ["a step, by YAML 1.1", withStep("securityContext: {privileged: yes}"), `Task a: ${privileged}`],
  ["a step, in Go's spelling", withStep("SecurityContext: {Privileged: true}"), `Task a: ${privileged}`],
  ["a step, with a letter that Go folds", withStep("ſecurityContext: {privileged: true}"), `Task a: ${privileged}`],
  ["a sidecar", withTaskSpec("sidecars: [{name: s, securityContext: {privileged: true}}]"), `Task a: ${privileged}`],
  ["a step template", withTaskSpec("stepTemplate: {securityContext: {privileged: true}}"), `Task a: ${privileged}`],
  [
    "a final task",
    run(`pipelineSpec:\n  finally: [{name: z, taskSpec: {${privilegedStep}}}]`),
    `Task z: ${privileged}`,
  ],
  ["a task of v1beta1", withTaskSpec(privilegedStep, "tekton.dev/v1beta1"), `Task a: ${privileged}`],
  [
    "a pipeline in a task",
    withTask(`pipelineSpec: {tasks: [{name: b, taskSpec: {${privilegedStep}}}]}`),
    "Task b: A c",
  ],
  ["a loop", withTasks(insideLoops(1, `- name: b\n  taskSpec: {${privilegedStep}}`)), `Task b: ${privileged}`],
  ["fourteen loops", withTasks(insideLoops(14, `- name: b\n  taskSpec: {${privilegedStep}}`)), `Task b: ${privileged}`],
  ["a process of Windows", withStep("securityContext: {windowsOptions: {hostProcess: true}}"), "process of the node"],
  ["capabilities", withStep("securityContext: {capabilities: {add: [SYS_ADMIN]}}"), "the capabilities SYS_ADMIN"],
  ["a port of the node", withStep("ports: [{containerPort: 1, hostPort: 22}]"), "takes the port 22 of the node"],
  ["a variable", withStep("env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}]"), getsSecret],
  ["a variable of a map", withStep("env: [{name: A, valueFrom: {configMapKeyRef: {name: c, key: k}}}]"), getsMap],
  ["all variables", withStep("envFrom: [{secretRef: {name: s}}]"), getsSecret],
  ["all variables of a map", withStep("envFrom: [{configMapRef: {name: c}}]"), getsMap],
  ["the node's root", withVolume("hostPath: {path: /}"), "the node's own folder /"],
  ["a secret", withVolume("secret: {secretName: s}"), getsSecret],
  ["a config map", withVolume("configMap: {name: c}"), getsMap],
  ["a projected secret", withVolume("projected: {sources: [{secret: {name: s}}]}"), getsSecret],
  ["a projected token", withVolume("projected: {sources: [{serviceAccountToken: {path: t}}]}"), "token of the service"],
  ["a secret of a driver", withVolume("csi: {driver: d, nodePublishSecretRef: {name: s}}"), getsSecret],
  ["the node's network", withPods("hostNetwork: true"), "the node's own: hostNetwork"],
  ["the node's processes", withPods("hostPID: true"), "the node's own: hostPID"],
  ["pods of v1beta1", run("podTemplate: {hostIPC: true}", "tekton.dev/v1beta1"), "the node's own: hostIPC"],
  ["a volume of all pods", withPods("volumes: [{name: v, hostPath: {path: /var}}]"), "the node's own folder /var"],
  ["pods of one task", run("taskRunSpecs: [{pipelineTaskName: a, podTemplate: {hostNetwork: true}}]"), "hostNetwork"],
  ["the same in v1beta1", run("taskRunSpecs: [{pipelineTaskName: a, taskPodTemplate: {hostPID: true}}]"), "hostPID"],
  ["a variable of all pods", withPods("env: [{name: A, valueFrom: {secretKeyRef: {name: s}}}]"), getsSecret],
  ["secrets of a registry", withPods("imagePullSecrets: [{name: s}]"), getsSecret],
  ["an account", run("taskRunTemplate: {serviceAccountName: admin}"), "the service account admin"],
  ["an account of v1beta1", run("serviceAccountName: admin", "tekton.dev/v1beta1"), "the service account admin"],
  ["an account of one task", run("taskRunSpecs: [{serviceAccountName: admin}]"), "the service account admin"],
  ["the same in v1beta1 again", run("taskRunSpecs: [{taskServiceAccountName: admin}]"), "the service account admin"],
  ["an account of a loop", loop("serviceAccountName: admin"), "Task a: It uses the service account admin"],
  ["a workspace of a secret", run("workspaces: [{name: w, secret: {secretName: s}}]"), getsSecret],
  ["a workspace of a map", run("workspaces: [{name: w, configMap: {name: c}}]"), getsMap],
  ["a remote task", withTask("taskRef: {resolver: git}"), "Task a: A part of it is fetched from elsewhere"],
  ["a remote pipeline", run("pipelineRef: {resolver: hub}"), "by the resolver hub"],
  ["a remote pipeline of a loop", loop("pipelineRef: {resolver: http}"), "by the resolver http"],
  ["a remote step", withTaskSpec("steps: [{name: m, ref: {resolver: git}}]"), "by the resolver git"],
  ["a bundle", withTask("taskRef: {name: t, bundle: evil/b}", "tekton.dev/v1beta1"), "by the bundle evil/b"],
  ["a merge key", run("x: &x {status: ''}\n<<: *x"), "YAML merge key"],
  ["a merge key in annotations", run("taskSpec: {metadata: {annotations: {<<: {a: b}}}}"), "YAML merge key"],
  [
    "a loop that is compiled apart",
    `apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata: {name: p, annotations: {tekton.dev/resource_templates: '${separateLoop}'}}\nspec: {}\n`,
    "Task b: A volume is the node's own folder /etc",
  ],
  ["a pod of Argo", argo("templates: [{name: t, container: {securityContext: {privileged: true}}}]"), "Task t: A cont"],
  ["a patch of Argo", argo("podSpecPatch: '{}'"), "podSpecPatch"],
  ["a secret of Argo's store", argo("artifacts: [{s3: {accessKeySecret: {name: s}}}]"), getsSecret],
  [
    "an object of Argo",
    argo("templates: [{name: t, resource: {action: create, manifest: x}}]"),
    "objects of the cluster",
  ],
  ["a template of Argo", argo("workflowTemplateRef: {name: t}"), "by the template t"],
  ["a secret of Kubeflow Pipelines 2", kfp2("{secretAsVolume: [{secretName: s, mountPath: /s}]}"), getsSecret],
  ["a map of Kubeflow Pipelines 2", kfp2("{configMapAsEnv: [{configMapName: c}]}"), getsMap],
])("%s is told", (_, yaml, message) => {
  expect(messagesOf(yaml)).toEqual([expect.stringContaining(message)]);
});

it.each<[string, string]>([
  ["a switch that is off", withStep("securityContext: {privileged: false, capabilities: {drop: [ALL]}}")],
  ["an empty volume", withVolume("emptyDir: {}")],
  ["a claim", run("workspaces: [{name: w, persistentVolumeClaim: {claimName: c}}]")],
  ["a task of the cluster", withTask("taskRef: {name: t}")],
  ["a name of a parameter", withTask("params: [{name: secretName, value: s}, {name: x, value: {secretName: s}}]")],
  [
    "a label",
    `apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata: {name: p, labels: {serviceAccount: s}}\nspec: {}\n`,
  ],
])("%s asks for nothing", (_, yaml) => {
  expect(messagesOf(yaml)).toEqual([]);
});

it("the service account that the step itself sets is no news", () => {
  expect(messagesOf(run("taskRunTemplate: {serviceAccountName: trainer}"), "trainer")).toEqual([]);
});

it("a package that asks for thousands of things has a bounded number of findings, and none of them is long", () => {
  const variables = Array.from(
    { length: 5_000 },
    (_, index) => `{name: A${index}, valueFrom: {secretKeyRef: {name: ${"s".repeat(300)}${index}}}}`,
  );
  const maps = Array.from({ length: 5_000 }, (_, index) => `{configMapRef: {name: c${index}}}`);
  const found = messagesOf(withStep(`env: [${variables.join(",")}], envFrom: [${maps.join(",")}]`));
  expect(found.length).toBe(101);
  expect(found.at(-1)).toMatch(/^\d+ more findings of this rule\.$/);
  for (const message of found) expect(message.length).toBeLessThan(300);
});
