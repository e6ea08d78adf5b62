import type { CiFacts } from "./ci-facts.ts";

/** From `https://host/owner/name.git`, `git@host:owner/name.git` or `ssh://git@host/owner/name.git`; never with a user name or password. */
export function repositoryOf(remote: string): Pick<CiFacts, "repository" | "serverUrl"> {
  const [, host = "", repository = ""] =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return host === "" || !repository.includes("/") ? {} : { repository, serverUrl: `https://${host}` };
}
