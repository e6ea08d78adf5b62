import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connectToCluster } from "../../src/cluster/cluster.ts";
import { systemClock } from "../../src/context/clock.ts";
import { kubeconfigFor } from "../../src/embedded/kubernetes/cluster.ts";
import { hasKubectl } from "../support/kubectl.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";

/** Connects with the real kubectl as a home without any configuration has it. @param config text of a kubeconfig */
async function connect(config: string | undefined, { context = "", namespace = "" } = {}): Promise<void> {
  const home = makeFolder("home");
  const path = join(home, "given");
  if (config !== undefined) writeFileSync(path, config);
  const { PATH } = process.env;
  const cluster = await connectToCluster({
    kubeconfig: config === undefined ? undefined : path,
    context,
    namespace,
    cacheFolder: join(home, "cache"),
    env: { PATH, HOME: home },
    clock: systemClock,
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });
  await cluster.close();
}

const closedPort = "https://127.0.0.1:1";
const as = (user: object): string =>
  JSON.stringify({ ...JSON.parse(kubeconfigFor(closedPort)), users: [{ name: "embedded", user }] });
const loggingInWith = (command: string): string =>
  as({ exec: { apiVersion: "client.authentication.k8s.io/v1", command, interactiveMode: "Never" } });

describe.skipIf(!hasKubectl)("before anything is created", () => {
  it.each<[string, string | undefined, object, RegExp, RegExp]>([
    [
      "no kubeconfig",
      undefined,
      {},
      /localhost:8080 was refused/,
      /set `kubeconfig`.*empty in a pull request from a fork/,
    ],
    [
      "a context that is not there",
      kubeconfigFor(closedPort),
      { context: "staging" },
      /"staging" does not exist/,
      /`context`/,
    ],
    ["a kubeconfig without credentials", kubeconfigFor(closedPort), {}, /EOF/, /no credentials/],
    ["a cluster that is not there", as({ token: "t" }), {}, /refused/, /reachable from this runner/],
    [
      "a login program that is not there",
      loggingInWith("cloud-login-that-is-not-there"),
      {},
      /executable cloud-login-that-is-not-there not found$/,
      /install it in a step before/,
    ],
    ["a login program that fails", loggingInWith("false"), {}, /exit code 1/, /program/],
  ])("says what to do about %s", async (_, config, options, message, hint) => {
    await expect(connect(config, options)).rejects.toMatchObject({
      name: "TektonError",
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});
