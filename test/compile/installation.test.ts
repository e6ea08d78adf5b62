import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { install } from "../support/installation.ts";
import { type PackageIndex, servePackages } from "../support/package-index.ts";
import { makeFolder } from "../support/workspace.ts";

const serveCompany = (): Promise<PackageIndex> =>
  servePackages([
    { name: "acme-steps", version: "1.0.0" },
    { name: "acme-steps", version: "2.0.0" },
    { name: "acme-base", version: "1.0.0", requires: ["acme-steps<2"] },
  ]);

const wanted = { files: { "requirements.txt": "acme-steps\n" }, requirements: ["requirements.txt"] };

/** A home folder with pip's configuration in it. */
function homeWith(configuration: string): string {
  const home = makeFolder("home");
  mkdirSync(join(home, ".config", "pip"), { recursive: true });
  writeFileSync(join(home, ".config", "pip", "pip.conf"), configuration);
  return home;
}

describe("pip's own configuration holds when uv installs", () => {
  it("the index of a pip.conf in the home folder", async () => {
    const { url } = await serveCompany();
    const { frozen, log } = await install({ ...wanted, home: homeWith(`[global]\nindex-url = ${url}\n`) });
    expect(frozen).toContain("acme-steps==2.0.0");
    expect(log).toContain("with uv");
  });

  it("the index of the file that PIP_CONFIG_FILE names", async () => {
    const { url } = await serveCompany();
    const file = join(makeFolder("pip"), "company.conf");
    writeFileSync(file, `[install]\nindex-url = ${url}\n`);
    const { frozen, log } = await install({ ...wanted, env: { PIP_CONFIG_FILE: file } });
    expect(frozen).toContain("acme-steps==2.0.0");
    expect(log).toContain("with uv");
  });

  it("a constraint, in a file and in a variable", async () => {
    const { url } = await serveCompany();
    const constraint = join(makeFolder("pip"), "constraints.txt");
    writeFileSync(constraint, "acme-steps<2\n");
    const home = homeWith(`[global]\nindex-url = ${url}\nconstraint = ${constraint}\n`);
    expect((await install({ ...wanted, home })).frozen).toContain("acme-steps==1.0.0");
    const env = { PIP_INDEX_URL: url, PIP_CONSTRAINT: constraint };
    expect((await install({ ...wanted, env })).frozen).toContain("acme-steps==1.0.0");
  });

  it("no-index: no index is asked", async () => {
    const { url, requests } = await serveCompany();
    const home = homeWith(`[global]\nindex-url = ${url}\n[install]\nno-index = true\n`);
    await expect(install({ ...wanted, home })).rejects.toThrow("acme-steps");
    expect(requests).toEqual([]);
  });
});

it("a configured constraint wins over a version of the lock", async () => {
  const { url, locked } = await servePackages([
    { name: "setuptools", version: "82.0.1" },
    { name: "acme-sdk", version: "1.0.0" },
    { name: "acme-sdk", version: "0.9.0" },
  ]);
  const constraint = join(makeFolder("pip"), "constraints.txt");
  writeFileSync(constraint, "acme-sdk<1\n");
  const lock = `${locked("setuptools")}\n${locked("acme-sdk")}\n`;
  const env = { PIP_INDEX_URL: url, PIP_CONSTRAINT: constraint };
  const { frozen, log } = await install({ files: {}, requirements: [], lock, unlocked: ["acme-sdk"], env });
  expect(frozen).toContain("acme-sdk==0.9.0");
  expect(log).toContain("without the lock, because the configured constraints exclude a version of it");
});

