import { describe, expect, it } from "vitest";
import { nextTimes, parseCron } from "../../src/cron/cron.ts";
import { serverCron } from "../../src/cron/server-cron.ts";

const after = new Date("2026-11-27T12:00:00Z");
const next = (text: string, timezone = "UTC", count = 3) =>
  nextTimes(parseCron(text), { timezone, after, count }).map((time) => time.toISOString().slice(0, 16));

describe("a cron expression", () => {
  /** The times are those that robfig/cron 1.2.0 printed. */
  it.each([
    ["0 15 0 13 * 5", ["2026-12-04T00:15", "2026-12-11T00:15", "2026-12-13T00:15"]],
    ["0 0 0 */2 * 1", ["2026-12-07T00:00", "2026-12-21T00:00", "2027-01-11T00:00"]],
    ["0 5/20 9-10 ? JAN MON", ["2027-01-04T09:05", "2027-01-04T09:25", "2027-01-04T09:45"]],
    ["0 0 0 29 2 *", ["2028-02-29T00:00"]],
  ])("is due as the server sees it: %s", (text, expected) => {
    expect(next(text)).toEqual(expected);
  });

  it("leaves out what the clock leaves out in spring", () => {
    expect(next("0 30 2 28 3 *", "Europe/Berlin", 1)).toEqual(["2028-03-28T00:30"]);
  });

  it.each([
    ["0 0 3 * * *", "Europe/Berlin", "0 0 2 * * *", true],
    ["0 0 1 * * 1", "Asia/Kolkata", "0 30 19 * * 0", false],
    ["0 */10 * * * *", "America/New_York", "0 */10 * * * *", true],
    ["0 0 22 * * MON-FRI", "America/New_York", "0 0 3 * * 2,3,4,5,6", true],
  ])("is moved to the server's clock: %s of %s", (text, timezone, expected, drifts) => {
    expect(serverCron(parseCron(text), { timezone, serverTimezone: "UTC", now: after })).toEqual({
      text: expected,
      drifts,
    });
  });

  it("is refused where another day of the month would be needed", () => {
    const zones = { timezone: "Europe/Berlin", serverTimezone: "UTC", now: after };
    expect(() => serverCron(parseCron("0 0 0 1 * *"), zones)).toThrow(/due on another day there/);
  });
});
