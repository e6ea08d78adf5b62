/**
 * `npm run bench`: each row runs its sides in turn, A B A B …, in one run, and gives medians and the median of the rounds' ratios.
 * Machines are noisy: read the ratios. `npm run bench -- 300 modules` runs the rows with that text in their names. The table goes to the
 * output, and the figures of each round to the error output.
 */
import { compileRows } from "./compile.ts";
import { kfp2Rows } from "./compile-kfp2.ts";
import { discoveryRows } from "./discovery.ts";
import { embeddedRows } from "./embedded.ts";
import { gateRows } from "./gate.ts";
import { measure, tableHead } from "./measure.ts";
import { reportRows } from "./report.ts";
import type { Row } from "./row.ts";
import { startRows } from "./start.ts";
import { uploadRows } from "./upload.ts";
import { watchRows } from "./watch.ts";

/** One file per subject. */
const rows: readonly Row[] = [
  ...startRows,
  ...discoveryRows,
  ...compileRows,
  ...kfp2Rows,
  ...gateRows,
  ...embeddedRows,
  ...reportRows,
  ...uploadRows,
  ...watchRows,
];

const sought = process.argv.slice(2).join(" ");
const wanted = rows.filter(({ name }) => name.includes(sought));
if (wanted.length === 0) {
  console.error(
    `No row has "${sought}" in its name. These are all:\n${rows.map(({ name }) => `- ${name}`).join("\n")}`,
  );
  process.exitCode = 1;
} else {
  console.log(tableHead);
  for (const row of wanted) for (const line of await measure(row, console.error)) console.log(line);
}
