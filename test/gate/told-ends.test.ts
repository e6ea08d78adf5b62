import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/model/run.ts";
import { reportEnd } from "../../src/report/report.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { noLinks } from "../../src/report/text/links.ts";
import { hasKubectl } from "../support/kubectl.ts";
import { type Followed, followLife, followOnCluster } from "../support/life.ts";
import { RecordingLog } from "../support/recording-log.ts";

/** What people see of a verdict: the annotations and the job summary. */
function shown(verdict: Verdict): { readonly annotations: string; readonly summary: string } {
  const record = { module: "p.py", function: "p", name: "p", verdict };
  const log = new RecordingLog();
  reportEnd([record], log, { linkable: false });
  return {
    annotations: log.annotations.map(({ message }) => message).join("\n"),
    summary: renderSummary([record], { linkable: false, links: noLinks }),
  };
}

describe("a step killed for memory", () => {
  const life = "written/killed-for-memory.jsonl";
  const end = "exit code 255, OOMKilled";

  const engines: readonly (readonly [string, () => Promise<Followed>])[] = [
    ["a server", () => followLife(life, { logText: "reading\n" })],
    ...(hasKubectl ? [["a cluster", () => followOnCluster(life)] as const] : []),
  ];

  it.each(engines)("is shown as OOMKilled, with what to do, on %s", async (_, follow) => {
    const { verdict, log } = await follow();
    expect(verdict.failedTasks).toMatchObject([{ name: "boom", exitCode: 255, stepReason: "OOMKilled" }]);
    expect(log.lines).toContain("p: task boom failed with exit code 255, OOMKilled");
    const { annotations, summary } = shown(verdict);
    for (const text of [annotations, summary]) {
      expect(text).toContain(`Failed, ${end}`);
      expect(text).toContain("The step used more memory than it may");
    }
    expect(summary).toContain("❌ failed: OOMKilled");
  });
});
