import { fieldsOf } from "../tekton/untyped.ts";
import { fileReference } from "./compared.ts";
import type { Doubts } from "./doubts.ts";
import { type FunctionSource, readFunctionSource } from "./function-source.ts";
import { platformFacts } from "./kubernetes-facts.ts";
import { packagesOfSpec } from "./packages-of-program.ts";
import { specResourceFacts } from "./resource-facts.ts";
import { readDefinition } from "./spec-inputs.ts";
import type { SpecReader, SpecValue } from "./spec-reader.ts";
import { functionType, isValueType, pythonLiteral, sortedJson, typeOfAnnotation } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;
type Fact = readonly [what: string, value: string];

interface SpecTask {
  readonly where: string;
  readonly task: Fields;
  readonly component: Fields;
  /** What the task is given. */
  readonly inputs: ReadonlyMap<string, SpecValue>;
  readonly label: string;
}

/** The settings of a task of a pipeline specification, in words that both SDKs share. */
export function factsOfSpecTask(of: SpecTask, reader: SpecReader): readonly Fact[] {
  const { executors, platformOf, doubts } = reader;
  const { where, task, component, label } = of;
  doubts.fields(component, where, ["executorLabel", "inputDefinitions", "outputDefinitions"]);
  const { container } = doubts.fields(executors[label], `the executor of ${where}`, ["container"]);
  const fields = doubts.fields(container, `the container of ${where}`, [
    "image",
    "command",
    "args",
    "env",
    "resources",
  ]);
  return [
    ["image", plainText(doubts.text(fields.image, `the image of ${where}`), where, doubts)],
    ...programFacts(fields, of, reader),
    ...outputFacts(component, where, doubts),
    ...specResourceFacts(fields.resources, where, doubts),
    ["caching", cachingOf(task, where, doubts)],
    ...retryFacts(task.retryPolicy, where, doubts),
    ...doubts.list(fields.env, `the variables of ${where}`).map((variable): Fact => {
      const { name, value } = doubts.fields(variable, `a variable of ${where}`, ["name", "value"]);
      return [
        `variable ${String(name)}`,
        sortedJson(plainText(doubts.text(value, `a variable of ${where}`), where, doubts)),
      ];
    }),
    ...platformFacts(platformOf[label], where, doubts),
  ];
}

/** A text without placeholders: where one may stand, the two SDKs differ. */
function plainText(text: string, where: string, doubts: Doubts): string {
  if (text.includes("{{$")) doubts.add(`${where} has a placeholder that is not compared: ${text}`);
  return text;
}

const executor =
  /^\s*program_path=\$\(mktemp -d\)\s+printf "%s" "\$0" > "\$program_path\/ephemeral_component\.py"\s+_KFP_RUNTIME=true python3 -m kfp\.(?:dsl|components)\.executor_main\s+--component_module_path\s+"\$program_path\/ephemeral_component\.py"\s+"\$@"\s*$/;
const head = /^\nimport kfp\nfrom kfp import dsl\nfrom kfp\.dsl import \*\nfrom typing import \*\n\n/;

function programFacts({ command, args }: Fields, of: SpecTask, { doubts, sdk }: SpecReader): readonly Fact[] {
  const words = doubts.texts(command, `the command of ${of.where}`);
  const last = doubts.texts(args, `the arguments of ${of.where}`);
  const [program = "", script = "", flag, shell, ...before] = words.toReversed();
  if (!executor.test(script)) {
    const texts = (list: readonly string[]): string => sortedJson(list.map((text) => filledIn(text, of, doubts)));
    effectiveInputs(of, doubts);
    return [
      ["command", texts(words)],
      ["arguments", texts(last)],
    ];
  }
  const source = head.test(program) ? readFunctionSource(program.replace(head, "")) : undefined;
  const packages = packagesOfSpec(before.toReversed(), sdk);
  const call = sortedJson(["--executor_input", "{{$}}", "--function_to_execute", source?.name]);
  if (source === undefined || packages === undefined || flag !== "-ec" || shell !== "sh" || sortedJson(last) !== call) {
    doubts.add(`the program of ${of.where} is none that the SDK writes of a single function`);
    return [];
  }
  checkAnnotations(source, of, doubts);
  const inputs = [...effectiveInputs(of, doubts)].map(
    ([name, { type, canonical }]): Fact => [`input ${name}`, `${functionType(type)} ${canonical}`],
  );
  return [["code", source.code], ["packages", packages.join("\n")], ...inputs];
}

