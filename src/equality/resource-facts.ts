import { quantityOf } from "../tekton/quantity.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import type { Doubts } from "./doubts.ts";

type Fact = readonly [what: string, value: string];

/** Resources of a container of Kubernetes. A limit on anything but CPU and memory is a device. */
export function resourceFacts(resources: unknown, where: string, doubts: Doubts): readonly Fact[] {
  const { limits, requests } = doubts.fields(resources, `the resources of ${where}`, ["limits", "requests"]);
  return (["limit", "request"] as const).flatMap((side) =>
    Object.entries(fieldsOf(side === "limit" ? limits : requests)).map(([name, value]): Fact => {
      const isDevice = name !== "cpu" && name !== "memory";
      if (isDevice && side === "request") doubts.add(`${where} requests ${name}, which is not compared`);
      return [isDevice ? `accelerator ${name}` : `${name} ${side}`, amount(value, where, doubts)];
    }),
  );
}

/** Resources of a container in a pipeline specification, which names each amount twice since kfp 2.10: as a number and as the author wrote it. */
export function specResourceFacts(value: unknown, where: string, doubts: Doubts): readonly Fact[] {
  const known = ["cpu", "memory"].flatMap((name) => [
    ...["Limit", "Request"].flatMap((side) => [name + side, `resource${capital(name)}${side}`]),
  ]);
  const resources = doubts.fields(value, `the resources of ${where}`, [...known, "accelerator"]);
  const amounts = ["cpu", "memory"].flatMap((name) =>
    ["Limit", "Request"].flatMap((side): readonly Fact[] => {
      const [number, text] = [resources[name + side], resources[`resource${capital(name)}${side}`]];
      if (number === undefined && text === undefined) return [];
      return [[`${name} ${side.toLowerCase()}`, specAmount({ number, text, name, where }, doubts)]];
    }),
  );
  return [...amounts, ...acceleratorFacts(resources.accelerator, where, doubts)];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function specAmount(
  {
    number,
    text,
    name,
    where,
  }: Readonly<Record<"number" | "text", unknown>> & Readonly<Record<"name" | "where", string>>,
  doubts: Doubts,
): string {
  // Numbers are cores, and memory in units of 10^9 bytes.
  const inNumbers = number === undefined ? undefined : Number(number) * (name === "memory" ? 1e9 : 1);
  const inText = text === undefined ? undefined : quantityOf(text);
  const isTwice = number !== undefined && text !== undefined;
  if (isTwice && !(Math.abs((inNumbers ?? 0) - (inText ?? Number.NaN)) <= 1e-6 * (inNumbers ?? 0)))
    doubts.add(`${where} has two amounts of ${name}`);
  return amount(text ?? inNumbers, where, doubts);
}

function acceleratorFacts(value: unknown, where: string, doubts: Doubts): readonly Fact[] {
  if (value === undefined) return [];
  const known = ["resourceType", "resourceCount", "type", "count"];
  const { resourceType, resourceCount, type, count } = doubts.fields(value, `the accelerator of ${where}`, known);
  const differs = (one: unknown, other: unknown): boolean =>
    one !== undefined && other !== undefined && String(one) !== String(other);
  if (differs(type, resourceType) || differs(count, resourceCount)) doubts.add(`${where} has two accelerators`);
  return [[`accelerator ${String(resourceType ?? type)}`, amount(resourceCount ?? count, where, doubts)]];
}

function amount(value: unknown, where: string, doubts: Doubts): string {
  const quantity = quantityOf(value);
  if (quantity === undefined) doubts.add(`${where} asks for an amount that is not understood: ${String(value)}`);
  return String(quantity);
}
