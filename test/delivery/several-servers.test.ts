import { describe, expect, it, onTestFinished } from "vitest";
import type { StepContext } from "../../src/context/step-context.ts";
import type { Delivery } from "../../src/delivery/engine.ts";
import { openKfpEngine } from "../../src/delivery/kfp-engine.ts";
import type { CompiledPipeline } from "../../src/model/compiled-pipeline.ts";
import { ActionError } from "../../src/model/errors.ts";
import type { UploadRequest } from "../../src/model/upload.ts";
import { faults } from "../chaos/faults.ts";
import { startServer } from "../support/embedded.ts";
import { type Fault, startFaultProxy } from "../support/fault-proxy.ts";
import { connect } from "../support/kfp-client.ts";
import { packageFor, uploadOf } from "../support/packages.ts";
import { quickClock } from "../support/quick-clock.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { stepContext } from "../support/step-context.ts";
import { makeFolder } from "../support/workspace.ts";

type Side = "v1" | "v2beta1";
const sides: readonly Side[] = ["v1", "v2beta1"];

function contextOf(old: string, next: string): StepContext {
  const log = new RecordingLog();
  const context = stepContext({ host: old, "more-servers": `${next}: {}` }, log);
  return { ...context, ports: { ...context.ports, clock: quickClock(40) } };
}

const deliveryOf = (request: UploadRequest): Delivery => ({ compiled: { name: "train" } as CompiledPipeline, request });

/** Uploads a package to each server, as a step does. @returns what failed */
async function uploadBoth(context: StepContext): Promise<ReadonlyMap<Side, unknown>> {
  const failed = new Map<Side, unknown>();
  const requests = sides.map((side) => uploadOf(packageFor[side]));
  const engine = await openKfpEngine(context);
  try {
    await engine.prepare?.(requests).catch(() => {});
    for (const [index, side] of sides.entries())
      await engine
        .accept(deliveryOf(requests[index] as UploadRequest))
        .catch((error: unknown) => failed.set(side, error));
  } finally {
    await engine.close();
  }
  return failed;
}

const rows = faults.flatMap(({ name, fault }) =>
  fault === undefined ? [] : sides.map((faulty) => ({ name, fault, faulty })),
);

describe("of two servers", () => {
  it.each(rows)(
    "one with the fault $name ($faulty) does not keep packages from the other, and has its own later",
    {
      timeout: 600_000,
    },
    async ({ fault, faulty }) => {
      const other = faulty === "v1" ? "v2beta1" : "v1";
      let active = false;
      const isUpload = (request: string): boolean => /^POST .*(pipelines|upload)/.test(request);
      const urls = new Map<Side, string>();
      for (const side of sides) {
        const { url: target } = await startServer(makeFolder("server"), side);
        const faultOf = (request: string): Fault | undefined =>
          active && side === faulty && isUpload(request) ? fault : undefined;
        const proxy = await startFaultProxy({ target, faultOf });
        onTestFinished(() => proxy.close());
        urls.set(side, proxy.url);
      }
      const step = () => uploadBoth(contextOf(urls.get("v1") ?? "", urls.get("v2beta1") ?? ""));
      active = true;
      const first = await step();
      expect(first.has(other)).toBe(false);
      for (const error of first.values()) expect(error).toBeInstanceOf(ActionError);
      active = false;
      expect(await step()).toEqual(new Map());
      for (const side of sides) {
        const client = await connect(urls.get(side) ?? "");
        expect((await client.versionsOf("train")).map(({ name }) => name)).toEqual(["4f9c2e1"]);
      }
    },
  );
});
