import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const secret = "S3CRET";

/** A package whose build is a program of its own: it puts what it got into the package. */
const backend = (job: string): string => `
import glob, os, zipfile

def tried(read):
    try: return read()
    except OSError as error: return type(error).__name__

def environments():
    return "".join(str(tried(lambda: open(path, "rb").read())) for path in glob.glob("/proc/[0-9]*/environ"))

def build_wheel(folder, config_settings=None, metadata_directory=None):
    got = {
        "temporary": tried(lambda: open("${job}/token").read()),
        "settings": tried(lambda: open("../.git/config").read()),
        "environment": "${secret}" in environments(),
        "outside": tried(lambda: open("${job}/canary", "a").write("evil")),
        "repository": tried(lambda: open("../pipelines/p.py", "a").write("# evil")),
    }
    name = "evil-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("evil.py", "GOT = " + repr(got))
        wheel.writestr("evil-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: evil\\nVersion: 1.0\\n")
        wheel.writestr("evil-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("evil-1.0.dist-info/RECORD", "")
    return name
`;

const module = pipelineModule(oneStep, { before: 'import evil\nprint("GOT", evil.GOT)' });

/** A step on a pull request whose head may have changed what is installed. */
async function check(isChanged: boolean) {
  const job = makeFolder("job");
  writeFileSync(join(job, "token"), `${secret}-in-runner-temp`);
  writeFileSync(join(job, "canary"), "alive");
  const workspace = makeWorkspace({ "requirements.txt": isChanged ? "" : "./evil\n", "pipelines/p.py": module });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: workspace, encoding: "utf8" });
  const addPackage = (): void => {
    mkdirSync(join(workspace, "evil"));
    const system = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';
    writeFileSync(join(workspace, "evil", "pyproject.toml"), system);
    writeFileSync(join(workspace, "evil", "backend.py"), backend(job));
  };
  if (!isChanged) addPackage();
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "base");
  const base = git("rev-parse", "HEAD").trim();
  if (isChanged) addPackage();
  writeFileSync(join(workspace, "requirements.txt"), "./evil\n");
  git("add", ".");
  git("commit", "-qm", "head", "--allow-empty");
  git("config", "http.https://github.com/.extraheader", `AUTHORIZATION: ${secret}-of-checkout`);
  const sha = git("rev-parse", "HEAD").trim();
  const event = join(makeFolder("event"), "event.json");
  const head = { sha, ref: "topic", repo: { full_name: "acme/pipelines" } };
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head, base: { sha: base } } }));
  const step = await runStep({
    workspace,
    job,
    inputs: { requirements: "requirements.txt", sandbox: "required", checks: "off", "github-token": `${secret}-token` },
    env: {
      GITHUB_REPOSITORY: "acme/pipelines",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_SHA: sha,
    },
  });
  return {
    step,
    canary: readFileSync(join(job, "canary"), "utf8"),
    source: readFileSync(join(workspace, "pipelines/p.py"), "utf8"),
  };
}

it("builds the requirements that a pull request changes inside the sandbox", { timeout: 240_000 }, async () => {
  const { step, canary, source } = await check(true);
  expect(step.log).toContain("GOT {'temporary': 'FileNotFoundError'");
  expect(step.log).toContain("'environment': False");
  expect(step.log).not.toContain(`${secret}-`);
  expect({ canary, source, exitCode: step.exitCode }).toEqual({ canary: "alive", source: module, exitCode: 0 });
});

it("builds requirements of the base outside, as docs/sandbox.md says", { timeout: 240_000 }, async () => {
  const { step, canary } = await check(false);
  expect(step.log).toContain(`GOT {'temporary': '${secret}-in-runner-temp'`);
  expect(canary).toBe("aliveevil");
});
