import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "node:path/posix";
import { toolCache } from "../support/sdk-folder.ts";
import { makeFolder } from "../support/workspace.ts";
import { tools } from "./tools.ts";

/** What a person sees of a workflow run: the marks of its jobs, the log, the annotations, the summaries. */
export interface WorkflowRun {
  /** Job id → `success`, `failure`, `skipped`. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly annotations: readonly WorkflowAnnotation[];
  /** The summaries of the steps, one after the other. */
  readonly summary: string;
}

export interface WorkflowAnnotation {
  readonly level: string;
  readonly file: string;
  readonly line: string;
  readonly message: string;
}

export interface WorkflowOptions {
  /** A clone with the workflows: the commit that is checked out is the event's. */
  readonly repository: string;
  /** Name of a file in .github/workflows, without its ending. */
  readonly workflow: string;
  readonly event: string;
  readonly payload?: object;
  /** What the runner would set of its own: addresses and tokens of the stand-ins for GitHub. */
  readonly env?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Runs a workflow with act, on this machine, without containers. Actions of others are replaced by stand-ins, ours is the committed bundle. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const { repository, workflow, event } = options;
  const scratch = makeFolder("act");
  const payload = join(scratch, "event.json");
  writeFileSync(payload, JSON.stringify(options.payload ?? {}));
  const file = `.github/workflows/${workflow}.yml`;
  const args = [
    event,
    ...["--json", "-C", repository, "-W", file, "-e", payload],
    ...["-P", "ubuntu-latest=-self-hosted", "--no-cache-server"],
    ...localActions(readFileSync(join(repository, file), "utf8"), scratch),
    ...flags("-s", { GITHUB_TOKEN: "ghs_token", ...options.secrets }),
    ...flags("--var", options.variables ?? {}),
    ...flags("--env", options.env ?? {}),
  ];
  return readRun(await act(args, scratch));
}

const flags = (flag: string, values: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

/** `uses: owner/name@ref` of each action that is not checked out with the repository → a folder of this machine; act has actions/checkout itself. */
function localActions(workflow: string, scratch: string): readonly string[] {
  const root = join(import.meta.dirname, "..", "..");
  const uses = new Set([...workflow.matchAll(/uses: ([\w-]+\/[\w-]+@\w+)/g)].map(([, used = ""]) => used));
  return [...uses].flatMap((used) => {
    const name = parse(used.replace(/@.*/, "")).base;
    if (name === "checkout") return [];
    if (name !== "kfp-tekton-action")
      return ["--local-repository", `${used}=${join(import.meta.dirname, "actions", name)}`];
    const action = join(scratch, "action");
    mkdirSync(action, { recursive: true });
    for (const part of ["action.yml", "dist"]) cpSync(join(root, part), join(action, part), { recursive: true });
    return ["--local-repository", `${used}=${action}`];
  });
}

/** act takes the first `node` of the PATH for actions, whatever they ask for. It exits with 1 when a job fails: that is for the caller to judge. */
async function act(args: readonly string[], scratch: string): Promise<string> {
  const { PATH = "" } = process.env;
  const machine = Object.entries(process.env).filter(([name]) => /^(PIP_|PYENV|UV_|HTTPS?_PROXY|NO_PROXY)/i.test(name));
  const env = {
    ...Object.fromEntries(machine),
    HOME: join(scratch, "home"),
    // Holds RUNNER_TOOL_CACHE, and so the SDK's environment, from one run to the next.
    XDG_CACHE_HOME: join(toolCache, "act"),
    PATH: `${join(import.meta.dirname, "programs")}:${dirname(process.execPath)}:${PATH}`,
    TERM: "dumb",
    GIT_PAGER: "cat",
  };
  return await new Promise((resolve, reject) => {
    execFile(tools.act, args, { env, maxBuffer: 64 * 1024 * 1024, timeout: 240_000 }, (error, stdout, stderr) => {
      if (error !== null && !stdout.includes('"jobResult"')) reject(new Error(`act: ${stderr}\n${stdout}`));
      else resolve(stdout);
    });
  });
}

type Event = Readonly<Record<string, unknown>> & { readonly kvPairs?: Readonly<Record<string, string>> };

function readRun(stdout: string): WorkflowRun {
  const events = stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Event] : []));
  const ofCommand = (...names: readonly string[]): readonly Event[] =>
    events.filter(({ command }) => names.includes(String(command)));
  return {
    jobs: Object.fromEntries(
      events.flatMap(({ jobID, jobResult }) => (jobResult === undefined ? [] : [[jobID, jobResult]])),
    ),
    log: events.flatMap(({ raw_output, msg }) => (raw_output === true ? [msg] : [])).join(""),
    annotations: ofCommand("error", "warning", "notice").map(({ command, kvPairs = {}, arg }) => ({
      level: String(command),
      file: kvPairs.file ?? "",
      line: kvPairs.line ?? "",
      message: String(arg ?? ""),
    })),
    summary: ofCommand("summary")
      .map(({ content }) => content)
      .join("\n"),
  };
}
