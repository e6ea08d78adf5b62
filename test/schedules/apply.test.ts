import { describe, expect, it } from "vitest";
import { kfpSchedules } from "../../src/delivery/kfp-schedules.ts";
import type { KfpClient } from "../../src/kfp/kfp.ts";
import type { ServerSchedule, WantedSchedule } from "../../src/model/schedule.ts";
import { applySchedules, type ScheduleKeeper } from "../../src/schedules/apply.ts";
import { readMark } from "../../src/schedules/mark.ts";
import { type ScheduleTarget, targetOf } from "../../src/schedules/target.ts";
import { startServer } from "../support/embedded.ts";
import { connect, onlyServer } from "../support/kfp-client.ts";
import { pipelineSpec } from "../support/packages.ts";
import { makeFolder } from "../support/workspace.ts";

const repository = "acme/pipelines";
const pipelineRun = (version: string): string =>
  `apiVersion: tekton.dev/${version}\nkind: PipelineRun\nmetadata:\n  name: p\nspec:\n  pipelineSpec:\n    tasks:\n    - name: only\n      taskSpec:\n        steps:\n        - name: main\n          image: busybox\n          command: [sh, -c, "true"]\n`;

const generations = ["v1beta1", "v1", "v2beta1"] as const;

interface World {
  readonly client: KfpClient;
  readonly targets: (cron: string, names?: readonly string[]) => readonly ScheduleTarget[];
}

async function world(generation: (typeof generations)[number]): Promise<World> {
  const { url } = await startServer(makeFolder("embedded"), generation);
  const client = await connect(url);
  const yaml = generation === "v2beta1" ? pipelineSpec : pipelineRun(generation);
  const { pipelineId, versionId } = await client.uploadVersion({
    pipelineName: "train",
    versionName: "1",
    runName: "",
    parameters: {},
    provenance: [],
    sha256: "",
    movesDefault: true,
    fileName: "p.yaml",
    bytes: async () => Buffer.from(yaml),
    yaml,
  });
  const target = (name: string, cron: string): ScheduleTarget => {
    const wanted: WantedSchedule = {
      entry: `production/train/${name}`,
      environment: "production",
      pipeline: "train",
      name,
      trigger: { kind: "cron", cron },
      cronInZone: cron,
      timezone: "UTC",
      parameters: {},
      concurrency: 1,
      catchUp: false,
      serviceAccount: "",
      experiment: "nightly",
      version: "commit",
      location: { file: "pipelines.yaml" },
    };
    return targetOf({ wanted, pipelineId, versionId, yaml }, repository);
  };
  return { client, targets: (cron, names = ["nightly", "weekly"]) => names.map((name) => target(name, cron)) };
}

const apply = (keeper: ScheduleKeeper, targets: readonly ScheduleTarget[]) =>
  applySchedules({ keeper, repository, targets, isUntouched: () => false, isOwnEnvironment: () => true });

class Killed extends Error {}

/** Ends the step right after the n-th request that changes something, and looks at the server after each of them. */
function killedAfter(keeper: ScheduleKeeper, last: number, look: () => Promise<void>): ScheduleKeeper {
  let sent = 0;
  const counted =
    <Argument>(request: (argument: Argument) => Promise<void>) =>
    async (argument: Argument): Promise<void> => {
      await request(argument);
      await look();
      sent += 1;
      if (sent === last) throw new Killed();
    };
  return {
    list: keeper.list,
    create: counted(keeper.create),
    enable: counted(keeper.enable),
    disable: counted(keeper.disable),
    remove: counted(keeper.remove),
  };
}

const enabledOf = (schedules: readonly ServerSchedule[], name: string): number =>
  schedules.filter(({ isEnabled, description }) => isEnabled && readMark(description)?.entry.endsWith(`/${name}`))
    .length;

describe.each(generations)("schedules on %s", (generation) => {
  it("are never enabled twice, and never missing for longer than one request, wherever the step is killed", async () => {
    const { client, targets } = await world(generation);
    const { keeper } = kfpSchedules(onlyServer(client));
    await apply(keeper, targets("0 0 1 * * *"));
    let gap = 0;
    const look = async (): Promise<void> => {
      const all = await client.listSchedules();
      for (const name of ["nightly", "weekly"]) expect(enabledOf(all, name)).toBeLessThanOrEqual(1);
      gap = ["nightly", "weekly"].every((name) => enabledOf(all, name) === 1) ? 0 : gap + 1;
      expect(gap).toBeLessThanOrEqual(1);
    };
    for (let last = 1; last <= 8; last += 1) {
      const wanted = targets(`0 ${last} 2 * * *`);
      await expect(apply(killedAfter(keeper, last, look), wanted)).rejects.toThrow(Killed);
      await apply(killedAfter(keeper, 0, look), wanted);
      const left = await client.listSchedules();
      expect(left.map(({ isEnabled, trigger }) => [isEnabled, trigger])).toEqual(
        wanted.map(() => [true, { kind: "cron", cron: `0 ${last} 2 * * *` }]),
      );
    }
  });

  it("settle when two jobs apply the same at once", async () => {
    const { client, targets } = await world(generation);
    const { keeper } = kfpSchedules(onlyServer(client));
    await Promise.all([apply(keeper, targets("0 0 3 * * *")), apply(keeper, targets("0 0 3 * * *"))]);
    expect(await apply(keeper, targets("0 0 3 * * *"))).toMatchObject({ isSettled: true });
    expect((await client.listSchedules()).map(({ isEnabled }) => isEnabled)).toEqual([true, true]);
  });

  it("of others stay as they are", async () => {
    const { client, targets } = await world(generation);
    const { keeper } = kfpSchedules(onlyServer(client));
    const [own] = targets("0 0 3 * * *", ["nightly"]);
    if (own === undefined) throw new Error("no target");
    await keeper.create({ ...own, description: "made by hand" });
    await keeper.create({ ...own, description: own.description.replace(repository, "acme/other") });
    await apply(keeper, [own]);
    await apply(keeper, []);
    expect((await client.listSchedules()).map(({ isEnabled }) => isEnabled)).toEqual([false, false]);
  });
});
