/**
 * Codes and titles of errors. Codes are stable: users can search for them, and they stay when a message is improved. `npm run docs` writes
 * docs/errors.md from this table.
 */
export const errorCodes = {
  cancelled: {
    title: "Cancelled",
    meaning: "The workflow was cancelled, or its time limit was reached, before this was done.",
  },
  "input-invalid": {
    title: "Invalid input",
    meaning: "An input has a value that it cannot have, or does not fit the other inputs or the event.",
  },
  "platform-unsupported": {
    title: "Unsupported platform",
    meaning: "The runner has an operating system that the action does not run on.",
  },
  "untrusted-checkout": {
    title: "Untrusted checkout",
    meaning: "The event runs with secrets and somebody else's code is checked out: compiling would execute it.",
  },
  "discovery-failed": {
    title: "Discovery error",
    meaning: "The globs, or the modules that they match, cannot be used.",
  },
  "no-pipeline-found": {
    title: "No pipeline found",
    meaning: "None of the modules that `pipelines` names has a pipeline function.",
  },
  "pipeline-lost": {
    title: "Lost pipeline",
    meaning: "A module that had a pipeline has none any more, although the file is still there.",
  },
  "outside-workspace": {
    title: "Outside the workspace",
    meaning: "A path leads out of the workspace, directly or through a symbolic link.",
  },
  "file-missing": { title: "Missing file", meaning: "An input names a file that is not there." },
  "not-writable": {
    title: "Not writable",
    meaning: "A folder that the step has to write to belongs to somebody else, or is read-only or full.",
  },
  "compile-failed": {
    title: "Compile error",
    meaning: "A module did not become a package. The annotation is at the line of your own code.",
  },
  "sdk-version-refused": {
    title: "SDK version refused",
    meaning: "`sdk` is no version, or one that is too old to compile with.",
  },
  "sdk-unavailable": {
    title: "SDK unavailable",
    meaning: "kfp-tekton could not be installed, or cannot be imported by the interpreter.",
  },
  "requirements-conflict": {
    title: "Conflicting requirements",
    meaning: "Two requirements exclude each other: no choice of versions satisfies both.",
  },
  "package-tampered": {
    title: "Tampered package",
    meaning: "A package index served other bytes than those that a hash stands for. Nothing of them was run.",
  },
  "python-unavailable": {
    title: "Python unavailable",
    meaning: "There is no such interpreter, or the SDK does not run on its version.",
  },
  "output-path-taken": {
    title: "Output path taken",
    meaning: "Two pipelines would be written to the same package file.",
  },
  "compiler-ended": {
    title: "Compiler ended",
    meaning: "The process that compiles ended before its work was done: usually the memory was exhausted.",
  },
  "check-failed": { title: "Check failed", meaning: "A check has findings whose level in `checks` is `error`." },
  "package-invalid": {
    title: "Package error",
    meaning:
      "A file is not a package that a server can take: not YAML, not exactly one pipeline, damaged, or malformed.",
  },
  "package-too-large": { title: "Package too large", meaning: "A package, or what it unpacks to, exceeds a limit." },
  "package-changed": {
    title: "Package changed",
    meaning: "A package is not the file that was compiled: its SHA-256 or its pipeline's name differs.",
  },
  "no-package-found": { title: "No package found", meaning: "No file matches `packages`." },
  "package-drifted": {
    title: "Drift",
    meaning: "The committed package differs in meaning from what its source compiles to, or belongs to no pipeline.",
  },
  "server-drifted": {
    title: "Drift on the server",
    meaning: "The default version on the server differs from what Git has, or one of them has no such pipeline.",
  },
  "kfp-request-failed": {
    title: "Kubeflow Pipelines error",
    meaning: "The server answered a request with an error. The message has its status and its own words.",
  },
  "kfp-unreachable": { title: "Server unreachable", meaning: "No response came from the server." },
  "kfp-not-found": {
    title: "Not a Kubeflow Pipelines server",
    meaning:
      "Something answers at `host`, but not the API of Kubeflow Pipelines, or not the generation that `api` names.",
  },
  "kfp-response-unreadable": {
    title: "Unreadable response",
    meaning: "The server's response is not what its API promises: not JSON, cut short, or without required fields.",
  },
  "version-exists": {
    title: "Version exists",
    meaning: "The server has a version of this name with other content. Versions are never overwritten.",
  },
  "pipeline-name-taken": {
    title: "Pipeline name taken",
    meaning:
      "The server has a pipeline whose name differs only in upper and lower case, or one of this name that is not the pull request's own.",
  },
  "login-refused": {
    title: "Login refused",
    meaning: "The server, or the login layer in front of it, does not accept the token, cookie or session.",
  },
  "login-failed": { title: "Login error", meaning: "A login did not complete, so the request was not sent." },
  "login-wrong-password": {
    title: "Wrong password",
    meaning: "The identity provider does not accept `username` and `password`.",
  },
  "login-unexpected-site": {
    title: "Unexpected login page",
    meaning: "The login leads to another site than expected. The password was not sent.",
  },
  "oidc-token-unavailable": {
    title: "No OIDC token",
    meaning: "`oidc-audience` is set, and GitHub gives this job no token, usually for want of `id-token: write`.",
  },
  "cluster-request-failed": {
    title: "Tekton error",
    meaning: "The cluster, or kubectl, answered with an error. The message has its own words.",
  },
  "cluster-unreachable": { title: "Cluster unreachable", meaning: "kubectl could not reach the cluster." },
  "tekton-missing": {
    title: "Tekton missing",
    meaning: "The cluster has no Tekton Pipelines, or a version that is too old.",
  },
  "kubectl-unavailable": {
    title: "kubectl unavailable",
    meaning: "There is no kubectl on the PATH, or it is too old.",
  },
  "cluster-permission-missing": {
    title: "Missing permission",
    meaning: "The kubeconfig's account lacks a permission in the namespace. The message names it.",
  },
  "custom-task-unsupported": {
    title: "Unsupported custom task",
    meaning: "The pipeline has a task that needs a controller which the cluster does not have.",
  },
  "run-denied": { title: "Run denied", meaning: "The cluster's admission refused the PipelineRun." },
  "run-gone": { title: "Run gone", meaning: "The run that is followed was deleted before it ended." },
  "log-missing": { title: "No log", meaning: "The server or the cluster has no log of a task." },
  "github-request-failed": {
    title: "GitHub error",
    meaning: "A request to GitHub's API failed. The message has its status and its own words.",
  },
  "publish-failed": { title: "Publish error", meaning: "The packages did not get where `publish` wants them." },
  "branch-moved": {
    title: "Branch moved",
    meaning: "Others pushed to the branch, or deleted it, while the packages were being committed.",
  },
  "branch-foreign": {
    title: "Foreign branch",
    meaning: "The last commit of the branch for the pull request is not this action's: it is left as it is.",
  },
  "pull-request-not-allowed": {
    title: "Pull request not allowed",
    meaning: "The repository's settings do not let GitHub Actions open pull requests.",
  },
  "release-immutable": {
    title: "Immutable release",
    meaning: "The release is published, has other packages, and cannot change any more.",
  },
  "artifact-service-missing": {
    title: "No artifact service",
    meaning: "The GitHub server, such as a GitHub Enterprise Server, cannot store artifacts of this generation.",
  },
  "artifact-exists": {
    title: "Artifact exists",
    meaning: "The workflow run has an artifact of this name with other content.",
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly meaning: string }>>;

export type ErrorCode = keyof typeof errorCodes;
