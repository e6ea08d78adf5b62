import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ErrorCode, errorCodes } from "../../src/model/error-codes.ts";
import { ActionError, PublishError } from "../../src/model/errors.ts";
import { endStep, noSummary, outcomeOfError, type StepOutcome } from "../../src/report/end-step.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { linksOf } from "../../src/report/text/links.ts";
import { formatSentence } from "../../src/report/text/markdown.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";

const links = linksOf({ repositoryUrl: "https://github.com/o/r", sha: "abc" });

const passed: StepOutcome = {
  outputs: outputsOf([], "succeeded"),
  errors: [],
  summary: async () => "## Pipelines\n",
  hasFailed: false,
};

/** Ends a step beside the runner's files. */
async function end(outcome: StepOutcome): Promise<{
  readonly hasFailed: boolean;
  readonly log: RecordingLog;
  readonly status: string | undefined;
  readonly outputs: string;
  readonly summary: string;
}> {
  const folder = makeFolder("runner");
  const env = { GITHUB_OUTPUT: join(folder, "outputs"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  for (const file of Object.values(env)) writeFileSync(file, "");
  const log = new RecordingLog();
  const showAnnotations = async (): Promise<void> => log.line("annotations");
  const changedFiles = async (): Promise<ReadonlySet<string>> => new Set();
  const hasFailed = await endStep(outcome, {
    log: Object.assign(log, { showAnnotations, redact: (text: string) => text }),
    env,
    changedFiles,
  });
  const outputs = readFileSync(env.GITHUB_OUTPUT, "utf8");
  const status = [...outputs.matchAll(/^status<<.*\n(.*)\n/gm)].at(-1)?.[1];
  return { hasFailed, log, outputs, status, summary: readFileSync(env.GITHUB_STEP_SUMMARY, "utf8") };
}

describe("the end of a step", () => {
  it("sets every output and writes the summary", async () => {
    const { hasFailed, outputs, summary } = await end(passed);
    expect(hasFailed).toBe(false);
    expect([...outputs.matchAll(/^([\w-]+)<</gm)].map(([, name]) => name)).toEqual(
      Object.keys(outputsOf([], "succeeded")),
    );
    expect(summary).toBe("## Pipelines\n");
  });

  it("says why the step failed in the last line of the log, after the annotations", async () => {
    const { hasFailed, log } = await end({ ...passed, hasFailed: true, failure: "1 of 2 pipelines failed: a" });
    expect(hasFailed).toBe(true);
    expect(log.lines.slice(-2)).toEqual(["annotations", "1 of 2 pipelines failed: a"]);
  });

  it("keeps the other outputs when the summary cannot be made, and fails", async () => {
    const { hasFailed, outputs, status, log } = await end({
      ...passed,
      outputs: { ...outputsOf([], "succeeded"), removed: "3" },
      summary: () => Promise.reject(new RangeError("too long")),
    });
    expect(hasFailed).toBe(true);
    expect(status).toBe("failed");
    expect(outputs).toMatch(/^removed<<.*\n3\n/m);
    expect(log.annotations.map(({ title }) => title)).toEqual(["Defect in this action"]);
  });

  it("keeps what was published when an error ends the step afterwards", async () => {
    const commit = { sha: "1".repeat(40), url: "https://github.com/o/r/commit/1", branch: "main" };
    const signal = new AbortController().signal;
    const { hasFailed, outputs, status, log } = await end(
      outcomeOfError(new PublishError("It broke."), { signal, links, published: { commit, errors: [] } }),
    );
    expect([hasFailed, status]).toEqual([true, "failed"]);
    expect(outputs).toContain(commit.sha);
    expect(log.annotations.map(({ message }) => message)).toEqual(["It broke."]);
  });

  it.each(Object.entries(errorCodes))(
    "says in the summary what %s is, and what to do",
    async (code, { title, cure }) => {
      const options = { signal: new AbortController().signal, links };
      const { summary } = await end(outcomeOfError(new ActionError("It broke.", { code: code as ErrorCode }), options));
      expect(summary).toMatch(new RegExp(`^## (❌|🚫) ${title}\n\n\`\`\`text\nIt broke\\.\n`));
      const plain = summary.replace(/\[(docs\/[^\]]+)\]\([^)]*\)/g, "$1");
      expect(plain).toContain(`💡 ${formatSentence(cure)} ([${code}](https://`);
      expect(summary).toContain(`/docs/errors.md#${code}))`);
    },
  );

  it("prefers the error's own hint, and links its place", async () => {
    const error = new PublishError("It broke.", { hint: "Mend `it`.", location: { file: "a.py", line: 3 } });
    const { summary } = await end(outcomeOfError(error, { signal: new AbortController().signal, links }));
    expect(summary).toContain(
      "at [a.py:3](https://github.com/o/r/blob/abc/a.py#L3)\n\n💡 Mend `it`. ([publish-failed](",
    );
  });

  it("shows the stack of a defect in the summary", async () => {
    const { summary } = await end(
      outcomeOfError(new RangeError("cut off"), { signal: new AbortController().signal, links }),
    );
    expect(summary).toMatch(/^## ❌ Defect in this action\n\n```text\nRangeError: cut off\n +at /);
  });

  it("has the status cancelled after a cancellation", async () => {
    const { status } = await end(outcomeOfError(new Error("cut off"), { signal: AbortSignal.abort(), links }));
    expect(status).toBe("cancelled");
  });

  it("writes nothing where there is no runner, as in the post step of a step without runs", async () => {
    const outcome: StepOutcome = { errors: [], summary: noSummary, hasFailed: false };
    const { outputs, summary } = await end(outcome);
    expect([outputs, summary]).toEqual(["", ""]);
  });
});
