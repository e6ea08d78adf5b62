import { afterAll } from "vitest";
import { type DockerDaemon, startDockerDaemon } from "./docker-daemon.ts";

/** A Docker daemon for one test file, ended with it. Undefined where none can be had: its tests are then skipped. */
export async function startTestEngine(): Promise<DockerDaemon | undefined> {
  const daemon = await startDockerDaemon();
  if (daemon !== undefined) afterAll(daemon.stop);
  return daemon;
}
