import { describe, expect, it } from "vitest";
import { resolveRunParameters, valuesOf } from "../../src/delivery/run-parameters.ts";
import { yamlMapping } from "../../src/inputs/input-values.ts";
import { InputError } from "../../src/model/errors.ts";

const train = { name: "train", parameters: [{ name: "lr", default: "0.1" }, { name: "data" }] };
const score = { name: "score", parameters: [{ name: "lr", default: "0.1" }] };

function resolve(yaml: string, { pipelines = [train, score], allCompiled = true } = {}): unknown {
  try {
    const resolved = resolveRunParameters({ given: yamlMapping(yaml), pipelines, allCompiled });
    return Object.fromEntries([...resolved].map(([name, given]) => [name, valuesOf(given)]));
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

describe("run parameters", () => {
  it("go to every pipeline that declares the name, as the text that was written", () => {
    expect(resolve("lr: 0.10\ndata: s3://bucket")).toEqual({
      train: { lr: "0.10", data: "s3://bucket" },
      score: { lr: "0.10" },
    });
  });

  it("of one pipeline win over those for all", () => {
    expect(resolve("lr: 1\ntrain: {lr: 0x10, data: null}")).toEqual({
      train: { lr: "0x10", data: "" },
      score: { lr: "1" },
    });
  });

  it("that are lists or mappings are sent as JSON", () => {
    expect(resolve("data: [1, a, {b: 0.50}]")).toMatchObject({ train: { data: '[1,"a",{"b":0.5}]' } });
  });

  it("named like a pipeline that declares that name are that parameter", () => {
    const pipelines = [{ name: "data", parameters: [{ name: "data" }] }];
    expect(resolve("data: {a: 1}", { pipelines })).toEqual({ data: { data: '{"a":1}' } });
  });

  it("that are unknown or missing are all reported (quirk: unknown-parameter-accepted)", () => {
    expect(resolve("rate: 1\nscore: {epochs: 2}")).toEqual([
      "No pipeline declares the parameter `rate` that `parameters` gives; declared are data, lr.",
      "Pipeline `score` does not declare the parameter `epochs` that `parameters` gives; declared are lr.",
      "Pipeline `train` needs a value for `data`: it has no default, and `parameters` gives none.",
    ]);
  });

  const typed = {
    name: "typed",
    parameters: ["Integer", "Float", "Boolean", "JsonArray", "JsonObject", "GCSPath"].map((type) => ({
      name: type.toLowerCase(),
      type,
      default: "",
    })),
  };
  it.each(["integer: 1_000", "float: -1e-3", "float: nan", "boolean: 'No'", "jsonarray: [1, a]", "jsonobject: {a: 1}"])(
    "that fit the declared type are taken: %s",
    (yaml) => {
      expect(resolve(yaml, { pipelines: [typed] })).toHaveProperty("typed");
    },
  );
  it.each(["integer: ''", "integer: $(context.pipelineRun.uid)", "gcspath: 5"])(
    "of which it cannot be told are taken: %s",
    (yaml) => {
      expect(resolve(yaml, { pipelines: [typed] })).toHaveProperty("typed");
    },
  );
  it.each([
    ["integer: 1.5", 'Pipeline `typed` declares `integer` as Integer, a whole number; `parameters` gives "1.5".'],
    ["float: many", 'Pipeline `typed` declares `float` as Float, a number; `parameters` gives "many".'],
    ["boolean: 2", 'Pipeline `typed` declares `boolean` as Boolean, true or false; `parameters` gives "2".'],
    [
      "jsonarray: {a: 1}",
      'Pipeline `typed` declares `jsonarray` as JsonArray, a list; `parameters` gives "{\\"a\\":1}".',
    ],
    ["jsonobject: [1]", 'Pipeline `typed` declares `jsonobject` as JsonObject, a mapping; `parameters` gives "[1]".'],
  ])("that do not fit the declared type are reported: %s", (yaml, problem) => {
    expect(resolve(yaml, { pipelines: [typed] })).toEqual([problem]);
  });

  it("that a pipeline which did not compile may declare are not called unknown", () => {
    expect(resolve("rate: 1", { pipelines: [score], allCompiled: false })).toEqual({ score: {} });
  });
});
