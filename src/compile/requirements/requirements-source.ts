import { logicalLines, type NumberedLine } from "./requirement-line.ts";

/** Reads the requirements of a file in any supported format. @throws Error that says what is missing or wrong */
export async function linesOf(path: string, text: string): Promise<readonly NumberedLine[]> {
  const written = exports.get(path.slice(path.lastIndexOf("/") + 1));
  if (written !== undefined)
    throw new Error(`it is a lock file that pip does not read: write its packages to a file with \`${written}\``);
  if (/(?:^|\/)[^/]*\.toml$/.test(path)) return linesOfProject(text);
  if (/\.ya?ml$/.test(path)) return linesOfConda(text);
  return logicalLines(text);
}

/** Lock files of other installers, and what writes them as pip reads requirements. */
const exports: ReadonlyMap<string, string> = new Map([
  ["poetry.lock", "poetry export -f requirements.txt"],
  ["uv.lock", "uv export --format requirements-txt"],
  ["pylock.toml", "uv export --format requirements-txt"],
  ["pdm.lock", "pdm export -f requirements"],
  ["Pipfile", "pipenv requirements"],
  ["Pipfile.lock", "pipenv requirements"],
]);

interface PyProject {
  readonly project?: { readonly dependencies?: unknown; readonly dynamic?: unknown };
  readonly tool?: { readonly poetry?: object };
}

/** Reads the standard list of dependencies (packaging.python.org, pyproject.toml specification). Poetry and setup.py have other formats. */
async function linesOfProject(text: string): Promise<readonly NumberedLine[]> {
  const { parse } = await import("smol-toml");
  const { project, tool } = parse(text) as PyProject;
  const { dependencies = [], dynamic } = project ?? {};
  if (Array.isArray(dynamic) && dynamic.includes("dependencies"))
    throw new Error("its dependencies are dynamic: name the file that they come from");
  if (project === undefined && tool?.poetry !== undefined)
    throw new Error("it has Poetry's dependencies only: write them to a file with `poetry export -f requirements.txt`");
  if (project === undefined) throw new Error("it has no table `project`");
  return numbered(textsOf(dependencies, "project.dependencies"), text);
}

/** Reads only the packages below `pip`; Conda's own packages cannot be installed. */
async function linesOfConda(text: string): Promise<readonly NumberedLine[]> {
  const { load } = await import("js-yaml");
  const environment = load(text) as { readonly dependencies?: unknown } | null | undefined;
  const entries = Array.isArray(environment?.dependencies) ? environment.dependencies : [];
  const lists = entries.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "pip" in entry ? [entry.pip] : [],
  );
  if (lists.length === 0)
    throw new Error("it has no list `pip` among its dependencies; conda's own packages are not installed");
  return numbered(
    lists.flatMap((list) => textsOf(list, "pip")),
    text,
  );
}

function textsOf(value: unknown, where: string): readonly string[] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
  throw new Error(`\`${where}\` is not a list of texts`);
}

/** Adds to each text its line in the file. */
function numbered(texts: readonly string[], source: string): readonly NumberedLine[] {
  const lines = source.split("\n");
  return texts.map((text) => ({
    text: text.trim(),
    line: lines.findIndex((line) => line.includes(text.trim())) + 1 || 1,
  }));
}
