import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface FileChange {
  readonly path: string;
  /** Absent: the file goes. */
  readonly content?: Buffer;
}

const identity = {
  GIT_AUTHOR_NAME: "github-actions[bot]",
  GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
  GIT_COMMITTER_NAME: "GitHub",
  GIT_COMMITTER_EMAIL: "noreply@github.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** A real bare repository, which the API and `git http-backend` see alike. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    if (existsSync(join(folder, "HEAD"))) return;
    this.git(["init", "--quiet", "--bare", "--initial-branch=main", folder], { at: "/" });
    this.git(["config", "http.receivepack", "true"]);
  }

  git(args: readonly string[], { input, at = this.folder, index }: GitOptions = {}): string {
    const env = { ...process.env, ...identity, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) };
    return execFileSync("git", args, {
      cwd: at,
      env,
      ...(input === undefined ? {} : { input }),
      stdio: "pipe",
      maxBuffer: 2 ** 28,
    })
      .toString()
      .trim();
  }

  /** The commit of a ref or an abbreviation; undefined when there is none. */
  resolve(ref: string): string | undefined {
    try {
      return this.git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    } catch {
      return undefined;
    }
  }

  head(branch: string): string | undefined {
    return this.resolve(`refs/heads/${branch}`);
  }

  setRef(ref: string, commit: string): void {
    this.git(["update-ref", ref, commit]);
  }

  deleteRef(ref: string): void {
    this.git(["update-ref", "-d", ref]);
  }

  isAncestor(commit: string, of: string): boolean {
    try {
      this.git(["merge-base", "--is-ancestor", commit, of]);
      return true;
    } catch {
      return false;
    }
  }

  /** Makes a commit on top of another one, or the first; no ref moves. */
  commit(options: {
    readonly parent: string | undefined;
    readonly changes: readonly FileChange[];
    readonly message: string;
  }): string {
    const index = join(this.folder, `index-${process.hrtime.bigint()}`);
    const { parent, changes, message } = options;
    this.git(parent === undefined ? ["read-tree", "--empty"] : ["read-tree", parent], { index });
    this.git(["update-index", "-z", "--index-info"], { index, input: this.#indexInfo(changes) });
    return this.commitTree({
      tree: this.git(["write-tree"], { index }),
      parents: parent === undefined ? [] : [parent],
      message,
    });
  }

  /** For `git update-index --index-info`, which needs no work tree. */
  #indexInfo(changes: readonly FileChange[]): Buffer {
    const lines = changes.map(({ path, content }) =>
      content === undefined ? `0 ${"0".repeat(40)}\t${path}\0` : `100644 ${this.writeBlob(content)}\t${path}\0`,
    );
    return Buffer.from(lines.join(""));
  }

  writeBlob(content: Buffer): string {
    return this.git(["hash-object", "-w", "--stdin"], { input: content });
  }

  commitTree({
    tree,
    parents,
    message,
  }: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
  }): string {
    return this.git(["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])], {
      input: Buffer.from(message),
    });
  }

  /** Commits to a branch as somebody who pushes; for tests. @returns the commit */
  push(branch: string, files: Readonly<Record<string, string | undefined>>, message = "A push"): string {
    const changes = Object.entries(files).map(([path, text]) => ({
      path,
      ...(text === undefined ? {} : { content: Buffer.from(text) }),
    }));
    const commit = this.commit({ parent: this.head(branch), changes, message });
    this.setRef(`refs/heads/${branch}`, commit);
    return commit;
  }

  /** The text of a file; undefined where there is none. */
  show(ref: string, path: string): string | undefined {
    try {
      return execFileSync("git", ["show", `${ref}:${path}`], { cwd: this.folder, stdio: "pipe" }).toString();
    } catch {
      return undefined;
    }
  }

  files(ref: string): readonly string[] {
    return this.git(["ls-tree", "-r", "--name-only", ref])
      .split("\n")
      .filter((path) => path !== "");
  }

  message(ref: string): string {
    return this.git(["log", "-1", "--format=%B", ref]);
  }

  /** Pushes by git to these branches are refused as a ruleset does it. */
  protect(branches: readonly string[]): void {
    const hook = join(this.folder, "hooks", "pre-receive");
    const refused = branches.map((branch) => `refs/heads/${branch}`).join("|") || "none";
    const script = `#!/bin/sh\nwhile read -r _ _ ref; do\n  case "$ref" in ${refused})\n    echo "error: GH013: Repository rule violations found for $ref." >&2\n    echo "- Changes must be made through a pull request." >&2\n    exit 1;;\n  esac\ndone\n`;
    writeFileSync(hook, script);
    chmodSync(hook, 0o755);
  }
}

interface GitOptions {
  readonly input?: Buffer;
  readonly at?: string;
  readonly index?: string;
}
