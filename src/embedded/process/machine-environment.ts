import type { Environment } from "../../model/environment.ts";

/**
 * What a step sees of this process's environment: enough to find programs and package indexes, no token of the workflow; and the mark by
 * which the runner ends what a job has left behind (actions/runner src/Runner.Worker/JobExtension.cs).
 */
const passedOn =
  /^(PATH|LANG|LANGUAGE|LC_.*|TZ|RUNNER_TRACKING_ID|SYSTEMROOT|PYENV_ROOT|PYENV_VERSION|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|CERT|TRUSTED_HOST|DEFAULT_TIMEOUT|CACHE_DIR))$/;

/** The password of an index is for compiling; on a cluster no step has it, and what a step prints is in the log. */
const withoutLogin = (addresses: string): string => addresses.replace(/\/\/[^/\s]*@/g, "//");

/** The variables of this process that its steps inherit. */
export function machineEnvironment(env: Environment): Readonly<Record<string, string>> {
  const inherited = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && passedOn.test(name) ? [[name, name.startsWith("PIP_") ? withoutLogin(value) : value]] : [],
  );
  return Object.fromEntries(inherited);
}
