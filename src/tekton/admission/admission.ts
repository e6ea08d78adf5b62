import { allSpecs, listOf } from "../all-tasks.ts";
import { parseGoDuration } from "../go-duration.ts";
import type { PipelineRun } from "../pipeline-run.ts";
import { fieldsOf } from "../untyped.ts";
import { type Denial, textOf } from "./denial.ts";
import { pipelineDenials } from "./pipeline.ts";

export type { Denial } from "./denial.ts";

/**
 * Lists why Tekton's validation would deny the run; empty if it would not. Checks and embedded servers share this function, so that no
 * embedded run succeeds that a cluster would deny. Recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission.
 */
export const denialsOf = (run: PipelineRun): readonly Denial[] => [
  ...specDenials(run),
  ...allSpecs(run)
    .filter(({ loop }) => loop === undefined)
    .flatMap(pipelineDenials),
];

/** Lists denials of the loops in a run: the run begins, and the loop fails. */
export const loopDenialsOf = (run: PipelineRun): readonly Denial[] =>
  allSpecs(run)
    .filter(({ loop }) => loop !== undefined)
    .flatMap(pipelineDenials);

/** The cluster's message for a denied run; undefined if the run is accepted. */
export function refusalOf(run: PipelineRun): string | undefined {
  const name = run.metadata?.name ?? "";
  // The API server checks the name before any webhook (recorded: 10-life-invalid-metadata-name).
  if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name))
    return `PipelineRun.tekton.dev ${JSON.stringify(name)} is invalid: metadata.name: Invalid value: ${JSON.stringify(name)}: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
  const denials = denialsOf(run);
  return denials.length === 0
    ? undefined
    : `admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: ${textOf(denials)}`;
}

/** tektoncd/pipeline v0.53.2 pkg/apis/pipeline/v1/pipelinerun_validation.go. */
function specDenials({ spec }: PipelineRun): readonly Denial[] {
  const { pipelineRef, pipelineSpec } = spec ?? {};
  return [
    ...((pipelineRef === undefined) === (pipelineSpec === undefined)
      ? ["spec.pipelineRef", "spec.pipelineSpec"].map((path) =>
          denial({
            words: `expected exactly one, got ${pipelineRef === undefined ? "neither" : "both"}`,
            path,
            problem: "The run must have either `pipelineSpec` or `pipelineRef`.",
          }),
        )
      : []),
    ...timeoutDenials(spec ?? {}),
    ...workspaceDenials(spec ?? {}),
  ];
}

const denial = (found: Omit<Denial, "subject">): Denial => ({ ...found, subject: "other" });

type RunSpec = NonNullable<PipelineRun["spec"]>;

function timeoutDenials({ timeouts = {} }: RunSpec): readonly Denial[] {
  const clue = "set_timeout";
  const limits = (["pipeline", "tasks", "finally"] as const).map((field) => [field, timeouts[field]] as const);
  const negative = limits.flatMap(([field, limit]) =>
    String(limit ?? "").startsWith("-")
      ? [
          denial({
            words: `invalid value: ${limit} should be >= 0`,
            path: `spec.timeouts.${field}`,
            problem: `The time limit ${limit} is negative.`,
            clue,
          }),
        ]
      : [],
  );
  const [pipeline, ...parts] = limits.map(([field, limit]) => ({ field, limit, ms: parseGoDuration(limit) }));
  const tooLong = parts.flatMap(({ field, limit, ms }) =>
    pipeline?.ms === undefined || pipeline.ms === 0 || ms === undefined || (ms > 0 && ms <= pipeline.ms)
      ? []
      : [
          denial({
            words: `invalid value: ${limit} should be <= pipeline duration`,
            path: `spec.timeouts.${field}`,
            problem: `The time limit of \`${field}\` (${limit}) is longer than the pipeline's (${pipeline.limit}).`,
            clue,
          }),
        ],
  );
  return [...negative, ...tooLong];
}

const sources = ["volumeClaimTemplate", "persistentVolumeClaim", "emptyDir", "configMap", "secret", "projected", "csi"];

function workspaceDenials({ workspaces }: RunSpec): readonly Denial[] {
  const bindings = listOf(workspaces);
  const names = bindings.map(({ name }) => name);
  return bindings.flatMap((binding, index) => {
    const given = sources.filter((source) => fieldsOf(binding)[source] !== undefined).length;
    const path = `spec.workspaces[${index}]`;
    const clue = binding.name;
    return [
      ...(names.indexOf(binding.name) === index
        ? []
        : [
            denial({
              words: `workspace ${JSON.stringify(binding.name)} provided by pipelinerun more than once, at index ${names.indexOf(binding.name)} and ${index}`,
              path: `${path}.name`,
              problem: `The workspace ${binding.name} is given twice.`,
              clue,
            }),
          ]),
      ...(given === 1
        ? []
        : sources.map((source) =>
            denial({
              words: `expected exactly one, got ${given === 0 ? "neither" : "both"}`,
              path: `${path}.${source.toLowerCase()}`,
              problem: `The workspace ${binding.name} has ${given === 0 ? "no volume" : "several volumes"}.`,
              clue,
            }),
          )),
    ];
  });
}
