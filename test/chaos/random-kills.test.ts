import { describe, expect, it } from "vitest";
import { kfpSchedules } from "../../src/delivery/kfp-schedules.ts";
import type { KfpClient } from "../../src/kfp/kfp.ts";
import type { ServerSchedule, WantedSchedule } from "../../src/model/schedule.ts";
import { applySchedules, type ScheduleKeeper } from "../../src/schedules/apply.ts";
import { ownedBy, type ScheduleTarget, targetOf } from "../../src/schedules/target.ts";
import { startServer } from "../support/embedded.ts";
import { connect, onlyServer } from "../support/kfp-client.ts";
import { packageFor, uploadOf } from "../support/packages.ts";
import { makeFolder } from "../support/workspace.ts";

/** `SEEDS=1000` tries as many stories; each is told again by its seed. */
const seeds = Number(process.env.SEEDS ?? 12);
const names = ["nightly", "weekly", "hourly"];

/** mulberry32: the same numbers for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

class Killed extends Error {}

interface Version {
  readonly pipelineId: string;
  readonly versionId: string;
  readonly yaml: string;
}

class Story {
  readonly #below: (below: number) => number;
  readonly #repository: string;
  readonly #client: KfpClient;
  readonly #versions: readonly Version[];
  #wanted: readonly ScheduleTarget[] = [];

  constructor(seed: number, client: KfpClient, versions: readonly Version[]) {
    this.#below = random(seed);
    this.#repository = `acme/seed-${seed}`;
    this.#client = client;
    this.#versions = versions;
  }

  /** Deployments of random commits, most of them killed or raced, and a last one that nothing disturbs. @returns what is on the server */
  async tell(): Promise<{ readonly left: readonly string[]; readonly wanted: readonly string[] }> {
    for (let turn = 2 + this.#below(5); turn > 0; turn -= 1) {
      this.#commit();
      const jobs = this.#below(3) === 0 ? 2 : 1;
      await Promise.all(Array.from({ length: jobs }, () => this.#deploy(1 + this.#below(10), jobs === 1)));
    }
    await this.#deploy(0, true);
    const left = (await this.#owned()).map(({ mark, schedule }) =>
      [mark.entry, mark.digest, schedule.isEnabled ? "enabled" : "disabled"].join(" "),
    );
    const wanted = this.#wanted.map(({ mark }) => [mark.entry, mark.digest, "enabled"].join(" "));
    return { left: left.toSorted(), wanted: wanted.toSorted() };
  }

  /** Some schedules come, some go, some change. */
  #commit(): void {
    this.#wanted = names
      .filter(() => this.#below(4) > 0)
      .map((name) => {
        const cron = `0 ${this.#below(3)} ${this.#below(3)} * * *`;
        const version = this.#versions[this.#below(this.#versions.length)];
        if (version === undefined) throw new Error("no version");
        const wanted: WantedSchedule = {
          ...{ entry: `production/train/${name}`, environment: "production", pipeline: "train", name },
          ...{ trigger: { kind: "cron", cron }, cronInZone: cron, timezone: "UTC", parameters: {} },
          ...{ concurrency: 1, catchUp: false, serviceAccount: "", experiment: "nightly", version: "commit" },
          location: { file: "pipelines.yaml" },
        };
        return targetOf({ wanted, ...version }, this.#repository);
      });
  }

  /** @param last the request after which the step is killed; 0 for none */
  async #deploy(last: number, isAlone: boolean): Promise<void> {
    // What was killed or raced before leaves a gap that this job closes.
    this.#gaps.clear();
    this.#twins = Number.POSITIVE_INFINITY;
    if (isAlone) this.#check(await this.#client.listSchedules());
    const keeper = this.#killed(kfpSchedules(onlyServer(this.#client)).keeper, last, isAlone);
    const options = { keeper, repository: this.#repository, targets: this.#wanted };
    try {
      await applySchedules({ ...options, isUntouched: () => false, isOwnEnvironment: () => true });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }

  #killed(keeper: ScheduleKeeper, last: number, isAlone: boolean): ScheduleKeeper {
    let sent = 0;
    const counted =
      <Argument>(request: (argument: Argument) => Promise<void>) =>
      async (argument: Argument): Promise<void> => {
        await request(argument);
        if (isAlone) this.#check(await this.#client.listSchedules());
        sent += 1;
        if (sent === last) throw new Killed();
      };
    const { list, create, enable, disable, remove } = keeper;
    return {
      ...{ list, create: counted(create), enable: counted(enable) },
      ...{ disable: counted(disable), remove: counted(remove) },
    };
  }

  #twins = 0;
  /** How many requests long each wanted schedule, once enabled, has been without an enabled one. */
  readonly #gaps = new Map<string, number>();

  /** While one job alone is at work, it enables no second one, and none is away for longer than one request. */
  #check(all: readonly ServerSchedule[]): void {
    const enabled = ownedBy(this.#repository, all).filter(({ schedule }) => schedule.isEnabled);
    const there = new Set(enabled.map(({ mark }) => mark.entry));
    const twins = enabled.length - there.size;
    // Those of a race before it go one by one.
    if (twins > this.#twins)
      throw new Error(`${twins} schedules are enabled twice, of which ${this.#twins} were before.`);
    this.#twins = twins;
    for (const { mark } of this.#wanted) {
      const gap = this.#gaps.get(mark.entry);
      if (there.has(mark.entry)) this.#gaps.set(mark.entry, 0);
      else if (gap === 1) throw new Error(`${mark.entry} is not enabled for two requests.`);
      else if (gap === 0) this.#gaps.set(mark.entry, 1);
    }
  }

  async #owned() {
    return ownedBy(this.#repository, await this.#client.listSchedules());
  }
}

describe.each(["v1beta1", "v1", "v2beta1"] as const)("schedules on %s", (generation) => {
  it(`are what the last commit wants after ${seeds} stories of killed and raced deployments: none twice, none missing, none left`, {
    timeout: 3_600_000,
  }, async () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      // Lists grow with each story.
      const { url } = await startServer(makeFolder("embedded"), generation);
      const client = await connect(url);
      const versions: Version[] = [];
      for (const versionName of ["one", "two"]) {
        const yaml = packageFor[generation];
        versions.push({ ...(await client.uploadVersion(uploadOf(yaml, { versionName }))), yaml });
      }
      const { left, wanted } = await new Story(seed, client, versions).tell();
      expect(left, `seed ${seed}`).toEqual(wanted);
    }
  });
});
