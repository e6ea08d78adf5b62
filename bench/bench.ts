/**
 * `npm run bench`: each row runs two sides in turn, A B A B …, in one run, and gives medians and the median of the rounds' ratios.
 * Machines are noisy: read the ratios. `npm run bench -- cached` runs the rows with that text in their names.
 */
import { compileRows } from "./compile.ts";
import { gateRows } from "./gate.ts";
import { jobCacheRows } from "./job-cache.ts";
import { measure, tableHead } from "./measure.ts";
import { reportRows } from "./report.ts";
import type { Row } from "./row.ts";
import { startRows } from "./start.ts";
import { uploadRows } from "./upload.ts";

/** One file per subject. */
const rows: readonly Row[] = [...startRows, ...compileRows, ...jobCacheRows, ...gateRows, ...reportRows, ...uploadRows];

const wanted = rows.filter(({ name }) => name.includes(process.argv[2] ?? ""));
console.log(tableHead);
for (const row of wanted) console.log(await measure(row));
