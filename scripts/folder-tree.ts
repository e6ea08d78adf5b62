import { between } from "./docs-tables.ts";
import { folders } from "./folders.ts";

/** Writes the tree of src in CONTRIBUTING.md between `<!-- folders -->` and `<!-- /folders -->`, as `folders.ts` lists it. */
export const withTree = (text: string): string => between(text, "folders", `\n\`\`\`\n${tree()}\n\`\`\`\n`);

function tree(): string {
  const rows = folders.map(({ path, about }, index) => ({ name: nameOf(path, folders.slice(0, index)), about }));
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  return ["src/", ...rows.map(({ name, about }) => `  ${name.padEnd(width)}${about}`)].join("\n");
}

/** Shows `kfp/login` as an indented `login/` below `kfp/`. Shows the whole path if the outer folder comes later in the order of imports. */
function nameOf(path: string, before: readonly { readonly path: string }[]): string {
  const parts = path.split("/");
  const isBelow = before.some((folder) => folder.path === parts[0]);
  const name = isBelow ? `${"  ".repeat(parts.length - 1)}${parts.at(-1)}` : path;
  return `${name}${path.endsWith(".ts") ? "" : "/"}`;
}
