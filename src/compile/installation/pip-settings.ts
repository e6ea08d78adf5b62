/** pip's settings, as far as they concern an installation. */
export interface PipSettings {
  /** For pip, under the names that it reads them by. */
  readonly variables: Readonly<Record<string, string>>;
  /** The same for uv; undefined where uv has no equal setting, so that pip has to install. */
  readonly uv: UvSettings | undefined;
  /** Names of the settings that uv has no equal of. */
  readonly pipOnly: readonly string[];
}

export interface UvSettings {
  readonly variables: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

/** What an installation is not changed by. */
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
 * pip looks into all indexes alike; uv takes the first that has a package, so several of them are left to pip.
 * uv's names: docs.astral.sh/uv/reference/environment.
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

/** @param listing what `pip config list` printed: a line each, `section.key='value'` with the value as Python writes it */
export function readPipSettings(listing: string): PipSettings {
  const entries = listing.split("\n").flatMap(readEntry);
  // The order in which a later one wins (pip/_internal/cli/parser.py, _get_ordered_configuration_items).
  const settings = new Map<string, string>();
  for (const section of ["global", "install", ":env:"])
    for (const entry of entries)
      if (entry.section === section && entry.value.trim() !== "") settings.set(entry.key, entry.value);
  return settingsOf(settings);
}

/** Of variables alone, for an interpreter without pip. */
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

/** A text as Python's `repr` writes it. */
function readPythonText(text: string): string {
  const body = text.replace(/^(['"])(.*)\1$/, "$2");
  const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  return body.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}
