/** What git needs to read a repository, and what people ask it for. Everything else may be a credential, or name a file that has one. */
const known: readonly RegExp[] = [
  /^core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|ignorecase|symlinks|precomposeunicode|autocrlf|eol|quotepath|worktree|sparsecheckout|sparsecheckoutcone|longpaths)$/,
  /^extensions\.[a-z]+$/,
  /^remote\..*\.(?:url|fetch|promisor|partialclonefilter)$/,
  /^branch\..*\.(?:remote|merge)$/,
  /^submodule\..*\.(?:url|active|path)$/,
  /^user\.(?:name|email)$/,
  /^safe\.directory$/,
  /^init\.defaultbranch$/,
];

/**
 * @param text of a file of git's settings (git-config(1), SYNTAX)
 * @returns the lines that are known and harmless; a line that is not understood is left out
 */
export function publicSettings(text: string): string {
  const kept: string[] = [];
  let header: Header = { section: "", text: "", rest: "" };
  for (const line of joinContinued(text)) {
    header = readHeader(line) ?? header;
    const setting = publicSetting(header.section, readHeader(line)?.rest ?? line);
    // A header may have a token as well: `[url "https://user:token@host/"]`.
    if (setting !== undefined) kept.push(header.text, setting);
  }
  return `${kept.join("\n")}\n`;
}

interface Header {
  readonly section: string;
  readonly text: string;
  /** A setting may stand on the same line. */
  readonly rest: string;
}

function readHeader(line: string): Header | undefined {
  const found = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)"\s*)?\](.*)$/.exec(line);
  if (found === null) return undefined;
  const [, name = "", part, rest = ""] = found;
  if (part === undefined) return { section: name.toLowerCase(), text: `[${name}]`, rest };
  return { section: `${name.toLowerCase()}.${part}`, text: `[${name} "${part}"]`, rest };
}

function publicSetting(section: string, line: string): string | undefined {
  const found = /^\s*([A-Za-z][\w-]*)\s*(?:=(.*))?$/.exec(line);
  if (found === null) return undefined;
  const [, key = "", value] = found;
  if (!known.some((pattern) => pattern.test(`${section}.${key.toLowerCase()}`))) return undefined;
  return value === undefined ? `\t${key}` : `\t${key} =${withoutUser(value)}`;
}

/** A backslash at the end of a line goes on with the next. */
const joinContinued = (text: string): readonly string[] => text.replaceAll(/\\\r?\n/g, "").split(/\r?\n/);

/** `https://user:token@host` is how some remotes carry their credentials. */
const withoutUser = (value: string): string => value.replaceAll(/(\w:\/\/)[^/\s"]*@/g, "$1");
