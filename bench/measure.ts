import { duration, type Row, type Side, type Spent, type Unit } from "./row.ts";

export const tableHead = `| ${["what", "ours", "median", "other", "median", "ours / other"].join(" | ")} |\n|${" --- |".repeat(6)}`;

type Measured = number | Spent;
/** By side; undefined in a round that the side is not part of. */
type Round = readonly (Measured | undefined)[];

/**
 * @param progress told of each figure as soon as it is there: a row may take minutes
 * @returns lines of the table, one for each other side: medians, and the median of the rounds' ratios
 */
export async function measure(row: Row, progress: (line: string) => void): Promise<readonly string[]> {
  const { name, rounds, unit = duration, prepare } = row;
  const { ours, others = [], close } = await prepare();
  const sides = [ours, ...others];
  try {
    const tell = (round: string, { label }: Side, figure: Measured): void =>
      progress(`${name}, ${round}: ${label} ${written(figure, unit)}`);
    for (const side of sides.filter((each) => each.rounds === undefined))
      tell("to warm up", side, await figureOf(side));
    const figures: Round[] = [];
    for (let round = 0; round < rounds; round += 1)
      figures.push(await inTurn(sides, round, (side, figure) => tell(`round ${round + 1} of ${rounds}`, side, figure)));
    return describe({ name, unit, sides, figures });
  } finally {
    await close?.();
  }
}

async function inTurn(
  sides: readonly Side[],
  round: number,
  tell: (side: Side, figure: Measured) => void,
): Promise<Round> {
  const figures: (Measured | undefined)[] = [];
  for (const side of sides) {
    const figure = round < (side.rounds ?? Number.POSITIVE_INFINITY) ? await figureOf(side) : undefined;
    if (figure !== undefined) tell(side, figure);
    figures.push(figure);
  }
  return figures;
}

async function figureOf({ run }: Side): Promise<Measured> {
  const started = performance.now();
  const figure = await run();
  return figure ?? performance.now() - started;
}

interface Result {
  readonly name: string;
  readonly unit: Unit;
  readonly sides: readonly Side[];
  readonly figures: readonly Round[];
}

function describe({ name, unit, sides, figures }: Result): readonly string[] {
  const [ours, ...others] = sides.map(({ label }, index) => {
    const own = figures.flatMap((round) => round[index] ?? []);
    return { label, shown: written(medianOf(own), unit) };
  });
  const lineOf = (cells: readonly string[]): string => `| ${[name, ours?.label, ours?.shown, ...cells].join(" | ")} |`;
  if (others.length === 0) return [lineOf(["–", "–", "–"])];
  return others.map(({ label, shown }, index) => lineOf([label, shown, ratio(figures, index + 1)]));
}

function ratio(figures: readonly Round[], other: number): string {
  const pairs = figures.flatMap(([one, ...rest]) => {
    const two = rest[other - 1];
    return one === undefined || two === undefined ? [] : [[one, two] as const];
  });
  const of = (part: (figure: Measured) => number): string =>
    `${median(pairs.map(([one, two]) => part(one) / part(two))).toFixed(2)} ×`;
  const isSpent = typeof pairs[0]?.[0] === "object";
  return isSpent ? `${of(wallOf)}, CPU ${of(cpuOf)}` : of(wallOf);
}

const wallOf = (figure: Measured): number => (typeof figure === "number" ? figure : figure.wall);
const cpuOf = (figure: Measured): number => (typeof figure === "number" ? figure : figure.cpu);

const written = (figure: Measured, unit: Unit): string =>
  typeof figure === "number" ? unit(figure) : `${unit(figure.wall)}, CPU ${unit(figure.cpu)}`;

function medianOf(figures: readonly Measured[]): Measured {
  const wall = median(figures.map(wallOf));
  return typeof figures[0] === "object" ? { wall, cpu: median(figures.map(cpuOf)) } : wall;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
