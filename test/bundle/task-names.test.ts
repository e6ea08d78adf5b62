import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { makeWorkspace } from "../support/workspace.ts";

const named = `from kfp import dsl


def step(name, script):
    return dsl.ContainerOp(name=name, image="busybox", command=["sh", "-c", script], file_outputs={"rows": "/tmp/out/rows"})


@dsl.pipeline(name="named")
def named(minimum: int = 1):
    dsl.get_pipeline_conf().set_timeout(600)
    score = step("score", "mkdir -p /tmp/out; printf 2 > /tmp/out/rows").set_display_name("Score the rows")
    with dsl.Condition(score.outputs["rows"] > minimum, "enough"):
        step("tell", "mkdir -p /tmp/out; exit 3").set_display_name("Tell | people")
`;

it("tasks go by their display names, and conditions by what they compare, in log, table and graph", async () => {
  const workspace = makeWorkspace({ "pipelines/named.py": named });
  const step = await runStep({ workspace, inputs: { host: "embedded", run: "true", checks: "off" } });
  expect(step.outputs.status).toBe("failed");
  const { log, summary } = step;
  const condition = "score.rows > minimum";
  expect(log).toContain("named: task Score the rows (score) succeeded\n");
  expect(log).toContain(`named: task ${condition} (condition-enough-1) succeeded\n`);
  expect(log).toContain("named: task Tell | people (tell) failed with exit code 3\n");
  expect(summary).toContain("| Score the rows<br>`score` | ✅ succeeded |");
  expect(summary).toContain("| score.rows &gt; minimum<br>`condition-enough-1` | ✅ succeeded |");
  expect(summary).toContain("| Tell \\| people<br>`tell` | ❌ failed |");
  expect(summary).toContain("Task Tell \\| people `tell`: Failed, exit code 3");
  expect(summary).toMatch(/\["✅ Score the rows<br/);
  expect(step.annotations.map(({ message }) => message).join("\n")).toContain("Task Tell | people (tell): Failed");
});

it("the lines of the log are in the order of what happened", async () => {
  const workspace = makeWorkspace({ "pipelines/named.py": named });
  const { log } = await runStep({ workspace, inputs: { host: "embedded", run: "true", checks: "off" } });
  const lines = log.split("\n").filter((line) => /^named: (task|Running|Failed)/.test(line));
  const place = (text: string): number => lines.findIndex((line) => line.includes(text));
  expect(place("Running")).toBe(0);
  expect(place("(score) succeeded")).toBeLessThan(place("(condition-enough-1)"));
  expect(place("(condition-enough-1) succeeded")).toBeLessThan(place("(tell)"));
  expect(place("Failed:")).toBe(lines.length - 1);
});

const broken = `from kfp import dsl


@dsl.pipeline(name="Good one")
def good():
    dsl.ContainerOp(name="x", image="busybox", command=["true"])


@dsl.pipeline(name="Daily report")
def daily():
    raise ValueError("no")
`;

it("a pipeline that does not compile goes by the name that its module declares", async () => {
  const whole = `import nowhere_to_be_found\n${broken.replace(/@dsl.pipeline\(name="Good one"\)\n/, "").replace("Daily", "Weekly")}`;
  const workspace = makeWorkspace({ "pipelines/a.py": broken, "pipelines/b.py": whole });
  const { log, summary } = await runStep({ workspace, inputs: { checks: "off" } });
  expect(log).toMatch(/❌ pipelines\/a\.py: Daily report \(/);
  expect(log).toMatch(/❌ pipelines\/b\.py: Weekly report \(/);
  expect(log.trimEnd()).toMatch(/2 of 3 pipelines failed: Daily report, Weekly report$/);
  expect(summary).toMatch(/\| Daily report<br>/);
});
