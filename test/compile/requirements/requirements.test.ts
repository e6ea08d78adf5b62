import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locateRequirement } from "../../../src/compile/requirements/locate-requirement.ts";
import { readRequirements } from "../../../src/compile/requirements/requirements.ts";
import { wantedSdk } from "../../../src/compile/wanted-sdk.ts";
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

const python = { major: 3, minor: 11, identity: "3.11.7 (main)|/usr|x86_64" };

describe("the version of the SDK that the requirements want on Python 3.11", () => {
  it.each([
    ["kfp-tekton==1.8.1", "pin 1.8.1"],
    ["kfp_tekton == 1.8.1  # why", "pin 1.8.1"],
    ["KFP.Tekton[extra]==1.8.1 ; python_version >= '3.9'", "pin 1.8.1"],
    ["kfp-tekton==1.8.1 \\\n  --hash=sha256:abc", "pin 1.8.1"],
    ["kfp-tekton===1.8.1", "pin 1.8.1"],
    ["kfp-tekton==1.9", "pin 1.9.0"],
    ["kfp-tekton==1.4.0", "pin 1.4.0"],
    ["kfp-tekton==1.8.1; python_version < '3.9'\nkfp-tekton==1.9.2; python_version >= '3.9'", "pin 1.9.2"],
    ["kfp-tekton==1.8.1; python_version < '3.10'", "any"],
    [
      "kfp-tekton==1.8.1; python_version < '3.9' or (sys_platform != 'win32' and python_full_version >= '3.11.5')",
      "pin 1.8.1",
    ],
    ["kfp-tekton==1.8.1; '3.11' not in python_version", "any"],
    ["kfp-tekton==1.8.1; platform_system in 'Linux Darwin' --hash=sha256:abc", "pin 1.8.1"],
    ["kfp-tekton==1.8.1; platform_machine == 'arm9'", "any"],
    ["kfp-tekton", "range 1.9.3"],
    ["kfp-tekton>=1.8", "range 1.9.3"],
    ["kfp-tekton~=1.9.0", "range 1.9.3"],
    ["kfp-tekton~=1.8.0", "range 1.8.1"],
    ["kfp-tekton ~= 1.8", "range 1.9.3"],
    ["kfp-tekton>=1.5,<1.6", "range 1.5.10"],
    ["kfp-tekton<1.9,!=1.8.1", "range 1.8.0"],
    ["kfp-tekton==1.7.*", "range 1.7.4"],
    ["kfp-tekton>1.9.2\nkfp-tekton!=1.9.*", "other"],
    ["kfp-tekton>1.9.3", "other"],
    ["kfp-tekton<1.5", "other"],
    ["kfp-tekton>=1.9rc1", "other"],
    ["kfp-tekton-server-api==1.8.1", "any"],
    ["# kfp-tekton==1.8.1", "any"],
  ])("%s", async (lines, wanted) => {
    const found = wantedSdk((await text(`six\n${lines}\n`)).sdk, python, "kfp-tekton");
    expect(`${found.kind}${"version" in found ? ` ${found.version}` : ""}`).toBe(wanted);
  });

  it("and of kfp, which is another SDK", async () => {
    const { sdk } = await text("kfp-tekton==1.8.1\nkfp==2.9.0\n");
    expect(wantedSdk(sdk, python, "kfp")).toEqual({ kind: "pin", version: "2.9.0" });
    expect(wantedSdk(sdk, python, "kfp-tekton")).toEqual({ kind: "pin", version: "1.8.1" });
    expect(wantedSdk((await text("kfp-tekton==1.8.1\n")).sdk, python, "kfp")).toEqual({ kind: "any" });
  });

  it("in a file that is included, as requirement or constraint", async () => {
    const files = { "requirements.txt": "-c constraints.txt\n", "constraints.txt": "kfp-tekton==1.7.1\n" };
    expect(wantedSdk((await read(files)).sdk, python, "kfp-tekton")).toEqual({ kind: "pin", version: "1.7.1" });
  });
});

