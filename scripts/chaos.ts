/**
 * `npm run chaos` makes every call fail in every way against the embedded server, and prints a table for each generation. It exits with 1 if
 * anything was lost, was there twice, hung, or ended with an unclear error. `npm run chaos -- v2beta1` runs one generation.
 */
import pLimit from "p-limit";
import type { GenerationName } from "../src/kfp/generations/generation.ts";
import { type Cell, type CellResult, type Problem, runCell } from "../test/chaos/cell.ts";
import { faults } from "../test/chaos/faults.ts";
import { startServers } from "../test/chaos/servers.ts";
import { callsOf, cells, generations } from "../test/chaos/table.ts";

const cellsAtOnce = 8;
const problemKinds: readonly Problem[] = ["lost", "duplicated", "hung", "unclear"];

const asked = process.argv[2];
const wanted = cells.filter(({ generation }) => asked === undefined || asked === generation);
const servers = startServers();
try {
  const limit = pLimit(cellsAtOnce);
  const results = await Promise.all(
    wanted.map((cell) => limit(async () => ({ cell, result: await runCell(cell, servers) }))),
  );
  for (const generation of generations) {
    const those = results.filter(({ cell }) => cell.generation === generation);
    if (those.length > 0) console.log(`${tableOf(generation, those)}\n`);
  }
  const problems = results.flatMap(({ cell, result }) => result.problems.map((problem) => ({ cell, ...problem })));
  for (const { cell, kind, detail } of problems)
    console.log(`${kind}: ${cell.generation}, ${cell.call.name}, ${cell.fault.name}, ${often(cell)}: ${detail}`);
  for (const { cell, result } of results)
    if (result.outcome === "failed" && cell.times === 1 && cell.fault.passing)
      console.log(`gave up: ${cell.generation}, ${cell.call.name}, ${cell.fault.name}: ${result.told}`);
  const counts = problemKinds.map((kind) => `${kind} ${problems.filter((problem) => problem.kind === kind).length}`);
  console.log(`${results.length} cells: ${counts.join(", ")}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await servers.close();
}

interface Ran {
  readonly cell: Cell;
  readonly result: CellResult;
}

/** Each cell has two results: of a fault that occurs once, and of a fault that stays. `error` means that the step failed with a clear message. */
function tableOf(generation: GenerationName, results: readonly Ran[]): string {
  const calls = callsOf(generation);
  const word = ({ outcome, problems }: CellResult): string =>
    problems[0]?.kind.toUpperCase() ?? (outcome === "succeeded" ? "ok" : "error");
  const rows = faults.map((fault) => [
    fault.name,
    ...calls.map((call) =>
      results
        .filter(({ cell }) => cell.call === call && cell.fault === fault)
        .map(({ result }) => word(result))
        .join(" / "),
    ),
  ]);
  const header = [`${generation}: once / lasting`, ...calls.map(({ name }) => name)];
  return [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function often({ times }: Cell): string {
  return times === 1 ? "once" : "lasting";
}
