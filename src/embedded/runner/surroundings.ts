import type { LimitFunction } from "p-limit";
import type { Clock } from "../../model/clock.ts";
import type { GivenSecrets } from "../../model/given-secrets.ts";
import type { ResourceTemplate } from "../custom-tasks/custom-task.ts";
import type { StepRunner } from "../step/step-runner.ts";

/** What a run shares with the runs inside it: the iterations of its loops. */
export interface Surroundings {
  /** Private to the outermost run. */
  readonly folder: string;
  readonly stepRunner: StepRunner;
  readonly clock: Clock;
  /** How many tasks are executed at once. Loops take no place of their own: they would block what they wait for. */
  readonly limit: LimitFunction;
  readonly resources: ReadonlyMap<string, ResourceTemplate>;
  readonly nestingLeft: Map<string, number>;
  readonly secrets: GivenSecrets;
}

/** RFC 3339, in seconds as Kubernetes writes it. */
export const timeOf = (clock: Clock): string => new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
