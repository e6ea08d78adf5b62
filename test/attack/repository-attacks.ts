import { execFileSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runStep } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";
import type { Attack } from "./attack.ts";

/** In the place of modules that our own Python loads. */
const shadowed = [
  "json",
  "pip",
  "platform/__init__",
  "selectors",
  "signal",
  "socket",
  "sitecustomize",
  "kfp_tekton_action",
];

/** The step compiles a repository and asks git about it. What its settings or files started outside of modules was got. */
async function compileRepository(prepare: (workspace: string, proof: string) => void): Promise<readonly string[]> {
  const proof = join(makeFolder("proof"), "ran");
  const workspace = makeWorkspace({
    "pipelines/a.py": pipelineModule(oneStep),
    ".gitattributes": "*.py filter=evil diff=evil\n",
  });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: workspace, encoding: "utf8", stdio: "pipe" });
  git("init", "-q");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x");
  const before = git("rev-parse", "HEAD").trim();
  writeFileSync(join(workspace, "pipelines", "a.py"), pipelineModule(oneStep, { name: "other" }));
  prepare(workspace, proof);
  const event = join(makeFolder("event"), "event.json");
  writeFileSync(event, JSON.stringify({ before }));
  const step = await runStep({
    workspace,
    // What holds here holds without a sandbox.
    inputs: {
      sandbox: "off",
      python: sdkPython(),
      sdk: "installed",
      "changed-only": "true",
      drift: "warning",
      checks: "off",
    },
    env: { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: event, GITHUB_REF: "refs/heads/main", GITHUB_SHA: before },
  });
  if (!step.log.includes("compiled/a.yaml")) throw new Error(`the step did not compile:\n${step.log}`);
  return existsSync(proof) ? ["a program of the repository ran"] : [];
}

const setting =
  (name: string) =>
  (workspace: string, proof: string): void =>
    void execFileSync("git", ["config", name, `touch ${proof}; cat`], { cwd: workspace });

const hooks = ["post-checkout", "post-index-change", "pre-commit", "reference-transaction"] as const;

function writeHooks(folder: string, proof: string): void {
  mkdirSync(folder, { recursive: true });
  for (const hook of hooks) writeFileSync(join(folder, hook), `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
}

/** A repository in the repository, which the commit pins, with a changed file and settings of its own. */
function addSubmodule(workspace: string, settings: readonly (readonly [name: string, value: string])[]): void {
  const folder = join(workspace, "sub");
  mkdirSync(folder);
  writeFileSync(join(folder, "b.py"), "first");
  writeFileSync(join(folder, ".gitattributes"), "*.py filter=evil diff=evil\n");
  const git = (cwd: string, ...args: readonly string[]): unknown => execFileSync("git", args, { cwd, stdio: "pipe" });
  git(folder, "init", "-q");
  git(folder, "add", ".");
  git(folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x");
  git(workspace, "-c", "advice.addEmbeddedRepo=false", "add", "sub");
  git(workspace, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "y", "sub");
  // Of the same length, so that git has to read it, through the filter.
  writeFileSync(join(folder, "b.py"), "other");
  for (const [name, value] of settings) git(folder, "config", name, value);
}

export const repositoryAttacks: readonly Attack<void>[] = [
  ...[
    "core.fsmonitor",
    "filter.evil.clean",
    "filter.evil.process",
    "diff.external",
    "diff.evil.command",
    "diff.evil.textconv",
    "core.pager",
    "core.sshCommand",
    "credential.helper",
    "core.alternateRefsCommand",
    "core.gitProxy",
    "merge.evil.driver",
    "uploadpack.packObjectsHook",
  ].map((name) => ({
    tries: `have git run a program (${name})`,
    got: () => compileRepository(setting(name)),
  })),
  {
    tries: "have git run a program of a file that its settings include (include.path)",
    got: () =>
      compileRepository((workspace, proof) => {
        writeFileSync(join(workspace, ".git", "evil"), `[core]\n\tfsmonitor = "touch ${proof}; cat"\n`);
        execFileSync("git", ["config", "include.path", "evil"], { cwd: workspace });
      }),
  },
  {
    tries: "have git run its hooks",
    got: () => compileRepository((workspace, proof) => writeHooks(join(workspace, ".git", "hooks"), proof)),
  },
  {
    tries: "have git run hooks of a folder of the repository (core.hooksPath)",
    got: () =>
      compileRepository((workspace, proof) => {
        writeHooks(join(workspace, "hooks"), proof);
        execFileSync("git", ["config", "core.hooksPath", join(workspace, "hooks")], { cwd: workspace });
      }),
  },
  ...["core.fsmonitor", "filter.evil.clean", "filter.evil.process", "diff.external", "diff.evil.textconv"].map(
    (name) => ({
      tries: `have git run a program of a submodule (${name})`,
      got: () => compileRepository((workspace, proof) => addSubmodule(workspace, [[name, `touch ${proof}; cat`]])),
    }),
  ),
  {
    tries: "have a file outside overwritten by a hard link in the place of a package",
    got: async () => {
      const outside = join(makeFolder("outside"), "file");
      writeFileSync(outside, "alive");
      const ran = await compileRepository((workspace) => {
        mkdirSync(join(workspace, "compiled"));
        for (const name of ["a.yaml", "pipelines.json", "checksums.txt"])
          linkSync(outside, join(workspace, "compiled", name));
      });
      return [...ran, ...(readFileSync(outside, "utf8") === "alive" ? [] : ["a file outside is changed"])];
    },
  },
  {
    tries: "have the action's own Python load its json.py, pip.py or platform/",
    got: () =>
      compileRepository((workspace, proof) => {
        execFileSync("mkdir", ["-p", join(workspace, "platform")]);
        for (const name of shadowed)
          writeFileSync(join(workspace, `${name}.py`), `open(${JSON.stringify(proof)}, "a")\n`);
      }),
  },
];
