import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { Repository } from "../support/repository.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const manifestOf = (workspace: string): { pipelines: Record<string, unknown>[] } =>
  JSON.parse(readFileSync(join(workspace, "compiled", "pipelines.json"), "utf8"));
const exists = (workspace: string, path: string): boolean => {
  try {
    readFileSync(join(workspace, path));
    return true;
  } catch {
    return false;
  }
};

describe("the manifest of a step that compiles", () => {
  it("says what each package was made of, and is the same for the same sources", async () => {
    const files = {
      "pipelines/train.py": pipelineModule(oneStep, { name: "train", before: "import shared" }),
      "pipelines/shared.py": "",
    };
    const [workspace, other] = [makeWorkspace(files), makeWorkspace(files)];
    expect(await runStep({ workspace })).toMatchObject({ exitCode: 0 });
    await runStep({ workspace: other });
    expect(manifestOf(workspace)).toEqual({
      version: 1,
      pipelines: [
        {
          module: "pipelines/train.py",
          function: "train",
          name: "train",
          line: 4,
          package: "train.yaml",
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          sdk: "1.9.3",
          parameters: [{ name: "rows", type: "Integer", default: "1" }],
          sources: {
            "pipelines/shared.py": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "pipelines/train.py": expect.stringMatching(/^[0-9a-f]{64}$/),
          },
          sideFiles: {},
        },
      ],
    });
    expect(manifestOf(other)).toEqual(manifestOf(workspace));
  });

  it("has checksums beside it, which sha256sum checks", async () => {
    const workspace = makeWorkspace({
      "pipelines/train.py": pipelineModule(oneStep, { name: "train" }),
      "pipelines/team/score.py": pipelineModule(oneStep, { name: "score" }),
    });
    await runStep({ workspace });
    const checked = execFileSync("sha256sum", ["--check", "--strict", "checksums.txt"], {
      cwd: join(workspace, "compiled"),
      encoding: "utf8",
    });
    expect(checked).toBe("pipelines.json: OK\nteam/score.yaml: OK\ntrain.yaml: OK\n");
  });

  it("makes the package of a pipeline that is gone go too, and no other file", async () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => pipelineModule(oneStep, { name })) as [string, string, string];
    const workspace = makeWorkspace({ "pipelines/a.py": a, "pipelines/b.py": b, "pipelines/c.py": c });
    await runStep({ workspace });
    writeFileSync(join(workspace, "compiled", "mine.yaml"), "mine\n");
    writeFileSync(join(workspace, "compiled", "c.yaml"), "edited\n");
    writeFileSync(join(workspace, "pipelines", "a.py"), `${a}\nraise ValueError("not today")\n`);
    for (const name of ["b", "c"]) rmSync(join(workspace, "pipelines", `${name}.py`));
    const { log } = await runStep({ workspace });
    expect(log).toContain("compiled/b.yaml: removed, its pipeline is gone");
    expect(log).toContain("compiled/c.yaml stays although its pipeline is gone: it is not what was compiled.");
    expect(["a", "b", "c", "mine"].filter((name) => exists(workspace, `compiled/${name}.yaml`))).toEqual([
      "a",
      "c",
      "mine",
    ]);
    // What does not compile today keeps the package of yesterday.
    expect(manifestOf(workspace).pipelines.map(({ module }) => module)).toEqual(["pipelines/a.py"]);
  });

  it("keeps what another step compiles into the same folder", async () => {
    const workspace = makeWorkspace({
      "pipelines/a.py": pipelineModule(oneStep, { name: "a" }),
      "pipelines/b.py": pipelineModule(oneStep, { name: "b" }),
    });
    await runStep({ workspace, inputs: { pipelines: "pipelines/a.py" } });
    await runStep({ workspace, inputs: { pipelines: "pipelines/b.py" } });
    expect(manifestOf(workspace).pipelines.map(({ package: name }) => name)).toEqual(["a.yaml", "b.yaml"]);
  });

  it("is not written over something else", async () => {
    const workspace = makeWorkspace({
      "pipelines/a.py": pipelineModule(oneStep, { name: "a" }),
      "compiled/pipelines.json": "[]\n",
    });
    const { exitCode, annotations } = await runStep({ workspace });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain("compiled/pipelines.json is not a manifest of this action");
    expect(readFileSync(join(workspace, "compiled/pipelines.json"), "utf8")).toBe("[]\n");
  });
});

/** A checkout of one's own with an artifact of somebody else's beside it. */
async function compiledElsewhere(source: string): Promise<{ readonly folder: string; readonly head: string }> {
  const workspace = makeWorkspace({ "pipelines/p.py": source });
  await runStep({ workspace, inputs: { checks: "off" } });
  const repository = new Repository({ "README.md": "" });
  renameSync(join(workspace, "compiled"), join(repository.folder, "packages"));
  return { folder: repository.folder, head: repository.head() };
}

describe("a step with `packages`", () => {
  it("checks, uploads and runs what another job compiled, without Python and without its sources", async () => {
    const workspace = makeWorkspace({ "pipelines/train.py": pipelineModule(oneStep, { name: "train" }) });
    await runStep({ workspace });
    const trusted = makeWorkspace({ "README.md": "" });
    renameSync(join(workspace, "compiled"), join(trusted, "compiled"));
    const inputs = { packages: "compiled/**", python: "no-such-python", host: "embedded", run: "true" };
    const { exitCode, outputs, log } = await runStep({ workspace: trusted, inputs });
    expect(log).toContain('run "train 1234567 #7" submitted');
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs.pipelines ?? "")).toMatchObject([
      { module: "pipelines/train.py", function: "train", compiled: { packagePath: "compiled/train.yaml" } },
    ]);
  });

  it("fails before anything is sent when a package is not what its manifest says", async () => {
    const workspace = makeWorkspace({ "pipelines/train.py": pipelineModule(oneStep, { name: "train" }) });
    await runStep({ workspace });
    const path = join(workspace, "compiled", "train.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("busybox", "evil"));
    const { exitCode, annotations } = await runStep({ workspace, inputs: { packages: "compiled/**" } });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(
      "compiled/train.yaml is not the file that compiled/pipelines.json describes: its SHA-256 is another.",
    );
  });

  it.each(["workflow_run", "pull_request_target", "repository_dispatch"])(
    "runs nothing of somebody else's on the embedded server of a job on %s",
    async (GITHUB_EVENT_NAME) => {
      const proof = join(makeFolder("proof"), "ran");
      const evil = pipelineModule(`dsl.ContainerOp(name="s", image="busybox", command=["touch", "${proof}"])`);
      const { folder, head } = await compiledElsewhere(evil);
      const inputs = { packages: "packages/**", host: "embedded", run: "true", token: "s3cret" };
      const step = await runStep({ workspace: folder, inputs, env: { GITHUB_EVENT_NAME, GITHUB_SHA: head } });
      expect(step.exitCode).toBe(1);
      expect(step.annotations[0]?.message).toContain("To run packages would execute somebody else's code");
      expect(existsSync(proof)).toBe(false);
    },
  );

  it("passes when the manifest has no pipelines, and says so", async () => {
    const workspace = makeWorkspace({ "compiled/pipelines.json": '{"version":1,"pipelines":[]}' });
    const inputs = { packages: "compiled/**", host: "embedded", run: "true" };
    const { exitCode, log } = await runStep({ workspace, inputs });
    expect(log).toContain("The manifest has no pipelines: there is nothing to do.");
    expect(exitCode).toBe(0);
  });
});
