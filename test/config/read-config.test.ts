import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { imagesOf } from "../../src/config/images.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { selectEnvironment } from "../../src/config/select-environment.ts";
import type { NameValues } from "../../src/model/event.ts";

const now = new Date("2026-11-27T12:00:00Z");
const read = (text: string) => readConfig(text, "pipelines.yaml", now);

const server = "host: https://kfp.example.com";

function problemsOf(text: string): readonly string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    return (error as Error).message.replace("pipelines.yaml cannot be used: ", "").split("\n");
  }
}

describe("images of pipelines.yaml", () => {
  const images = (newTag: string, names: NameValues) =>
    imagesOf(read(`images:\n  a/b: { newTag: "${newTag}" }\n`), names);

  it("have tags that name the commit", () => {
    expect(images("{branch}-{short-sha}", { branch: "main", "short-sha": "4f9c2e1" })).toEqual([
      { name: "a/b", newTag: "main-4f9c2e1" },
    ]);
    expect(imagesOf(undefined, {})).toEqual([]);
  });

  it.each([
    ["an unknown placeholder", "{commit}", {}, "2:10: `newTag` has the unknown placeholder {commit}"],
    ["a placeholder without a value", "{tag}", { tag: "" }, "2:10: `newTag` uses {tag}, which has no value"],
    ["a branch that is no tag", "{branch}", { branch: "a/b" }, '2:10: `newTag` becomes "a/b", which is not a tag'],
  ])("are refused at their line for %s", (_, template, names, expected) => {
    expect(() => images(template, names)).toThrow(expected);
  });
});

