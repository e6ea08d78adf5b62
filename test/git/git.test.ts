import { execFileSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGitHubContext } from "../../src/event/context.ts";
import { changedFiles } from "../../src/git/changes.ts";
import { readCommitted } from "../../src/git/committed-files.ts";
import { gitIn } from "../../src/git/git.ts";
import { Repository } from "../support/repository.ts";
import { makeFolder } from "../support/workspace.ts";

const env = process.env;

/** What this action asks git for, with a change to look at. */
async function askAll({ folder }: Repository, base: string): Promise<void> {
  const github = { ...readGitHubContext({}, {}), base: { kind: "commit", sha: base, isBranch: true } } as const;
  expect(await changedFiles({ github, workspace: folder, ports: { env } })).toMatchObject({ kind: "known" });
  await readCommitted({ workspace: folder, env, revision: base, paths: ["a.py", "gone.py"] });
  const git = gitIn(folder, env);
  await git("status", "--porcelain");
  await git("worktree", "add", "--force", "--detach", join(makeFolder("tree"), "before"), base);
}

describe("git on a repository of somebody's", () => {
  it.each([
    ["core.fsmonitor", "core.fsmonitor"],
    ["a filter", "filter.evil.clean"],
    ["a filter that checks out", "filter.evil.smudge"],
    ["a filter that stays", "filter.evil.process"],
    ["an external diff", "diff.external"],
    ["a text conversion", "diff.evil.textconv"],
    ["a helper for credentials", "credential.helper"],
    ["a pager", "core.pager"],
    ["an SSH command", "core.sshCommand"],
  ])("runs nothing that its settings name: %s", async (_, setting) => {
    const repository = new Repository({ "a.py": "a", ".gitattributes": "*.py filter=evil diff=evil\n" });
    const base = repository.head();
    repository.commit({ "b.py": "b" });
    const proof = join(makeFolder("proof"), "ran");
    repository.git("config", setting, `touch ${proof}; cat`);
    repository.write({ "a.py": "c" });
    await askAll(repository, base);
    expect(existsSync(proof)).toBe(false);
  });

  it("runs no filter that a further file of settings names", async () => {
    const repository = new Repository({ "a.py": "a", ".gitattributes": "*.py filter=evil\n" });
    const proof = join(makeFolder("proof"), "ran");
    writeFileSync(join(repository.folder, ".git", "more"), `[filter "evil"]\n clean = "touch ${proof}; cat"\n`);
    repository.git("config", "include.path", "more");
    repository.write({ "a.py": "c" });
    await askAll(repository, repository.head());
    expect(existsSync(proof)).toBe(false);
  });

  it("runs no hook", async () => {
    const repository = new Repository({ "a.py": "a" });
    const hooks = join(repository.folder, ".git", "hooks");
    const proof = join(makeFolder("proof"), "ran");
    for (const hook of ["post-checkout", "post-index-change", "pre-commit", "reference-transaction"])
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
    await askAll(repository, repository.head());
    expect(existsSync(proof)).toBe(false);
  });

  it("fetches nothing that a partial clone lacks, by whatever address", async () => {
    const origin = new Repository({ "a.py": "a" });
    const base = origin.head();
    origin.commit({ "a.py": "b" });
    const repository = new Repository({});
    const proof = join(makeFolder("proof"), "ran");
    repository.git("fetch", "--quiet", origin.folder, "main");
    repository.git("reset", "--quiet", "--hard", "FETCH_HEAD");
    for (const [name, value] of [
      ["remote.evil.url", `ext::touch ${proof}`],
      ["remote.evil.promisor", "true"],
      ["remote.evil.partialclonefilter", "blob:none"],
      ["protocol.ext.allow", "always"],
      ["extensions.partialClone", "evil"],
    ] as const)
      repository.git("config", name, value);
    const objects = join(repository.folder, ".git", "objects");
    for (const pack of readdirSync(objects).filter((name) => name.length === 2))
      execFileSync("rm", ["-r", join(objects, pack)]);
    const git = gitIn(repository.folder, env);
    expect((await git("cat-file", "-e", `${base}:a.py`)).ok).toBe(false);
    await readCommitted({ workspace: repository.folder, env, revision: base, paths: ["a.py"] });
    expect(existsSync(proof)).toBe(false);
  });

  it("sees no input and no token of the step", async () => {
    const repository = new Repository({ "a.py": "a" });
    const secrets = { INPUT_TOKEN: "s3cret", ACTIONS_RUNTIME_TOKEN: "s3cret", GITHUB_TOKEN: "s3cret" };
    const git = gitIn(repository.folder, { ...env, ...secrets });
    const shown = await git("-c", "alias.show-env=!env", "show-env");
    expect(shown.ok).toBe(true);
    expect(shown.text).not.toContain("s3cret");
  });

  it.skipIf(process.getuid?.() !== 0)(
    "answers in a container job, where the checkout belongs to another user",
    async () => {
      const repository = new Repository({ "a.py": "a" });
      const head = repository.head();
      execFileSync("chown", ["-R", "1234:1234", repository.folder]);
      chownSync(repository.folder, 1234, 1234);
      const other = { cwd: repository.folder, env: { ...env, HOME: "/nonexistent" }, stdio: "pipe" } as const;
      expect(() => execFileSync("git", ["rev-parse", "HEAD"], other)).toThrow("dubious ownership");
      expect(await gitIn(repository.folder, env)("rev-parse", "HEAD")).toEqual({ ok: true, text: head });
      expect((await readCommitted({ workspace: repository.folder, env, revision: head, paths: ["a.py"] })).size).toBe(
        1,
      );
    },
  );

  it("looks at the work tree around the folder, wherever its settings say that one is", async () => {
    const repository = new Repository({ "sub/a.py": "a" });
    repository.git("config", "core.worktree", makeFolder("elsewhere"));
    const git = gitIn(join(repository.folder, "sub"), env);
    expect((await git("rev-parse", "--show-toplevel")).text).toBe(repository.folder);
    expect((await git("ls-files")).text).toBe("a.py");
  });
});
