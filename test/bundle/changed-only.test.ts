import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { Repository } from "../support/repository.ts";
import { cacheFolder } from "../support/sdk-folder.ts";
import { makeFolder } from "../support/workspace.ts";

const files = {
  "pipelines/train.py": `import helper\n${pipelineModule(oneStep, { name: "train" })}`,
  "pipelines/helper.py": "x = 1\n",
  "pipelines/predict.py": pipelineModule(oneStep, { name: "predict" }),
  "README.md": "",
  ".github/workflows/check.yml": "",
  "requirements.txt": "",
};

interface PushOptions {
  readonly before: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: object;
}

/** The step after a push, or another event. */
async function stepAfter(repository: Repository, { before, inputs, env, event }: PushOptions): Promise<Step> {
  const payload = join(makeFolder("event"), "event.json");
  writeFileSync(payload, JSON.stringify(event ?? { before, forced: false }));
  return await runStep({
    workspace: repository.folder,
    inputs: { "changed-only": "true", ...inputs },
    env: {
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: payload,
      GITHUB_REPOSITORY: "acme/pipelines",
      GITHUB_WORKFLOW_REF: "acme/pipelines/.github/workflows/check.yml@refs/heads/main",
      ...env,
    },
  });
}

describe("a step with `changed-only`", () => {
  it("compiles what the push reaches, through an import too, and says what it left out", async () => {
    const repository = new Repository(files);
    const before = repository.head();
    repository.commit({ "pipelines/helper.py": "x = 2\n" });
    const step = await stepAfter(repository, { before });
    expect(step.outputs).toMatchObject({ compiled: "1", skipped: "1", failed: "0", packages: "compiled/train.yaml" });
    expect(step.log).toContain(
      `changed-only: 1 of 2 modules are reached by what changed since ${before.slice(0, 7)} (1 file).`,
    );
    expect(step.log).toContain("Skipped: 1\npipelines/predict.py");
    expect(step.summary).toContain("1 pipeline skipped: no file that they depend on has changed.");
    expect(JSON.parse(step.outputs.pipelines ?? "")).toMatchObject([
      { name: "train", compiled: { packagePath: "compiled/train.yaml" } },
      { module: "pipelines/predict.py", function: "predict", name: "predict", skipped: true },
    ]);
  });

  it("is over without a Python when a pull request touches no pipeline", async () => {
    const repository = new Repository(files);
    const base = repository.head();
    repository.commit({ "README.md": "# New\n" });
    const event = { pull_request: { number: 5, base: { sha: base }, head: { sha: repository.head() } } };
    const step = await stepAfter(repository, {
      before: "",
      event,
      env: { GITHUB_EVENT_NAME: "pull_request" },
      inputs: { python: "no-such-python", host: "http://127.0.0.1:9", token: "t" },
    });
    expect(step).toMatchObject({ exitCode: 0, outputs: { compiled: "0", skipped: "2", status: "succeeded" } });
  });

  it.each([
    ["the push was forced", { event: { before: "1".repeat(40), forced: true } }],
    ["a tag is a release of all pipelines", { env: { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1" } }],
    ["set `fetch-depth: 0` of actions/checkout", { before: "1".repeat(40) }],
    [".github/workflows/check.yml has changed since", { change: { ".github/workflows/check.yml": "on: push" } }],
    ["requirements.txt has changed since", { change: { "requirements.txt": "# none" } }],
  ])(
    "compiles everything, and says why: %s",
    async (reason, { change, ...options }: Partial<PushOptions> & { change?: Record<string, string> }) => {
      const repository = new Repository(files);
      const before = repository.head();
      repository.commit(change ?? { "README.md": "# New\n" });
      const step = await stepAfter(repository, { before, ...options });
      expect(step.log).toMatch(/changed-only: all modules are compiled, because .*\./);
      expect(step.log).toContain(reason);
      expect(step.outputs).toMatchObject({ compiled: "2", skipped: "0" });
    },
  );

  it("compiles a pipeline whose committed package was removed or edited", async () => {
    const repository = new Repository({ ...files, "compiled/predict.yaml": "old" });
    const before = repository.head();
    repository.commit({ "compiled/predict.yaml": undefined });
    expect((await stepAfter(repository, { before })).outputs).toMatchObject({ packages: "compiled/predict.yaml" });
  });

  it.each([".", "./", "compiled/../"])(
    "brings a removed package back that lies in the root (output-dir: %s)",
    async (root) => {
      const repository = new Repository({ ...files, "predict.yaml": "old" });
      const before = repository.head();
      repository.commit({ "predict.yaml": undefined });
      const inputs = { "output-dir": root };
      expect((await stepAfter(repository, { before, inputs })).outputs).toMatchObject({ packages: "predict.yaml" });
    },
  );

  it("takes what the last compilation read from the cache's record, where there is one", async () => {
    const reading = pipelineModule(oneStep, {
      name: "reading",
      before: 'import os\nopen("data/" + os.listdir("data")[0])',
    });
    const repository = new Repository({
      ...files,
      "pipelines/reading.py": reading,
      "pipelines/data/rows.csv": "1",
      "pipelines/notes.csv": "",
      ".gitignore": "compiled\n",
    });
    const cache = makeFolder("cache");
    symlinkSync(join(cacheFolder, "sdk"), join(cache, "sdk"));
    const inputs = { "cache-dir": cache, sdk: "1.9.3" };
    const packagesAfter = async (change: Readonly<Record<string, string | undefined>>): Promise<string> => {
      const before = repository.head();
      repository.commit(change);
      return (await stepAfter(repository, { before, inputs })).outputs.packages ?? "";
    };
    // Nothing is recorded yet: what a module that lists folders reads is not known, and a file that lies beside them may be anybody's.
    expect(await packagesAfter({ "pipelines/notes.csv": "new" })).toBe(
      "compiled/predict.yaml\ncompiled/reading.yaml\ncompiled/train.yaml",
    );
    expect(await packagesAfter({ "pipelines/notes.csv": "newer" })).toBe("");
    expect(await packagesAfter({ "pipelines/data/rows.csv": "2" })).toBe("compiled/reading.yaml");
    expect(await packagesAfter({ "pipelines/data/more.csv": "3" })).toBe("compiled/reading.yaml");
    expect(await packagesAfter({ "pipelines/data/more.csv": undefined })).toBe("compiled/reading.yaml");
    expect(await packagesAfter({ "pipelines/helper.py": undefined, "helper.py": "x = 3\n" })).toBe(
      "compiled/train.yaml",
    );
  });
});
