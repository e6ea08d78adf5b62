import { posix } from "node:path";
import { CORE_SCHEMA, FAILSAFE_SCHEMA, load } from "js-yaml";

/** An invalid value of an input. The message continues "Input `name` …" and has no full stop. */
export class InvalidValue extends Error {}

export const text = (raw: string): string => raw;

/** Normalises a folder of the workspace, so that paths can be compared: with `/`, without a trailing one, `.` for the root. */
export const folder = (raw: string): string => posix.normalize(raw.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");

/** Parses an address to scheme, host and port as browsers write them; empty if none was given. */
export function origin(raw: string): string {
  if (raw === "") return "";
  const url = URL.parse(raw);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search + url.hash !== "")
    throw new InvalidValue(`must be an address without a path such as https://dex.example.com, not ${quote(raw)}`);
  return url.origin;
}

/** One entry per line; empty lines and `#` comments are dropped. */
export function lines(raw: string): readonly string[] {
  return dropBlank(raw.split(/\r?\n/).map((line) => line.trim())).filter((line) => !line.startsWith("#"));
}

/** Modules must not see the runner's credentials or the step's inputs. Two more variables are fixed so that packages are reproducible. */
const neverPassed = /^(?:INPUT_|ACTIONS_|PYTHONHASHSEED$|PYTHONIOENCODING$)/;

export function variableNames(raw: string): readonly string[] {
  const names = lines(raw);
  const wrong = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
  if (wrong !== undefined)
    throw new InvalidValue(`takes names of environment variables, one a line, not ${quote(wrong)}`);
  const refused = names.find((name) => neverPassed.test(name));
  if (refused !== undefined)
    throw new InvalidValue(`must not name ${refused}, which belongs to the runner or to this action`);
  return names;
}

export const dropBlank = (texts: readonly string[]): readonly string[] => texts.filter((entry) => entry !== "");

/** The spellings of YAML 1.2's core schema, as @actions/core takes them. */
export function flag(raw: string): boolean {
  if (/^(true|True|TRUE)$/.test(raw)) return true;
  if (/^(false|False|FALSE)$/.test(raw)) return false;
  throw new InvalidValue(`must be true or false, not ${quote(raw)}`);
}

/** The beginning of a commit's SHA, or nothing. */
export function commitName(raw: string): string {
  if (raw === "" || /^[0-9a-f]{7,40}$/.test(raw)) return raw;
  throw new InvalidValue(`must be 7 to 40 hexadecimal digits of a commit, not ${quote(raw)}`);
}

export function choice<const Choice extends string>(choices: readonly Choice[]): (raw: string) => Choice {
  return (raw) => {
    const found = choices.find((candidate) => candidate === raw);
    if (found === undefined) throw new InvalidValue(`must be one of ${choices.join(", ")}, not ${quote(raw)}`);
    return found;
  };
}

/** A network of a container engine (moby restricts names to these characters). `container:ID` would join a container of somebody else. */
export function networkName(raw: string): string {
  if (raw === "" || /^[a-zA-Z0-9][\w.-]*$/.test(raw)) return raw;
  throw new InvalidValue(`must be none, host or the name of a network, not ${quote(raw)}`);
}

/** Parses a cookie as browsers send it. Error messages do not show it, because it is a secret. */
export function sessionCookie(raw: string): string {
  if (raw !== "" && !/^(cookie:\s*)?[^=;,\s]+=[^;\s]/i.test(raw))
    throw new InvalidValue(
      "must be `name=value`, several separated by `; `, such as authservice_session=… or oauth2_proxy_kubeflow=…",
    );
  return headerText(raw);
}

/** Parses a secret for a request header. Error messages do not show it. */
export function headerText(raw: string): string {
  if (/[^\x20-\x7e]/.test(raw))
    throw new InvalidValue("must be one line of plain characters: is there a line break in the secret?");
  return raw;
}

/** Parses several choices, one per line, each at most once. */
export function choices<const Choice extends string>(known: readonly Choice[]): (raw: string) => readonly Choice[] {
  const one = choice(known);
  return (raw) => [...new Set(lines(raw).map(one))];
}

