import { load } from "js-yaml";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The README with its two tables as action.yml says them; they stand between `<!-- inputs -->` and `<!-- /inputs -->`, outputs likewise. */
export function withTables(readme: string, action: string): string {
  const { inputs, outputs } = load(action) as Action;
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    code(input.default),
    cell(input.description),
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [code(name), cell(output.description)]);
  return between(
    between(readme, "inputs", table(["Input", "Default", "Meaning"], inputRows)),
    "outputs",
    table(["Output", "Meaning"], outputRows),
  );
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
