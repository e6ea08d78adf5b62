import { isFlag } from "../inputs/inputs.ts";
import { commands } from "./commands.ts";
import { exitCodes } from "./exit-code.ts";
import { inputNames, variableOf } from "./flags.ts";

const widest = Math.max(...inputNames.map((name) => name.length));

export const help = (): string => `Usage: kfp-tekton-action COMMAND [PATHS] [--flags]

Commands:
${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`)
  .join("\n")}

Flags of the terminal:
  --json      one JSON object a line
  -q, --quiet errors, warnings and the result only
  --port N    port of the command server
  --data-dir DIR  where the command server keeps its data; without it, nothing outlives it
  --watch     let the command check go on, and check after each change
  --write     let the command migrate change files
  --version   print the version
  -h, --help  print this text

Flags that are inputs of the action (docs/inputs.md); give a flag again for another line.
Each can be a variable instead, which is the place for secrets: ${variableOf("token")} for --token.
${inputNames.map((name) => `  --${isFlag(name) ? `[no-]${name}` : `${name.padEnd(widest + 1)} TEXT`}`).join("\n")}

Exit codes: ${Object.entries(exitCodes)
  .map(([name, code]) => `${code} ${name}`)
  .join(", ")}.
`;
