import { expect, onTestFinished } from "vitest";
import type { LoginValues } from "../../../src/inputs/login-inputs.ts";
import { connectToKfp, type KfpClient, type KfpOptions } from "../../../src/kfp/kfp.ts";
import { noLogin } from "../../../src/kfp/login/login.ts";
import { KfpError } from "../../../src/model/errors.ts";
import { quickClock } from "../quick-clock.ts";
import { RecordingLog } from "../recording-log.ts";

export type ConnectWith = Partial<Omit<KfpOptions, "login" | "log">> & { readonly login?: Partial<LoginValues> };

export interface Connection {
  readonly client: KfpClient;
  readonly log: RecordingLog;
}

/** A client of the server; closed after the test. */
export async function connect(host: string, options: ConnectWith = {}): Promise<Connection> {
  const log = new RecordingLog();
  const { login = {}, ...rest } = options;
  const client = await connectToKfp({
    host,
    api: "auto",
    caCertificate: "",
    namespace: "",
    env: {},
    clock: quickClock(10),
    signal: new AbortController().signal,
    ...rest,
    login: { ...noLogin, ...login },
    log,
  });
  onTestFinished(() => client.close());
  return { client, log };
}

/** What it fails with. */
export async function errorOf(work: Promise<unknown>): Promise<KfpError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(KfpError);
  return error as KfpError;
}
