/** `npm run look [-- TEXT]` draws each report of test/look/reports into the folder .look, as GitHub shows it: in both themes and on a phone. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, photograph, reportNames } from "../test/look/page.ts";

if (chromium === undefined) throw new Error("`npm run look` needs Chromium on the PATH.");
const folder = join(import.meta.dirname, "..", ".look");
mkdirSync(folder, { recursive: true });
const [, , text = ""] = process.argv;
for (const name of reportNames().filter((one) => one.includes(text))) {
  photograph(name, { theme: "light", width: 1_012 }, join(folder, `${name}.png`));
  photograph(name, { theme: "dark", width: 1_012 }, join(folder, `${name}-dark.png`));
  photograph(name, { theme: "light", width: 380 }, join(folder, `${name}-phone.png`));
  console.log(join(".look", `${name}.png`));
}
