import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import type { Environment } from "../model/environment.ts";
import { prepareGit } from "./git.ts";

interface Committed {
  readonly workspace: string;
  readonly env: Environment;
  /** A commit. */
  readonly revision: string;
  /** Relative to the workspace, with `/`. */
  readonly paths: readonly string[];
}

/** Reads files of a commit in a single git process. Files that the commit lacks are missing from the result; without git all are. */
export async function readCommitted({
  workspace,
  env,
  revision,
  paths,
}: Committed): Promise<ReadonlyMap<string, Buffer>> {
  // Each line is a request, so paths with line breaks are left out.
  const asked = paths.filter((path) => !path.includes("\n"));
  const { settings, environment } = await prepareGit(workspace, env);
  const git = spawn("git", ["-C", workspace, ...settings, "cat-file", "--batch"], {
    env: environment,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const ended = new Promise<void>((resolve) => git.once("error", () => resolve()).once("close", () => resolve()));
  git.stdin.on("error", () => {});
  git.stdin.end(asked.map((path) => `${revision}:./${path}\n`).join(""));
  const [answers] = await Promise.all([buffer(git.stdout), ended]);
  return parseBatch(answers, asked);
}

/**
 * Git's response to each request is `<object> blob <size>`, a line feed, the bytes, a line feed; or one line that ends otherwise
 * (git-cat-file(1), BATCH OUTPUT).
 */
function parseBatch(answers: Buffer, paths: readonly string[]): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let position = 0;
  for (const path of paths) {
    const end = answers.indexOf("\n", position);
    if (end === -1) break;
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answers.toString("utf8", position, end)) ?? [];
    position = end + 1;
    if (size === undefined) continue;
    if (kind === "blob") files.set(path, answers.subarray(position, position + Number(size)));
    position += Number(size) + 1;
  }
  return files;
}
