/**
 * Codes and titles of errors. Codes are stable: users can search for them, and they stay when a message is improved. `npm run docs` writes
 * docs/errors.md from this table.
 */
export const errorCodes = {
  cancelled: {
    title: "Cancelled",
    meaning: "The workflow was cancelled, or its time limit was reached, before this was done.",
    cure: "Run the workflow again. If the job's own limit ended it, raise `timeout-minutes`, or lower `timeout` so that the step ends first.",
  },
  "input-invalid": {
    title: "Invalid input",
    meaning: "An input has a value that it cannot have, or does not fit the other inputs or the event.",
    cure: "Correct the input that the message names. docs/inputs.md lists the values of each input.",
  },
  "platform-unsupported": {
    title: "Unsupported platform",
    meaning: "The runner has an operating system that the action does not run on.",
    cure: "Run the job on Linux: `runs-on: ubuntu-latest`.",
  },
  "untrusted-checkout": {
    title: "Untrusted checkout",
    meaning: "The event runs with secrets and somebody else's code is checked out: compiling would execute it.",
    cure: "Compile pull requests from forks `on: pull_request`, in a job without secrets. Let a second workflow, `on: workflow_run`, comment or deliver.",
  },
  "server-data-unusable": {
    title: "Unusable data of the server",
    meaning: "The folder of an embedded server holds a database that is damaged, or that a later version has written.",
    cure: "Move the folder away to begin with an empty server, name another one, or use the version that wrote it.",
  },
  "migration-ratchet": {
    title: "Step back in the migration",
    meaning:
      "The change brings something into a module that KFP 2 does not have, of a kind that the module did not use before.",
    cure: "Use what KFP 2 has in its place: docs/migrating-to-kfp2.md lists it. With `migrate: report` the step only reports it.",
  },
  "migration-not-written": {
    title: "Module not changed",
    meaning:
      "`migrate --write` left a module as it is, because its change could not be told apart or undone afterwards.",
    cure: "Commit the module first. A module that is not UTF-8 has to be changed by hand.",
  },
  "discovery-failed": {
    title: "Discovery error",
    meaning: "The globs, or the modules that they match, cannot be used.",
    cure: "Correct the globs in `pipelines`. They are relative to the repository; `!` excludes files.",
  },
  "no-pipeline-found": {
    title: "No pipeline found",
    meaning: "None of the modules that `pipelines` names has a pipeline function.",
    cure: 'Decorate a function with `@dsl.pipeline(name="...")`, or name the functions that return pipelines in `entry`.',
  },
  "pipeline-lost": {
    title: "Lost pipeline",
    meaning: "A module that had a pipeline has none any more, although the file is still there.",
    cure: "Restore the pipeline's function. If it is meant to go, delete its module, or name it in `removed` in `pipelines.json`.",
  },
  "outside-workspace": {
    title: "Outside the workspace",
    meaning: "A path leads out of the workspace, directly or through a symbolic link.",
    cure: "Use a path inside the checkout, without `..` and without a symbolic link that leads out.",
  },
  "file-missing": {
    title: "Missing file",
    meaning: "An input names a file that is not there.",
    cure: "Correct the path. It is relative to the repository. Check that `actions/checkout` ran before this step.",
  },
  "not-writable": {
    title: "Not writable",
    meaning: "A folder that the step has to write to belongs to somebody else, or is read-only or full.",
    cure: "Give the runner's user write access to the folder, free disk space, or choose another folder.",
  },
  "compile-failed": {
    title: "Compile error",
    meaning: "A module did not become a package. The annotation is at the line of your own code.",
    cure: "Correct the line that the annotation shows. To see the same error locally, run the module with Python.",
  },
  "sdk-version-refused": {
    title: "SDK version refused",
    meaning: "`sdk` is not a version, or is too old to compile with.",
    cure: "Set `sdk` to a version that https://pypi.org/project/kfp-tekton/#history lists, 1.5 or later, or leave it out.",
  },
  "sdk-unavailable": {
    title: "SDK unavailable",
    meaning: "kfp-tekton could not be installed, or cannot be imported by the interpreter.",
    cure: "Read the installer's output in the log. Behind a proxy or with a private index, see docs/private-indexes.md. Without a network, install the SDK yourself and set `sdk: installed`.",
  },
  "requirements-conflict": {
    title: "Conflicting requirements",
    meaning: "Two requirements exclude each other: no choice of versions satisfies both.",
    cure: "Change one of the two requirements that the message names, or loosen its version.",
  },
  "package-tampered": {
    title: "Tampered package",
    meaning: "A package index served other bytes than those that a hash stands for. Nothing of them was run.",
    cure: "Look at the package index: it served a changed file. Compare the hash with the one on pypi.org before you change a lock.",
  },
  "python-unavailable": {
    title: "Python unavailable",
    meaning: "There is no such interpreter, or the SDK does not run on its version.",
    cure: "Run `actions/setup-python` before this step, with a version that the SDK supports, or set `python`.",
  },
  "sandbox-unavailable": {
    title: "Sandbox unavailable",
    meaning: "`sandbox` is `required`, and the runner lacks the means to confine the compiling processes.",
    cure: "Install bubblewrap in an earlier step, or let the job's container make user namespaces (docs/runners.md). With `sandbox: auto` the step compiles without a sandbox.",
  },
  "container-engine-missing": {
    title: "Container engine missing",
    meaning: "`embedded-runner` is `container`, and neither Docker nor Podman responds on this machine.",
    cure: "Start an engine in an earlier step, or set `embedded-runner: auto` (docs/embedded.md).",
  },
  "output-path-taken": {
    title: "Output path taken",
    meaning: "Two pipelines would be written to the same package file.",
    cure: "Rename one of the two pipelines or modules.",
  },
  "compiler-ended": {
    title: "Compiler ended",
    meaning: "The process that compiles ended before its work was done: usually the memory was exhausted.",
    cure: "Use a runner with more memory, or import large packages inside the components.",
  },
  "check-failed": {
    title: "Check failed",
    meaning: "A check has findings whose level in `checks` is `error`.",
    cure: "Correct what the findings describe, or lower their level in `checks`.",
  },
  "policy-invalid": {
    title: "Invalid policy",
    meaning:
      "`policy-file` is not YAML, has unknown settings, or values that they cannot have. The message has line and column.",
    cure: "Correct the file in the default branch. docs/policy.md has an example of each setting.",
  },
  "policy-unavailable": {
    title: "Policy unavailable",
    meaning: "`policy-file` cannot be read from the default branch. Without it, nothing is uploaded or run.",
    cure: "Check the path, which starts from the root of the repository, and give the job `contents: read`.",
  },
  "config-invalid": {
    title: "Invalid pipelines.yaml",
    meaning:
      "`pipelines.yaml` is not YAML, has unknown keys, or values that cannot be used. The message has line and column. Nothing was sent.",
    cure: "Correct the lines that the message names. docs/pipelines-yaml.md has an example of each key.",
  },
  "config-unavailable": {
    title: "pipelines.yaml unavailable",
    meaning:
      "The file that `config` names cannot be read, or an event about a pull request needs the default branch's file and it cannot be fetched. Nothing was sent.",
    cure: "Check the path, which starts from `working-directory`, and give the job `contents: read`.",
  },
  "not-promoted": {
    title: "Not promoted",
    meaning:
      "`promote-from` takes only packages that have succeeded in the other environment. This one has no succeeded run there. Nothing of the pipeline was uploaded.",
    cure: "Deploy the same package to the other environment and let its run succeed, then run the step again. The message lists the digests that have passed there.",
  },
  "version-missing": {
    title: "Version missing",
    meaning: "`run-existing` names a pipeline or a version that is not on the server. Nothing was run.",
    cure: "Take the names of pipeline and version as the server shows them: `pipeline`, or `pipeline@version`.",
  },
  "rollback-unsettled": {
    title: "Rollback not settled",
    meaning: "Something else changes the default version of the pipeline at the same time as the rollback.",
    cure: "Give the workflows of deployment and rollback the same `concurrency` group. Then run the step again.",
  },
  "schedules-unsettled": {
    title: "Schedules not settled",
    meaning: "Something else changes the schedules of this repository on the server at the same time.",
    cure: "Give the workflow a `concurrency` group, so that one deployment runs at a time. Then run the step again.",
  },
  "package-invalid": {
    title: "Package error",
    meaning:
      "A file is not a package that a server can take: not YAML, not exactly one pipeline, damaged, or malformed.",
    cure: "Compile the pipeline again, and commit the file as the compiler writes it.",
  },
  "package-too-large": {
    title: "Package too large",
    meaning: "A package, or what it unpacks to, exceeds a limit.",
    cure: "Split the pipeline, or load large data at run time.",
  },
  "package-changed": {
    title: "Package changed",
    meaning: "A package is not the file that was compiled: its SHA-256 or its pipeline's name differs.",
    cure: "Compile again, and pass the packages on unchanged.",
  },
  "no-package-found": {
    title: "No package found",
    meaning: "No file matches `packages`.",
    cure: "Correct `packages`. If another job compiles, check that `actions/download-artifact` ran before this step.",
  },
  "package-drifted": {
    title: "Drift",
    meaning: "The committed package differs in meaning from what its source compiles to, or belongs to no pipeline.",
    cure: "Compile again and commit the packages, or let `publish: commit` do so.",
  },
  "server-drifted": {
    title: "Drift on the server",
    meaning: "The default version on the server differs from what Git has, or one of them has no such pipeline.",
    cure: "Deliver the current commit, or delete what is only on the server.",
  },
  "kfp-request-failed": {
    title: "Kubeflow Pipelines error",
    meaning: "The server answered a request with an error. The message has its status and its own words.",
    cure: "Read the server's words in the message. If the server is overloaded, run the job again.",
  },
  "kfp-unreachable": {
    title: "Server unreachable",
    meaning: "No response came from the server.",
    cure: "Check `host`, and that the runner can reach it: its network, its proxy, `ca-certificate`.",
  },
  "kfp-not-found": {
    title: "Not a Kubeflow Pipelines server",
    meaning:
      "Something answers at `host`, but not the API of Kubeflow Pipelines, or not the generation that `api` names.",
    cure: "Set `host` to the address of Kubeflow or of its API, and `api` to `auto`.",
  },
  "kfp-response-unreadable": {
    title: "Unreadable response",
    meaning: "The server's response is not what its API promises: not JSON, cut short, or without required fields.",
    cure: "Run the job again. If it fails the same way, check what stands between the runner and the server.",
  },
  "version-exists": {
    title: "Version exists",
    meaning: "The server has a version of this name with other content. Versions are never overwritten.",
    cure: "Compile from a new commit, or set `version-name` to a name that is different for each content.",
  },
  "pipeline-name-taken": {
    title: "Pipeline name taken",
    meaning:
      "The server has a pipeline whose name differs only in upper and lower case, or one of this name that is not the pull request's own.",
    cure: "Choose another name in `pipeline-name`, or delete the pipeline on the server.",
  },
  "login-refused": {
    title: "Login refused",
    meaning: "The server, or the login layer in front of it, does not accept the token, cookie or session.",
    cure: "Renew the token, cookie or password, and check that its account may use the namespace. docs/login.md describes each login.",
  },
  "login-failed": {
    title: "Login error",
    meaning: "A login did not complete, so the request was not sent.",
    cure: "Check the login inputs against docs/login.md, then run the job again.",
  },
  "login-wrong-password": {
    title: "Wrong password",
    meaning: "The identity provider does not accept `username` and `password`.",
    cure: "Correct the secrets that `username` and `password` take.",
  },
  "login-unexpected-site": {
    title: "Unexpected login page",
    meaning: "The login leads to another site than expected. The password was not sent.",
    cure: "Check that `host` is right. If the login page is on another site, name that site in `login-origin`.",
  },
  "oidc-token-unavailable": {
    title: "No OIDC token",
    meaning: "`oidc-audience` is set, and GitHub gives this job no token, usually for want of `id-token: write`.",
    cure: "Add `permissions: id-token: write` to the job.",
  },
  "cluster-request-failed": {
    title: "Tekton error",
    meaning: "The cluster, or kubectl, answered with an error. The message has its own words.",
    cure: "Read the cluster's words in the message. docs/tekton.md lists what the action needs.",
  },
  "cluster-unreachable": {
    title: "Cluster unreachable",
    meaning: "kubectl could not reach the cluster.",
    cure: "Check the kubeconfig's server, and that the runner can reach it.",
  },
  "tekton-missing": {
    title: "Tekton missing",
    meaning: "The cluster has no Tekton Pipelines, or a version that is too old.",
    cure: "Install Tekton Pipelines, or a newer release of it, on the cluster.",
  },
  "kubectl-unavailable": {
    title: "kubectl unavailable",
    meaning: "There is no kubectl on the PATH, or it is too old.",
    cure: "Install kubectl before this step, for example with `azure/setup-kubectl`.",
  },
  "cluster-permission-missing": {
    title: "Missing permission",
    meaning: "The kubeconfig's account lacks a permission in the namespace. The message names it.",
    cure: "Grant the permission that the message names. docs/recipes.md has a Role.",
  },
  "custom-task-unsupported": {
    title: "Unsupported custom task",
    meaning: "The pipeline has a task that needs a controller which the cluster does not have.",
    cure: "Install the controller that the message names, or remove the loop or custom task.",
  },
  "run-denied": {
    title: "Run denied",
    meaning: "The cluster's admission refused the PipelineRun.",
    cure: "Correct what the admission's message names, and compile again.",
  },
  "run-gone": {
    title: "Run gone",
    meaning: "The run that is followed was deleted before it ended.",
    cure: "Run the job again. If somebody deletes runs, let them keep those that are not over.",
  },
  "log-missing": {
    title: "No log",
    meaning: "The server or the cluster has no log of a task.",
    cure: "Read the log in the cluster, with `kubectl logs`, before the pod is deleted.",
  },
  "github-request-failed": {
    title: "GitHub error",
    meaning: "A request to GitHub's API failed. The message has its status and its own words.",
    cure: "Check the job's `permissions`. If GitHub is unavailable, run the job again.",
  },
  "publish-failed": {
    title: "Publish error",
    meaning: "The packages did not get where `publish` wants them.",
    cure: "Read the message for the place that failed. docs/publishing.md lists what each needs.",
  },
  "branch-moved": {
    title: "Branch moved",
    meaning: "Others pushed to the branch, or deleted it, while the packages were being committed.",
    cure: "Run the workflow again: it starts from the branch as it is now.",
  },
  "branch-foreign": {
    title: "Foreign branch",
    meaning: "The last commit of the branch for the pull request is not this action's: it stays unchanged.",
    cure: "Move those commits to another branch, or delete the branch.",
  },
  "pull-request-not-allowed": {
    title: "Pull request not allowed",
    meaning: "The repository's settings do not let GitHub Actions open pull requests.",
    cure: "Allow it in the repository's settings: Actions, General, Workflow permissions.",
  },
  "release-immutable": {
    title: "Immutable release",
    meaning: "The release is published, has other packages, and cannot change any more.",
    cure: "Release the changed packages under a new tag.",
  },
  "artifact-service-missing": {
    title: "No artifact service",
    meaning: "The GitHub server, such as a GitHub Enterprise Server, cannot store artifacts of this generation.",
    cure: "Upload `output-dir` with `actions/upload-artifact@v3`, as docs/ghes.md shows.",
  },
  "artifact-exists": {
    title: "Artifact exists",
    meaning: "The workflow run has an artifact of this name with other content.",
    cure: "Set `artifact-name` to a name that is different for each job.",
  },
} as const satisfies Readonly<Record<string, ErrorDescription>>;

export interface ErrorDescription {
  readonly title: string;
  readonly meaning: string;
  /** What to do, where the error itself does not say it more precisely. */
  readonly cure: string;
}

export type ErrorCode = keyof typeof errorCodes;
