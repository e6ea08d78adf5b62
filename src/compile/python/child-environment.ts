import type { Environment } from "../../model/environment.ts";

/** Variables of this process's environment that a compilation sees. Tokens of the workflow are not among them, because modules are untrusted code. */
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
  // The runner uses it to find and end processes that a job has left (github.com/actions/runner, JobExtension.cs).
  "RUNNER_TRACKING_ID",
] as const;

/** Variables that the SDK reads: kfp_tekton/compiler/compiler.py, _op_to_template.py, _data_passing_rewriter.py of 1.9.3. */
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

/** @param passed names of further variables from the input `pass-env` */
export function compileEnvironment(env: Environment, passed: readonly string[]): Record<string, string> {
  // A fixed hash seed makes the order of sets, and some messages of the SDK, reproducible.
  return {
    ...pick(env, (name) => isSeen(name) || (sdkSettings as readonly string[]).includes(name) || passed.includes(name)),
    PYTHONHASHSEED: "0",
    PYTHONIOENCODING: "utf-8",
  };
}

/** Variables that the SDK and native libraries read; the recording of `os.environ` does not see them. */
export function unwatchedEnvironment(env: Environment, passed: readonly string[]): Record<string, string> {
  const isRead = (name: string): boolean =>
    isReadBelowPython(name) || (sdkSettings as readonly string[]).includes(name);
  return pick(env, (name) => isRead(name) || passed.includes(name));
}

/** @param passed names of further variables: requirements may name an index by them */
export function installEnvironment(env: Environment, passed: readonly string[] = []): Record<string, string> {
  const isWanted = (name: string): boolean => isSeen(name) || installerSettings.test(name) || passed.includes(name);
  return { ...pick(env, isWanted), PYTHONIOENCODING: "utf-8" };
}

/** Variables that the C library reads: time zone and locale. */
const isReadBelowPython = (name: string): boolean => name === "TZ" || name === "LANG" || name.startsWith("LC_");

const isSeen = (name: string): boolean => (seen as readonly string[]).includes(name) || name.startsWith("LC_");

function pick(env: Environment, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value !== undefined && wanted(name) ? [[name, value]] : [])),
  );
}
