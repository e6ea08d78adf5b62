import packageJson from "../../package.json" with { type: "json" };
import { chooseCommand } from "./commands.ts";
import { exitCodes } from "./exit-code.ts";
import { readCommandLine } from "./flags.ts";
import { help } from "./help.ts";
import { runLocalStep } from "./local-step.ts";
import { serve } from "./serve.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** @returns the exit code */
export async function main(terminal: Terminal): Promise<number> {
  try {
    const line = readCommandLine(terminal.args);
    if (line.settings.help) return say(help(), terminal);
    if (line.settings.version) return say(`${packageJson.version}\n`, terminal);
    const command = chooseCommand(line.words);
    return command.name === "server" ? await serve(line, terminal) : await runLocalStep(command, line, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`${error.message}\nkfp-tekton-action --help lists the commands and flags.\n`);
    return exitCodes.usage;
  }
}

function say(text: string, { stdout }: Terminal): number {
  stdout.write(text);
  return exitCodes.good;
}
