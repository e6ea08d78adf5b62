import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGitHubContext } from "../../src/event/context.ts";
import {
  type CodeToRun,
  isAboutBranch,
  isPackageForeign,
  refuseUntrustedCode,
} from "../../src/event/untrusted-code.ts";
import { Repository } from "../support/repository.ts";
import { makeWorkspace } from "../support/workspace.ts";

const module = "pipelines/a.py";
const files = {
  [module]: "import shared\n",
  "pipelines/shared.py": "",
  "requirements.txt": "",
  "compiled/a.yaml": "a",
};

interface Given extends Partial<Omit<CodeToRun, "github" | "inputs">> {
  readonly eventName?: string;
  readonly eventSha?: string;
  readonly allowed?: boolean;
}

/** What it is refused for; nothing when it is the event's own. */
async function refusal(
  repository: Repository,
  { eventName = "workflow_run", eventSha = repository.head(), allowed = false, ...given }: Given = {},
): Promise<string> {
  const code: CodeToRun = {
    github: { eventName, eventSha },
    workspace: repository.folder,
    ports: { env: process.env },
    inputs: { allowUnsafePrCheckout: allowed, outputDir: "compiled" },
    files: [module],
    deed: "compile modules",
    ...given,
  };
  return await refuseUntrustedCode(code).then(
    () => "",
    (error: Error) => error.message,
  );
}

const other = "2222222222222222222222222222222222222222";
/** They run for whoever comments, opens, reviews or pushes, or for whom a program calls on. */
const events = [
  ...["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion", "discussion_comment"],
  ...["pull_request_review", "pull_request_review_comment", "repository_dispatch", "workflow_dispatch"],
  // Statuses and checks of a fork's commits, stars, wikis, and what GitHub may add one day.
  ...["check_run", "check_suite", "status", "deployment_status", "watch", "fork", "gollum", "made_up"],
];

