import { between } from "./docs-tables.ts";
import { folders } from "./folders.ts";

/** CONTRIBUTING.md with the tree of src as `folders.ts` has it, between `<!-- folders -->` and `<!-- /folders -->`. */
export const withTree = (text: string): string => between(text, "folders", `\n\`\`\`\n${tree()}\n\`\`\`\n`);

function tree(): string {
  const rows = folders.map(({ path, about }) => ({ name: nameOf(path), about }));
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  return ["src/", ...rows.map(({ name, about }) => `  ${name.padEnd(width)}${about}`)].join("\n");
}

/** `  login/` of `kfp/login`: a folder in a folder stands below it. */
function nameOf(path: string): string {
  const parts = path.split("/");
  return `${"  ".repeat(parts.length - 1)}${parts.at(-1)}${path.endsWith(".ts") ? "" : "/"}`;
}
