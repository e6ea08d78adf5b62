import { onTestFinished } from "vitest";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { connectToKfp, type KfpClient } from "../../src/kfp/kfp.ts";
import { noLogin } from "../../src/kfp/login/login.ts";
import { quickClock } from "./quick-clock.ts";
import { RecordingLog } from "./recording-log.ts";

interface ClientOptions {
  readonly api?: GenerationName | "auto";
  readonly token?: string;
  /** How many times as fast time passes. */
  readonly pace?: number;
  /** By how many milliseconds its clock is ahead of the server's. */
  readonly ahead?: number;
}

/** A client whose waits and time limits are short, closed after the test. */
export async function connect(
  host: string,
  { api = "auto", token = "", pace = 20, ahead = 0 }: ClientOptions = {},
): Promise<KfpClient> {
  const client = await connectToKfp({
    host,
    api,
    login: { ...noLogin, token },
    caCertificate: "",
    namespace: "",
    env: {},
    clock: quickClock(pace, ahead),
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });
  onTestFinished(() => client.close());
  return client;
}

/** What a step with a single server has. */
export const onlyServer = (client: KfpClient) => ({ all: async () => [client], clientFor: async () => client });
