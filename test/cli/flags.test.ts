import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { chooseCommand, commands } from "../../src/cli/commands.ts";
import { readCommandLine, readerOf } from "../../src/cli/flags.ts";
import { help } from "../../src/cli/help.ts";
import { inputFields, loadInputs } from "../../src/inputs/inputs.ts";

const action = load(readFileSync("action.yml", "utf8")) as { inputs: Record<string, object> };

describe("the flags", () => {
  it("are the inputs of action.yml, each in the help", () => {
    const listed = [...help().matchAll(/^ {2}--(?:\[no-\])?([a-z-]+?)\]?(?: +TEXT)?$/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(action.inputs));
    expect(listed).toEqual(Object.keys(inputFields));
  });

  it.each(Object.keys(inputFields))("have one for the input %s", (name) => {
    const isBoolean = help().includes(`--[no-]${name}\n`);
    const { given } = readCommandLine(isBoolean ? [`--${name}`] : [`--${name}`, "one", `--${name}=two`]);
    expect([...given]).toEqual([[name, isBoolean ? "true" : "one\ntwo"]]);
    if (isBoolean) expect([...readCommandLine([`--no-${name}`]).given]).toEqual([[name, "false"]]);
  });

  it.each([["--nothing"], ["--host"], ["--no-host"], ["--run=maybe"]])("refuse %s", (flag) => {
    expect(() => readCommandLine([flag])).toThrow();
  });

  it("win over what the command sets", () => {
    const { given } = readCommandLine(["run", "--host", "https://kfp.example.com", "--no-wait"]);
    const { inputs } = loadInputs(readerOf({ given, env: {}, preset: commands.run.preset }));
    expect(inputs).toMatchObject({ host: "https://kfp.example.com", run: true, wait: false });
  });
});

describe("the command", () => {
  it.each(Object.entries(commands))("%s sets inputs that are valid together", (name, { preset, takes }) => {
    const words = ["run", "folder"].includes(takes) ? [name, "one"] : [name];
    expect(chooseCommand(words).preset).toEqual(takes === "folder" ? { ...preset, packages: "one/**" } : preset);
    const host = name === "upload" ? { host: "https://kfp.example.com" } : {};
    expect(() => loadInputs(readerOf({ given: new Map(), env: {}, preset: { ...preset, ...host } }))).not.toThrow();
    if (takes === "nothing") expect(() => chooseCommand([name, "more"])).toThrow(`takes no "more"`);
  });

  it("takes modules, globs and folders", () => {
    const { preset } = chooseCommand(["check", "a.py", "books/b.ipynb", "pipelines/", "x/*.py", "."]);
    expect(preset.pipelines).toBe("a.py\nbooks/b.ipynb\npipelines/**/*.py\nx/*.py\n./**/*.py");
  });
});
