import { driverNode, nodeId, rootNode } from "../../argo/node-names.ts";
import { entriesOf, objectOf, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";

/** What the server tells of one node of a Workflow. */
export interface ReportedNode {
  readonly displayName: string;
  readonly state: string;
  readonly message: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly children: readonly string[];
}

/**
 * The nodes of a run, found by their names. The tasks of a run do not say which node they are: only the IDs of the nodes below them do
 * (docs/facts/kubeflow-pipelines.md, Tasks of a run). An ID is made from the node's name, so that a task is found by what must be below it.
 */
export class RunNodes {
  /** Name of the Workflow; empty if it cannot be told. */
  readonly workflow: string;
  readonly all: readonly ReportedNode[];
  readonly #byChild = new Map<string, ReportedNode>();
  readonly #byName = new Map<string, ReportedNode[]>();

  constructor(details: readonly JsonObject[]) {
    this.all = details.map(nodeOf);
    for (const node of this.all) {
      for (const child of node.children) this.#byChild.set(child, node);
      const same = this.#byName.get(node.displayName) ?? [];
      if (same.push(node) === 1) this.#byName.set(node.displayName, same);
    }
    this.workflow = this.all.find(isTop)?.displayName ?? "";
  }

  /** @param below names of nodes of which one at least is directly below the node, if it has begun */
  find(displayName: string, below: readonly string[]): ReportedNode | undefined {
    const found = this.workflow === "" ? undefined : this.#parentOf(below, displayName);
    if (found !== undefined) return found;
    const named = this.#byName.get(displayName) ?? [];
    return named.length === 1 ? named[0] : undefined;
  }

  /** Whether the node has a node of that name below it. */
  hasChild(node: ReportedNode, name: string): boolean {
    return node.children.includes(nodeId(this.workflow, name));
  }

  #parentOf(below: readonly string[], displayName: string): ReportedNode | undefined {
    for (const name of below) {
      const parent = this.#byChild.get(nodeId(this.workflow, name));
      if (parent?.displayName === displayName) return parent;
    }
    return undefined;
  }
}

/** The Workflow itself is a node, with the driver of the pipeline below it. */
const isTop = ({ displayName, children }: ReportedNode): boolean =>
  children.includes(nodeId(displayName, driverNode(rootNode(displayName))));

function nodeOf(detail: JsonObject): ReportedNode {
  const [startedAt, finishedAt] = [timeOf(detail, "start_time"), timeOf(detail, "end_time")];
  return {
    displayName: textOf(detail, "display_name"),
    state: textOf(detail, "state"),
    message: textOf(objectOf(detail, "error"), "message"),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    children: entriesOf(detail, "child_tasks").map((child) => textOf(child, "pod_name")),
  };
}

/** Every server writes 1970 for a time that is not set, and Go's zero time for that of a node. */
export function timeOf(object: JsonObject, key: string): string | undefined {
  const text = textOf(object, key);
  return text === "" || text.startsWith("1970-") || text.startsWith("0001-") ? undefined : text;
}
