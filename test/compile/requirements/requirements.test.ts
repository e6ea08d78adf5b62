import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locateRequirement } from "../../../src/compile/requirements/locate-requirement.ts";
import { readRequirements } from "../../../src/compile/requirements/requirements.ts";
import { makeWorkspace } from "../../support/workspace.ts";

const read = (files: Readonly<Record<string, string>>, ...named: string[]) =>
  readRequirements(makeWorkspace(files), named.length === 0 ? ["requirements.txt"] : named);

const text = (requirements: string) => read({ "requirements.txt": requirements });

it("follows -r and -c from the folder of the file that they stand in, each file once", async () => {
  const { files } = await read({
    "requirements.txt": "-r requirements/base.txt\n--constraint=requirements/constraints.txt # why\n",
    "requirements/base.txt": "six\n-r more.txt\n-rlast.txt\n",
    "requirements/more.txt": "-r base.txt\n",
    "requirements/last.txt": "wheel\n",
    "requirements/constraints.txt": "six<2\n",
  });
  expect(files.map(({ path }) => path)).toEqual([
    "requirements.txt",
    "requirements/base.txt",
    "requirements/more.txt",
    "requirements/last.txt",
    "requirements/constraints.txt",
  ]);
});

it("has another digest when a file that is included has other bytes", async () => {
  const workspace = makeWorkspace({ "requirements.txt": "-r base.txt\n", "base.txt": "six==1.15.0\n" });
  const before = await readRequirements(workspace, ["requirements.txt"]);
  writeFileSync(join(workspace, "base.txt"), "six==1.16.0\n");
  const after = await readRequirements(workspace, ["requirements.txt"]);
  const changed = after.files.filter(({ digest }, index) => digest !== before.files[index]?.digest);
  expect(changed.map(({ path }) => path)).toEqual(["base.txt"]);
});

it("says which file cannot be read, and where it is included", async () => {
  await expect(text("six\n-r gone.txt\n")).rejects.toMatchObject({
    message: "Could not read gone.txt, which requirements.txt includes.",
    location: { file: "requirements.txt", line: 2 },
    hint: expect.stringContaining("relative to the file that they stand in"),
  });
  await expect(read({}, "gone.txt")).rejects.toThrow("Could not read gone.txt, which `requirements` names.");
});

describe("stands for the same packages each time", () => {
  it.each([
    "six==1.15.0",
    "six",
    "six==1.15.0 \\\n    --hash=sha256:abc",
    'uvloop>=0.19; sys_platform != "win32"',
    "requests[security]>=2",
    "tool @ https://example.com/tool-1.0.zip#sha256=abc",
    "https://example.com/tool-1.0.zip --hash=sha256:abc",
    "--index-url https://example.com/simple",
    "--find-links https://example.com/wheels",
    "# -e .",
  ])("%s", async (line) => {
    expect((await text(`${line}\n`)).isReusable).toBe(true);
  });
});

describe("is never reused", () => {
  it.each([
    ".",
    "./libs/steps",
    "libs/steps",
    "../shared",
    ".[dev]",
    "-e .",
    "-e./libs",
    "--editable=libs/steps",
    "steps @ file:///opt/steps",
    "file:libs/steps",
    "git+https://github.com/acme/steps@v1",
    "steps @ git+ssh://git@github.com/acme/steps",
    "-e git+https://github.com/acme/steps#egg=steps",
    "https://example.com/tool-1.0.zip",
    "tool@https://example.com/tool-1.0.zip",
    "-r https://example.com/requirements.txt",
  ])("%s", async (line) => {
    expect((await text(`six\n${line}\n`)).isReusable).toBe(false);
  });

  it("an archive that lies in the workspace", async () => {
    const files = { "requirements.txt": "steps-1.0.zip\n", "steps-1.0.zip": "" };
    expect((await read(files)).isReusable).toBe(false);
  });
});

