import { systemClock } from "../../src/context/clock.ts";
import { describeServer, findServer } from "../../src/kfp/find-server.ts";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { createLogin, noLogin } from "../../src/kfp/login/login.ts";
import { createDispatcher } from "../../src/kfp/transport/network.ts";
import type { Environment } from "../../src/model/environment.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { runContract } from "./run-contract.ts";

interface CheckOptions {
  /** The address as a user knows it. */
  readonly host: string;
  readonly token: string;
  /** `auto` or a generation. */
  readonly api: string;
  /** Whether runs are submitted, followed and terminated, too. */
  readonly runs: boolean;
  readonly env: Environment;
  readonly say: (line: string) => void;
}

/** Finds the server as the action does, and says where it and the embedded one differ. @returns whether they are the same */
export async function checkServer({ host, token, api, runs, env, say }: CheckOptions): Promise<boolean> {
  if (URL.parse(host) === null) throw new Error("Say which server: npm run contract -- --host https://…");
  const common = { host, env, clock: systemClock, log: new RecordingLog(), signal: new AbortController().signal };
  const dispatcher = createDispatcher({ env, caCertificate: "" });
  try {
    const login = await createLogin({ ...common, dispatcher, values: { ...noLogin, token } });
    const found = await findServer({ ...common, dispatcher, login, api: api as GenerationName | "auto" });
    if (found.isMultiUser)
      throw new Error(
        `${host} is a multi-user server; the embedded server, and this comparison, know single-user ones.`,
      );
    say(`${describeServer(found)}, against the embedded server`);
    const { headers } = await login.identify();
    const { requests, differences } = await runContract({
      url: found.base,
      generation: found.generation.name,
      headers,
      runs,
    });
    for (const { note, request, lines } of differences) say([`≠ ${note} — ${request}`, ...lines].join("\n    "));
    say(`${requests} requests: ${requests - differences.length} the same, ${differences.length} different`);
    return differences.length === 0;
  } finally {
    await dispatcher.close();
  }
}
