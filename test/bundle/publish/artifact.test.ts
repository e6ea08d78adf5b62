import { readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { runStep } from "../../support/bundle.ts";
import { pipelineModule } from "../../support/compile.ts";
import { startGitHub } from "../../support/github/start.ts";
import { changed, message, publish, train } from "../../support/publish.ts";

describe("publish: artifact", () => {
  it("uploads packages, manifest and report, and nothing else, and finds it again when the step is repeated", async () => {
    const github = await startGitHub({ "pipelines/team/train.py": train, "compiled/mine.yaml": "mine\n" });
    const inputs = { "artifact-name": "packages", "retention-days": "5" };
    const first = await publish(github, { publish: "artifact", inputs });
    expect(first.exitCode).toBe(0);
    expect(first.log).toMatch(
      /^::group::Uploading artifact packages\n(?:(?!::endgroup).*\n)*Artifact name is valid!\n(?:(?!::endgroup).*\n)*::endgroup::\nPublished as /m,
    );
    const [artifact] = github.state.artifacts;
    expect(first.outputs).toMatchObject({
      "artifact-id": String(artifact?.id),
      "artifact-url": `${github.url}/acme/pipelines/actions/runs/4711/artifacts/${artifact?.id}`,
      "artifact-digest": artifact?.digest.replace("sha256:", ""),
    });
    expect(Object.keys(unzipSync(artifact?.bytes ?? new Uint8Array())).sort()).toEqual([
      "checksums.txt",
      "pipelines.json",
      "report.json",
      "team/train.yaml",
    ]);
    expect(Date.parse(artifact?.expiresAt ?? "") - Date.now()).toBeLessThan(5.1 * 86_400_000);
    const again = await publish(github, { publish: "artifact", inputs });
    expect(again.log).toContain("which is there already with the same content");
    expect(again).toMatchObject({ exitCode: 0, outputs: { "artifact-id": String(artifact?.id) } });
  });

  it("never replaces other content of the same name, and says what to do", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    await publish(github, { publish: "artifact" });
    github.state.git.push("main", { "pipelines/train.py": changed });
    const { exitCode, annotations } = await publish(github, { publish: "artifact" });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(
      "Could not upload the artifact pipelines: the run has one of that name with other content, from another job or step.",
    );
    expect(github.state.artifacts).toHaveLength(1);
  });

  it("is made also when a pipeline fails, with the others", async () => {
    const github = await startGitHub({
      "pipelines/train.py": train,
      "pipelines/bad.py": pipelineModule("raise ValueError('no')", { name: "bad" }),
    });
    const { exitCode } = await publish(github, { publish: "artifact" });
    expect(exitCode).toBe(1);
    const files = unzipSync(github.state.artifacts[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(files).sort()).toEqual(["checksums.txt", "pipelines.json", "report.json", "train.yaml"]);
  });

  describe("without an artifact service", () => {
    const names = ["checksums.txt", "pipelines.json", "report.json", "train.yaml"];

    it.each([
      ["the runner names none", { ACTIONS_RESULTS_URL: "" }, "the runner sets no ACTIONS_RESULTS_URL"],
      ["the step is in no workflow", { ACTIONS_RUNTIME_TOKEN: "" }, "this is not a step of a GitHub workflow"],
    ])("says so before it compiles, and completes the folder: %s", async (_, env, reason) => {
      const github = await startGitHub({ "pipelines/train.py": train });
      const { exitCode, annotations, log, workspace } = await publish(github, { publish: "artifact", env });
      expect(exitCode).toBe(1);
      expect(annotations.filter(({ level }) => level === "error")).toHaveLength(1);
      expect(message(annotations)).toContain(reason);
      expect(message(annotations)).toContain("Set `publish: folder`, and upload the folder `compiled`");
      expect(log.indexOf("No artifact service")).toBeLessThan(log.indexOf("pipelines/train.py"));
      expect(readdirSync(join(workspace, "compiled")).sort()).toEqual(names);
    });

    it.each([
      ["a page", { status: 404, body: "<html>Not Found</html>" }],
      ["a service without the method", { status: 404, body: { code: "bad_route", msg: "no handler" } }],
    ])("recognises it by the response: %s", async (_, reply) => {
      const github = await startGitHub({ "pipelines/train.py": train });
      github.faults.push({ on: "POST /twirp", times: 9, reply });
      const { exitCode, annotations } = await publish(github, { publish: "artifact" });
      expect(exitCode).toBe(1);
      expect(message(annotations)).toContain(`this GitHub server has none: ${github.url} responds with HTTP 404`);
      expect(github.state.artifacts).toEqual([]);
    });

    it("does not take a busy service for a missing one", async () => {
      const github = await startGitHub({ "pipelines/train.py": train });
      github.faults.push({ on: "POST /twirp", times: 1, reply: { status: 503, body: { code: "unavailable" } } });
      expect(await publish(github, { publish: "artifact" })).toMatchObject({ exitCode: 0 });
      expect(github.state.artifacts).toHaveLength(1);
    });

    it("passes with publish: folder, and a later job takes the folder", async () => {
      const github = await startGitHub({ "pipelines/train.py": train });
      const { exitCode, log, workspace } = await publish(github, {
        publish: "folder",
        env: { ACTIONS_RESULTS_URL: "" },
      });
      expect(exitCode).toBe(0);
      expect(log).toContain(
        "The folder compiled is ready to be uploaded, with report.json, pipelines.json, checksums.txt.",
      );
      expect(readdirSync(join(workspace, "compiled")).sort()).toEqual(names);
      const later = await runStep({ workspace, inputs: { packages: "compiled/**" } });
      expect(later).toMatchObject({ exitCode: 0, outputs: { compiled: "1" } });
    });
  });
});