describe("pipelines.yaml", () => {
  const schedule = (fields: string): string => `pipelines:\n  train:\n    schedules:\n      nightly: { ${fields} }\n`;
  it.each([
    ["an unknown key", "pipeline: {}\n", '1:1: the file has no key "pipeline"'],
    ["a wrong type", "defaults: { experiment: [a] }\n", "1:13: `defaults.experiment` must be a text"],
    ["a key given twice", "pipelines:\n  a: {}\n  a: {}\n", "3:3: it is not YAML: duplicated mapping key"],
    ["no YAML", "pipelines: {\n", "2:1: it is not YAML"],
    ["no host", "environments:\n  staging: { namespace: a }\n", "2:3: environment `staging` has no `host`"],
    [
      "a password",
      "environments:\n  a: { host: 'https://me:secret@kfp.example.com' }\n",
      "2:8: `host` must not hold a user name",
    ],
    [
      "a circle",
      `environments:\n  a: { ${server}, after: b }\n  b: { ${server}, after: a }\n`,
      "2:39: `after` goes in a circle: a → b → a",
    ],
    ["after nothing", `environments:\n  a: { ${server}, after: b }\n`, '2:39: there is no environment "b"'],
    ["an unknown zone", schedule("cron: 0 0 3 * * *, timezone: Europe/Bern1"), 'there is no time zone "Europe/Bern1"'],
    [
      "five fields",
      schedule("cron: 0 9 * * *"),
      '4:18: `cron` "0 9 * * *" has five fields, which the server would read as seconds, minutes and hours: write "0 0 9 * * *"',
    ],
    ["a cron that never fires", schedule("cron: 0 0 0 30 2 *"), "never fires within five years"],
    ["a cron that fires each second", schedule("cron: '* * * * * *'"), "fires each second"],
    ["a value out of its range", schedule("cron: 0 0 24 * * *"), 'has "24" as hour, which goes from 0 to 23'],
    ["neither cron nor interval", schedule("concurrency: 2"), "must have either `cron` or `every`"],
    ["too much at once", schedule("every: 1h, concurrency: 11"), "`concurrency` must be from 1 to 10"],
    ["an image with a tag", "images:\n  acme/train:1: { newTag: a }\n", '2:3: image "acme/train:1" must be the name'],
    ["an image without a change", "images:\n  acme/train: {}\n", '2:3: image "acme/train" must have `newName`'],
    ["no tag", "images:\n  a: { newTag: a b }\n", '2:8: `newTag` "a b" is not a tag'],
    ["no digest", "images:\n  a: { digest: 12ab }\n", "2:8: `digest` must be sha256:"],
    ["no name", "images:\n  a: { newName: 'b:1' }\n", "2:8: `newName` must be the name of an image"],
    ["two documents", "defaults: {}\n---\n{}\n", "it has 2 documents"],
  ])("is refused at its line for %s", (_, text, expected) => {
    expect(problemsOf(text).join("\n")).toContain(expected);
  });

  it("tells all problems of 500 schedules, up to fifty, in one error", () => {
    const schedules = Array.from({ length: 500 }, (_, index) => `      s${index}: { cron: "0 9 * * *" }`).join("\n");
    const problems = problemsOf(`pipelines:\n  train:\n    schedules:\n${schedules}\n`);
    expect(problems).toHaveLength(51);
    expect(problems[0]).toContain("pipelines.yaml:4:13:");
    expect(problems[49]).toContain("pipelines.yaml:53:14:");
    expect(problems[50]).toBe("… and 450 more");
  });

  it("bounds what aliases multiply", () => {
    const doubled = Array.from(
      { length: 30 },
      (_, i) => `  p${i + 1}: &p${i + 1} { parameters: { a: [*p${i}, *p${i}] } }`,
    );
    expect(problemsOf(`pipelines:\n  p0: &p0 { parameters: { a: 1 } }\n${doubled.join("\n")}\n`)).toEqual([
      "pipelines.yaml:1:1: it has more than 200000 values; an alias counts as what it stands for",
    ]);
    expect(problemsOf("pipelines:\n  p: { parameters: { a: &a [*a] } }\n")).toHaveLength(1);
    expect(problemsOf("pipelines:\n  p: &p { parameters: { a: 1 } }\n  q: *p\n")).toEqual([]);
  });

  it("selects the first environment that matches, and none for a pull request or outside of a workflow", () => {
    const config = read(
      `environments:\n  a: { ${server}, branches: ['release/*'] }\n  b: { ${server}, branches: ['**'], tags: ['v*'] }\n`,
    );
    const event = { isAtTerminal: false, isAboutPullRequest: false };
    const select = (names: object, more = {}) => selectEnvironment(config, "", { ...event, ...more, names })?.name;
    expect(select({ branch: "release/1" })).toBe("a");
    expect(select({ branch: "main" })).toBe("b");
    expect(select({ tag: "v1" })).toBe("b");
    expect(select({ tag: "x" })).toBeUndefined();
    expect(select({ branch: "main" }, { isAboutPullRequest: true })).toBeUndefined();
    expect(select({ branch: "main" }, { isAtTerminal: true })).toBeUndefined();
    expect(() => selectEnvironment(config, "c", { ...event, names: {} })).toThrow(/has no environment "c"/);
  });

  it("is in the template, and valid with and without its comments", () => {
    const text = readFileSync("template/pipelines.yaml", "utf8");
    expect(read(text).file).toEqual({});
    const uncommented = read(text.replace(/^# (?=images|pipelines|environments| )/gm, "").replace(/^#$/gm, "")).file;
    expect(Object.keys(uncommented)).toEqual(["images", "pipelines", "environments"]);
    expect(uncommented.pipelines?.["daily-report"]?.schedules?.nightly?.timezone).toBe("Europe/Berlin");
  });

  it("has a JSON Schema that a validator takes", () => {
    const schema = JSON.parse(readFileSync("src/config/pipelines.schema.json", "utf8")) as {
      readonly properties: object;
    };
    const validate = new Ajv({ strict: false }).compile(schema);
    const example = {
      pipelines: { train: { schedules: { a: { cron: "0 0 3 * * *" } } } },
      environments: { a: { host: "x", schedules: "on" } },
    };
    expect(validate(example)).toBe(true);
    expect(validate({ pipeline: {} })).toBe(false);
  });
});
