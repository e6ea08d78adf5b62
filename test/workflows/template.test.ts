import { describe, expect, it } from "vitest";
import { startServer } from "../support/embedded.ts";
import { Team } from "./team.ts";

const packages = ["batch_scoring", "daily_report", "regional_forecast", "train_with_gate"];

describe("smoke.yml", () => {
  it("runs the pipelines that a pull request changes on the server inside the step", async () => {
    const team = await Team.start();
    await team.push("more-epochs", { "pipelines/train_with_gate.py": ["epochs: int = 20", "epochs: int = 5"] });
    const { jobs, summary, log } = await team.pullRequestWorkflow("smoke", "more-epochs");
    expect(jobs, log).toEqual({ run: "success" });
    expect(summary).toContain("✅ succeeded");
    expect(log).toContain("train-with-gate: task register succeeded");
    expect(log).not.toContain("daily-report: task");
  });

  it("is red when a step of a pipeline fails, and shows the end of its log", async () => {
    const team = await Team.start();
    await team.push("typo", { "pipelines/regional_forecast.py": ["max(demands, key=demands.get)", "max(demand)"] });
    const { jobs, annotations, log } = await team.pullRequestWorkflow("smoke", "typo", { fork: true });
    expect(jobs, log).toEqual({ run: "failure" });
    expect(annotations.map(({ message }) => message).join("\n")).toContain("NameError: name 'demand' is not defined");
  });
});

describe("deploy.yml", () => {
  it("is green after the first push, with no setting: runs everything inside the step, and commits the packages", async () => {
    const team = await Team.start();
    await team.push("main", {
      "pipelines/batch_scoring.py": ["threshold: float = 1.0):\n    dsl", "threshold: float = 1.5):\n    dsl"],
    });
    const first = await team.pushWorkflow("deploy");
    expect(first.jobs, first.log).toMatchObject({ compile: "success", rehearse: "success", commit: "success" });
    expect(first.jobs.run).not.toBe("success");
    expect(first.summary.match(/✅ succeeded/g)?.length).toBeGreaterThanOrEqual(packages.length);
    const committed = team.head("main");
    expect(committed).not.toBe(team.begin);
    expect(team.read("main", "compiled/batch_scoring.yaml")).toContain('"1.5"');
    await team.pushWorkflow("deploy");
    expect(team.head("main")).toBe(committed);
  });

  it("uploads every pipeline to the team's cluster as a version named by the commit", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    const { jobs, log } = await team.pushWorkflow("deploy");
    expect(jobs, log).toMatchObject({ compile: "success", attest: "success", run: "success", commit: "success" });
    expect(log.match(/^Attested by this workflow: compiled\/pipelines.json$/gm)?.length).toBe(2);
    expect(jobs.rehearse).not.toBe("success");
    const pipelines = await team.pipelinesOnCluster();
    expect(pipelines.map(({ name }) => name).sort()).toEqual(packages.map((name) => name.replaceAll("_", "-")));
    expect(new Set(pipelines.map(({ defaultVersion }) => defaultVersion))).toEqual(new Set([team.begin]));
    // The template's own packages are what the workflow makes of its pipelines: there was nothing to commit.
    expect(team.head("main")).toBe(team.begin);
  });
});

describe("packages that are not those which were signed", () => {
  it("stop the jobs of deploy.yml that have rights before the action sees them", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    const { jobs, log } = await team.pushWorkflow("deploy", "0".repeat(64));
    expect(jobs, log).toMatchObject({ compile: "success", attest: "success", run: "failure" });
    expect(jobs.commit).not.toBe("success");
    expect(log).toContain("no attestation of compiled/pipelines.json");
    expect(await team.pipelinesOnCluster()).toEqual([]);
  });
});

