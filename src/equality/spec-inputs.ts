import { fieldsOf } from "../tekton/untyped.ts";
import { outputReference } from "./compared.ts";
import type { Doubts } from "./doubts.ts";
import { type Dag, idOf, type SpecValue } from "./spec-reader.ts";
import { canonicalValue, isValueType, type ValueType } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Reads the definition of an input: its type, and the value that it has if it is not given. */
export function readDefinition(
  value: unknown,
  where: string,
  doubts: Doubts,
): { readonly type: ValueType; readonly fallback?: SpecValue; readonly isOptional: boolean } {
  const definition = doubts.fields(value, where, ["parameterType", "defaultValue", "isOptional", "description"]);
  const { parameterType, defaultValue, isOptional = false } = definition;
  if (!isValueType(parameterType)) doubts.add(`${where} has no type that is compared`);
  const type = isValueType(parameterType) ? parameterType : "STRING";
  if (isOptional !== (defaultValue !== undefined)) doubts.add(`${where} is optional and has no default`);
  if (defaultValue === undefined) return { type, isOptional: isOptional === true };
  return { type, isOptional: true, fallback: constant(defaultValue, type, where, doubts) };
}

/** Whole numbers and texts are written alike by every server. */
function constant(value: unknown, type: ValueType, where: string, doubts: Doubts): SpecValue {
  const canonical = canonicalValue(value, type);
  if (canonical === undefined) doubts.add(`${where} is no value of its type`);
  const isPlain = type === "STRING" || type === "NUMBER_INTEGER";
  return { type, canonical: canonical ?? "", ...(isPlain && canonical !== undefined ? { text: String(value) } : {}) };
}

/** What a task is given, by the name of the input. */
export function inputsOf(name: string, task: Fields, dag: Dag): ReadonlyMap<string, SpecValue> {
  const { doubts } = dag.reader;
  const { parameters } = doubts.fields(task.inputs, `the inputs of ${name}`, ["parameters"]);
  const inputs = Object.entries(fieldsOf(parameters)).flatMap(([input, value]) => {
    const found = inputOf(value, `the input ${input} of ${name}`, dag, typeOfInput(task, input, dag));
    return found === undefined ? [] : [[input, found] as const];
  });
  return new Map(inputs);
}

function typeOfInput(task: Fields, input: string, { reader }: Dag): ValueType {
  const component = fieldsOf(reader.components[String(fieldsOf(task.componentRef).name)]);
  const definitions = fieldsOf(fieldsOf(component.inputDefinitions).parameters);
  const { parameterType } = fieldsOf(definitions[input]);
  return isValueType(parameterType) ? parameterType : "STRING";
}

function inputOf(value: unknown, where: string, dag: Dag, type: ValueType): SpecValue | undefined {
  const { place, reader } = dag;
  const { doubts } = reader;
  const input = doubts.fields(value, where, ["runtimeValue", "componentInputParameter", "taskOutputParameter"]);
  if (Object.keys(input).length !== 1) doubts.add(`${where} has not one source`);
  if (input.runtimeValue !== undefined) {
    const { constant: given } = doubts.fields(input.runtimeValue, where, ["constant"]);
    return constant(given, type, where, doubts);
  }
  const outer = input.componentInputParameter;
  if (outer !== undefined) {
    const found = place.scope.get(String(outer));
    if (found === undefined) doubts.add(`${where} is ${String(outer)}, which nothing gives`);
    return found;
  }
  return outputOf(input.taskOutputParameter, where, dag);
}

function outputOf(value: unknown, where: string, { entries, place, reader }: Dag): SpecValue | undefined {
  const { doubts, components } = reader;
  const { producerTask, outputParameterKey } = doubts.fields(value, where, ["producerTask", "outputParameterKey"]);
  const producer = entries.get(String(producerTask));
  const component = fieldsOf(components[String(fieldsOf(producer?.componentRef).name)]);
  const outputs = fieldsOf(fieldsOf(component.outputDefinitions).parameters);
  const { parameterType } = fieldsOf(outputs[String(outputParameterKey)]);
  if (producer === undefined || component.dag !== undefined || !isValueType(parameterType)) {
    doubts.add(`${where} is no output of a task that is compared`);
    return undefined;
  }
  const reference = outputReference(idOf(String(producerTask), place), String(outputParameterKey));
  return { type: parameterType, canonical: reference, text: reference };
}
