import type { Login } from "../transport/identity.ts";

/** The login for a server that requires none. */
export function anonymous(): Login {
  return {
    identify: async () => ({ headers: {}, session: 0 }),
    accept: () => {},
    renew: async () => false,
    hint: () =>
      "Set one of `token`, `cookie`, `username` + `password` and `oidc-audience`. If one is set from a secret: secrets are empty in pull requests from forks and from Dependabot.",
  };
}