describe("check.yml and comment.yml", () => {
  it("show the error of a fork's pull request at its line, and comment what compiles and what does not, without a secret", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    await team.push("broken", {
      "pipelines/batch_scoring.py": ["seed=7", "seeds=7"],
      "pipelines/daily_report.py": ["days: int = 7", "days: int = 14"],
    });
    const check = await team.pullRequestWorkflow("check", "broken", { fork: true });
    expect(check.jobs, check.log).toMatchObject({ compile: "failure" });
    expect(check.annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: "error", file: "pipelines/batch_scoring.py", line: "37" }),
      ]),
    );
    expect(await team.pipelinesOnCluster()).toEqual([]);
    const comment = await team.afterCheck("comment", "broken");
    expect(comment.jobs, comment.log).toEqual({ comment: "success" });
    const [body = "", ...others] = team.comments();
    expect(others, comment.log).toEqual([]);
    expect(body, comment.log).toContain("batch_scoring.py");
    expect(body).toMatch(/unexpected keyword argument/);
    expect(body).toContain("daily-report");
  });

  it("upload a colleague's pull request beside the released versions, and keep one comment up to date", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    await team.pushWorkflow("deploy");
    await team.push("more-rows", { "pipelines/batch_scoring.py": ["rows: int = 500", "rows: int = 900"] });
    const { jobs, log } = await team.pullRequestWorkflow("check", "more-rows");
    expect(jobs, log).toEqual({ compile: "success", upload: "success" });
    await team.afterCheck("comment", "more-rows");
    const pipelines = await team.pipelinesOnCluster();
    const released = pipelines.find(({ name }) => name === "batch-scoring");
    expect(released).toEqual({ name: "batch-scoring", versions: [team.begin], defaultVersion: team.begin });
    const trial = pipelines.find(({ name }) => name === "pr-1-batch-scoring");
    expect(trial?.versions).toEqual([team.head("more-rows")]);
    await team.push("more-rows", { "pipelines/batch_scoring.py": ["rows: int = 900", "rows: int = 950"] });
    await team.pullRequestWorkflow("check", "more-rows");
    await team.afterCheck("comment", "more-rows");
    expect(team.comments()).toHaveLength(1);
    expect(team.comments()[0]).toContain("950");
  });
});

describe("cleanup.yml", () => {
  it("removes the versions of a pull request when it closes, and nothing else", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    const deployed = await team.pushWorkflow("deploy");
    expect(Object.values(deployed.jobs), deployed.log).not.toContain("failure");
    await team.push("more-rows", { "pipelines/batch_scoring.py": ["rows: int = 500", "rows: int = 900"] });
    await team.pullRequestWorkflow("check", "more-rows");
    const tried = team.head("more-rows");
    expect(await team.versionsOnCluster()).toContain(tried);
    const { jobs, log } = await team.pullRequestWorkflow("cleanup", "more-rows", { action: "closed" });
    expect(jobs, log).toEqual({ remove: "success" });
    expect(await team.versionsOnCluster()).not.toContain(tried);
    expect(await team.pipelinesOnCluster()).toHaveLength(packages.length);
  });
});

describe("rollback.yml", () => {
  it("makes the versions of an earlier commit the default ones again", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    await team.pushWorkflow("deploy");
    const good = team.head("main");
    await team.push("main", { "pipelines/daily_report.py": ["days: int = 7", "days: int = 30"] });
    await team.pushWorkflow("deploy");
    const defaults = async () => new Set((await team.pipelinesOnCluster()).map(({ defaultVersion }) => defaultVersion));
    expect(await defaults()).not.toContain(good);
    const { jobs, log } = await team.dispatched("rollback", { commit: good.slice(0, 12) });
    expect(jobs, log).toEqual({ rollback: "success" });
    expect(await defaults()).toEqual(new Set([good]));
    const wrong = await team.dispatched("rollback", { commit: "main; exit" });
    expect(wrong.jobs).toEqual({ rollback: "failure" });
    expect(await defaults()).toEqual(new Set([good]));
  });
});

describe("release.yml", () => {
  it("uploads everything as the release, and attaches the packages to it", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    const { jobs, log } = await team.tagWorkflow("release", "v1.2.0");
    expect(jobs, log).toEqual({ compile: "success", attest: "success", upload: "success", attach: "success" });
    expect(new Set(await team.versionsOnCluster())).toEqual(new Set(["v1.2.0"]));
    const [release] = team.github.state.releases;
    expect(release?.tag).toBe("v1.2.0");
    expect(release?.assets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["checksums.txt", ...packages.map((name) => `${name}.yaml`)]),
    );
  });
});

describe("drift.yml", () => {
  it("opens an issue when the server has something else than Git, and closes it when they agree again", async () => {
    const team = await Team.start();
    team.cluster = await startServer();
    await team.pushWorkflow("deploy");
    const agreed = await team.scheduled("drift");
    expect(agreed.jobs, agreed.log).toEqual({ compile: "success", attest: "success", compare: "success" });
    expect(team.github.state.issues).toEqual([]);
    await team.push("main", { "pipelines/daily_report.py": ["days: int = 7", "days: int = 30"] });
    await team.scheduled("drift");
    await team.scheduled("drift");
    expect(team.github.state.issues.map(({ state }) => state)).toEqual(["open"]);
    expect(team.github.state.issues[0]?.body).toContain("daily-report");
    await team.pushWorkflow("deploy");
    await team.scheduled("drift");
    expect(team.github.state.issues.map(({ state }) => state)).toEqual(["closed"]);
  });

  it("does nothing for a team that has no cluster", async () => {
    const team = await Team.start();
    const { jobs } = await team.scheduled("drift");
    expect(Object.values(jobs)).not.toContain("failure");
    expect(team.github.state.artifacts).toEqual([]);
  });
});
