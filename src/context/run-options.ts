import type { Inputs } from "../inputs/inputs.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import type { GitHubContext } from "../model/event.ts";
import type { Finding } from "../model/finding.ts";
import type { Ports } from "../model/ports.ts";
import type { PublishedPackages } from "../model/published.ts";
import type { SubmittedRun } from "../model/run.ts";
import type { OpenRuns } from "./open-runs.ts";
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
