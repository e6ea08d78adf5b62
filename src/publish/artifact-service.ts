import { request } from "undici";
import { requestLine } from "../context/request-line.ts";
import { createDispatcher, readBounded } from "../kfp/transport/network.ts";
import type { Clock } from "../model/clock.ts";
import type { Environment } from "../model/environment.ts";
import { PublishError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import type { Log } from "../model/log.ts";
import { parseJson } from "../model/parse-json.ts";
import { fieldsOf } from "../tekton/untyped.ts";

export interface ArtifactServiceOptions {
  readonly log: Pick<Log, "debug">;
  readonly clock: Clock;
  readonly env: Environment;
  readonly signal: AbortSignal;
}

/** Time limit of the question. Without a response the service may be busy; the upload retries and reports the error. */
const answerWithinMs = 10_000;

/**
 * Asks for the artifacts of this workflow run. The runner's variables and the service's response say whether there is one: a host name does
 * not, because newer releases of GitHub Enterprise Server may have it.
 * @returns why artifacts cannot be uploaded, in a clause without a full stop; undefined when they can
 */
export async function whyNoArtifacts(options: ArtifactServiceOptions): Promise<string | undefined> {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: results } = options.env;
  if (!token) return "this is not a step of a GitHub workflow: the runner sets no ACTIONS_RUNTIME_TOKEN";
  if (!results) return "this GitHub server has none: the runner sets no ACTIONS_RESULTS_URL";
  const url = new URL("/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts", results);
  const reply = await ask(url, { ...options, token });
  return reply !== undefined && isMissing(reply)
    ? `this GitHub server has none: ${url.origin} responds with HTTP ${reply.status}`
    : undefined;
}

export const missingArtifactService = (reason: string, outputDir: string): PublishError =>
  new PublishError(`\`publish: artifact\` needs an artifact service, and ${reason}.`, {
    code: "artifact-service-missing",
    hint: `Set \`publish: folder\`, and upload the folder \`${outputDir}\` with actions/upload-artifact@v3 in the next step. See docs/ghes.md.`,
  });

interface Reply {
  readonly status: number;
  /** The code of a Twirp error (twitchtv/twirp docs/spec_v7.md, "Error Codes"); empty where something else responded. */
  readonly code: string;
}

interface Question extends ArtifactServiceOptions {
  readonly token: string;
}

/** @returns undefined when no response came */
async function ask(url: URL, { token, env, log, clock, signal }: Question): Promise<Reply | undefined> {
  const dispatcher = createDispatcher({ env, caCertificate: "" });
  const started = clock.now();
  try {
    const { statusCode, body } = await request(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(idsIn(token)),
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]),
      dispatcher,
    });
    log.debug(requestLine({ method: "POST", url, status: statusCode, durationMs: clock.now() - started }));
    return { status: statusCode, code: codeIn(await readBounded(body, mebibyte)) };
  } catch {
    return undefined;
  } finally {
    await dispatcher.destroy();
  }
}

/** A service that knows the method responds to a wrong question with a code of its own, also with HTTP 404. */
const isMissing = ({ status, code }: Reply): boolean =>
  ["bad_route", "unimplemented"].includes(code) || (code === "" && [404, 405, 410, 501].includes(status));

function codeIn(text: string): string {
  const { code } = fieldsOf(parseJson(text));
  return typeof code === "string" ? code : "";
}

/** The token's scope `Actions.Results:<run>:<job>` names the run, as in actions/toolkit packages/artifact/src/internal/shared/util.ts. */
function idsIn(token: string): object {
  const { scp } = fieldsOf(parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()));
  const [, run = "", job = ""] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(String(scp)) ?? [];
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
