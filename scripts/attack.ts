/**
 * `npm run attack` runs every attack of test/attack against the step, on this machine and over loopback only. It prints a table: what each
 * attack tried, and what it got. It exits with 1 if an attack got something that the documentation rules out. `ENTRY=src` attacks the sources
 * instead of dist.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportedRow } from "../test/attack/report-row.ts";

const folder = mkdtempSync(join(tmpdir(), "attack-report-"));
const report = join(folder, "rows.ndjson");
writeFileSync(report, "");
try {
  const { status } = spawnSync("vitest", ["run", "test/attack", ...process.argv.slice(2)], {
    env: { ...process.env, ATTACK: "all", ATTACK_REPORT: report },
    stdio: ["ignore", process.stderr, process.stderr],
  });
  const rows = readFileSync(report, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReportedRow);
  console.log(tableOf(rows));
  const wrong = rows.filter((row) => isWrong(row));
  console.log(`\n${rows.length} attacks, ${wrong.length} of them got what they must not get`);
  process.exitCode = status === 0 && wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isWrong({ got, mayGet }: ReportedRow): boolean {
  return got.length > 0 && !mayGet;
}

function tableOf(rows: readonly ReportedRow[]): string {
  const lines = rows.map((row) => {
    const got =
      row.got.length === 0 ? "nothing" : `${row.got.slice(0, 3).join(", ")}${row.got.length > 3 ? ", …" : ""}`;
    const mark = isWrong(row) ? "**WRONG**" : row.mayGet ? "only the sandbox holds this" : "";
    return [row.where, row.tries, got.replaceAll(/[|\n]/g, " ").slice(0, 120), mark];
  });
  const head = ["by", "tries to", "got", ""];
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
