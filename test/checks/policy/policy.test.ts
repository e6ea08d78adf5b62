import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../../src/checks/policy/policy.ts";
import { PolicyError } from "../../../src/model/errors.ts";

function errorOf(text: string): PolicyError {
  try {
    parsePolicy(text, "policy.yml");
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error("Expected an error.");
}

describe("the policy file", () => {
  it("says what packages may ask for; what it does not name is free", () => {
    expect(parsePolicy("allowed-registries: [GHCR.io]\nrequired-limits:\n- cpu\n", "policy.yml")).toEqual({
      level: "error",
      allowedRegistries: ["ghcr.io"],
      requiredLimits: ["cpu"],
    });
  });

  it.each<[string, string, string]>([
    ["an unknown setting", "allowed-registries: []\nallowed-image: [x]\n", "policy.yml:2:1: there is no setting"],
    ["a text for a list", "allowed-images: python\n", "policy.yml:1:1: allowed-images must be a list"],
    ["a number in a list", "allowed-images:\n  - ok\n  - 5\n", "policy.yml:3:5: allowed-images.1 must be a text"],
    ["a mapping in a flow", "allowed-images: [ok, {a: b}]\n", "policy.yml:1:22: allowed-images.1 must be a text"],
    ["another level", "\nlevel: off\n", "policy.yml:2:1: level must be one of error, warning"],
    ["another volume", "forbidden-volumes: [hostpath]\n", "policy.yml:1:21: forbidden-volumes.0 must be one of aws"],
    ["nothing for a list", "required-limits:\n", "policy.yml:1:1: required-limits must be a list"],
    ["an empty entry", "required-limits: [cpu, '']\n", "policy.yml:1:25: required-limits.1 is empty"],
    ["a list for it all", "- level\n", "policy.yml:1:1: it must be a mapping"],
    ["nothing", "# nothing\n", "policy.yml:1:1: it is empty"],
    ["nothing at all", "", "policy.yml:1:1: it is empty"],
    ["no YAML", "level: error\nallowed-images: [a\n", "policy.yml:3:1: it is not YAML"],
    ["a key twice", "level: error\nlevel: warning\n", "policy.yml:2:1: it is not YAML: duplicated mapping key"],
    ["two documents", "level: error\n---\nlevel: warning\n", "policy.yml:1:1: it has 2 documents"],
    ["an alias of the wrong kind", "allowed-images: &x [a]\nlevel: *x\n", "policy.yml:2:1: level must be a text"],
    ["a setting that objects have", "__proto__: {level: warning}\n", 'policy.yml:1:1: there is no setting "__proto__"'],
    ["a long entry", `allowed-images: [${"x".repeat(301)}]\n`, "allowed-images.0 is longer than 300 characters"],
    ["many entries", `allowed-images: [${"x,".repeat(1001)}]\n`, "allowed-images has more than 1000 entries"],
  ])("is refused at line and column: %s", (_, text, message) => {
    expect(errorOf(text).message).toContain(message);
  });

  it("is refused with all problems, and annotated at the first", () => {
    const { message, location } = errorOf("level: error\nfoo: 1\nallowed-images:\n- {}\n");
    expect(location).toEqual({ file: "policy.yml", line: 2, column: 1 });
    expect(message).toContain("policy.yml:2:1: there is no setting");
    expect(message).toContain("policy.yml:4:3: allowed-images.0 must be a text");
  });

  it("has an example of each setting in its page, which is one", () => {
    const [, example = ""] =
      /```yaml\n(# \.github\/pipelines-policy\.yml\n[\s\S]*?)```/.exec(readFileSync("docs/policy.md", "utf8")) ?? [];
    const schema = JSON.parse(readFileSync("src/checks/policy/policy.schema.json", "utf8")) as {
      readonly properties: object;
    };
    expect(Object.keys(load(example) as object)).toEqual(Object.keys(schema.properties));
    expect(parsePolicy(example, "policy.yml").level).toBe("error");
  });
});
