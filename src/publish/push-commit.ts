import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit } from "../git/git.ts";
import { defined } from "../model/defined.ts";
import type { Environment } from "../model/environment.ts";
import { GitHubError, PublishError } from "../model/errors.ts";
import type { FileChange, NewCommit } from "./branch.ts";
import { commitMessage } from "./commit-message.ts";
import type { Publication } from "./publication.ts";

/** The author that GitHub shows as its own bot: github.com/actions/checkout, "Push a commit using the built-in token". */
const bot = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

/**
 * Commits by git, for what the API cannot do. In a repository of its own: the checkout's hooks and settings may be anybody's.
 * @throws GitHubError as the API would
 */
export async function pushCommit(publication: Publication, commit: NewCommit): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kfp-tekton-action-git-"));
  try {
    const git = createGit(folder, publication);
    await git(["init", "--quiet", "--bare"]);
    await git(["fetch", "--quiet", "--no-tags", "--depth=1", remoteOf(publication), commit.head]);
    await git(["read-tree", commit.head]);
    await git(["update-index", "-z", "--index-info"], await indexInfo(git, commit.changes));
    const tree = await git(["write-tree"]);
    const { headline, body } = commitMessage(publication, commit.compiledAt);
    const sha = await git(["commit-tree", tree, "-p", commit.head, "-F", "-"], Buffer.from(`${headline}\n\n${body}\n`));
    // The head that was looked at must be the branch's still: git refuses what is no fast-forward.
    await git(["push", "--quiet", remoteOf(publication), `${sha}:refs/heads/${commit.branch}`]);
    return sha;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const remoteOf = ({ github }: Publication): string => `${github.repositoryUrl}.git`;

type Git = (args: readonly string[], input?: Buffer) => Promise<string>;

/** What needs no work tree: git-update-index, "Using --index-info"; the mode 0 removes a file. */
async function indexInfo(git: Git, changes: readonly FileChange[]): Promise<Buffer> {
  const lines: string[] = [];
  for (const { path, content } of changes) {
    if (content === undefined) lines.push(`0 ${"0".repeat(40)}\t${path}\0`);
    else lines.push(`100644 ${await git(["hash-object", "-w", "--stdin"], content)}\t${path}\0`);
  }
  return Buffer.from(lines.join(""));
}

/** The token goes by the environment, where no list of processes shows it, and to the server of the repository only. */
function createGit(folder: string, { ports, github, inputs }: Publication): Git {
  const basic = Buffer.from(`x-access-token:${inputs.githubToken}`).toString("base64");
  ports.log.mask(basic);
  const env = {
    PATH: ports.env.PATH ?? "",
    HOME: folder,
    GIT_DIR: folder,
    GIT_INDEX_FILE: join(folder, "packages.index"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${new URL(github.repositoryUrl).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    GIT_AUTHOR_NAME: bot.name,
    GIT_AUTHOR_EMAIL: bot.email,
    GIT_COMMITTER_NAME: bot.name,
    GIT_COMMITTER_EMAIL: bot.email,
    ...networkSettings(ports.env),
  };
  return async (args, input) => {
    const { exitCode, stdout, stderr } = await runGit(args, { cwd: folder, env, ...defined({ input }) });
    if (exitCode === 0) return stdout.trim();
    throw gitError(args[0] ?? "", stderr.trim());
  };
}

/** Proxies and certificate authorities, as they are set for everything else. */
const networkSettings = (env: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined &&
      /^(?:https?_proxy|no_proxy|all_proxy|SSL_CERT_FILE|SSL_CERT_DIR|GIT_SSL_CAINFO)$/i.test(name)
        ? [[name, value]]
        : [],
    ),
  );

function gitError(command: string, stderr: string): Error {
  const serverMessage = stderr.slice(-1000);
  if (command !== "push" && command !== "fetch")
    return new PublishError(`Could not commit by git: ${command} failed. ${serverMessage}`);
  const isStale = /fetch first|non-fast-forward|cannot lock ref|stale info/.test(stderr);
  const isDenied = /\b403\b|Permission to .* denied|Authentication failed|could not read Username/.test(stderr);
  return new GitHubError(`GitHub refused a ${command} by git: ${serverMessage}`, {
    status: isDenied ? 403 : isStale ? 409 : 422,
    serverMessage,
  });
}
