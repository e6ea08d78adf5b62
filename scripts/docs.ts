/** Writes the tables of inputs and outputs into README.md, from action.yml, and the tree of src into CONTRIBUTING.md: `npm run docs`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withTree } from "./folder-tree.ts";
import { withTables } from "./readme-tables.ts";

const root = join(import.meta.dirname, "..");
const readme = join(root, "README.md");
writeFileSync(readme, withTables(readFileSync(readme, "utf8"), readFileSync(join(root, "action.yml"), "utf8")));

const contributing = join(root, "CONTRIBUTING.md");
writeFileSync(contributing, withTree(readFileSync(contributing, "utf8")));
