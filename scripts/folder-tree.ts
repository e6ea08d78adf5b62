import { between } from "./docs-tables.ts";
import { folders } from "./folders.ts";

/** CONTRIBUTING.md with the tree of src as `folders.ts` has it, between `<!-- folders -->` and `<!-- /folders -->`. */
export const withTree = (text: string): string => between(text, "folders", `\n\`\`\`\n${tree()}\n\`\`\`\n`);

function tree(): string {
  const rows = folders.map(({ path, about }, index) => ({ name: nameOf(path, folders.slice(0, index)), about }));
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  return ["src/", ...rows.map(({ name, about }) => `  ${name.padEnd(width)}${about}`)].join("\n");
}

/** `  login/` of `kfp/login` below `kfp/`; the whole path where the outer folder comes later in the order of imports. */
function nameOf(path: string, before: readonly { readonly path: string }[]): string {
  const parts = path.split("/");
  const isBelow = before.some((folder) => folder.path === parts[0]);
  const name = isBelow ? `${"  ".repeat(parts.length - 1)}${parts.at(-1)}` : path;
  return `${name}${path.endsWith(".ts") ? "" : "/"}`;
}
