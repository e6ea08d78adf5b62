import { fieldsOf } from "../tekton/untyped.ts";
import type { Problem, Rule } from "./rule.ts";
import { isDynamic, type SpecTask, specTasks } from "./spec-tasks.ts";

/** Finds imported artifacts and items of loops of KFP 2 that the SDK takes and the server's driver or launcher refuses. */
export const specInputs: Rule = {
  name: "spec-inputs",
  hint: "See docs/checks.md#spec-inputs.",
  ofAnyKind: true,
  find: (_, { documents }) =>
    specTasks(documents).flatMap((placed) =>
      [...importerProblems(placed), ...itemProblems(placed)].map((problem) => ({ ...problem, task: placed.name })),
    ),
};

/** Of a constant address; kubeflow/pipelines backend/src/v2/component/importer_launcher.go, ImportSpecToArtifact. */
function importerProblems({ executor }: SpecTask): readonly Problem[] {
  const importer = fieldsOf(executor.importer);
  const uri = fieldsOf(importer.artifactUri).constant;
  if (typeof uri !== "string" || isDynamic(uri)) return [];
  if (!/^[a-z][a-z0-9+.-]*:\/\/./i.test(uri))
    return [
      {
        message: `The importer's address ${JSON.stringify(uri)} has no scheme such as s3:// or gs://: files of this machine are not on the server.`,
        clues: uri === "" ? ["importer("] : [uri],
      },
    ];
  const type = String(fieldsOf(importer.typeSchema).schemaTitle ?? "");
  if (uri.startsWith("oci://") && type !== "system.Model")
    return [{ message: `The importer takes ${uri} only as a Model, and this is ${type}.`, clues: [uri] }];
  return [];
}

/** Items of a loop have the type of the first (kfp/dsl/for_loop.py); the driver refuses others, except as texts (backend/src/v2/driver/resolve.go, resolveInputs). */
function itemProblems({ task, component }: SpecTask): readonly Problem[] {
  const iterator = fieldsOf(task.parameterIterator);
  const items = itemsOf(fieldsOf(iterator.items).raw);
  const parameters = fieldsOf(fieldsOf(component.inputDefinitions).parameters);
  const type = String(fieldsOf(parameters[String(iterator.itemInput)]).parameterType ?? "");
  const clues = ["ParallelFor"];
  const wrong = items.find((item) => !isOfType(item, type));
  if (wrong !== undefined)
    return [
      {
        message: `The items of the loop have the type of the first, ${type}, and ${JSON.stringify(wrong)} is of another.`,
        clues,
      },
    ];
  const missing = selectedKeys(component).find((key) => items.some((item) => isMapping(item) && !(key in item)));
  return missing === undefined
    ? []
    : [{ message: `The loop uses ${JSON.stringify(missing)} of its items, which not every item has.`, clues }];
}

function itemsOf(raw: unknown): readonly unknown[] {
  if (typeof raw !== "string") return [];
  try {
    const items: unknown = JSON.parse(raw);
    return Array.isArray(items) ? items : [];
  } catch {
    return [];
  }
}

const isMapping = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isOfType(item: unknown, type: string): boolean {
  if (type === "NUMBER_INTEGER" || type === "NUMBER_DOUBLE") return typeof item === "number";
  if (type === "BOOLEAN") return typeof item === "boolean";
  if (type === "LIST") return Array.isArray(item);
  // What is no text becomes one.
  return type === "STRUCT" ? isMapping(item) : true;
}

/** `parseJson(string_value)["a"]` is how a task inside takes one value of an item. */
function selectedKeys(component: Readonly<Record<string, unknown>>): readonly string[] {
  const tasks = Object.values(fieldsOf(fieldsOf(component.dag).tasks));
  const inputs = tasks.flatMap((task) => Object.values(fieldsOf(fieldsOf(fieldsOf(task).inputs).parameters)));
  return inputs.map(fieldsOf).flatMap(({ componentInputParameter, parameterExpressionSelector }) => {
    const [, key] = /^parseJson\(string_value\)\["([^"\]]+)"\]$/.exec(String(parameterExpressionSelector)) ?? [];
    return key !== undefined && String(componentInputParameter).includes("loop-item") ? [key] : [];
  });
}
