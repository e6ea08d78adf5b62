import { fieldsOf } from "../tekton/untyped.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A task of a KFP pipeline specification that has an executor or a loop. */
export interface SpecTask {
  readonly name: string;
  /** The task as the specification has it. */
  readonly task: Fields;
  readonly component: Fields;
  /** Empty for loops, conditions and sub-pipelines. */
  readonly executor: Fields;
  /** Its settings for Kubernetes; empty without any. */
  readonly platform: Fields;
}

/** Tasks of the pipeline and of all that is nested in it; none for a package of another kind. */
export function specTasks(documents: readonly unknown[]): readonly SpecTask[] {
  const [spec, platforms] = documents.map(fieldsOf);
  if (spec?.schemaVersion === undefined || spec.deploymentSpec === undefined) return [];
  const components = fieldsOf(spec.components);
  const executors = fieldsOf(fieldsOf(spec.deploymentSpec).executors);
  const kubernetes = fieldsOf(fieldsOf(platforms?.platforms).kubernetes);
  const settings = fieldsOf(fieldsOf(kubernetes.deploymentSpec).executors);
  return [spec.root, ...Object.values(components)].flatMap((holder) =>
    Object.entries(fieldsOf(fieldsOf(fieldsOf(holder).dag).tasks)).map(([name, task]): SpecTask => {
      const component = fieldsOf(components[String(fieldsOf(fieldsOf(task).componentRef).name)]);
      const label = String(component.executorLabel);
      return {
        name,
        task: fieldsOf(task),
        component,
        executor: fieldsOf(executors[label]),
        platform: fieldsOf(settings[label]),
      };
    }),
  );
}

/** A value that a parameter of the run decides: what it will be is not known. */
export const isDynamic = (text: string): boolean => text.includes("{{");

export const listOfFields = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
