/** A node as Argo reports it in `status.nodes`, with the name of its pod and the file of its log if it has them. */
export interface RunNode {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly type: "DAG" | "Pod" | "Retry" | "Skipped" | "TaskGroup";
  readonly phase: "Pending" | "Running" | "Succeeded" | "Failed" | "Skipped";
  readonly templateName: string;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt?: number;
  readonly children: readonly string[];
  readonly podName?: string;
  readonly log?: string;
}
