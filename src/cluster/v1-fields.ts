import { defined } from "../model/defined.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A PipelineRun with the field names of `tekton.dev/v1`, whichever the SDK wrote: up to 1.7 it writes v1beta1, and even as v1 it writes
 * `resources` in steps and `value` in the parameters of a task, which a server of KFP drops without a word and Tekton denies
 * (docs/facts/tekton.md, From v1beta1 to v1: each rule was measured on the SDK's own samples).
 */
export function withV1Fields<Run extends { readonly spec?: unknown }>(run: Run): Run {
  return { ...run, apiVersion: "tekton.dev/v1", spec: runSpec(fieldsOf(run.spec)) };
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

function runSpec({ timeout, podTemplate, serviceAccountName, ...spec }: Fields): Fields {
  const template = {
    ...fieldsOf(spec.taskRunTemplate),
    ...defined({ podTemplate, serviceAccountName }),
  };
  return {
    ...spec,
    ...(timeout === undefined ? {} : { timeouts: { pipeline: timeout, ...fieldsOf(spec.timeouts) } }),
    ...(Object.keys(template).length === 0 ? {} : { taskRunTemplate: template }),
    ...mapped(spec, "taskRunSpecs", taskRunSpec),
    ...(spec.pipelineSpec === undefined ? {} : { pipelineSpec: pipelineSpec(fieldsOf(spec.pipelineSpec)) }),
  };
}

function taskRunSpec({ taskPodTemplate, taskServiceAccountName, ...spec }: Fields): Fields {
  return {
    ...spec,
    ...defined({ podTemplate: taskPodTemplate, serviceAccountName: taskServiceAccountName }),
  };
}

/** Converts also the pipeline inside a loop: Tekton ignores it, and the loop's controller reads it with v1 names. */
export function pipelineSpec(spec: Fields): Fields {
  return { ...spec, ...mapped(spec, "tasks", task), ...mapped(spec, "finally", task) };
}

const task = (fields: Fields): Fields =>
  fields.taskSpec === undefined ? fields : { ...fields, taskSpec: taskSpec(fieldsOf(fields.taskSpec)) };

function taskSpec(spec: Fields): Fields {
  const own = fieldsOf(spec.spec);
  return {
    ...spec,
    ...mapped(spec, "params", ({ value: _, ...param }) => param),
    ...mapped(spec, "steps", container),
    ...mapped(spec, "sidecars", container),
    ...(spec.stepTemplate === undefined ? {} : { stepTemplate: container(fieldsOf(spec.stepTemplate)) }),
    ...(own.pipelineSpec === undefined
      ? {}
      : { spec: { ...own, pipelineSpec: pipelineSpec(fieldsOf(own.pipelineSpec)) } }),
  };
}

function container({ resources, ...fields }: Fields): Fields {
  return Object.keys(fieldsOf(resources)).length === 0 ? fields : { computeResources: resources, ...fields };
}

const mapped = (fields: Fields, name: string, change: (entry: Fields) => Fields): Fields =>
  fields[name] === undefined ? {} : { [name]: listOf(fields[name]).map(change) };
