import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
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
    got: () =>
      compileRepository((workspace, proof) => {
        for (const hook of ["post-checkout", "post-index-change", "pre-commit", "reference-transaction"])
          writeFileSync(join(workspace, ".git", "hooks", hook), `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
      }),
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
