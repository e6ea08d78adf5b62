import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { install } from "../support/installation.ts";
import { servePackages } from "../support/package-index.ts";
import { makeFolder } from "../support/workspace.ts";

/** A package whose build is a program of its own: it puts what it got into the package. */
const backend = (home: string): string => `
import os, zipfile

def tried(read):
    try: return read()
    except OSError as error: return type(error).__name__

def everything():
    return repr({
        "key": tried(lambda: open("${home}/.ssh/id_ed25519").read()),
        "settings": tried(lambda: open(".git/config").read()),
        "outside": tried(lambda: open("${home}/canary", "a").write("evil")),
        "repository": tried(lambda: open("../requirements.txt", "a").write("# evil")),
        "pids": len([name for name in os.listdir("/proc") if name.isdigit()]),
    })

def build_wheel(folder, config_settings=None, metadata_directory=None):
    name = "evil-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("evil.py", "GOT = " + everything())
        wheel.writestr("evil-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: evil\\nVersion: 1.0\\n")
        wheel.writestr("evil-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("evil-1.0.dist-info/RECORD", "")
    return name
`;

const isPossible = spawnSync("unshare", ["--user", "--map-root-user", "--mount", "true"]).status === 0;

describe.skipIf(!isPossible)("requirements that a pull request changes", () => {
  it.each([
    ["uv", true],
    ["pip", false],
  ])("are built by %s in the sandbox: their code reaches nothing", { timeout: 120_000 }, async (_, hasUv) => {
    const home = makeFolder("home");
    mkdirSync(join(home, ".ssh"));
    writeFileSync(join(home, ".ssh", "id_ed25519"), "S3CRET");
    writeFileSync(join(home, "canary"), "alive");
    const { python, log, workspace } = await install({
      files: {
        "requirements.txt": "./evil\n",
        "evil/pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
        "evil/backend.py": backend(home),
        ".git/config": "[http]\n\textraheader = S3CRET\n",
      },
      requirements: ["requirements.txt"],
      home,
      hasUv,
      isForeign: true,
    });
    expect(log).toContain("in the sandbox");
    const got = execFileSync(python, ["-c", "import evil; print(evil.GOT)"], { encoding: "utf8" });
    expect(got).toContain("'key': 'FileNotFoundError'");
    expect(got).not.toContain("S3CRET");
    expect(Number(/'pids': (\d+)/.exec(got)?.[1])).toBeLessThan(20);
    expect(readFileSync(join(home, "canary"), "utf8")).toBe("alive");
    expect(readFileSync(join(workspace, "requirements.txt"), "utf8")).toBe("./evil\n");
    expect(existsSync(join(workspace, "build"))).toBe(false);
  });

  it("come from the index that pip is configured to use", async () => {
    const { url } = await servePackages([{ name: "acme-steps", version: "1.0.0" }]);
    const given = { files: { "requirements.txt": "acme-steps\n" }, requirements: ["requirements.txt"] };
    const { frozen } = await install({ ...given, env: { PIP_INDEX_URL: url }, isForeign: true });
    expect(frozen).toContain("acme-steps==1.0.0");
  });
});
