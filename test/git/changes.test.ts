import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedFiles } from "../../src/git/changes.ts";
import { Repository } from "../support/repository.ts";
import { makeFolder } from "../support/workspace.ts";

const push = (sha: string) => ({ base: { kind: "commit", sha, isBranch: false }, eventSha: "" }) as const;
const pullRequest = (sha: string, eventSha = "") =>
  ({ base: { kind: "commit", sha, isBranch: true }, eventSha }) as const;

describe("the files that have changed", () => {
  it("of a push are those since the commit before it: changed, new, renamed, removed, and what the job itself wrote", async () => {
    const repository = new Repository({ "a.py": "a", "old name.py": "same text", "gone.py": "x", "kept.py": "k" });
    const before = repository.head();
    repository.commit({ "a.py": "b", "gone.py": undefined, "old name.py": undefined, "dir/näw.py": "same text" });
    repository.write({ "generated.py": "g", "kept.py": "edited" });
    repository.write({ ".venv/lib/site-packages/x.py": "not ours" });
    expect(
      await changedFiles({ github: push(before), workspace: repository.folder, ports: { env: process.env } }),
    ).toEqual({
      kind: "known",
      base: before,
      files: ["a.py", "dir/näw.py", "gone.py", "kept.py", "old name.py", "generated.py"],
    });
  });

  it("of a pull request are its own, not what its base got in the meantime", async () => {
    const repository = new Repository({ "a.py": "1", "b.py": "1" });
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.commit({ "a.py": "2" });
    repository.git("checkout", "--quiet", "main");
    const oldBase = repository.commit({ "b.py": "2" });
    repository.commit({ "b.py": "3" });
    repository.git("checkout", "--quiet", "feature");
    const ofHead = await changedFiles({
      github: pullRequest(oldBase),
      workspace: repository.folder,
      ports: { env: process.env },
    });
    expect(ofHead).toMatchObject({ kind: "known", files: ["a.py"] });
    // What actions/checkout has by default: the merge of both, with a base that has moved on since the event.
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "feature");
    const github = pullRequest(oldBase, repository.head());
    expect(await changedFiles({ github, workspace: repository.folder, ports: { env: process.env } })).toMatchObject({
      files: ["a.py"],
    });
  });

  it("are unknown, with the setting that would help, in a checkout of the last commit alone", async () => {
    const repository = new Repository({ "a.py": "1" });
    const before = repository.head();
    repository.commit({ "a.py": "2" });
    const shallow = join(makeFolder("shallow"), "clone");
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${repository.folder}`, shallow], { stdio: "pipe" });
    for (const github of [push(before), pullRequest(before)])
      expect(await changedFiles({ github, workspace: shallow, ports: { env: process.env } })).toEqual({
        kind: "unknown",
        reason: `the commit ${before.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`,
      });
    execFileSync("git", ["-C", shallow, "fetch", "--quiet", "--depth=2", "origin"], { stdio: "pipe" });
    expect(await changedFiles({ github: push(before), workspace: shallow, ports: { env: process.env } })).toMatchObject(
      { files: ["a.py"] },
    );
  });

  it("are unknown where there is no base, no repository, no git", async () => {
    const none = { base: { kind: "none", reason: "the branch is new" }, eventSha: "" } as const;
    const { folder } = new Repository({});
    expect(await changedFiles({ github: none, workspace: folder, ports: { env: process.env } })).toEqual({
      kind: "unknown",
      reason: "the branch is new",
    });
    const empty = makeFolder("no-repository");
    expect(
      await changedFiles({ github: push("1".repeat(40)), workspace: empty, ports: { env: process.env } }),
    ).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("git cannot read the checkout (fatal: not a git repository"),
    });
  });
});