describe("pip installs what uv would take from elsewhere", () => {
  it("with further indexes, which uv would prefer to the company's", async () => {
    const company = await serveCompany();
    const stranger = await servePackages([{ name: "acme-steps", version: "0.0.1" }]);
    const home = homeWith(`[global]\nindex-url = ${company.url}\nextra-index-url = ${stranger.url}\n`);
    const { frozen, log } = await install({ ...wanted, home });
    expect(log).toContain("uv has no equal of pip's extra-index-url");
    expect(log).not.toContain("with uv");
    expect(frozen).toContain("acme-steps==2.0.0");
  });

  it("with further indexes in the requirements", async () => {
    const company = await serveCompany();
    const stranger = await servePackages([{ name: "acme-steps", version: "0.0.1" }]);
    const text = `--index-url ${company.url}\n--extra-index-url ${stranger.url}\nacme-steps\n`;
    const { frozen, log } = await install({ files: { "requirements.txt": text }, requirements: ["requirements.txt"] });
    expect(log).not.toContain("with uv");
    expect(frozen).toContain("acme-steps==2.0.0");
  });

  it("and never when only uv knows the index", async () => {
    const company = await serveCompany();
    const pips = await servePackages([
      { name: "acme-steps", version: "3.0.0" },
      { name: "gone", version: "1.0.0" },
    ]);
    const env = { UV_DEFAULT_INDEX: company.url, PIP_INDEX_URL: pips.url };
    expect((await install({ ...wanted, env })).frozen).toContain("acme-steps==2.0.0");
    const missing = { files: { "requirements.txt": "gone\n" }, requirements: ["requirements.txt"], env };
    await expect(install(missing)).rejects.toThrow("the package index has no `gone`");
    expect(pips.requests).toEqual([]);
  });
});

describe.each([true, false])("with uv: %s", (hasUv) => {
  it("an index that serves another file than the lock's is an error that says so, and nothing of it runs", async () => {
    const original = await servePackages([{ name: "setuptools", version: "82.0.1", source: "x = 1" }]);
    const tampered = await servePackages([{ name: "setuptools", version: "82.0.1", source: "x = 2" }]);
    const installing = install({
      files: {},
      requirements: [],
      lock: original.locked("setuptools"),
      env: { PIP_INDEX_URL: tampered.url },
      hasUv,
    });
    await expect(installing).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The package index served a file for setuptools( 82\.0\.1)? that does not match the hashes that this release of the action was made with\.$/,
      ),
      hint: expect.stringContaining("Find out who changed the file"),
    });
  });

  it("the lock's own files are installed", async () => {
    const { url, locked } = await servePackages([
      { name: "setuptools", version: "82.0.1" },
      { name: "acme-sdk", version: "1.0.0" },
    ]);
    const lock = `${locked("setuptools")}\n${locked("acme-sdk")}\n`;
    const { frozen } = await install({ files: {}, requirements: [], lock, env: { PIP_INDEX_URL: url }, hasUv });
    expect(frozen).toContain("acme-sdk==1.0.0");
  });

  it("two requirements that exclude each other are told, at the line of the user's", async () => {
    const { url } = await serveCompany();
    const files = { "requirements.txt": "# ours\n-r more.txt\n", "more.txt": "acme-base\nacme-steps >= 2  # new\n" };
    const installing = install({ files, requirements: ["requirements.txt"], env: { PIP_INDEX_URL: url }, hasUv });
    await expect(installing).rejects.toMatchObject({
      message: expect.stringMatching(
        /^(`acme-steps<2`, which acme-base needs, and `acme-steps>=2` \(more\.txt:2\)|`acme-steps>=2` \(more\.txt:2\) and `acme-steps<2`, which acme-base needs,) exclude each other\.$/,
      ),
      location: { file: "more.txt", line: 2 },
      hint: expect.stringContaining("Change one of the two"),
    });
  });

  it("a folder of the repository is installed, and the file that a pyproject.toml or an environment.yml names", async () => {
    const { url } = await serveCompany();
    const project = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';
    const backend = [
      "import zipfile",
      "def build_wheel(folder, *_):",
      "    name = 'own-1.0-py3-none-any.whl'",
      "    with zipfile.ZipFile(folder + '/' + name, 'w') as wheel:",
      "        wheel.writestr('own.py', 'x = 1')",
      "        wheel.writestr('own-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\\nName: own\\nVersion: 1.0\\n')",
      "        wheel.writestr('own-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')",
      "        wheel.writestr('own-1.0.dist-info/RECORD', 'own.py,,\\nown-1.0.dist-info/METADATA,,\\nown-1.0.dist-info/WHEEL,,\\nown-1.0.dist-info/RECORD,,\\n')",
      "    return name",
    ].join("\n");
    const files = {
      "libs/own/pyproject.toml": project,
      "libs/own/backend.py": backend,
      "deploy/environment.yml": "dependencies:\n  - python=3.11\n  - pip:\n      - ../libs/own\n      - -r more.txt\n",
      "deploy/more.txt": "acme-base\n",
      "pyproject.toml": '[project]\nname = "p"\nversion = "1"\ndependencies = ["acme-steps>=1"]\n',
      // Nothing of the repository is taken for pip.
      "pip.py": "raise SystemExit('this is not pip')\n",
    };
    const requirements = ["pyproject.toml", "deploy/environment.yml"];
    const { frozen, python } = await install({ files, requirements, env: { PIP_INDEX_URL: url }, hasUv });
    expect(frozen).toContain("acme-steps==1.0.0");
    expect(execFileSync(python, ["-c", "import own; print(own.x)"], { encoding: "utf8" })).toBe("1\n");
  });
});

