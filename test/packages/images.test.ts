import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { PackageError } from "../../src/model/errors.ts";
import { replaceImages } from "../../src/packages/images.ts";
import { compile } from "../support/compile.ts";
import { pipelineRun, pipelineSpec } from "../support/packages.ts";
import { makeWorkspace } from "../support/workspace.ts";

const busybox = { name: "busybox", newName: "registry.example.com/tools/busybox", newTag: "1.36" };
const replacement = "registry.example.com/tools/busybox:1.36";
const digest = `sha256:${"a".repeat(64)}`;

const step = (image: string): string => `steps:\n- image: ${image}\n`;

describe("images of a package", () => {
  it.each([
    ["name and tag", "acme/train:1", { newName: "r.io/train", newTag: "2" }, "r.io/train:2"],
    ["only the name, with the old tag", "acme/train:1", { newName: "r.io/train" }, "r.io/train:1"],
    ["only the name, with the old digest", `acme/train@${digest}`, { newName: "r.io/train" }, `r.io/train@${digest}`],
    ["a digest in place of a tag", "acme/train:1", { digest }, `acme/train@${digest}`],
    ["a tag in place of a digest", `acme/train:1@${digest}`, { newTag: "2" }, "acme/train:2"],
    ["both", "acme/train", { newTag: "2", digest }, `acme/train:2@${digest}`],
    ["nothing where another name begins with it", "acme/trainer:1", { newTag: "2" }, "acme/trainer:1"],
    ["nothing where a registry precedes it", "r.io/acme/train:1", { newTag: "2" }, "r.io/acme/train:1"],
    ["a quoted one", '"acme/train:1"', { newTag: "2" }, '"acme/train:2"'],
  ])("get %s, as kustomize does", (_, image, setting, expected) => {
    expect(replaceImages(step(image), [{ name: "acme/train", ...setting }]).yaml).toBe(step(expected));
  });

  it("are replaced in place: all other bytes stay", () => {
    for (const yaml of [pipelineRun("tekton.dev/v1"), pipelineSpec.replace(/image: .*/, "image: busybox")]) {
      const replaced = replaceImages(yaml, [busybox]);
      expect(replaced.images).toEqual([{ name: "busybox", from: "busybox", to: replacement }]);
      expect(replaced.yaml).toBe(yaml.replace("image: busybox", `image: ${replacement}`));
    }
  });

  it("are only those of containers: parameters and arguments are the user's data", () => {
    const text = `params:\n- default: {container: {image: busybox}}\n  name: image\nsteps:\n- name: busybox\n  image: alpine\n  args: [{container: {image: busybox}}]\n  env:\n  - {name: image, value: busybox}\nmetadata:\n  annotations: {note: 'image: busybox', image: busybox}\n`;
    expect(replaceImages(text, [busybox])).toEqual({ yaml: text, images: [] });
  });

  it("are those of a second document and of inline specifications, too", () => {
    const inner = { tasks: [{ taskSpec: { steps: [{ image: "busybox", args: ['{"image": "alpine"}'] }] } }] };
    const json = JSON.stringify([{ kind: "PipelineLoop", spec: { pipelineSpec: inner } }]);
    const styles = [
      `'${json}'`,
      JSON.stringify(json),
      JSON.stringify(json).replace('\\"image\\":', '\\"image\\":\\\n      \\ '),
      `|-\n      ${json}`,
      `>-\n      ${json.replace('"image":', '"image":\n      ')}`,
    ];
    for (const style of styles) {
      const text = `a: 1\n---\nmetadata:\n  annotations:\n    tekton.dev/resource_templates: ${style}\n`;
      const { yaml, images } = replaceImages(text, [busybox]);
      expect(images).toEqual([{ name: "busybox", from: "busybox", to: replacement }]);
      const document = loadAll(yaml)[1] as { metadata: { annotations: Record<string, string> } };
      expect(JSON.parse(document.metadata.annotations["tekton.dev/resource_templates"] ?? "")).toEqual(
        JSON.parse(json.replace('"busybox"', JSON.stringify(replacement))),
      );
      expect(yaml.replace(replacement, "busybox")).toBe(text);
    }
  });

  it("that cannot be replaced in place are refused, not left or guessed", () => {
    expect(() => replaceImages(step('"busy\\x62ox"  # busybox'), [busybox])).toThrow(PackageError);
    expect(() => replaceImages(step("busybox"), [{ name: "busybox", newName: "1" }])).toThrow(PackageError);
    const data = JSON.stringify({ container: { image: "busybox", args: [{ image: "busybox" }] } });
    expect(() => replaceImages(`annotations: {a: '${data}'}`, [busybox])).toThrow(PackageError);
  });
});

const loop = `from kfp import dsl
@dsl.pipeline(name="loops")
def loops(items: list = [1, 2]):
    with dsl.ParallelFor(items) as item:
        dsl.ContainerOp(name="step", image="busybox", command=["echo", item])
`;

describe("compiled packages", () => {
  it.each([true, false])(
    "have the images in the bodies of loops (inline: %s), and in their digests",
    async (inlineTasks) => {
      const workspace = makeWorkspace({ "a.py": loop });
      const [before] = await compile(workspace, { inlineTasks });
      const [after] = await compile(workspace, { inlineTasks, images: [busybox] });
      if (before?.kind !== "compiled" || after?.kind !== "compiled") throw new Error("not compiled");
      expect(after.pipeline.images).toEqual([{ name: "busybox", from: "busybox", to: replacement }]);
      expect(before.pipeline.images).toBeUndefined();
      expect(after.pipeline.sha256).not.toBe(before.pipeline.sha256);
      expect(after.pipeline.yaml).not.toMatch(/image["\\]*: ["\\]*busybox/);
      expect(after.pipeline.changed).toBe(true);
    },
  );

  it("of KFP 2 have them as well", async () => {
    const module = `from kfp import dsl\n@dsl.container_component\ndef say():\n    return dsl.ContainerSpec(image="busybox", command=["echo"])\n@dsl.pipeline(name="say")\ndef pipeline():\n    say()\n`;
    const [result] = await compile(makeWorkspace({ "a.py": module }), { images: [busybox] });
    if (result?.kind !== "compiled") throw new Error("not compiled");
    expect(result.pipeline.yaml).toContain(`image: ${replacement}\n`);
  });
});
