import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./workspace.ts";

/** A real git repository. */
export class Repository {
  readonly folder = makeFolder("repository");

  constructor(files: Readonly<Record<string, string>>) {
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit(files);
  }

  git(...args: readonly string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", ["-C", this.folder, ...identity, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
  }

  /** Writes the files (undefined removes one) and commits them. @returns the commit's SHA */
  commit(files: Readonly<Record<string, string | undefined>>): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "change");
    return this.head();
  }

  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  }

  head(): string {
    return this.git("rev-parse", "HEAD");
  }
}