/** An index on loopback that answers each request in one way; undefined: it closes the connection. */
async function serveFailure(status: number | undefined): Promise<string> {
  const server = createServer((request, response) => {
    if (status === undefined) request.socket.destroy();
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple`;
}

describe("an index that does not respond as one is told from a package that it does not have", () => {
  const quick = { PIP_RETRIES: "0", PIP_TIMEOUT: "5", UV_HTTP_RETRIES: "0" };
  it.each([
    [503, "cannot be asked", "can be reached"],
    [500, "cannot be asked", "can be reached"],
    [undefined, "cannot be asked", "can be reached"],
    [401, "refuses the request", "user and token"],
    [403, "refuses the request", "user and token"],
    [404, "has no `acme-steps`", "Check the name and the version"],
  ])("%s", async (status, message, hint) => {
    const url = await serveFailure(status);
    for (const settings of [{ PIP_INDEX_URL: url }, { PIP_INDEX_URL: url, PIP_EXTRA_INDEX_URL: url }])
      await expect(install({ ...wanted, env: { ...quick, ...settings } })).rejects.toMatchObject({
        code: "sdk-unavailable",
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      });
  });

  it("where nobody listens", async () => {
    const env = { ...quick, PIP_INDEX_URL: "http://127.0.0.1:9/simple" };
    await expect(install({ ...wanted, env })).rejects.toThrow("the package index 127.0.0.1:9 cannot be asked");
  });
});

it("a requirements file of PowerShell, with values of variables, is installed", async () => {
  const { url } = await serveCompany();
  const workspace = { "more/base.txt": "acme-steps<2\n" };
  const text = `\uFEFF-r $\{REQ_DIR}/base.txt\r\nacme-base==$\{BASE}\r\n`;
  for (const bytes of [Buffer.from(text, "utf16le"), Buffer.from(text)]) {
    const { frozen } = await install({
      files: workspace,
      bytes: { "requirements.txt": bytes },
      requirements: ["requirements.txt"],
      env: { PIP_INDEX_URL: url, REQ_DIR: "more", BASE: "1.0.0" },
    });
    expect(frozen).toContain("acme-base==1.0.0");
    expect(frozen).toContain("acme-steps==1.0.0");
  }
});

describe("an interpreter that cannot make environments is told before anything is installed", () => {
  const none = { hasPip: false, hasVenv: true, hasEnsurepip: true };
  it.each([
    ["ensurepip", { ...none, hasEnsurepip: false }],
    ["venv", { ...none, hasVenv: false }],
  ])("no %s", async (lacking, interpreter) => {
    const { url, requests } = await serveCompany();
    await expect(install({ ...wanted, env: { PIP_INDEX_URL: url }, hasUv: false, interpreter })).rejects.toMatchObject({
      message: expect.stringContaining(`has no module \`${lacking}\`, which virtual environments are made with.`),
      hint: expect.stringContaining("-venv"),
    });
    expect(requests).toEqual([]);
  });

  it("but with uv on the PATH it needs neither", async () => {
    const { url } = await serveCompany();
    const interpreter = { hasPip: false, hasVenv: false, hasEnsurepip: false };
    const { frozen } = await install({ ...wanted, env: { PIP_INDEX_URL: url }, interpreter });
    expect(frozen).toContain("acme-steps==2.0.0");
  });

  it("unless pip has settings in a file that nobody can read", async () => {
    const { url } = await serveCompany();
    const interpreter = { hasPip: false, hasVenv: false, hasEnsurepip: false };
    const home = homeWith(`[global]\nindex-url = ${url}\n`);
    await expect(install({ ...wanted, home, interpreter })).rejects.toThrow(
      "has no pip, which alone can read pip's settings",
    );
  });
});
