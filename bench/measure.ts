import { duration, type Row, type Side } from "./row.ts";

export const tableHead = `| ${["what", "ours", "median", "other", "median", "ours / other"].join(" | ")} |\n|${" --- |".repeat(6)}`;

/** @returns a line of the table: medians, and the median of the rounds' ratios */
export async function measure({ name, rounds, unit = duration, prepare }: Row): Promise<string> {
  const { ours, other, close } = await prepare();
  try {
    const sides = other === undefined ? [ours] : [ours, other];
    for (const side of sides) await figureOf(side);
    const figures: number[][] = [];
    for (let round = 0; round < rounds; round += 1) figures.push(await inTurn(sides));
    const medianOf = (index: number) => unit(median(figures.map((round) => round[index] ?? Number.NaN)));
    const ratio = median(figures.map(([one = 0, two = 0]) => one / two));
    const compared = other === undefined ? ["–", "–", "–"] : [other.label, medianOf(1), `${ratio.toFixed(2)} ×`];
    return `| ${[name, ours.label, medianOf(0), ...compared].join(" | ")} |`;
  } finally {
    await close?.();
  }
}

async function inTurn(sides: readonly Side[]): Promise<number[]> {
  const round: number[] = [];
  for (const side of sides) round.push(await figureOf(side));
  return round;
}

async function figureOf({ run }: Side): Promise<number> {
  const started = performance.now();
  const figure = await run();
  return figure ?? performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
