import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageFolders, renderLicenses } from "../../scripts/licenses.ts";
import { makeFolder } from "../support/workspace.ts";

const root = join(import.meta.dirname, "..", "..");

/** The list of modules of a real bundle with this entry. */
function bundle(entry: string): ReturnType<typeof packageFolders> {
  const folder = makeFolder("licences");
  writeFileSync(join(folder, "entry.mjs"), entry);
  const stats = join(folder, "stats.json");
  const options = ["--out", join(folder, "out"), "--stats-out", stats, "--no-cache", "--quiet"];
  execFileSync(join(root, "node_modules", ".bin", "ncc"), ["build", join(folder, "entry.mjs"), ...options]);
  return packageFolders(JSON.parse(readFileSync(stats, "utf8")).modules);
}

const of = (name: string): string => join(root, "node_modules", name).replaceAll("\\", "/");

describe("the licences beside the bundle", () => {
  it("are those of every package in it, also of packages that others bring along and that are concatenated", () => {
    const folders = bundle(
      `import { load } from ${JSON.stringify(`${of("js-yaml")}/dist/js-yaml.mjs`)};\n` +
        `import pLimit from ${JSON.stringify(`${of("p-limit")}/index.js`)};\nconsole.log(load("a: 1"), pLimit(1));\n`,
    );
    const text = renderLicenses(folders);
    for (const name of ["js-yaml", "p-limit", "yocto-queue"]) {
      const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
      expect(text).toContain(`${name} ${version}\nMIT\n`);
    }
    expect(text).toContain("Copyright (C) 2011-2015 by Vitaly Puzrin");
    expect(text).not.toContain("@vercel/ncc");
  });

  it("have each package of the committed bundle that the sources import", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const text = readFileSync(join(root, "dist", "licenses.txt"), "utf8");
    const missing = Object.keys(dependencies).filter((name) => !new RegExp(`^${name}(?: |$)`, "m").test(text));
    expect(missing).toEqual([]);
  });

  it("say where a package comes from that names no licence", () => {
    const folder = makeFolder("package");
    const repository = { url: "https://example.com/without" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "without", version: "1.0.0", repository }));
    expect(renderLicenses([folder])).toContain("without 1.0.0\n(The package names no licence. Its source: https://e");
  });
});
