/**
 * Names of the nodes of an Argo Workflow that runs a pipeline specification, as Kubeflow Pipelines compiles it (kubeflow/pipelines
 * backend/src/v2/compiler/argocompiler/dag.go) and Argo names them (argo-workflows workflow/controller/dag.go, util/util.go). The way to a
 * task in the specification leads to its node, to the node's ID, and to the name of its pod.
 */

/** From the root of the specification to a task: names of tasks, and the number of an iteration after the name of its loop. */
export type TaskPath = readonly (string | number)[];

/** The node of the pipeline, in which all others are. */
export const rootNode = (workflow: string): string => `${workflow}.root`;

/** @param inside the node of the DAG that the segment is in */
export const childNode = (inside: string, segment: string | number): string =>
  typeof segment === "number"
    ? `${inside}.iteration-iterations(${segment}:${segment}).iteration-item`
    : `${inside}.${segment}`;

/** The exit handler of a task runs as its hook. */
export const exitNode = (ofNode: string, task: string): string => `${ofNode}.onExit.${task}`;

export const driverNode = (node: string): string => `${node}-driver`;

/** The node with the task's pod. A task that may be retried has one for each attempt. */
export const executorNode = (node: string, attempt?: number): string =>
  `${node}.executor${attempt === undefined ? "" : `(${attempt})`}`;

/** ID of a node: the workflow's name and FNV-1a of the node's name (argo-workflows pkg/apis/workflow/v1alpha1/workflow_types.go, NodeID). */
export const nodeId = (workflow: string, node: string): string =>
  node === workflow ? workflow : `${workflow}-${fnv1a(node)}`;

/** Name of a node's pod (argo-workflows workflow/util/pod_name.go, version 2 of the pod names). */
export const podName = (workflow: string, template: string, node: string): string =>
  [`${workflow}-${template}`.slice(0, longestPrefix), fnv1a(node)].join("-");

/** The length of a Kubernetes name without the hash and the hyphen before it. */
const longestPrefix = 253 - 10 - 1;

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, "utf8")) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
