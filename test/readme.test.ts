import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { withInputs, withOutputs } from "../scripts/docs-tables.ts";
import { subActions } from "../scripts/sub-actions.ts";

const { repository } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly repository: { readonly url: string };
};
/** The action's public name. */
const publicName = repository.url.replace(/^git\+https:\/\/github\.com\//, "").replace(/\.git$/, "");
const action = load(readFileSync("action.yml", "utf8")) as { readonly inputs: object; readonly outputs: object };
const documents = globSync(["*.md", "docs/**/*.md", "template/*.md", "template/.github/workflows/*.yml"]);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Every `uses:` of this action in every YAML snippet. */
const uses = documents.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const snippets = file.endsWith(".md")
    ? [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => yaml)
    : [text];
  return snippets.flatMap((yaml) => stepsOf(load(yaml)).map((step) => ({ file, step })));
});

function stepsOf(value: unknown): readonly Step[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "uses" in value ? [value as Step] : [];
  return [...own, ...Object.values(value).flatMap(stepsOf)];
}

const own = uses.filter(({ step }) => step.uses?.includes("kfp-tekton-action"));

const anchorsOf = (file: string): ReadonlySet<string> =>
  new Set(
    [
      ...readFileSync(file, "utf8")
        .replace(/```[\s\S]*?```/g, "")
        .matchAll(/^#+ (.+)$/gm),
    ].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_\- ]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );

describe("the documents", () => {
  it.each([
    ["docs/inputs.md", withInputs],
    ["docs/outputs.md", withOutputs],
  ])("have tables that equal action.yml: %s", (file, withTables) => {
    const text = readFileSync(file, "utf8");
    expect(withTables(text, readFileSync("action.yml", "utf8"))).toBe(text);
  });

  it("name every input and output of action.yml", () => {
    const text = readFileSync("docs/inputs.md", "utf8") + readFileSync("docs/outputs.md", "utf8");
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
    expect(names.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it("begin with a README that fits on a few screens", () =>
    expect(readFileSync("README.md", "utf8").split("\n").length).toBeLessThan(250));

  it("name this action by its one public name, at its major version", () => {
    const named = own.filter(({ file }) => file.endsWith(".md")).map(({ step }) => step.uses);
    expect(named.length).toBeGreaterThan(3);
    const names = [publicName, ...subActions.map(({ folder }) => `${publicName}/${folder}`)].map(
      (name) => `${name}@v1`,
    );
    expect(names).toEqual(expect.arrayContaining([...new Set(named)]));
    expect(named).toContain(`${publicName}@v1`);
  });

  it("name it in the template's workflows by one commit", () => {
    const named = own.filter(({ file }) => file.startsWith("template/.github/")).map(({ step }) => step.uses ?? "");
    expect(new Set(named).size).toBe(1);
    expect(named[0]).toMatch(new RegExp(`^${publicName}@[0-9a-f]{40}$`));
  });

  it("give it only inputs that it has", () => {
    const unknown = own.flatMap(({ file, step }) =>
      Object.keys(step.with ?? {})
        .filter((input) => !(input in action.inputs))
        .map((input) => `${file}: ${input}`),
    );
    expect(unknown).toEqual([]);
  });

  it("link only to files that are there", () => {
    const links = documents
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) =>
          join(dirname(file), target),
        ),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const target of links) expect(globSync(target)).toEqual([target]);
  });

  it("link only to headings that are there", () => {
    const links = documents
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(
          ([, target = "", anchor = ""]) => ({
            file,
            target: target === "" ? file : join(dirname(file), target),
            anchor,
          }),
        ),
      );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ target, anchor }) => !anchorsOf(target).has(anchor))).toEqual([]);
  });

  it("name lines of the template that say so", () => {
    const text = readFileSync("template/README.md", "utf8").replace(/\s+/g, " ");
    const named = [
      ...text.matchAll(/In line (\d+) of `([^`]+)`, (?:set|write) `(\w+)[^`]*`(?: instead of `([^`]+)`)?/g),
    ];
    expect(named.length).toBe(2);
    for (const [, line, file = "", word = "", before = `${word}:`] of named)
      expect(readFileSync(join("template", file), "utf8").split("\n")[Number(line) - 1]).toContain(before);
  });
});
