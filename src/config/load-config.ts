import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { readFromDefaultBranch } from "../github/default-branch-file.ts";
import { openGitHub } from "../github/github.ts";
import { ActionError, ConfigError } from "../model/errors.ts";
import { isSafePath, readUntrusted } from "../workspace/untrusted.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./read-config.ts";

/** A thousand schedules have some hundred kilobytes. */
const longest = 1024 * 1024;
const defaultName = "pipelines.yaml";

type Loading = Pick<StepContext, "inputs" | "github" | "workspace" | "ports">;

/** The file of the checkout: what `config` names, or `pipelines.yaml` where it exists. @throws ConfigError */
export async function loadConfig(context: Loading): Promise<Config | undefined> {
  const path = configPath(context.inputs);
  if (context.inputs.config === "" && !existsSync(join(context.workspace, path))) return undefined;
  if (!isSafePath(path)) throw unavailable(path, "it is not a path in the repository");
  try {
    return parse(await readUntrusted(context.workspace, path, longest), path, context);
  } catch (error) {
    throw wrapped(error, path, "");
  }
}

/** Where the file is, if there is one. */
export const configPath = ({ config, workingDirectory }: Loading["inputs"]): string =>
  config === "" ? posix.join(workingDirectory, defaultName) : posix.normalize(config);

/**
 * The same file in the default branch. Whoever opens a pull request writes the file in the checkout, and must not choose the server that the
 * step's logins are sent to.
 * @throws ConfigError
 */
export async function loadTrustedConfig(path: string, context: Loading): Promise<Config> {
  const { inputs, github, ports } = context;
  try {
    const client = await openGitHub({ ...ports, token: inputs.githubToken });
    const file = await readFromDefaultBranch(client, { repository: github.repository, path, longest });
    if (file.kind === "refused") throw unavailable(`${path} of the default branch`, file.reason);
    ports.log.line(`Hosts: ${path} of the default branch (${file.sha})`);
    return parse(file.bytes, path, context);
  } catch (error) {
    throw wrapped(error, path, " of the default branch");
  }
}

const parse = (bytes: Buffer, path: string, { ports }: Loading): Config =>
  readConfig(new TextDecoder("utf-8", { fatal: true }).decode(bytes), path, new Date(ports.clock.now()));

function wrapped(error: unknown, path: string, where: string): unknown {
  if (error instanceof ConfigError) return error;
  if (error instanceof ActionError) return unavailable(path + where, error.message.replace(/\.$/, ""), error);
  // Of the decoder.
  return error instanceof TypeError ? unavailable(path + where, "it is not text in UTF-8", error) : error;
}

const unavailable = (path: string, reason: string, cause?: unknown): ConfigError =>
  new ConfigError(`${path} cannot be read: ${reason}.`, {
    code: "config-unavailable",
    hint: "`config` is a path from the root of the repository. On a pull request the job also needs `contents: read`.",
    ...(cause === undefined ? {} : { cause }),
  });
