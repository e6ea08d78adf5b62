import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { pipelineModule } from "../../support/compile.ts";
import { startGitHub } from "../../support/github/start.ts";
import { changed, message, publish, train } from "../../support/publish.ts";

describe("publish: artifact", () => {
  // On another address the artifact client takes the server for GitHub Enterprise Server, which has no such artifacts.
  const env = { GITHUB_SERVER_URL: "https://github.com" };

  it("uploads packages, manifest and report, and nothing else, and finds it again when the step is repeated", async () => {
    const github = await startGitHub({ "pipelines/team/train.py": train, "compiled/mine.yaml": "mine\n" });
    const inputs = { "artifact-name": "packages", "retention-days": "5" };
    const first = await publish(github, { publish: "artifact", env, inputs });
    expect(first.exitCode).toBe(0);
    expect(first.log).toMatch(
      /^::group::Uploading artifact packages\n(?:(?!::endgroup).*\n)*Artifact name is valid!\n(?:(?!::endgroup).*\n)*::endgroup::\nPublished as /m,
    );
    const [artifact] = github.state.artifacts;
    expect(first.outputs).toMatchObject({
      "artifact-id": String(artifact?.id),
      "artifact-url": `https://github.com/acme/pipelines/actions/runs/4711/artifacts/${artifact?.id}`,
      "artifact-digest": artifact?.digest.replace("sha256:", ""),
    });
    expect(Object.keys(unzipSync(artifact?.bytes ?? new Uint8Array())).sort()).toEqual([
      "checksums.txt",
      "pipelines.json",
      "report.json",
      "team/train.yaml",
    ]);
    expect(Date.parse(artifact?.expiresAt ?? "") - Date.now()).toBeLessThan(5.1 * 86_400_000);
    const again = await publish(github, { publish: "artifact", env, inputs });
    expect(again.log).toContain("which is there already with the same content");
    expect(again).toMatchObject({ exitCode: 0, outputs: { "artifact-id": String(artifact?.id) } });
  });

  it("never replaces other content of the same name, and says what to do", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    await publish(github, { publish: "artifact", env });
    github.state.git.push("main", { "pipelines/train.py": changed });
    const { exitCode, annotations } = await publish(github, { publish: "artifact", env });
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
    const { exitCode } = await publish(github, { publish: "artifact", env });
    expect(exitCode).toBe(1);
    const files = unzipSync(github.state.artifacts[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(files).sort()).toEqual(["checksums.txt", "pipelines.json", "report.json", "train.yaml"]);
  });

  it("explains a server that has no such artifacts", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const { exitCode, annotations } = await publish(github, {
      publish: "artifact",
      env: { GITHUB_SERVER_URL: "https://ghes.example.com" },
    });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("leave `artifact` out of `publish`");
  });
});
