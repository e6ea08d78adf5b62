import { appendFileSync } from "node:fs";

export interface ReportedRow {
  readonly tries: string;
  readonly where: string;
  readonly got: readonly string[];
  /** Whether the documentation says that it gets something here. */
  readonly mayGet: boolean;
}

/** For the table of `npm run attack`, which runs the tests in another process. */
export function reportRow(row: ReportedRow): void {
  const file = process.env.ATTACK_REPORT;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
