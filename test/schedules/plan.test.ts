import { describe, expect, it } from "vitest";
import type { ServerSchedule, WantedSchedule } from "../../src/model/schedule.ts";
import { type PlannedSchedule, planSchedules } from "../../src/schedules/plan.ts";
import { ownedBy, targetOf } from "../../src/schedules/target.ts";

const repository = "acme/pipelines";

const wanted: WantedSchedule = {
  entry: "production/train/nightly",
  environment: "production",
  pipeline: "train",
  name: "nightly",
  trigger: { kind: "cron", cron: "0 0 3 * * *" },
  cronInZone: "0 0 3 * * *",
  timezone: "UTC",
  parameters: { rows: "7" },
  concurrency: 1,
  catchUp: false,
  serviceAccount: "",
  experiment: "nightly",
  version: "commit",
  location: { file: "pipelines.yaml" },
};

const target = targetOf({ wanted, pipelineId: "p", versionId: "v2", yaml: "" }, repository);

const onServer: ServerSchedule = {
  id: "1",
  name: "train nightly",
  description: target.description,
  createdAt: "2026-11-27T03:00:00Z",
  isEnabled: true,
  endTime: "",
  pipelineId: "p",
  versionId: "v2",
  experimentId: "e",
  trigger: wanted.trigger,
  parameters: wanted.parameters,
  concurrency: 1,
  catchUp: false,
  serviceAccount: "pipeline-runner",
};

const plan = (server: readonly ServerSchedule[], targets = [target], untouched = "") =>
  planSchedules({
    targets,
    owned: ownedBy(repository, server),
    isUntouched: (entry) => entry === untouched,
    isOwnEnvironment: (name) => name === "production",
  }).map(shown);

const shown = (planned: PlannedSchedule): string =>
  planned.kind === "replace"
    ? `replace: ${planned.changes.map(({ field, from, to }) => `${field} ${from} → ${to}`).join(", ")}`
    : planned.kind;

const otherMark = (entry: string, owner = repository): string =>
  `Kept by kfp-tekton-action; repository: ${owner}; schedule: ${entry}; digest: 0123456789abcdef`;

describe("the plan of schedules", () => {
  const rows: readonly (readonly [string, readonly ServerSchedule[], readonly string[]])[] = [
    ["nothing on the server", [], ["create"]],
    ["all as it should be", [onServer], ["keep"]],
    ["one without a mark", [{ ...onServer, description: "by hand" }], ["create"]],
    ["one of another repository", [{ ...onServer, description: otherMark(wanted.entry, "acme/other") }], ["create"]],
    [
      "another time",
      [{ ...onServer, trigger: { kind: "cron", cron: "0 0 4 * * *" } }],
      ["replace: when 0 0 4 * * * → 0 0 3 * * *"],
    ],
    [
      "another version",
      [{ ...onServer, versionId: "v1", description: otherMark(wanted.entry) }],
      ["replace: version v1 → v2"],
    ],
    ["another parameter", [{ ...onServer, parameters: { rows: "8" } }], ["replace: parameters.rows 8 → 7"]],
    ["a number in another spelling", [{ ...onServer, parameters: { rows: "7.0" } }], ["keep"]],
    ["disabled by hand", [{ ...onServer, isEnabled: false }], ["replace: enabled false → true"]],
    ["twice", [onServer, { ...onServer, id: "2" }], ["replace: "]],
    [
      "one that Git has no longer",
      [onServer, { ...onServer, id: "2", description: otherMark("production/train/old") }],
      ["keep", "remove"],
    ],
    [
      "one of another environment",
      [onServer, { ...onServer, id: "2", description: otherMark("staging/train/old") }],
      ["keep"],
    ],
  ];
  it.each(rows)("with %s", (_, server, expected) => {
    expect(plan(server)).toEqual(expected);
  });

  it("leaves alone what this step knows nothing of", () => {
    expect(plan([onServer], [], wanted.entry)).toEqual([]);
    expect(plan([onServer], [])).toEqual(["remove"]);
  });
});
