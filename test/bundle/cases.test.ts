import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { makeCase } from "../support/cases.ts";

describe("the cases that a server has a part in", () => {
  it("denied: each is found at its line before anything is sent, and nobody is told to run it again", async () => {
    const inputs = { host: "embedded", run: "true" };
    const { exitCode, annotations, log } = await runStep({ workspace: makeCase("denied"), inputs });
    expect(exitCode).toBe(1);
    const findings = annotations.filter(
      ({ properties: { title, file } }) => title?.startsWith("Check ") && file !== undefined,
    );
    expect(
      findings.map(({ level, properties: { title, file, line } }) => `${level} ${title} ${file}:${line}`).sort(),
    ).toEqual(["error Check no-tasks pipelines/noop.py:5", "error Check task-names pipelines/named.py:7"]);
    expect(findings.map(({ message }) => message).join()).toContain('"condition-Good Enough-1" is not a valid');
    expect(log).not.toMatch(/submitted|[Rr]un the step again/);
  });

  it("optional-none: a default of None is a value, and the run prints what the SDK's optional input gives", async () => {
    const inputs = { host: "embedded", run: "true", logs: "all" };
    const { exitCode, log } = await runStep({ workspace: makeCase("optional-none"), inputs });
    expect(exitCode).toBe(0);
    expect(log).toContain("[][3]");
  });
});
