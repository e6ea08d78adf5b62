import type { StepContext } from "../../context/step-context.ts";
import { readFromDefaultBranch } from "../../github/default-branch-file.ts";
import { openGitHub } from "../../github/github.ts";
import { ActionError, PolicyError } from "../../model/errors.ts";
import { isSafePath, readUntrusted } from "../../workspace/untrusted.ts";
import { type Policy, parsePolicy } from "./policy.ts";

/** A policy of a thousand entries has some tens of thousands. */
const longest = 256 * 1024;

/**
 * The policy that `policy-file` names; undefined where it names none. In a workflow it is asked of GitHub, as it is in the default branch: the
 * checkout may be a pull request's, and what lies in it may be changed by whoever is to be kept within the policy.
 * @throws PolicyError
 */
export async function loadPolicy(context: StepContext): Promise<Policy | undefined> {
  const { policyFile: path } = context.inputs;
  if (path === "") return undefined;
  if (!isSafePath(path)) throw unavailable(path, "it is not a path in the repository");
  return parsePolicy(await read(path, context), path);
}

async function read(path: string, context: StepContext): Promise<string> {
  const { github, workspace, ports } = context;
  try {
    // Outside a workflow nobody but the person who runs it has a say.
    const bytes =
      github.repository === "" ? await readUntrusted(workspace, path, longest) : await fetchPolicy(path, context);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (ports.signal.aborted || error instanceof PolicyError) throw error;
    const reason =
      error instanceof ActionError ? error.message : `it is not text in UTF-8 (${(error as Error).message})`;
    throw unavailable(path, reason.replace(/\.$/, ""), error);
  }
}

async function fetchPolicy(path: string, { inputs, github, ports }: StepContext): Promise<Buffer> {
  const client = await openGitHub({ ...ports, token: inputs.githubToken });
  const file = await readFromDefaultBranch(client, { repository: github.repository, path, longest });
  if (file.kind === "refused") throw unavailable(path, file.reason);
  ports.log.line(`Policy: ${path} of the default branch (${file.sha})`);
  return file.bytes;
}

const unavailable = (path: string, reason: string, cause?: unknown): PolicyError =>
  new PolicyError(`The policy ${path} cannot be read from the default branch: ${reason}.`, {
    code: "policy-unavailable",
    hint: "`policy-file` is a path from the root of the repository. The job needs `contents: read`.",
    ...(cause === undefined ? {} : { cause }),
  });
