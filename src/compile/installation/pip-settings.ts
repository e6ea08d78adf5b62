/** pip's settings, as far as they concern an installation. */
export interface PipSettings {
  /** Environment variables for pip. */
  readonly variables: Readonly<Record<string, string>>;
  /** Equivalent settings for uv; undefined if uv lacks one, so that pip must install. */
  readonly uv: UvSettings | undefined;
  /** Names of settings without an equivalent in uv. */
  readonly pipOnly: readonly string[];
}

export interface UvSettings {
  readonly variables: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

/** Settings that do not affect an installation. */
const harmless = new Set(
  "cache-dir config-file debug default-timeout disable-pip-version-check log no-cache-dir no-color no-input no-python-version-warning no-warn-script-location progress-bar quiet require-virtualenv retries root-user-action timeout user verbose".split(
    " ",
  ),
);

const split = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean);
const variable =
  (name: string, separator = " ") =>
  (value: string): UvSettings => ({
    variables: { [name]: split(value).join(separator) },
    flags: [],
  });

/**
 * uv's equivalents. pip treats all indexes alike while uv uses the first that has a package, so several indexes are left to pip. uv's
 * names: docs.astral.sh/uv/reference/environment.
 */
const equals: Readonly<Record<string, (value: string) => UvSettings>> = {
  "index-url": variable("UV_DEFAULT_INDEX"),
  "find-links": variable("UV_FIND_LINKS", ","),
  "trusted-host": variable("UV_INSECURE_HOST"),
  constraint: variable("UV_CONSTRAINT"),
  "build-constraint": variable("UV_BUILD_CONSTRAINT"),
  cert: variable("SSL_CERT_FILE"),
  "client-cert": variable("SSL_CLIENT_CERT"),
  "no-index": (value) => ({ variables: {}, flags: isOff(value) ? [] : ["--no-index"] }),
};

const isOff = (value: string): boolean => /^(?:0|n|no|f|false|off)$/i.test(value.trim());

/** @param listing output of `pip config list`: a line each, `section.key='value'` with the value as Python writes it */
export function readPipSettings(listing: string): PipSettings {
  const entries = listing.split("\n").flatMap(readEntry);
  // The order in which a later one wins (pip/_internal/cli/parser.py, _get_ordered_configuration_items).
  const settings = new Map<string, string>();
  for (const section of ["global", "install", ":env:"])
    for (const entry of entries)
      if (entry.section === section && entry.value.trim() !== "") settings.set(entry.key, entry.value);
  return settingsOf(settings);
}

/** Reads the settings from variables alone, for an interpreter without pip. */
export function settingsOfVariables(env: Readonly<Record<string, string>>): PipSettings {
  const given = Object.entries(env).filter(([name, value]) => /^PIP_/i.test(name) && value.trim() !== "");
  return settingsOf(new Map(given.map(([name, value]) => [keyOf(name.slice(4)), value])));
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll("_", "-");

function settingsOf(settings: ReadonlyMap<string, string>): PipSettings {
  const variables = Object.fromEntries(
    [...settings].map(([key, value]) => [`PIP_${key.toUpperCase().replaceAll("-", "_")}`, split(value).join(" ")]),
  );
  const relevant = [...settings].filter(([key, value]) => !harmless.has(key) && !(key === "no-index" && isOff(value)));
  const pipOnly = relevant.map(([key]) => key).filter((key) => equals[key] === undefined);
  if (pipOnly.length > 0) return { variables, pipOnly, uv: undefined };
  const parts = relevant.flatMap(([key, value]) => equals[key]?.(value) ?? []);
  const uv = {
    variables: Object.assign({}, ...parts.map((part) => part.variables)),
    flags: parts.flatMap((part) => part.flags),
  };
  return { variables, pipOnly, uv };
}

interface PipSetting {
  readonly section: string;
  readonly key: string;
  readonly value: string;
}

function readEntry(line: string): readonly PipSetting[] {
  const [, section, key, quoted] = /^(:env:|[\w-]+)\.([\w-]+)=(.*)$/.exec(line.trim()) ?? [];
  if (section === undefined || key === undefined || quoted === undefined) return [];
  return [{ section, key: keyOf(key), value: readPythonText(quoted) }];
}

/** Parses a text as Python's `repr` writes it. */
function readPythonText(text: string): string {
  const body = text.replace(/^(['"])(.*)\1$/, "$2");
  const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  return body.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}
