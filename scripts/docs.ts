/** Writes the tables of docs/inputs.md and docs/outputs.md from action.yml, the action.yml of the sub-actions, the tree of src into CONTRIBUTING.md, docs/errors.md, and the picture in docs/architecture.md: `npm run docs`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withInputs, withOutputs } from "./docs-tables.ts";
import { errorsPage } from "./errors-page.ts";
import { withPicture } from "./folder-picture.ts";
import { withTree } from "./folder-tree.ts";
import { renderSubAction, subActions } from "./sub-actions.ts";

const root = join(import.meta.dirname, "..");
const action = readFileSync(join(root, "action.yml"), "utf8");
for (const [file, withTables] of [
  ["docs/inputs.md", withInputs],
  ["docs/outputs.md", withOutputs],
] as const)
  writeFileSync(join(root, file), withTables(readFileSync(join(root, file), "utf8"), action));

for (const sub of subActions) {
  mkdirSync(join(root, sub.folder), { recursive: true });
  writeFileSync(join(root, sub.folder, "action.yml"), renderSubAction(sub, action));
}

const contributing = join(root, "CONTRIBUTING.md");
writeFileSync(contributing, withTree(readFileSync(contributing, "utf8")));

writeFileSync(join(root, "docs", "errors.md"), errorsPage());

const architecture = join(root, "docs", "architecture.md");
writeFileSync(architecture, withPicture(readFileSync(architecture, "utf8")));