/** The SDK's executor converts by the annotations, the server by the package: only where both say the same it is clear what happens. */
function checkAnnotations(
  { annotations, defaults, returns }: FunctionSource,
  { component, where }: SpecTask,
  doubts: Doubts,
): void {
  const inputs = fieldsOf(fieldsOf(component.inputDefinitions).parameters);
  for (const [name, type] of annotations)
    if (typeOfAnnotation(type) !== fieldsOf(inputs[name]).parameterType)
      doubts.add(`the parameter ${name} of ${where} is annotated with ${type}, which is not compared`);
  for (const [name, input] of Object.entries(inputs)) {
    const { defaultValue, parameterType } = fieldsOf(input);
    const written = defaults.get(name);
    const value = written === undefined ? undefined : pythonLiteral(written);
    const isSame = isValueType(parameterType) && sortedJson(value ?? null) === sortedJson(defaultValue ?? null);
    if (!isSame) doubts.add(`the default of ${name} of ${where} is ${written ?? "missing"}, which is not compared`);
  }
  if (Object.keys(inputs).some((name) => !annotations.has(name)))
    doubts.add(`${where} has inputs that its function has not`);
  const outputs = Object.entries(fieldsOf(fieldsOf(component.outputDefinitions).parameters)).map(
    ([name, output]) => [name, fieldsOf(output).parameterType] as const,
  );
  const declared = returnedTypes(returns);
  if (sortedJson(Object.fromEntries(declared)) !== sortedJson(Object.fromEntries(outputs)))
    doubts.add(`${where} returns ${returns ?? "nothing"}, which is not compared`);
}

