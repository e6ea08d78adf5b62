import { describe, expect, it } from "vitest";
import type { ServerSchedule, WantedSchedule } from "../../src/model/schedule.ts";
import { describeScheduleDrift, scheduleDrift } from "../../src/schedules/drift.ts";
import { ownedBy, targetOf } from "../../src/schedules/target.ts";

const repository = "acme/pipelines";
const now = new Date("2026-11-27T12:00:00Z");

const wanted: WantedSchedule = {
  entry: "production/train/hourly",
  environment: "production",
  pipeline: "train",
  name: "hourly",
  trigger: { kind: "interval", seconds: 3600 },
  cronInZone: "",
  timezone: "UTC",
  parameters: { rows: "7" },
  concurrency: 2,
  catchUp: false,
  serviceAccount: "trainer",
  experiment: "nightly",
  version: "commit",
  location: { file: "pipelines.yaml" },
};

const server: ServerSchedule = {
  ...wanted,
  id: "1",
  name: "train hourly",
  description: targetOf({ wanted, pipelineId: "p", versionId: "v", yaml: "" }, repository).description,
  createdAt: "",
  isEnabled: true,
  endTime: "",
  pipelineId: "p",
  versionId: "v",
  experimentId: "e",
};

const drift = (schedules: readonly ServerSchedule[], all = [wanted]) =>
  scheduleDrift({
    wanted: all,
    owned: ownedBy(repository, schedules),
    isOwnEnvironment: (name) => name === "production",
    repository,
    now,
  }).map(describeScheduleDrift);

describe("the drift of schedules", () => {
  const entry = "The schedule production/train/hourly";
  const rows: readonly (readonly [string, readonly ServerSchedule[], readonly string[]])[] = [
    ["none", [server], []],
    ["another version, which is the pipeline's", [{ ...server, versionId: "v1" }], []],
    ["missing", [], [`${entry} is not on the server.`]],
    ["disabled", [{ ...server, isEnabled: false }], [`${entry} is disabled on the server.`]],
    [
      "run out",
      [{ ...server, endTime: "2026-11-27T11:00:00Z" }],
      [`${entry} has run out on the server: its end time has passed.`],
    ],
    ["enabled twice", [server, { ...server, id: "2" }], [`${entry} is enabled more than once on the server.`]],
    [
      "edited",
      [{ ...server, concurrency: 5, trigger: { kind: "interval", seconds: 60 } }],
      [`${entry} differs on the server: when is every 60 s in place of every 3600 s, concurrency is 5 in place of 2.`],
    ],
  ];
  it.each(rows)("is told: %s", (_, schedules, expected) => {
    expect(drift(schedules)).toEqual(expected);
  });

  it("is told of what Git has no longer", () => {
    expect(drift([server], [])).toEqual([
      "The server has the schedule production/train/hourly, which pipelines.yaml has no longer.",
    ]);
  });
});