describe("the SDK that the requirements pin", () => {
  it.each([
    ["kfp-tekton==1.8.1", "1.8.1"],
    ["kfp_tekton == 1.8.1  # why", "1.8.1"],
    ["KFP.Tekton[extra]==1.8.1 ; python_version >= '3.9'", "1.8.1"],
    ["kfp-tekton==1.8.1 \\\n  --hash=sha256:abc", "1.8.1"],
    ["kfp-tekton>=1.8", undefined],
    ["kfp-tekton-server-api==1.8.1", undefined],
    ["# kfp-tekton==1.8.1", undefined],
  ])("%s", async (line, pin) => {
    expect((await text(`six\n${line}\n`)).sdkPin).toBe(pin);
  });

  it("in a file that is included, as requirement or constraint", async () => {
    const files = { "requirements.txt": "-c constraints.txt\n", "constraints.txt": "kfp-tekton==1.7.1\n" };
    expect((await read(files)).sdkPin).toBe("1.7.1");
  });
});

it("reads the dependencies of a pyproject.toml", async () => {
  const project =
    '[project]\nname = "p"\ndependencies = [\n  "kfp-tekton==1.8.1",\n  "pandas>=2; python_version >= \'3.9\'",\n]\n';
  const requirements = await read({ "pyproject.toml": project }, "pyproject.toml");
  expect(requirements.named.map(({ lines }) => lines)).toEqual([
    ["kfp-tekton==1.8.1", "pandas>=2; python_version >= '3.9'"],
  ]);
  expect(requirements.sdkPin).toBe("1.8.1");
  expect(locateRequirement("pandas>=2", requirements)).toEqual({ file: "pyproject.toml", line: 5 });
});

it("reads the list `pip` of an environment.yml, with paths from its folder, and leaves conda's packages out", async () => {
  const environment =
    "name: p\ndependencies:\n  - python=3.11\n  - pandas\n  - pip:\n      - six==1.15.0\n      - -r more.txt\n      - -e ../libs/steps\n      - git+https://github.com/acme/steps\n";
  const workspace = makeWorkspace({ "deploy/environment.yml": environment, "deploy/more.txt": "wheel\n" });
  const { named, files, isReusable } = await readRequirements(workspace, ["deploy/environment.yml"]);
  expect(named[0]?.lines).toEqual([
    "six==1.15.0",
    `-r ${join(workspace, "deploy/more.txt")}`,
    `-e ${join(workspace, "libs/steps")}`,
    "git+https://github.com/acme/steps",
  ]);
  expect(files.map(({ path }) => path)).toEqual(["deploy/environment.yml", "deploy/more.txt"]);
  expect(isReusable).toBe(false);
});

describe("says what a file lacks", () => {
  it.each([
    ["pyproject.toml", "[tool.poetry.dependencies]\nsix = '^1'\n", "poetry export"],
    ["pyproject.toml", '[project]\nname = "p"\ndynamic = ["dependencies"]\n', "its dependencies are dynamic"],
    ["pyproject.toml", "[build-system]\nrequires = []\n", "it has no table `project`"],
    ["pyproject.toml", "[project\n", "Invalid TOML document"],
    ["environment.yml", "dependencies:\n  - pandas\n", "it has no list `pip`"],
    ["environment.yml", "dependencies:\n  - pip: six\n", "`pip` is not a list of texts"],
  ])("%s: %s", async (path, content, reason) => {
    await expect(read({ [path]: content }, path)).rejects.toMatchObject({
      message: expect.stringContaining(`Could not read the requirements of ${path}: `),
      location: { file: path },
    });
    await expect(read({ [path]: content }, path)).rejects.toThrow(reason);
  });
});

it("finds a requirement that an installer names in its own words", async () => {
  const requirements = await text("# first\nkfp >= 1.8, < 1.9 ; python_version > '3'\nsix\n");
  expect(locateRequirement("kfp<1.9,>=1.8", requirements)).toEqual({ file: "requirements.txt", line: 2 });
  expect(locateRequirement("Six", requirements)).toEqual({ file: "requirements.txt", line: 3 });
  expect(locateRequirement("other", requirements)).toBeUndefined();
});
