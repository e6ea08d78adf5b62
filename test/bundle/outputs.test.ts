import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

/** Also refuses what the schema does not describe: a new field needs its line in the documentation. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in inner ? { ...inner, additionalProperties: false } : inner;
}

const schema = JSON.parse(readFileSync("docs/pipelines.schema.json", "utf8"));
const validate = new Ajv({ allErrors: true }).compile(closed(schema) as object);

describe("the output `pipelines`", () => {
  it("has the shape that docs/pipelines.schema.json gives, for good, failed and broken pipelines", async () => {
    const failing = oneStep.replace("echo hi", "exit 3");
    const { outputs } = await runStep({
      workspace: makeWorkspace({
        "pipelines/good.py": pipelineModule(oneStep, { name: "good" }),
        "pipelines/fails.py": pipelineModule(failing, { name: "fails" }),
        "pipelines/broken.py": "from kfp import dsl\n@dsl.pipeline(name='broken')\ndef broken():\n    boom\n",
      }),
      inputs: { host: "embedded", run: "true", logs: "none" },
    });
    const pipelines = JSON.parse(outputs.pipelines ?? "");
    expect(validate(pipelines), JSON.stringify(validate.errors)).toBe(true);
    expect(
      pipelines.map(({ name, verdict }: { name: string; verdict?: object }) => [name, verdict !== undefined]),
    ).toEqual(
      expect.arrayContaining([
        ["good", true],
        ["fails", true],
        ["broken", false],
      ]),
    );
  });

  it("would be refused with a field that the schema does not describe", () => {
    expect(validate([{ module: "a.py", name: "a", surprise: 1 }])).toBe(false);
  });
});
