/**
 * The folders of src in the order of imports. A file may import, types included, only from its own folder and from folders further down this
 * list. `test/graph.test.ts` checks the order, and `npm run docs` draws the list in CONTRIBUTING.md and docs/architecture.md.
 */
export const folders: readonly Folder[] = [
  { path: "index.ts", about: "the entry of the bundle: the action or the command line" },
  { path: "cli", about: "the command line: commands, flags, the terminal" },
  { path: "cli/ci", about: "what git and each CI system say of the commit: one file for each" },
  { path: "action.ts", about: "a step of a workflow: signals, the mode, the outputs, the exit code" },
  { path: "run.ts", about: "the mode of every workflow: discover, compile, check, publish, upload, submit, follow" },
  {
    path: "finish.ts",
    about: "the last steps of that mode: upload, submit, schedules, or the comparison with a server",
  },
  { path: "cleanup.ts", about: "the mode that removes the versions of a closed pull request" },
  { path: "run-existing.ts", about: "the mode that runs versions which are on the server already" },
  { path: "rollback.ts", about: "the mode that makes the versions of an earlier commit the default ones again" },
  { path: "follow.ts", about: "the mode that follows a run which is on the server already" },
  { path: "post.ts", about: "the post step: terminates the runs that a killed step left behind" },
  { path: "obtain", about: "where the packages come from: compiled now, unchanged, or compiled by an earlier job" },
  { path: "drift", about: "Git compared with the committed packages and with the server, and the issue about it" },
  { path: "change", about: "what a pull request changes: the baseline, the report, the comment" },
  { path: "migrate", about: "what stands between the modules and KFP 2, and what keeps it from growing" },
  { path: "publish", about: "packages as an artifact, a commit, a pull request, a release" },
  { path: "delivery", about: "plan, upload, submit: names, parameters, and the server or cluster that takes them" },
  { path: "schedules", about: "recurring runs as pipelines.yaml has them: planned, then applied" },
  { path: "cluster", about: "a cluster without KFP, through kubectl: preflight, submission, watching" },
  { path: "embedded", about: "stands in for a server or a cluster where there is none" },
  { path: "embedded/kubernetes", about: "the part of the Kubernetes API that kubectl needs" },
  { path: "embedded/page", about: "the pages for people: which one an address leads to" },
  { path: "embedded/generations", about: "routes of each generation of servers, and where their responses differ" },
  { path: "embedded/v2", about: "requests of Kubeflow Pipelines 2" },
  { path: "embedded/v1", about: "requests of kfp-tekton" },
  { path: "embedded/local-runner", about: "executes a package of KFP 2 with the SDK's own `kfp.local`" },
  { path: "embedded/runner", about: "executes a PipelineRun by Tekton's rules" },
  { path: "embedded/container", about: "starts steps as containers of their images" },
  { path: "embedded/engine", about: "the API of a container engine: finds it, pulls, reads output" },
  {
    path: "embedded/custom-tasks",
    about: "the controllers of custom tasks: loops, breaks, CEL conditions, exit handlers",
  },
  { path: "embedded/process", about: "starts steps as processes of this machine" },
  { path: "embedded/step", about: "what is asked of whoever starts a step, and its log" },
  { path: "embedded/store", about: "what the server keeps, and how it lists it" },
  { path: "embedded/http", about: "requests and responses" },
  { path: "kfp", about: "the client of a Kubeflow Pipelines server: finds out which one it is, and connects" },
  { path: "kfp/login", about: "one file for each way to log in" },
  { path: "kfp/operations", about: "what is done with pipelines, versions and runs, the same on every server" },
  { path: "kfp/generations", about: "the requests of each generation of servers" },
  { path: "kfp/transport", about: "one HTTP request: time limits, retries, errors" },
  { path: "compile", about: "the SDK's environment, the cache, the Python driver in driver/" },
  { path: "compile/installation", about: "pip and uv: who installs, with whose settings, and what their errors mean" },
  { path: "compile/requirements", about: "the files that `requirements` names, and all that they include" },
  { path: "compile/locks", about: "the SDK and uv with hashes, for each Python: `npm run lock` renews them" },
  { path: "compile/python", about: "which interpreter, and what it sees of the environment" },
  { path: "sandbox", about: "what the compiling processes see of the machine, and the programs that confine them" },
  { path: "page", about: "runs, pipelines and versions as HTML: for the embedded server, and for the report of a run" },
  { path: "config", about: "pipelines.yaml: read, checked, and merged with the inputs" },
  { path: "report", about: "log, annotations, job summary, outputs" },
  { path: "report/formats", about: "reports for other programs: JUnit XML, SARIF, GitLab Code Quality" },
  { path: "report/diagram", about: "graphs as Mermaid" },
  { path: "report/text", about: "Markdown, and text from outside made safe to show" },
  { path: "gate", about: "follows a run to its verdict" },
  { path: "equality", about: "whether a package of KFP 2 does what one of KFP 1 does" },
  { path: "graph", about: "a pipeline as tasks and what they wait for, and the difference of two" },
  { path: "checks", about: "one file for each rule about a compiled package" },
  { path: "checks/policy", about: "what packages may ask for: the policy of the default branch" },
  { path: "packages", about: "the file format: reading, writing, archives, the manifest" },
  { path: "discovery", about: "which modules hold pipelines, and which files they depend on, read from their text" },
  { path: "github", about: "the client of GitHub's API" },
  { path: "job-cache", about: "what jobs keep for one another in GitHub's cache, and whose it may be" },
  { path: "event", about: "what the workflow's event says, and whose code it is about" },
  { path: "git", about: "what git knows of the checkout" },
  { path: "context", about: "what every step of the story is given" },
  { path: "cron", about: "cron expressions as servers read them, and when they are due" },
  { path: "inputs", about: "every input, its default and its parser" },
  { path: "workspace", about: "files inside the workspace: what may be read, how it is written" },
  { path: "argo", about: "how Argo names the parts of a Workflow, and how it reports them" },
  { path: "tekton/admission", about: "why Tekton or Kubernetes would not take a PipelineRun" },
  { path: "tekton", about: "the PipelineRun as Tekton defines it: its types, its states, its reasons" },
  { path: "model", about: "the types and errors that several folders share; they do no work" },
];

/** The list in six groups, for the picture in docs/architecture.md. Each group ends before the first folder of the next one. */
export const floors: readonly { readonly title: string; readonly first: string }[] = [
  { title: "Modes", first: "index.ts" },
  { title: "Steps", first: "obtain" },
  { title: "Servers and clusters", first: "cluster" },
  { title: "Crafts", first: "compile" },
  { title: "Surroundings", first: "github" },
  { title: "Words", first: "argo" },
];

export interface Folder {
  /** Path below src, of a folder or of a file at the top of src. */
  readonly path: string;
  /** Continues "path: " and has no full stop. */
  readonly about: string;
}