describe("somebody else's code in an event with secrets", () => {
  it.each(events)("is another commit than the event's own, on %s", async (eventName) => {
    const repository = new Repository(files);
    const message = await refusal(repository, { eventName, eventSha: other });
    const head = repository.head().slice(0, 12);
    expect(message).toContain(`A job on \`${eventName}\` has the repository's secrets`);
    expect(message).toContain(`the commit of the workspace (${head}) is not the event's own (${other.slice(0, 12)})`);
    expect(await refusal(repository, { eventName })).toBe("");
  });

  it("is a second checkout in a folder, whose commit is asked for there", async () => {
    const repository = new Repository(files);
    const pull = new Repository({ "pipelines/evil.py": "" });
    repository.git("clone", "--quiet", pull.folder, join(repository.folder, "pr"));
    expect(await refusal(repository, { files: [module, "pr/pipelines/evil.py"] })).toContain("the commit of pr (");
    expect(await refusal(repository)).toBe("");
    symlinkSync(join(repository.folder, "pr", "pipelines"), join(repository.folder, "linked"));
    expect(await refusal(repository, { files: ["linked/evil.py"] })).toContain("the commit of pr (");
  });

  it.each([
    ["a module", module],
    ["a file that it may read", "pipelines/shared.py"],
    ["what is installed for it", "requirements.txt"],
    ["a module that shadows another", "yaml.py"],
    ["a module that git ignores", "build/yaml.py"],
    ["a compiled file, which Python takes for its source", "pipelines/__pycache__/shared.cpython-311.pyc"],
    ["an extension", "pipelines/shared.so"],
    ["a setting of the installer, which says where packages come from", "uv.toml"],
  ])("is a file that was laid over the checkout: %s", async (_, path) => {
    const repository = new Repository({ ...files, ".gitignore": "build\n*.pyc\n" });
    repository.write({ [path]: "import os" });
    expect(await refusal(repository)).toContain(`${path} is not what the commit ${repository.head().slice(0, 12)} has`);
  });

  it("is none of what an earlier step of the same job wrote: packages, data, an environment", async () => {
    const repository = new Repository(files);
    repository.write({
      "compiled/a.yaml": "b",
      "compiled/pipelines.json": "{}",
      "notes.txt": "",
      "packages/b.yaml": "",
      "venv/lib/python3.11/site-packages/six.py": "",
    });
    expect(await refusal(repository)).toBe("");
  });

  it("is a requirement that the commit does not have", async () => {
    const repository = new Repository(files);
    repository.write({ "artifact/requirements.txt": "evil" });
    const message = await refusal(repository, { files: [module, "artifact/requirements.txt"] });
    expect(message).toContain("artifact/requirements.txt is not what the commit");
  });

  it("is none in a submodule as the commit pins it, but one in a submodule that is elsewhere or was changed", async () => {
    const shared = new Repository({ "sub.py": "" });
    const repository = new Repository(files);
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", shared.folder, "shared");
    repository.commit({});
    const inside = { files: [module, "shared/sub.py"] };
    expect(await refusal(repository, inside)).toBe("");
    repository.write({ "shared/sub.py": "import os" });
    expect(await refusal(repository)).toContain("shared/sub.py is not what the commit");
    repository.git("-C", "shared", "commit", "--quiet", "--all", "--message", "other");
    expect(await refusal(repository, { files: ["shared/sub.py"] })).toContain("the commit of shared (");
    expect(await refusal(repository)).toContain("shared is not what the commit");
  });

  it("is none in a file of git-lfs, of which the commit has the pointer", async () => {
    const data = "large";
    const digest = createHash("sha256").update(data).digest("hex");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 5\n`;
    const repository = new Repository({ ...files, "data.bin": pointer });
    repository.write({ "data.bin": data });
    expect(await refusal(repository)).toBe("");
    repository.write({ "data.bin": "other" });
    expect(await refusal(repository)).toContain("data.bin is not what the commit");
  });

  it("is a package that is run here and that the event's commit does not have", async () => {
    const repository = new Repository(files);
    const deed = "run packages";
    expect(await refusal(repository, { deed, files: ["compiled/a.yaml"] })).toBe("");
    repository.write({ "compiled/a.yaml": "evil", "packages/b.yaml": "evil" });
    expect(await refusal(repository, { deed, files: ["compiled/a.yaml"] })).toContain("compiled/a.yaml is not what");
    expect(await refusal(repository, { deed, files: ["packages/b.yaml"] })).toContain("packages/b.yaml is not what");
  });

  it("is what git knows nothing of", async () => {
    const repository = new Repository(files);
    const workspace = makeWorkspace(files);
    expect(await refusal(repository, { workspace })).toContain("pipelines is not in a git checkout");
    mkdirSync(join(workspace, ".git"));
    expect(await refusal(repository, { workspace })).toContain("git knows no commit of the workspace");
  });

  it("is none of what a person who started the workflow by hand let a step change", async () => {
    const repository = new Repository(files);
    writeFileSync(join(repository.folder, module), "VERSION = 2\n");
    expect(await refusal(repository, { eventName: "workflow_dispatch" })).toBe("");
  });

  it("is compiled where the user insists, and on a pull request, which has no secrets", async () => {
    const repository = new Repository(files);
    expect(await refusal(repository, { eventSha: other, allowed: true })).toBe("");
    expect(await refusal(repository, { eventSha: other, eventName: "pull_request" })).toBe("");
  });
});

describe("packages of another job", () => {
  const about = (GITHUB_EVENT_NAME: string, event: object = {}): boolean =>
    isPackageForeign(readGitHubContext({ GITHUB_EVENT_NAME }, event));

  it.each<[string, object?]>([
    ["pull_request", { pull_request: { number: 7 } }],
    ["pull_request_target", { pull_request: { number: 7 } }],
    ["workflow_run", { workflow_run: { event: "pull_request" } }],
    ["workflow_run", { workflow_run: { event: "issue_comment" } }],
    ["issue_comment", { issue: { number: 7, pull_request: {} } }],
    ["issue_comment", { issue: { number: 7 } }],
    ["repository_dispatch"],
    ["an_event_of_next_year"],
  ])("may be a stranger's on %s", (name, event) => {
    expect(about(name, event)).toBe(true);
  });

  it.each<[string, object?]>([
    ["push"],
    ["schedule"],
    ["workflow_dispatch"],
    ["merge_group"],
    ["workflow_run", { workflow_run: { event: "push" } }],
    [""],
  ])("are the team's on %s", (name, event) => {
    expect(about(name, event)).toBe(false);
  });
});

it("publishes to a branch on no event whose code may be somebody else's", () => {
  const foreign = [
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "repository_dispatch",
    "pull_request_review",
    "an_event_of_2030",
  ];
  expect([...foreign, "merge_group"].filter(isAboutBranch)).toEqual([]);
  expect(["push", "schedule", "workflow_dispatch", "pull_request"].map(isAboutBranch)).not.toContain(false);
});
