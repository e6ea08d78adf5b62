import { EOL } from "node:os";
// Two modules of @actions/core instead of its whole, which loads an HTTP client for OIDC tokens with it: that took half of the time of a
// step that has nothing to do. They are not among the package's exports, hence the path.
import { issueCommand } from "../../node_modules/@actions/core/lib/command.js";
import { issueFileCommand, prepareKeyValueMessage } from "../../node_modules/@actions/core/lib/file-command.js";

export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/** A workflow command on stdout, its message and properties escaped. */
export function command(name: string, message: string, properties: CommandProperties = {}): void {
  issueCommand(name, { ...properties }, message);
}

export const print = (text: string): boolean => process.stdout.write(`${text}${EOL}`);

/** For the post step, which finds it in `STATE_<name>`; what was written last counts. */
export function saveState(name: string, value: string, file: string | undefined): void {
  if (file !== undefined && file !== "") issueFileCommand("STATE", prepareKeyValueMessage(name, value));
}

/** Through the file that the runner names in GITHUB_OUTPUT; outside a runner nobody reads outputs. */
export function setOutput(name: string, value: string, file: string | undefined): void {
  if (file !== undefined && file !== "") issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}