/** Outputs by name, of an annotation such as `str` or `NamedTuple("Parts", [("head", str), ("size", int)])`. */
function returnedTypes(returns: string | undefined): readonly (readonly [string, unknown])[] {
  if (returns === undefined || returns === "None") return [];
  const [, fields] = /^(?:typing\.)?NamedTuple\(\s*["'][^"'\\]*["'],\s*\[(.*)\],?\s*\)$/s.exec(returns) ?? [];
  if (fields === undefined) return [["Output", typeOfAnnotation(returns) ?? "unknown"]];
  const pairs = [...fields.matchAll(/\(\s*["']([\w-]+)["'],\s*([\w.[\], ]+?),?\s*\)/g)];
  const left = fields.replace(/\(\s*["'][\w-]+["'],\s*[\w.[\], ]+?,?\s*\)/g, "").replace(/[\s,]/g, "");
  return left === ""
    ? pairs.map(([, name = "", type = ""]) => [name, typeOfAnnotation(type) ?? "unknown"])
    : [["", "unknown"]];
}

/** What the component gets: what it is given, or its default. */
function effectiveInputs({ component, inputs, where }: SpecTask, doubts: Doubts): ReadonlyMap<string, SpecValue> {
  const { parameters } = doubts.fields(component.inputDefinitions, `the inputs of ${where}`, ["parameters"]);
  const found = new Map<string, SpecValue>();
  for (const [name, definition] of Object.entries(fieldsOf(parameters))) {
    const { type, fallback } = readDefinition(definition, `the input ${name} of ${where}`, doubts);
    const given = inputs.get(name);
    if (given !== undefined && given.type !== type) doubts.add(`the input ${name} of ${where} is given another type`);
    const value = given ?? fallback;
    if (value === undefined) doubts.add(`the input ${name} of ${where} has no value`);
    else found.set(name, filledInValue(value, inputs, { where, doubts }));
  }
  for (const name of inputs.keys())
    if (!found.has(name) && !name.startsWith("pipelinechannel--"))
      doubts.add(`${where} is given ${name}, which is no input`);
  return found;
}

const placeholder = /\{\{\$\.inputs\.parameters\['([^']*)'\]\}\}/g;

/** A constant may contain what the pipeline around it knows: `a-{{$.inputs.parameters['pipelinechannel--rows']}}`. */
function filledInValue(
  value: SpecValue,
  inputs: ReadonlyMap<string, SpecValue>,
  { where, doubts }: { readonly where: string; readonly doubts: Doubts },
): SpecValue {
  if (!value.canonical.includes("{{$")) return value;
  const text = replaced(value.text ?? "", inputs, { where, doubts });
  if (value.type !== "STRING") doubts.add(`${where} has a placeholder that is not compared`);
  return { type: value.type, canonical: JSON.stringify(text), text };
}

/** Whole texts become plain references, so that `"x"` and what stands for it have one form. */
function filledIn(text: string, { component, inputs, where }: SpecTask, doubts: Doubts): string {
  const { parameters } = fieldsOf(component.inputDefinitions) as Fields;
  const values = new Map(
    Object.entries(fieldsOf(parameters)).flatMap(([name, definition]) => {
      const value = inputs.get(name) ?? readDefinition(definition, name, doubts).fallback;
      return value === undefined ? [] : [[name, filledInValue(value, inputs, { where, doubts })] as const];
    }),
  );
  const withFiles = text.replace(/\{\{\$\.outputs\.parameters\['([^']*)'\]\.output_file\}\}/g, (_, name: string) =>
    fileReference(name),
  );
  return replaced(withFiles, values, { where, doubts });
}

/** Replaces what every server writes alike: texts and whole numbers. */
function replaced(
  text: string,
  values: ReadonlyMap<string, SpecValue>,
  { where, doubts }: { readonly where: string; readonly doubts: Doubts },
): string {
  const filled = text.replace(placeholder, (whole, name: string) => {
    const value = values.get(name);
    if (value?.text !== undefined && (value.type === "STRING" || value.type === "NUMBER_INTEGER")) return value.text;
    doubts.add(`${where} writes ${name} into a text, which the two versions may write differently`);
    return whole;
  });
  // What was filled in may itself look like a placeholder, which is a text then.
  if (text.replace(placeholder, "").includes("{{$"))
    doubts.add(`${where} has a placeholder that is not compared: ${text}`);
  return filled;
}

function outputFacts(component: Fields, where: string, doubts: Doubts): readonly Fact[] {
  const { parameters } = doubts.fields(component.outputDefinitions, `the outputs of ${where}`, ["parameters"]);
  return Object.entries(fieldsOf(parameters)).map(([name, definition]): Fact => {
    const { parameterType } = doubts.fields(definition, `the output ${name} of ${where}`, [
      "parameterType",
      "description",
    ]);
    if (!isValueType(parameterType)) doubts.add(`the output ${name} of ${where} has no type that is compared`);
    const type = isValueType(parameterType) ? functionType(parameterType) : String(parameterType);
    return [`output ${name.replaceAll("_", "-")}`, type];
  });
}

function cachingOf(task: Fields, where: string, doubts: Doubts): string {
  const { enableCache = false } = doubts.fields(task.cachingOptions, `the caching of ${where}`, ["enableCache"]);
  if (typeof enableCache !== "boolean" || task.cachingOptions === undefined)
    doubts.add(`the caching of ${where} is not understood`);
  return enableCache === true ? "on" : "off";
}

/** KFP 1 on Tekton has no waiting between attempts, so only the SDK's defaults count as equal (kfp/dsl/pipeline_task.py, `set_retry`). */
function retryFacts(policy: unknown, where: string, doubts: Doubts): readonly Fact[] {
  if (policy === undefined) return [];
  const known = ["maxRetryCount", "backoffDuration", "backoffFactor", "backoffMaxDuration"];
  const { maxRetryCount, ...backoff } = doubts.fields(policy, `the retries of ${where}`, known);
  const isPlain = sortedJson(backoff) === '{"backoffDuration":"0s","backoffFactor":2,"backoffMaxDuration":"3600s"}';
  if (!isPlain) doubts.add(`${where} waits between its attempts`);
  return [["retries", String(maxRetryCount)]];
}
