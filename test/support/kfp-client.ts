import { onTestFinished } from "vitest";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { connectToKfp, type KfpClient, noLogin } from "../../src/kfp/kfp.ts";
import { quickClock } from "./quick-clock.ts";
import { RecordingLog } from "./recording-log.ts";

/** A client without a login, closed after the test. */
export async function connectTo(host: string, api: GenerationName | "auto" = "auto"): Promise<KfpClient> {
  const client = await connectToKfp({
    host,
    api,
    login: noLogin,
    caCertificate: "",
    namespace: "",
    env: {},
    clock: quickClock(50),
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });
  onTestFinished(() => client.close());
  return client;
}
