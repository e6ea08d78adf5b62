/**
 * `npm run pictures` draws the README's pictures: a comment and a summary as GitHub shows them. They come from test/look/reports, and the tests
 * compare those with what the action writes. Needs Chromium. `test/look/look.test.ts` checks that both pictures exist, and their size.
 */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { chromium, photograph } from "../test/look/page.ts";
import { pictures } from "../test/look/pictures.ts";

if (chromium === undefined) throw new Error("`npm run pictures` needs Chromium on the PATH.");
// Without an emoji font, the signs for states are empty boxes.
if (spawnSync("fc-list", [":charset=2705"], { encoding: "utf8" }).stdout.trim() === "")
  throw new Error("`npm run pictures` needs a font with emoji, for example the package fonts-noto-color-emoji.");
for (const { report, file } of pictures) {
  const height = photograph(report, { theme: "light", width: 840 }, file);
  console.log(`${file}: ${report}, ${height} pixels high, ${Math.ceil(statSync(file).size / 1024)} KiB`);
}
