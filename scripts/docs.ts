/** Writes the tables of inputs and outputs into README.md, from action.yml: `npm run docs`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withTables } from "./readme-tables.ts";

const root = join(import.meta.dirname, "..");
const readme = join(root, "README.md");
writeFileSync(readme, withTables(readFileSync(readme, "utf8"), readFileSync(join(root, "action.yml"), "utf8")));
