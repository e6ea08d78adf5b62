/** `node scripts/pin-template.ts v1.2.3` pins the action in the template's workflows to the commit of that tag. For another revision, add the version that it stands for: `HEAD v1.2.3`. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";

const [revision, version = revision] = process.argv.slice(2);
if (revision === undefined || !/^v\d+\.\d+\.\d+$/.test(version ?? ""))
  throw new Error("Usage: node scripts/pin-template.ts v1.2.3, or REVISION v1.2.3");
const commit = execFileSync("git", ["rev-parse", "--verify", `${revision}^{commit}`], { encoding: "utf8" }).trim();
for (const file of globSync("template/.github/workflows/*.yml")) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replaceAll(/(kfp-tekton-action\/kfp-tekton-action)@.*/g, `$1@${commit} # ${version}`));
}
console.log(`The template takes ${commit} as ${version}.`);
