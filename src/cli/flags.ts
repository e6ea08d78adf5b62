import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { inputFields, isFlag, type ReadInput } from "../inputs/inputs.ts";
import type { Environment } from "../model/environment.ts";
import { didYouMean } from "./did-you-mean.ts";
import { UsageError } from "./usage-error.ts";

/** Settings of the command line itself; every other flag is an input. */
export interface TerminalSettings {
  readonly help: boolean;
  readonly version: boolean;
  /** One JSON object a line in place of text. */
  readonly json: boolean;
  /** Errors, warnings and the result only. */
  readonly quiet: boolean;
  /** The port of the command `server`. */
  readonly port: string;
  /** The folder of the command `server`; empty to keep nothing. */
  readonly dataDir: string;
  /** Whether the command `check` goes on, and checks after each change. */
  readonly watch: boolean;
  /** Whether the command `migrate` changes files. */
  readonly write: boolean;
}

export interface CommandLine {
  readonly settings: TerminalSettings;
  /** The command and its arguments. */
  readonly words: readonly string[];
  /** Text of each input that was given. */
  readonly given: ReadonlyMap<string, string>;
}

const own = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  port: { type: "string" },
  "data-dir": { type: "string" },
  watch: { type: "boolean" },
  write: { type: "boolean" },
} as const satisfies ParseArgsOptionsConfig;

type InputName = keyof typeof inputFields;
export const inputNames = Object.keys(inputFields) as readonly InputName[];

/** From the table of the inputs: `--run`, `--no-run` for a flag, `--host URL` for a text; several times for several lines. */
const options: ParseArgsOptionsConfig = {
  ...Object.fromEntries(
    inputNames.map((name) => [name, isFlag(name) ? { type: "boolean" } : { type: "string", multiple: true }] as const),
  ),
  ...own,
};

/** @throws UsageError */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const given = inputNames.flatMap((name): readonly [string, string][] => {
    const value = values[name];
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
  });
  const {
    help = false,
    version = false,
    json = false,
    quiet = false,
    port = "0",
    watch = false,
    write = false,
    "data-dir": dataDir = "",
  } = values as Partial<TerminalSettings & { readonly "data-dir": string }>;
  return {
    settings: { help, version, json, quiet, port, dataDir, watch, write },
    words: positionals,
    given: new Map(given),
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    const message = (error as Error).message.split(". To specify")[0] ?? "";
    const [, flag] = /^Unknown option '--(?:no-)?([^']+)'/.exec(message) ?? [];
    throw new UsageError(flag === undefined ? message : `${message}.${didYouMean(flag, Object.keys(options), "--")}`);
  }
}

export interface InputSources {
  /** Flags. */
  readonly given: ReadonlyMap<string, string>;
  readonly env: Environment;
  /** What the command sets. */
  readonly preset: Readonly<Record<string, string>>;
}

/** A flag wins over a variable, and a variable over what the command sets. Secrets belong into variables: every user sees command lines. */
export const readerOf =
  ({ given, env, preset }: InputSources): ReadInput =>
  (name) =>
    (given.get(name) ?? (env[variableOf(name)] || preset[name]) ?? "").trim();

/** `KFP_TEKTON_ACTION_TOKEN` for `token`. */
export const variableOf = (name: string): string => `KFP_TEKTON_ACTION_${name.toUpperCase().replaceAll("-", "_")}`;
