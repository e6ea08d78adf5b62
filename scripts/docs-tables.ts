import { load } from "js-yaml";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Writes docs/inputs.md between `<!-- inputs -->` and `<!-- /inputs -->`: a table for each group of inputs. Comments in action.yml name the groups. */
export function withInputs(text: string, action: string): string {
  const { inputs } = load(action) as Action;
  const tables = groupsOf(action).map(({ title, names }) => {
    const rows = names.map((name) => [
      code(name),
      code(inputs[name]?.default ?? ""),
      cell(inputs[name]?.description ?? ""),
    ]);
    return `## ${title}\n\n${table(["Input", "Default", "Meaning"], rows)}\n`;
  });
  return between(text, "inputs", tables.join("\n"));
}

/** Writes docs/outputs.md in the same way. */
export function withOutputs(text: string, action: string): string {
  const { outputs } = load(action) as Action;
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), cell(output.description)]);
  return between(text, "outputs", table(["Output", "Meaning"], rows));
}

interface Group {
  readonly title: string;
  readonly names: readonly string[];
}

/** YAML has no groups, so a comment that is indented by two spaces starts one and names it. */
function groupsOf(action: string): readonly Group[] {
  const [, inputs = ""] = /^inputs:\n([\s\S]*?)^\S/m.exec(action) ?? [];
  return inputs
    .split(/^ {2}# /m)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf("\n")),
      names: [...part.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name = ""]) => name),
    }));
}

export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`The text has no ${start} … ${end}.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

const code = (text: string): string => (text === "" ? "" : `\`${text}\``);
const cell = (text: string): string => text.replaceAll("|", "\\|");
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
