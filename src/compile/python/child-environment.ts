import type { Environment } from "../../model/environment.ts";

/** What a compilation sees of this process's environment. No token of the workflow is among it: modules are somebody's code. */
const seen = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "SHELL",
  "LANG",
  "LANGUAGE",
  "TZ",
  "TMPDIR",
  "TEMP",
  "TMP",
  "SYSTEMROOT",
  "PYTHONPATH",
  "PYTHONHOME",
  "PYENV_ROOT",
  "PYENV_VERSION",
  "VIRTUAL_ENV",
  "CONDA_PREFIX",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "REQUESTS_CA_BUNDLE",
  "CURL_CA_BUNDLE",
  // By it the runner finds what a job has left running, and ends it (github.com/actions/runner, JobExtension.cs).
  "RUNNER_TRACKING_ID",
] as const;

/** What the SDK reads: kfp_tekton/compiler/compiler.py, _op_to_template.py, _data_passing_rewriter.py of 1.9.3. */
const sdkSettings = [
  "DEFAULT_ARTIFACT_BUCKET",
  "DEFAULT_ARTIFACT_ENDPOINT",
  "DEFAULT_ARTIFACT_ENDPOINT_SCHEME",
  "CONDITION_IMAGE_NAME",
  "TEKTON_BASH_STEP_IMAGE",
  "TEKTON_COPY_RESULTS_STEP_IMAGE",
  "GENERATE_COMPONENT_SPEC_ANNOTATIONS",
  "DISABLE_ARTIFACT_TRACKING",
  "DEFAULT_ACCESSMODES",
  "DEFAULT_STORAGE_SIZE",
  "DEFAULT_STORAGE_CLASS",
  "OUTPUT_BIG_DATA_PATH",
  "OUTPUT_PREVIEW",
  "OUTPUT_PREVIEW_SIZE",
] as const;

/** Installers read their index and its credentials from these; a compilation does not need them. */
const installerSettings = /^(PIP|UV)_/;

/** @param passed names of further variables, the user's choice */
export function compileEnvironment(env: Environment, passed: readonly string[]): Record<string, string> {
  // The order of sets, and with it some messages of the SDK, depends on the hash seed.
  return {
    ...pick(env, (name) => isSeen(name) || (sdkSettings as readonly string[]).includes(name) || passed.includes(name)),
    PYTHONHASHSEED: "0",
    PYTHONIOENCODING: "utf-8",
  };
}

/** What the SDK, or a library that is not written in Python, reads without that a module's own look-ups show it. */
export function unwatchedEnvironment(env: Environment, passed: readonly string[]): Record<string, string> {
  const isRead = (name: string): boolean =>
    isReadBelowPython(name) || (sdkSettings as readonly string[]).includes(name);
  return pick(env, (name) => isRead(name) || passed.includes(name));
}

export function installEnvironment(env: Environment): Record<string, string> {
  return { ...pick(env, (name) => isSeen(name) || installerSettings.test(name)), PYTHONIOENCODING: "utf-8" };
}

/** By the C library: the local time, and what belongs to a language. */
const isReadBelowPython = (name: string): boolean => name === "TZ" || name === "LANG" || name.startsWith("LC_");

const isSeen = (name: string): boolean => (seen as readonly string[]).includes(name) || name.startsWith("LC_");

function pick(env: Environment, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value !== undefined && wanted(name) ? [[name, value]] : [])),
  );
}
