import type { Finding } from "../checks/checks.ts";
import type { CompileResult } from "../compile/compile.ts";
import type { GitHubContext } from "../event/context.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { SubmittedRun } from "../kfp/kfp.ts";
import type { Log } from "../model/log.ts";
import type { PublishedPackages } from "../publish/publish.ts";
import type { Clock } from "./clock.ts";
import type { OpenRuns } from "./open-runs.ts";

/** The world, as far as the steps may touch it. */
export interface Ports {
  readonly log: Log;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

export interface RunOptions {
  readonly inputs: Inputs;
  readonly github: GitHubContext;
  /** Absolute path of the checked-out repository. */
  readonly workspace: string;
  /** Absolute path of the folder that outlives the step. */
  readonly cacheFolder: string;
  /** Absolute path of the folder that outlives the step, but not the job. */
  readonly jobFolder: string;
  readonly ports: Ports;
  /** Called before anything is compiled, with the number of modules. */
  readonly onCompiling: (modules: number) => void;
  /** Called for each module as soon as it is compiled or is known not to compile, with what became of its pipelines. */
  readonly onCompiled: (results: readonly CompileResult[]) => void;
  /** Called for each thing that a check found. */
  readonly onFinding: (finding: Finding) => void;
  /** Called once the packages are where `publish` wants them, or could not get there. */
  readonly onPublished: (published: PublishedPackages) => void;
  /** Called right after each submission, so that the link is known however the step ends. */
  readonly onSubmitted: (run: SubmittedRun) => void;
  /** Where the runs are kept that this step must see to their end. */
  readonly openRuns: OpenRuns;
}
