import type { GitHub } from "@actions/github/lib/utils";
import { requestLine } from "../context/request-line.ts";
import type { Clock } from "../model/clock.ts";
import type { Environment } from "../model/environment.ts";
import { type GitHubError, InputError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { graphqlError, requestError } from "./github-error.ts";
import { type FailedAttempt, pauseBefore } from "./retry.ts";

/** The client of @actions/github with retries, time limits and GitHubErrors: `rest`, `paginate` and `graphql`. */
export type GitHubClient = InstanceType<typeof GitHub>;

export interface GitHubClientOptions {
  readonly token: string;
  /** Provides GITHUB_API_URL. */
  readonly env: Environment;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const requestTimeoutMs = 60_000;

/**
 * A client of GitHub's REST and GraphQL API. Its requests throw GitHubError, or the reason of the signal when that is aborted.
 * @throws InputError without a token
 */
export async function openGitHub(options: GitHubClientOptions): Promise<GitHubClient> {
  if (options.token === "") throw new InputError(["Input `github-token` is empty: leave it out, or give it a token."]);
  const { GitHub, getOctokitOptions } = await import("@actions/github/lib/utils");
  const { log } = options;
  const client = new GitHub(
    getOctokitOptions(options.token, {
      baseUrl: options.env.GITHUB_API_URL || "https://api.github.com",
      userAgent: "kfp-tekton-action",
      log: { debug: () => {}, info: () => {}, warn: (text) => log.debug(text), error: (text) => log.debug(text) },
    }),
  );
  client.hook.wrap("request", async (request, parameters) => {
    const settings = parameters.request;
    const bounded = boundedFetch(settings?.fetch ?? fetch);
    return await persist(options, parameters, async (signal) => {
      // The object is changed in place, because hooks are bound to it and ignore a copy (before-after-hook, lib/register.js).
      parameters.request = { ...settings, signal, fetch: bounded };
      const started = options.clock.now();
      const note = (url: string, status: number): void =>
        log.debug(requestLine({ method: parameters.method, url, status, durationMs: options.clock.now() - started }));
      try {
        const response = await request(parameters);
        note(response.url, response.status);
        return response;
      } catch (error) {
        const { status, request: sent } = error as RefusedRequest;
        if (sent !== undefined && status !== undefined) note(sent.url, status);
        throw error;
      }
    });
  });
  const { graphql } = client;
  // GraphQL errors are wrapped here, because their HTTP request succeeds and the hook does not see them.
  return Object.assign(client, {
    graphql: async (...call: Parameters<typeof graphql>) => {
      try {
        return await graphql(...call);
      } catch (error) {
        throw graphqlError(error);
      }
    },
  });
}

/** The fields of octokit's RequestError that are read. */
interface RefusedRequest {
  readonly status?: number;
  readonly request?: { readonly url: string };
}

type SendOnce<T> = (signal: AbortSignal) => Promise<T>;

/** Retries by the rules in retry.ts. octokit's plugins would repeat a POST after any 5xx, and delay writes by a second. */
async function persist<T>(
  { clock, log, signal }: GitHubClientOptions,
  parameters: FailedAttempt["parameters"],
  attempt: SendOnce<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const failure: GitHubError = requestError(error);
      const pause = pauseBefore({ error, parameters, tries, now: clock.now() });
      if (pause === undefined) throw failure;
      log.line(`${failure.message} Trying again in ${Math.ceil(pause / 1000)} s.`);
      await clock.sleep(pause, signal);
    }
  }
}
