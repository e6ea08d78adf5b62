import { onTestFinished } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { type EmbeddedCluster, startEmbeddedCluster } from "../../src/embedded/kubernetes/cluster.ts";
import { makeFolder } from "./workspace.ts";

/** Closed after the test. */
export async function startCluster(): Promise<EmbeddedCluster> {
  const cluster = await startEmbeddedCluster({ folder: makeFolder("cluster"), env: process.env, clock: systemClock });
  onTestFinished(() => cluster.close());
  return cluster;
}
