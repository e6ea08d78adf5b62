import type { Login } from "../transport/identity.ts";
import { describeJwt } from "./jwt.ts";
import type { LoginOptions } from "./options.ts";

/** Logs in with a fixed bearer token. */
export function tokenLogin({ values, clock, log }: LoginOptions): Login {
  const token = values.token.replace(/^Bearer\s+/i, "");
  log.mask(token);
  return {
    identify: async () => ({ headers: { authorization: `Bearer ${token}` }, session: 0 }),
    accept: () => {},
    renew: async () => false,
    hint: () => `The server rejected \`token\`${describeJwt(token, clock.now())}. ${audienceHint}`,
  };
}

/** Recorded: kfp-tekton-1.9.2-multiuser/05: a token for the cluster's default audience is as good as none (quirk: no-identity-is-500). */
export const audienceHint =
  "The API server accepts tokens for the audience pipelines.kubeflow.org (`kubectl create token NAME --audience=pipelines.kubeflow.org`). A gateway in front of it accepts only tokens of the issuers in its configuration.";
