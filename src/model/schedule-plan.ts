/** What a deployment does, or would do, with the schedules of an environment. */
export interface SchedulePlan {
  readonly environment: string;
  /** `+ create …`, `~ replace …`, `− remove …`, and how many stay. */
  readonly lines: readonly string[];
  /** How many are created, replaced or removed. */
  readonly changes: number;
  /** Whether the server has them now. */
  readonly isApplied: boolean;
  /** Why the plan is not known; empty if it is. */
  readonly note: string;
}
