import { defined } from "../model/defined.ts";
import { didYouMean } from "./did-you-mean.ts";
import { UsageError } from "./usage-error.ts";

export type CommandName =
  | "check"
  | "compile"
  | "diff"
  | "run"
  | "upload"
  | "plan"
  | "apply"
  | "follow"
  | "migrate"
  | "report"
  | "server";

export interface Command {
  /** Goes on from the name; has no full stop. */
  readonly about: string;
  /** What follows the name. */
  readonly takes: "paths" | "revision" | "run" | "folder" | "nothing";
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
  plan: {
    about: "compile, and show what apply would upload, and do with the schedules of pipelines.yaml; changes nothing",
    takes: "paths",
    preset: { upload: "false" },
  },
  apply: {
    about: "compile, check, upload, and keep the schedules as pipelines.yaml has them; needs --environment",
    takes: "paths",
    preset: {},
  },
  follow: {
    about: "follow a run that is on the server, by its ID, to its end; needs --host. Ctrl-C leaves the run alone",
    takes: "run",
    preset: { "on-cancel": "detach", "on-timeout": "detach" },
  },
  migrate: {
    about: "show what stands between the modules and KFP 2; --write changes what a program can change",
    takes: "paths",
    preset: { upload: "false", checks: "off", migrate: "report" },
  },
  report: {
    about: "show what a job's artifact in FOLDER says: its packages, findings and changes",
    takes: "folder",
    preset: { upload: "false" },
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
  if (!isCommand(name)) throw unknownCommand(name);
  const { takes, preset } = commands[name];
  const [first = ""] = rest;
  refuseWords(name, rest);
  switch (takes) {
    case "revision":
      return { name, preset, ...defined({ base: rest[0] }) };
    case "run":
      return { name, preset, runId: first };
    case "folder":
      return { name, preset: { ...preset, packages: `${first.replace(/\/+$/, "")}/**` } };
    case "nothing":
    case "paths":
      return {
        name,
        preset: rest.length === 0 ? preset : { ...preset, pipelines: rest.map(modulesIn).join("\n") },
      };
  }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const unknownCommand = (name: string): UsageError =>
  new UsageError(
    name === ""
      ? "No command is given."
      : `There is no command ${JSON.stringify(name)}.${didYouMean(name, Object.keys(commands))}`,
  );

function refuseWords(name: CommandName, words: readonly string[]): void {
  const { takes } = commands[name];
  if (takes === "nothing" && words.length > 0)
    throw new UsageError(`The command ${name} takes no ${JSON.stringify(words[0])}.`);
  if (takes === "revision" && words.length > 1)
    throw new UsageError(`The command ${name} takes one revision, not ${words.length}.`);
  if (takes === "run" && words.length !== 1) throw new UsageError(`The command ${name} takes the ID of one run.`);
  if (takes === "folder" && words.length !== 1) throw new UsageError(`The command ${name} takes one folder.`);
}

/** A folder stands for its modules. */
const modulesIn = (path: string): string =>
  /\.(?:py|ipynb)$|[*?[{]/.test(path) ? path : `${path.replace(/\/+$/, "")}/**/*.py`;
