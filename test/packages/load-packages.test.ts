import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { create } from "tar";
import { describe, expect, it } from "vitest";
import { PackageError } from "../../src/model/errors.ts";
import { archive } from "../../src/packages/archive.ts";
import { loadPackages } from "../../src/packages/load-packages.ts";
import type { LoadedPackage } from "../../src/packages/manifest.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const pipelineRun = (name: string): string =>
  `apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: ${name}\nspec:\n  pipelineSpec:\n    params:\n    - name: rows\n      default: '1'\n    tasks: []\n`;
const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
const text = (content: string): Uint8Array => Buffer.from(content);

const entry = (changes: object = {}): object => ({
  module: "pipelines/a.py",
  function: "train",
  name: "a",
  line: 7,
  package: "a.yaml",
  sha256: sha256(pipelineRun("a")),
  sdk: "1.9.3",
  parameters: [],
  sources: { "pipelines/a.py": sha256("") },
  sideFiles: {},
  ...changes,
});
const loop =
  "apiVersion: custom.tekton.dev/v1alpha1\nkind: PipelineLoop\nmetadata:\n  name: a-loop\nspec:\n  iterateParam: item\n";
const manifest = (...pipelines: readonly unknown[]): string => JSON.stringify({ version: 1, pipelines });

const { signal } = new AbortController();
const take = (options: {
  readonly workspace: string;
  readonly patterns: readonly string[];
}): Promise<readonly LoadedPackage[]> => loadPackages({ ...options, log: new RecordingLog(), signal });

async function errorOf(workspace: string, patterns: readonly string[] = ["compiled/**"]): Promise<string> {
  const taken = await take({ workspace, patterns }).catch((error: unknown) => {
    if (error instanceof PackageError) return error;
    throw error;
  });
  if (taken instanceof PackageError) return taken.message;
  const refused = taken.flatMap((result) => (result.kind === "refused" ? [result.error.message] : []));
  if (refused.length === 0) throw new Error("Expected an error.");
  return refused.join("\n");
}

