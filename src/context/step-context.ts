import type { Inputs } from "../inputs/inputs.ts";
import type { LoginValues } from "../inputs/login-inputs.ts";
import type { ServerAddress } from "../inputs/more-servers.ts";
import type { PipelineReport } from "../model/change.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import type { GitHubContext } from "../model/event.ts";
import type { KeptMemo } from "../model/memo.ts";
import type { Ports } from "../model/ports.ts";
import type { SubmittedRun } from "../model/run.ts";
import type { OpenRuns } from "./open-runs.ts";

/** Everything that a mode, and each step in it, is given. */
export interface StepContext {
  readonly inputs: Inputs;
  /** For the connection to the server alone. */
  readonly login: LoginValues;
  /** Further servers, each with its own login. */
  readonly moreServers: readonly ServerAddress[];
  readonly github: GitHubContext;
  /** Absolute path of the checked-out repository. */
  readonly workspace: string;
  /** Absolute path of the folder that outlives the job. */
  readonly cacheFolder: string;
  /** Absolute path of the folder that outlives the step, but not the job: an embedded server keeps its data there. */
  readonly jobFolder: string;
  /** Results of earlier steps. */
  readonly memo: KeptMemo;
  readonly ports: Ports;
  readonly progress: StepProgress;
  /** The runs that this step must see to their end. */
  readonly openRuns: OpenRuns;
}

export interface Comparison {
  readonly reports: readonly PipelineReport[];
  /** Why it is not known what the pipelines were before; empty if it is. */
  readonly note: string;
}

/** What a user learns while the step is still running. */
export interface StepProgress {
  /** Called before the first compilation, with the number of modules. */
  readonly compiling: (modules: number) => void;
  /** Called for each module as soon as it is compiled or has failed. */
  readonly compiled: (results: readonly CompileResult[]) => void;
  /** Called right after each submission, so that the link is known however the step ends. */
  readonly submitted: (run: SubmittedRun) => void;
  /** If set, the pipelines are compared with the base of the event, whatever the event is, and this is called with the result. */
  readonly compared?: (comparison: Comparison) => void;
}
