import { parseGoDuration } from "../tekton/go-duration.ts";
import { fileReference } from "./compared.ts";
import type { Doubts } from "./doubts.ts";
import { metadataOf } from "./former-metadata.ts";
import { type FormerProgram, readFormerProgram } from "./former-programs.ts";
import { kubernetesFacts } from "./kubernetes-facts.ts";
import { packagesOfFormer } from "./packages-of-program.ts";
import { resourceFacts } from "./resource-facts.ts";
import { canonicalText, functionType, sortedJson, typeOfFormer } from "./values.ts";

export type Fact = readonly [what: string, value: string];

interface FormerTask {
  readonly where: string;
  readonly task: Readonly<Record<string, unknown>>;
  /** The entry of `taskRunSpecs` for it. */
  readonly taskRunSpec: unknown;
  /** What the parameters of its steps stand for. */
  readonly resolve: (text: string) => string;
}

/** The settings of a task of a PipelineRun, in words that both SDKs share. */
export function factsOfFormerTask({ where, task, taskRunSpec, resolve }: FormerTask, doubts: Doubts): readonly Fact[] {
  const spec = doubts.fields(task.taskSpec, where, ["steps", "params", "results", "metadata"]);
  const [step, ...others] = doubts.list(spec.steps, `the steps of ${where}`);
  if (others.length > 0) doubts.add(`${where} has several steps`);
  const container = doubts.fields(step, `the step of ${where}`, [
    ...["name", "image", "command", "args", "env", "resources", "imagePullPolicy"],
  ]);
  const texts = (field: "command" | "args"): readonly string[] =>
    doubts.texts(container[field], `${field} of ${where}`).map(resolve);
  const metadata = metadataOf(spec.metadata, where, doubts);
  const results = resultsOf(spec.results, where, doubts);
  if (container.name !== "main") doubts.add(`the step of ${where} is named ${String(container.name)}`);
  if (!metadata.hasCacheLabel) doubts.add(`${where} does not say whether it is cached`);
  return [
    ["image", doubts.text(container.image, `the image of ${where}`)],
    ...programFacts(
      { command: texts("command"), args: texts("args"), results, declared: metadata.outputs, where },
      doubts,
    ),
    ...resourceFacts(container.resources, where, doubts),
    ["caching", metadata.isCached ? "on" : "off"],
    ...(task.retries === undefined ? [] : [["retries", String(task.retries)] as const]),
    ...timeoutFacts(task.timeout, where, doubts),
    ...(container.imagePullPolicy === undefined ? [] : [["pull policy", String(container.imagePullPolicy)] as const]),
    ...kubernetesFacts({ env: container.env, metadata, taskRunSpec, where, resolve }, doubts),
  ];
}

interface Program {
  readonly command: readonly string[];
  readonly args: readonly string[];
  /** Names of the results, as Tekton has them. */
  readonly results: readonly string[];
  /** Types of the outputs by name, where the SDK says them. */
  readonly declared: ReadonlyMap<string, unknown>;
  readonly where: string;
}

const launcher = 'program_path=$(mktemp)\nprintf "%s" "$0" > "$program_path"\npython3 -u "$program_path" "$@"\n';

function programFacts(program: Program, doubts: Doubts): readonly Fact[] {
  const { command, args, results, declared, where } = program;
  const [text = "", ...before] = command.toReversed();
  if (before[0] !== launcher) {
    const outputs = results.map((name): Fact => {
      const type = typeOfFormer(declared.get(name));
      if (type === undefined) doubts.add(`the output ${name} of ${where} has no type`);
      return [`output ${name}`, type === undefined ? "?" : functionType(type)];
    });
    return [["command", sortedJson(command)], ["arguments", sortedJson(args)], ...outputs];
  }
  const parsed = readFormerProgram(text);
  const packages = packagesOfFormer(before.slice(3).toReversed());
  if (parsed === undefined || packages === undefined || before[1] !== "-ec" || before[2] !== "sh") {
    doubts.add(`the program of ${where} is none that kfp 1.8.22 writes of a single function`);
    return [];
  }
  return functionFacts(parsed, packages, program, doubts);
}

function functionFacts(
  { code, inputs, outputs }: FormerProgram,
  packages: readonly string[],
  { args, results, where }: Program,
  doubts: Doubts,
): readonly Fact[] {
  const end = args.indexOf("----output-paths");
  const given = end === -1 ? args : args.slice(0, end);
  const files = end === -1 ? [] : args.slice(end + 1);
  const facts: Fact[] = [
    ["code", code],
    ["packages", packages.join("\n")],
  ];
  for (let at = 0; at < given.length; at += 2) {
    const input = inputs.get(given[at] ?? "");
    const value = input && canonicalText(given[at + 1] ?? "", input.type);
    if (input === undefined || value === undefined) doubts.add(`argument ${at + 1} of ${where} is not understood`);
    else facts.push([`input ${input.name}`, `${input.type} ${value}`]);
  }
  const names = files.map((file) => results.find((name) => file === fileReference(name)));
  if (files.length !== outputs.length || results.length !== files.length || names.includes(undefined))
    doubts.add(`the outputs of ${where} are not those of its program`);
  return [...facts, ...names.map((name, index): Fact => [`output ${name}`, String(outputs[index])])];
}

function resultsOf(results: unknown, where: string, doubts: Doubts): readonly string[] {
  const names = doubts.list(results, `the results of ${where}`).map((result) => {
    const { name, type, description } = doubts.fields(result, `a result of ${where}`, ["name", "type", "description"]);
    const plain = `/tmp/outputs/${String(name)}/data`.replaceAll("-", "_");
    const isPlain = String(description).replaceAll("-", "_") === plain && type === "string";
    if (!isPlain) doubts.add(`the result ${String(name)} of ${where} is not one that the SDK writes`);
    return doubts.text(name, `the name of a result of ${where}`).replaceAll("_", "-");
  });
  if (new Set(names).size < names.length) doubts.add(`${where} has two results of one name`);
  return names;
}

function timeoutFacts(timeout: unknown, where: string, doubts: Doubts): readonly Fact[] {
  if (timeout === undefined) return [];
  const milliseconds = parseGoDuration(String(timeout));
  if (milliseconds === undefined || milliseconds === 0) doubts.add(`the time limit of ${where} is not understood`);
  return [["time limit", `${(milliseconds ?? 0) / 1000} s`]];
}