describe("a file in another encoding is read as pip reads it", () => {
  const lines = "-r base.txt\nkfp-tekton==1.8.1\n";
  it.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${lines}`)],
    ["UTF-16 of PowerShell", Buffer.from(`\uFEFF${lines.replaceAll("\n", "\r\n")}`, "utf16le")],
    ["UTF-16 of the other order", Buffer.from(`\uFEFF${lines}`, "utf16le").swap16()],
    ["Latin-1 that says so", Buffer.from(`# -*- coding: latin-1 -*- \u00fc\n${lines}`, "latin1")],
  ])("%s", async (_, bytes) => {
    const workspace = makeWorkspace({ "base.txt": "six\n" });
    writeFileSync(join(workspace, "requirements.txt"), bytes);
    const { files, sdk } = await readRequirements(workspace, ["requirements.txt"]);
    expect(files.map(({ path }) => path)).toEqual(["requirements.txt", "base.txt"]);
    expect(sdk).toEqual([expect.objectContaining({ name: "kfp-tekton", specifier: "==1.8.1", marker: "" })]);
  });
});

describe("values of variables", () => {
  /** The lint rule takes these markers for a slip of the pen. */
  const value = (name: string): string => `$\{${name}}`;
  const files = {
    "requirements.txt": `-r ${value("REQ_DIR")}/base.txt\n-c=${value("REQ_DIR")}/constraints.txt\n--index-url https://${value("TOKEN")}@host/simple\nkfp-tekton==${value("SDK")}\n`,
    "prod/base.txt": "six\n",
    "prod/constraints.txt": "six<2\n",
    "dev/base.txt": "six\n",
    "dev/constraints.txt": "six<2\n",
  };
  const readWith = (env: Readonly<Record<string, string>>) =>
    readRequirements(makeWorkspace(files), ["requirements.txt"], { env: { REQ_DIR: "prod", SDK: "1.8.1", ...env } });

  it("are put in as pip does, but for options, which the installer reads itself", async () => {
    const { files: found, sdk, options } = await readWith({ TOKEN: "secret" });
    expect(found.map(({ path }) => path)).toEqual(["requirements.txt", "prod/base.txt", "prod/constraints.txt"]);
    expect(sdk).toEqual([expect.objectContaining({ name: "kfp-tekton", specifier: "==1.8.1", marker: "" })]);
    expect(options).toEqual([{ name: "--index-url", text: `--index-url https://${value("TOKEN")}@host/simple` }]);
  });

  it("make another environment, unless they are those of an option", async () => {
    const digest = async (env: Readonly<Record<string, string>>) => (await readWith(env)).files[0]?.digest;
    const first = await digest({ TOKEN: "a" });
    expect(await digest({ TOKEN: "b" })).toBe(first);
    expect(await digest({ SDK: "1.9.0" })).not.toBe(first);
    expect(await digest({ REQ_DIR: "dev" })).not.toBe(first);
  });

  it("that are not there are named, at the line", async () => {
    await expect(readWith({ REQ_DIR: "" })).rejects.toMatchObject({
      location: { file: "requirements.txt", line: 1 },
      hint: "Set REQ_DIR in the step's `env:` and name it in `pass-env`.",
    });
  });
});

it("reads the dependencies of a pyproject.toml", async () => {
  const project =
    '[project]\nname = "p"\ndependencies = [\n  "kfp-tekton==1.8.1",\n  "pandas>=2; python_version >= \'3.9\'",\n]\n';
  const requirements = await read({ "pyproject.toml": project }, "pyproject.toml");
  expect(requirements.named.map(({ lines }) => lines)).toEqual([
    ["kfp-tekton==1.8.1", "pandas>=2; python_version >= '3.9'"],
  ]);
  expect(requirements.sdk).toEqual([expect.objectContaining({ name: "kfp-tekton", specifier: "==1.8.1", marker: "" })]);
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
    [
      "poetry.lock",
      '[[package]]\nname = "six"\n',
      "write its packages to a file with `poetry export -f requirements.txt`",
    ],
    ["deploy/uv.lock", "version = 1\n", "uv export --format requirements-txt"],
    ["Pipfile.lock", "{}", "pipenv requirements"],
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