export function wholeNumber({ from, to }: { readonly from: number; readonly to: number }): (raw: string) => number {
  return (raw) => {
    const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
    if (!(value >= from && value <= to))
      throw new InvalidValue(`must be a whole number from ${from} to ${to}, not ${quote(raw)}`);
    return value;
  };
}

const millisecondsPer: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Limit of setTimeout: a longer delay would fire immediately. */
const longestMs = 2 ** 31 - 1;

/** `auto` uses the check's own default. */
export type Level = "off" | "warning" | "error" | "auto";

const knownLevels: readonly string[] = ["auto", "off", "warning", "error"] satisfies Level[];
const isLevel = (text: string): text is Level => knownLevels.includes(text);

/** Parses a level for all checks, lines of `name=level`, or both. @returns the level of a name */
export function levels(names: readonly string[], fallback: Level): (raw: string) => (name: string) => Level {
  return (raw) => {
    let all = fallback;
    const own = new Map<string, Level>();
    for (const line of lines(raw)) {
      const [name = "", level] = line.split("=").map((part) => part.trim());
      if (level === undefined && isLevel(name)) all = name;
      else if (level !== undefined && isLevel(level) && names.includes(name)) own.set(name, level);
      else
        throw new InvalidValue(
          `takes ${knownLevels.join(", ")}, or lines of rule=level, not ${quote(line)}; rules are ${names.join(", ")}`,
        );
    }
    return (name) => own.get(name) ?? all;
  };
}

/** `90s`, `2m`, `1h30m`: milliseconds. */
export function duration(raw: string): number {
  if (!/^(\d+(h|ms|m|s))+$/.test(raw))
    throw new InvalidValue(`must be a duration such as 90s, 2m or 1h30m, not ${quote(raw)}`);
  const total = [...raw.matchAll(/(\d+)(h|ms|m|s)/g)]
    .map(([, count, unit]) => Number(count) * (millisecondsPer[unit ?? ""] ?? 0))
    .reduce((sum, part) => sum + part, 0);
  if (total === 0 || total > longestMs)
    throw new InvalidValue(`must be longer than nothing and at most 24 days, not ${quote(raw)}`);
  return total;
}

/** A value of a YAML text, as JSON has them. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A value in two forms: with its YAML type, and with every scalar as the user wrote it (`0.10` is not `0.1`). */
export interface YamlEntry {
  readonly typed: YamlValue;
  readonly literal: YamlValue | undefined;
}

export function yamlMapping(raw: string): ReadonlyMap<string, YamlEntry> {
  if (raw.trim() === "") return new Map();
  return entriesOf({ typed: loadMapping(raw, CORE_SCHEMA), literal: loadMapping(raw, FAILSAFE_SCHEMA) });
}

/** The entries of a mapping; empty for anything else. */
export function entriesOf({ typed, literal }: YamlEntry): ReadonlyMap<string, YamlEntry> {
  if (!isMapping(typed) || !isMapping(literal)) return new Map();
  return new Map(Object.entries(typed).map(([key, value]) => [key, { typed: value, literal: literal[key] }]));
}

/** The value as a pipeline parameter takes it: scalars as written, lists and mappings as JSON, nothing and null as the empty text. */
export function parameterText({ typed, literal }: YamlEntry): string {
  if (typed === null) return "";
  return typeof typed === "object" ? JSON.stringify(typed) : String(literal);
}

function loadMapping(raw: string, schema: typeof CORE_SCHEMA): Readonly<Record<string, YamlValue>> {
  const value = loadYaml(raw, schema);
  if (!isMapping(value)) throw new InvalidValue("must be a YAML mapping, one `name: value` a line");
  return value;
}

function loadYaml(raw: string, schema: typeof CORE_SCHEMA): YamlValue {
  try {
    return load(raw, { schema }) as YamlValue;
  } catch (error) {
    throw new InvalidValue(`is not YAML: ${(error as Error).message.split("\n")[0]}`);
  }
}

function isMapping(value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const quote = (raw: string): string => JSON.stringify(raw.length > 80 ? `${raw.slice(0, 80)}…` : raw);
