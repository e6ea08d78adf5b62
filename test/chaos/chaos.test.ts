import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCell } from "./cell.ts";
import { startServers } from "./servers.ts";
import { cells } from "./table.ts";

const servers = startServers();
// Cells have time limits: while servers start on a busy machine, the first of them would run out of theirs.
beforeAll(async () => {
  await Promise.all(cells.filter(({ call }) => !call.seesEverything).map(servers.addressFor));
});
afterAll(servers.close);

/** A wrong answer of the health endpoint says that the address is another service. */
const mayGiveUp = (call: string, fault: string): boolean => call === "health" && fault === "wrong JSON";

const rows = cells.map((cell) => ({
  cell,
  generation: cell.generation,
  call: cell.call.name,
  fault: cell.fault.name,
  often: cell.times === 1 ? "once" : "all the time",
}));

describe.concurrent("nothing is lost, twice there, hung or unclear", () => {
  it.each(rows)(
    "on $generation when the call to $call meets: $fault, $often",
    { timeout: 600_000 },
    async ({ cell, call, fault }) => {
      const { outcome, problems, told } = await runCell(cell, servers);
      expect(problems).toEqual([]);
      const mustSucceed =
        cell.fault.passing && (cell.times === 1 || cell.fault.fault === undefined) && !mayGiveUp(call, fault);
      if (mustSucceed) expect({ outcome, told }).toEqual({ outcome: "succeeded", told: "" });
    },
  );
});
