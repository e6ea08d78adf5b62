import { appendFileSync } from "node:fs";
import { EOL } from "node:os";

// Two modules of @actions/core instead of its whole, which loads an HTTP client for OIDC tokens with it: that took half of the time of a
// step that has nothing to do. They are not among the package's exports, hence the path.
import { issueCommand } from "../../node_modules/@actions/core/lib/command.js";
import { prepareKeyValueMessage } from "../../node_modules/@actions/core/lib/file-command.js";
import type { Environment } from "../model/environment.ts";

export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/** A workflow command on stdout, its message and properties escaped. */
export function command(name: string, message: string, properties: CommandProperties = {}): void {
  issueCommand(name, { ...properties }, message);
}

export const print = (text: string): boolean => process.stdout.write(`${text}${EOL}`);

/** Saved for the post step, which finds it in `STATE_<name>`; the last value counts. */
export const saveState = (name: string, value: string, env: Environment): void => append(env.GITHUB_STATE, name, value);

export const setOutput = (name: string, value: string, env: Environment): void =>
  append(env.GITHUB_OUTPUT, name, value);

/** Outside a runner there is no such file, and nobody who would read it. */
function append(file: string | undefined, name: string, value: string): void {
  if (file) appendFileSync(file, `${prepareKeyValueMessage(name, value)}${EOL}`);
}
