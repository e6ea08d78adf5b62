import { systemClock } from "../../src/context/clock.ts";
import { OpenRuns } from "../../src/context/open-runs.ts";
import type { StepContext } from "../../src/context/step-context.ts";
import { readGitHubContext } from "../../src/event/context.ts";
import { loadInputs } from "../../src/inputs/inputs.ts";
import type { Log } from "../../src/model/log.ts";
import { noMemo } from "../../src/model/memo.ts";
import { makeFolder } from "./workspace.ts";

/** What a step outside a workflow is given, with folders of its own. */
export function stepContext(inputs: Readonly<Record<string, string>>, log: Log): StepContext {
  return {
    ...loadInputs((name) => inputs[name] ?? ""),
    github: readGitHubContext({}, {}),
    workspace: makeFolder("workspace"),
    cacheFolder: makeFolder("cache"),
    jobFolder: makeFolder("job"),
    memo: noMemo,
    ports: { log, clock: systemClock, env: {}, signal: new AbortController().signal },
    progress: { compiling: () => {}, compiled: () => {}, submitted: () => {} },
    openRuns: new OpenRuns(() => {}),
  };
}
