import { defined } from "../model/defined.ts";
import { UsageError } from "./usage-error.ts";

export type CommandName = "check" | "compile" | "diff" | "follow" | "run" | "upload" | "server";

export interface Command {
  /** Goes on from the name; has no full stop. */
  readonly about: string;
  /** What follows the name. */
  readonly takes: "paths" | "revision" | "run" | "nothing";
  /** Values of inputs that the user may set otherwise. */
  readonly preset: Readonly<Record<string, string>>;
}

/** A step in a workflow, as far as it makes sense on a laptop. Nothing is uploaded unless the command or a flag says so. */
export const commands: Readonly<Record<CommandName, Command>> = {
  check: {
    about: "compile and check; fails if a package that git knows is out of date",
    takes: "paths",
    preset: { upload: "false" },
  },
  compile: { about: "compile, without checks", takes: "paths", preset: { upload: "false", checks: "off" } },
  diff: {
    about: "compile, and show what changed since BASE: a branch, tag or commit; by default where the branch began",
    takes: "revision",
    preset: { upload: "false" },
  },
  run: {
    about: "compile, check, run and follow; on the embedded server unless --host names another",
    takes: "paths",
    preset: { host: "embedded", run: "true" },
  },
  upload: {
    about: "compile, check and upload versions named by the commit; needs --host",
    takes: "paths",
    preset: { upload: "true" },
  },
  follow: {
    about: "follow a run that is on the server, by its ID, to its end; needs --host. Ctrl-C leaves the run alone",
    takes: "run",
    preset: { "on-cancel": "detach", "on-timeout": "detach" },
  },
  server: { about: "start the embedded server on --port, and print its address", takes: "nothing", preset: {} },
};

export interface ChosenCommand {
  readonly name: CommandName;
  readonly preset: Readonly<Record<string, string>>;
  /** The revision to compare with; absent for the usual base. */
  readonly base?: string;
  /** The run to follow. */
  readonly runId?: string;
}

/** @throws UsageError */
export function chooseCommand([name = "", ...rest]: readonly string[]): ChosenCommand {
  if (!Object.hasOwn(commands, name))
    throw new UsageError(name === "" ? "No command is given." : `There is no command ${JSON.stringify(name)}.`);
  const command = commands[name as CommandName];
  const { takes, preset } = command;
  if (takes === "nothing" && rest.length > 0)
    throw new UsageError(`The command ${name} takes no ${JSON.stringify(rest[0])}.`);
  if (takes === "revision" && rest.length > 1)
    throw new UsageError(`The command ${name} takes one revision, not ${rest.length}.`);
  if (takes === "revision") return { name: name as CommandName, preset, ...defined({ base: rest[0] }) };
  if (takes === "run" && rest.length !== 1) throw new UsageError(`The command ${name} takes the ID of one run.`);
  if (takes === "run") return { name: name as CommandName, preset, ...defined({ runId: rest[0] }) };
  return {
    name: name as CommandName,
    preset: rest.length === 0 ? preset : { ...preset, pipelines: rest.map(modulesIn).join("\n") },
  };
}

/** A folder stands for its modules. */
const modulesIn = (path: string): string =>
  /\.(?:py|ipynb)$|[*?[{]/.test(path) ? path : `${path.replace(/\/+$/, "")}/**/*.py`;