/** A workspace with these bytes below `compiled`. */
function withFiles(files: Readonly<Record<string, Uint8Array | string>>): string {
  const workspace = makeFolder("workspace");
  mkdirSync(join(workspace, "compiled"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(workspace, "compiled", name), bytes);
  return workspace;
}

/** A zip in the 64-bit form without anything but its end, which claims that many members (PKWARE's APPNOTE 4.3.14 to 4.3.16). */
function zipOfMembers(count: number): Uint8Array {
  const zip = Buffer.alloc(98);
  zip.writeUInt32LE(0x0606_4b50, 0);
  zip.writeUInt32LE(count, 32);
  zip.writeUInt32LE(0x0706_4b50, 56);
  zip.writeUInt32LE(0x0605_4b50, 76);
  zip.writeUInt16LE(0xffff, 84);
  zip.writeUInt32LE(0xffff_ffff, 92);
  return zip;
}

describe("packages that were compiled earlier", () => {
  it("know by the manifest beside them where they come from", async () => {
    const workspace = makeWorkspace({
      "compiled/a.yaml": pipelineRun("a"),
      "compiled/a_pipelineloop_cr1.yaml": loop,
      "compiled/report.json": "{}",
      "compiled/pipelines.json": manifest(entry({ sideFiles: { "a_pipelineloop_cr1.yaml": sha256(loop) } })),
    });
    expect(await take({ workspace, patterns: ["compiled/**"] })).toMatchObject([
      {
        kind: "loaded",
        pipeline: {
          module: "pipelines/a.py",
          function: "train",
          name: "a",
          line: 7,
          packagePath: "compiled/a.yaml",
          yaml: pipelineRun("a"),
          sha256: sha256(pipelineRun("a")),
          parameters: [{ name: "rows", default: "1" }],
          filesRead: ["pipelines/a.py"],
          sdkVersion: "1.9.3",
          sideFiles: { "compiled/a_pipelineloop_cr1.yaml": sha256(loop) },
          changed: false,
        },
      },
    ]);
  });

  it("are known by the manifest alone when that is named, and in a folder below it", async () => {
    const inTeam = entry({ package: "team/a.yaml" });
    const workspace = makeWorkspace({ "out/team/a.yaml": pipelineRun("a"), "out/pipelines.json": manifest(inTeam) });
    for (const patterns of [["out/pipelines.json"], ["out/team/*.yaml"]])
      expect(await take({ workspace, patterns })).toMatchObject([{ pipeline: { name: "a" } }]);
  });

  it("are those that the manifest above them has, and those that are named", async () => {
    const files = { "compiled/a.yaml": pipelineRun("a"), "compiled/old.yaml": pipelineRun("old") };
    for (const [text, names] of [
      [manifest(entry()), ["a"]],
      [manifest(), []],
    ] as const) {
      const workspace = makeWorkspace({ ...files, "compiled/pipelines.json": text });
      const log = new RecordingLog();
      const taken = await loadPackages({ workspace, patterns: ["compiled/**"], log, signal });
      expect(taken.map((result) => result.kind === "loaded" && result.pipeline.name)).toEqual(names);
      expect(log.lines[0]).toMatch(/^Left out, because the manifest does not have them: .*compiled\/old.yaml$/);
    }
    const workspace = makeWorkspace({ ...files, "compiled/pipelines.json": manifest(entry()) });
    expect(await take({ workspace, patterns: ["compiled/old.yaml"] })).toMatchObject([{ pipeline: { name: "old" } }]);
  });

  it("need no manifest", async () => {
    const workspace = withFiles({ "b.yaml": pipelineRun("b"), "c.zip": archive("c.zip", pipelineRun("c")) });
    writeFileSync(join(workspace, "compiled", "d.tgz"), archive("d.tgz", pipelineRun("d")));
    const taken = await take({ workspace, patterns: ["compiled/*"] });
    expect(taken.map((result) => (result.kind === "loaded" ? result.pipeline.name : result.error.message))).toEqual([
      "b",
      "c",
      "d",
    ]);
    expect(taken[0]).toMatchObject({ pipeline: { module: "compiled/b.yaml", function: "", line: 1, sdkVersion: "" } });
  });

  it("may be none, when a manifest says so", async () => {
    const workspace = makeWorkspace({ "compiled/pipelines.json": manifest() });
    expect(await take({ workspace, patterns: ["compiled/**"] })).toEqual([]);
  });

  it("are refused one by one without a manifest, and the others are taken", async () => {
    const workspace = withFiles({ "a.yaml": pipelineRun("a"), "b.yaml": "kind: Pod\napiVersion: v1\n" });
    const taken = await take({ workspace, patterns: ["compiled/*.yaml"] });
    expect(taken.map(({ kind }) => kind)).toEqual(["loaded", "refused"]);
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${"bcdefghij".replace(/./g, (letter) => {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    return `${letter}: &${letter} [${Array(10).fill(`*${before}`).join(",")}]\n`;
  })}`;
  it.each<[string, Record<string, Uint8Array | string>, string]>([
    ["no YAML", { "a.yaml": "a: [" }, "compiled/a.yaml is not a package: The package is not YAML."],
    ["nothing", { "a.yaml": "" }, "compiled/a.yaml is not a package: The package is empty."],
    [
      "two documents",
      { "a.yaml": `${pipelineRun("a")}---\n${pipelineRun("b")}` },
      "compiled/a.yaml is not a package: The package holds 2 YAML documents; a server would take the first and ignore the others.",
    ],
    [
      "another kind",
      { "a.yaml": "apiVersion: v1\nkind: Pod\n" },
      "compiled/a.yaml is not a package: It is v1 Pod, and no pipeline.",
    ],
    [
      "a PipelineRun whose tasks are a word",
      { "a.yaml": pipelineRun("a").replace("tasks: []", "tasks: none") },
      "compiled/a.yaml is not a package: It is malformed: spec.pipelineSpec.tasks must be array, says Tekton's schema.",
    ],
    [
      "a task without a name",
      { "a.yaml": pipelineRun("a").replace("tasks: []", "tasks: [{}]") },
      "compiled/a.yaml is not a package: It is malformed: it has a task without a name.",
    ],
    [
      "bytes that are no text",
      { "a.yaml": Buffer.from([0xff, 0xfe, 0x00]) },
      "compiled/a.yaml is damaged: The encoded data was not valid for encoding utf-8.",
    ],
    [
      "aliases that stand for billions of values",
      { "a.yaml": bomb },
      "compiled/a.yaml is not a package: It stands for more than 1000000 values once its aliases are followed.",
    ],
    [
      "a circle of aliases",
      { "a.yaml": "a: &a\n  b: *a\n" },
      "compiled/a.yaml is not a package: It nests deeper than 500 levels.",
    ],
    [
      "a zip without pipeline.yaml",
      { "a.zip": zipSync({ "other.yaml": text(pipelineRun("a")) }) },
      "compiled/a.zip has no pipeline.yaml inside.",
    ],
    [
      "a zip that unpacks to a hundred megabytes",
      { "a.zip": zipSync({ "pipeline.yaml": new Uint8Array(100 * 1024 * 1024) }) },
      "compiled/a.zip unpacks to more than 33554432 bytes.",
    ],
    [
      "a gzip that unpacks to a hundred megabytes",
      { "a.tgz": gzipSync(new Uint8Array(100 * 1024 * 1024)) },
      "compiled/a.tgz unpacks to more than 33554432 bytes.",
    ],
    [
      "a long list that holds nothing but itself",
      { "a.yaml": `x: &x [${"*x,".repeat(100_000)}]` },
      "compiled/a.yaml is not a package: It stands for more than 1000000 values once its aliases are followed.",
    ],
    [
      "a million and one lines",
      { "a.yaml": "- 1\n".repeat(1_000_001) },
      "compiled/a.yaml is not a package: It has more than 1000000 lines and values.",
    ],
    [
      "five thousand and one tasks",
      { "a.yaml": pipelineRun("a").replace("tasks: []", `tasks: [${"{name: t},".repeat(5_001)}]`) },
      "compiled/a.yaml is not a package: It has more than 5000 tasks.",
    ],
    [
      "an object where a text is read",
      { "a.yaml": "kind: PipelineRun\napiVersion: {toString: 1}\n" },
      "compiled/a.yaml cannot be read: Cannot convert object to primitive value.",
    ],
    [
      "an object for its name",
      { "a.yaml": pipelineRun("a").replace("name: a", "name: {toString: 1}").replace("tasks: []", "tasks: [[]]") },
      "compiled/a.yaml is not a package: It is malformed: spec.pipelineSpec.tasks.0 must be object, says Tekton's schema.",
    ],
    [
      "a zip that claims four billion members",
      { "a.zip": zipOfMembers(0xffff_ffff) },
      "compiled/a.zip has more than 10000 members.",
    ],
    [
      "a list of half a million values that is no package",
      { "a.yaml": `[${"1,".repeat(500_000)}1]` },
      "compiled/a.yaml is not a package: It is no object with a kind, and no pipeline.",
    ],
    ["no zip", { "a.zip": "PK but not really" }, "compiled/a.zip is damaged: invalid zip data."],
    ["no gzip", { "a.tar.gz": "tar" }, "compiled/a.tar.gz is damaged: incorrect header check."],
    [
      "too many bytes",
      { "a.yaml": new Uint8Array(33 * 1024 * 1024) },
      "compiled/a.yaml is too large: 34603008 bytes, of which 33554432 are allowed.",
    ],
  ])("are refused when they hold %s", async (_, files, message) => {
    expect(await errorOf(withFiles(files))).toBe(message);
  });

  it("are refused when pipeline.yaml is in an archive twice, or is a link", async () => {
    const folder = makeWorkspace({ "pipeline.yaml": pipelineRun("a") });
    const options = { cwd: folder, portable: true, gzip: true, sync: true } as const;
    const twice = create(options, ["pipeline.yaml", "pipeline.yaml"]).read() as Buffer;
    expect(await errorOf(withFiles({ "a.tgz": twice }))).toBe("compiled/a.tgz has more than one pipeline.yaml inside.");
    symlinkSync("/etc/passwd", join(folder, "link"));
    execFileSync("tar", ["-czf", "l.tgz", "--transform=s/link/pipeline.yaml/;", "link"], { cwd: folder });
    const linked = withFiles({ "b.tgz": readFileSync(join(folder, "l.tgz")) });
    expect(await errorOf(linked)).toBe("compiled/b.tgz has no pipeline.yaml inside.");
  });

  it("are refused when a manifest names links, or what is no plain file", async () => {
    const outside = withFiles({ "pipelines.json": manifest(entry()) });
    symlinkSync("/etc/passwd", join(outside, "compiled", "a.yaml"));
    expect(await errorOf(outside)).toBe("compiled/a.yaml lies outside the workspace.");
    const inside = withFiles({ "pipelines.json": manifest(entry()), "b.yaml": pipelineRun("a") });
    symlinkSync("b.yaml", join(inside, "compiled", "a.yaml"));
    expect(await errorOf(inside)).toBe("compiled/a.yaml is a symbolic link.");
    const piped = withFiles({ "pipelines.json": manifest(entry()) });
    execFileSync("mkfifo", [join(piped, "compiled", "a.yaml")]);
    expect(await errorOf(piped)).toBe("compiled/a.yaml is not a plain file.");
  });
});

describe("a manifest", () => {
  const good = pipelineRun("a");
  it.each<[string, string, string]>([
    [
      "the digest of another file",
      manifest(entry({ sha256: sha256("x") })),
      "compiled/a.yaml is not the file that compiled/pipelines.json describes: its SHA-256 is another.",
    ],
    ["a file that is missing", manifest(entry(), entry({ package: "b.yaml" })), "There is no file compiled/b.yaml."],
    [
      "a path that leads out of the folder",
      manifest(entry({ package: "../a.yaml" })),
      "compiled/pipelines.json is not a manifest of this action: its entry 1 has no proper package.",
    ],
    [
      "an absolute path",
      manifest(entry({ sources: { "/etc/passwd": sha256("") } })),
      "compiled/pipelines.json is not a manifest of this action: its entry 1 has no proper sources.",
    ],
    [
      "a path into .git",
      manifest(entry({ sideFiles: { ".git/config": sha256("") } })),
      "compiled/pipelines.json is not a manifest of this action: its entry 1 has no proper sideFiles.",
    ],
    [
      "a module of several lines",
      manifest(entry({ module: "a.py\n::error::x" })),
      "compiled/pipelines.json is not a manifest of this action: its entry 1 has no proper module.",
    ],
    [
      "a package twice",
      manifest(entry(), entry()),
      "compiled/pipelines.json is not a manifest of this action: it has a.yaml twice.",
    ],
    [
      "another version",
      JSON.stringify({ version: 2, pipelines: [] }),
      "compiled/pipelines.json is not a manifest of this action: its version is 2, and not 1.",
    ],
    [
      "what a merge left",
      `<<<<<<< HEAD\n${manifest()}`,
      "compiled/pipelines.json is not a manifest of this action: it has no list of pipelines.",
    ],
    [
      "no entries but numbers",
      manifest(1),
      "compiled/pipelines.json is not a manifest of this action: its entry 1 has no proper form.",
    ],
  ])("is refused with %s", async (_, text, message) => {
    expect(await errorOf(makeWorkspace({ "compiled/a.yaml": good, "compiled/pipelines.json": text }))).toBe(message);
  });
});

describe("the name in a manifest", () => {
  const annotated = (name: string): string =>
    pipelineRun("a").replace(
      "  name: a\n",
      `  name: a\n  annotations:\n    pipelines.kubeflow.org/pipeline_spec: '${JSON.stringify({ name })}'\n`,
    );
  const taken = async (given: string, yaml: string): Promise<readonly LoadedPackage[]> => {
    const text = manifest(entry({ name: given, sha256: sha256(yaml) }));
    return await take({
      workspace: makeWorkspace({ "compiled/a.yaml": yaml, "compiled/pipelines.json": text }),
      patterns: ["compiled/**"],
    });
  };

  it.each([
    ["prod", annotated("harmless"), "harmless"],
    ["prod", pipelineRun("a"), "a"],
    ["A", pipelineRun("a"), "a"],
    ["prod", annotated("prod "), "prod "],
  ])("must be the package's own: %j is refused", async (given, yaml, own) => {
    expect(await taken(given, yaml)).toMatchObject([
      {
        kind: "refused",
        error: { message: `compiled/a.yaml is the pipeline "${own}", and its manifest calls it "${given}".` },
      },
    ]);
  });

  it.each([
    ["Größe 100% (neu)", annotated("Größe 100% (neu)")],
    ["my_first__pipeline", annotated("My first pipeline")],
    ["_private_", annotated("Private")],
  ])("is the package's own, or the function's from which the SDK made that: %j", async (given, yaml) => {
    expect(await taken(given, yaml)).toMatchObject([{ kind: "loaded", pipeline: { name: given } }]);
  });
});

describe("the side files of a manifest", () => {
  it.each([
    "install.sh",
    "app-linux-amd64",
    "sub/conftest.py",
    ".github/dependabot.yml",
    "pipelines.json",
    "checksums.txt",
    "b_pipelineloop_cr1.yaml",
    "a_pipelineloop_cr1.yml",
    "a_pipelineloop_cr1.yaml/x.yaml",
    "a.yaml_pipelineloop_cr1.yaml",
    "A_customtask_cr1.yaml",
  ])("have only names that the SDK gives: not %s", async (file) => {
    const workspace = makeWorkspace({
      "compiled/a.yaml": pipelineRun("a"),
      "compiled/pipelines.json": manifest(entry({ sideFiles: { [file]: sha256(loop) } })),
    });
    expect(await errorOf(workspace, ["compiled/a.yaml"])).toBe(
      `compiled/pipelines.json is not a manifest of this action: its entry 1 has the side file ${file}, which the SDK does not write beside a.yaml.`,
    );
  });

  it.each([
    ["a_customtask_cr1.yaml", "echo owned", "it is no object with a kind of no group"],
    ["a_customtask_cr1.yaml", "a: [", "it is not one YAML document"],
    ["a_customtask_cr1.yaml", `${loop}---\n${loop}`, "it is not one YAML document"],
    ["a_customtask_cr2.yaml", "apiVersion: v1\nkind: Secret\n", "it is Secret of v1"],
    [
      "a_customtask_cr2.yaml",
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\n",
      "it is ClusterRoleBinding of rbac.authorization.k8s.io/v1",
    ],
    ["a_customtask_cr3.yaml", `${loop}data: {}\n`, "it has the field data"],
    ["a_pipelineloop_cr1.yaml", loop.replace("PipelineLoop", "Other"), "it is Other of custom.tekton.dev/v1alpha1"],
  ])("hold only what the SDK writes there: not %s with %j", async (file, content, problem) => {
    const workspace = makeWorkspace({
      "compiled/a.yaml": pipelineRun("a"),
      [`compiled/${file}`]: content,
      "compiled/pipelines.json": manifest(entry({ sideFiles: { [file]: sha256(content) } })),
    });
    expect(await errorOf(workspace)).toBe(
      `compiled/${file} is not a file that the SDK writes beside a package: ${problem}.`,
    );
  });

  it.each(["a.sh", "a", "a.json", "x/.github/workflows/a.yml", ".github/dependabot.yml"])(
    "and packages have names of packages: not %s",
    async (path) => {
      const workspace = makeWorkspace({
        [`compiled/${path}`]: pipelineRun("a"),
        "compiled/pipelines.json": manifest(entry({ package: path })),
      });
      expect(await errorOf(workspace, ["compiled/pipelines.json"])).toBe(
        "compiled/pipelines.json is not a manifest of this action: its entry 1 has no proper package.",
      );
    },
  );
});

describe("a file with a line break in its name", () => {
  const name = "b\n::error::x.yaml";
  const broken = (files: Readonly<Record<string, string>>): string =>
    withFiles({ ...files, [name]: pipelineRun("b"), "c\n.txt": "" });

  it("is refused, and leaves the others as they are: no glob would find it", async () => {
    const loaded = await take({ workspace: broken({ "a.yaml": pipelineRun("a") }), patterns: ["compiled/**"] });
    expect(loaded).toMatchObject([
      { kind: "loaded", pipeline: { name: "a" } },
      { kind: "refused", error: { message: expect.stringContaining('"compiled/b\\n::error::x.yaml" is not taken') } },
    ]);
  });

  it("is left out where the manifest does not have it, and the log says so", async () => {
    const workspace = broken({ "a.yaml": pipelineRun("a"), "pipelines.json": manifest(entry()) });
    const log = new RecordingLog();
    const loaded = await loadPackages({ workspace, patterns: ["compiled/**"], log, signal });
    expect(loaded).toMatchObject([{ kind: "loaded", pipeline: { name: "a" } }]);
    expect(log.lines.join("\n")).toContain(`Left out, because the manifest does not have them: compiled/${name}`);
  });
});

describe("checksums.txt", () => {
  const line = (path: string, content: string): string => `${sha256(content)}  ${path}\n`;
  const text = manifest(entry());
  const whole = line("a.yaml", pipelineRun("a")) + line("pipelines.json", text);
  const workspaceWith = (checksums: string, others: Readonly<Record<string, string>> = {}): string =>
    makeWorkspace({
      "compiled/a.yaml": pipelineRun("a"),
      "compiled/pipelines.json": text,
      "compiled/checksums.txt": checksums,
      ...others,
    });

  it("vouches for the packages and their manifest", async () => {
    const workspace = workspaceWith(whole);
    expect(await take({ workspace, patterns: ["compiled/**"] })).toMatchObject([{ kind: "loaded" }]);
  });

  it.each([
    [
      "a package",
      line("pipelines.json", text),
      "compiled/a.yaml is not taken: compiled/checksums.txt does not vouch for it.",
    ],
    [
      "the manifest",
      line("a.yaml", pipelineRun("a")),
      "compiled/pipelines.json is not taken: compiled/checksums.txt does not vouch for it.",
    ],
    [
      "another package of that name",
      line("a.yaml", "x") + line("pipelines.json", text),
      "compiled/a.yaml is not the file that compiled/checksums.txt describes: its SHA-256 is another.",
    ],
    [
      "another manifest",
      line("a.yaml", pipelineRun("a")) + line("pipelines.json", "{}"),
      "compiled/pipelines.json is not the file that compiled/checksums.txt describes: its SHA-256 is another.",
    ],
    ["nothing at all", "", "compiled/pipelines.json is not taken: compiled/checksums.txt does not vouch for it."],
    ["no files", "hello\n", "Line 1 of compiled/checksums.txt is not a checksum as `sha256sum` writes it."],
    [
      "a file outside",
      `${whole}${line("../x", "")}`,
      "Line 3 of compiled/checksums.txt is not a checksum as `sha256sum` writes it.",
    ],
  ])("keeps from being taken what it lacks: %s", async (_, checksums, message) => {
    expect(await errorOf(workspaceWith(checksums))).toBe(message);
  });

  it("counts for packages that no manifest has, too", async () => {
    const workspace = makeWorkspace({
      "compiled/a.yaml": pipelineRun("a"),
      "compiled/b.yaml": pipelineRun("b"),
      "compiled/checksums.txt": line("a.yaml", pipelineRun("a")),
    });
    expect(await take({ workspace, patterns: ["compiled/**"] })).toMatchObject([
      { kind: "loaded" },
      { kind: "refused", error: { message: expect.stringContaining("does not vouch for it") } },
    ]);
  });
});

describe("packages that would take minutes", () => {
  it("are left out once they unpack to more than 256 MiB together, and those before are taken", async () => {
    const large = `${pipelineRun("a")}# ${"x".repeat(31 * 1024 * 1024)}\n`;
    const zip = archive("a.zip", large);
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`p${index}.zip`, zip]));
    const taken = await take({ workspace: withFiles(files), patterns: ["compiled/*"] });
    expect(taken.map(({ kind }) => kind)).toEqual([...Array(8).fill("loaded"), "refused", "refused"]);
    expect(taken[8]).toMatchObject({
      error: { message: expect.stringContaining("unpacks to more than 268435456 bytes") },
    });
  });

  it("let signals through between two of them: a step that is cancelled ends at once", async () => {
    const slow = pipelineRun("a").replace("tasks: []", `tasks: []\n    x: [${"1,".repeat(400_000)}1]`);
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}.yaml`, slow]));
    const workspace = withFiles(files);
    const cancellation = new AbortController();
    setTimeout(() => cancellation.abort(new Error("cancelled")), 10);
    const started = performance.now();
    const options = { workspace, patterns: ["compiled/*"], log: new RecordingLog(), signal: cancellation.signal };
    await expect(loadPackages(options)).rejects.toThrow("cancelled");
    const cancelledMs = performance.now() - started;
    await loadPackages({ ...options, signal });
    expect(cancelledMs).toBeLessThan((performance.now() - started - cancelledMs) / 3);
  });
});

describe("the globs of packages", () => {
  it.each([
    [["compiled/*.yaml"], "No package found: none matches `compiled/*.yaml`."],
    [["../x.yaml"], "../x.yaml lies outside the workspace."],
    [["/etc/*.yaml"], "/etc/*.yaml lies outside the workspace."],
    [["compiled/a.yaml"], "There is no file compiled/a.yaml, which `packages` names."],
  ])("are refused when they are %j", async (patterns, message) => {
    expect(await errorOf(makeFolder("workspace"), patterns)).toBe(message);
  });
});
