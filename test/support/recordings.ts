import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";

/** One real HTTP exchange, as a recorder sent it to a real server; or a line that only tells something. */
export interface Exchange {
  readonly note: string;
  readonly request?: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly bodyText?: string;
    readonly multipart?: readonly Part[];
  };
  readonly response?: {
    readonly status: number | null;
    readonly headers?: readonly (readonly [string, string])[];
    readonly bodyText?: string;
    /** Why there is no answer. */
    readonly transportError?: string;
  };
}

export interface Part {
  readonly field: string;
  readonly filename?: string | null;
  /** The recording's words for what was sent; see recorded-packages.ts. */
  readonly content?: string;
  readonly size?: number;
}

export function readRecording(path: string): readonly Exchange[] {
  return readFileSync(join(import.meta.dirname, "..", "recordings", path), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Exchange);
}

/** The live PipelineRun of every reply of a run, in order. The recording keeps what never changes only in the first of them. */
export function recordedRuns(path: string): readonly { readonly status: string; readonly pipelineRun: PipelineRun }[] {
  const runs = readRecording(path).flatMap(({ response }) => {
    const body = parse(response?.bodyText);
    const manifest = body?.pipeline_runtime?.workflow_manifest;
    return body === undefined || manifest === undefined || manifest === ""
      ? []
      : [{ status: body.run?.status ?? "", pipelineRun: JSON.parse(manifest) as PipelineRun }];
  });
  const spec = runs.map(({ pipelineRun }) => pipelineRun.spec).find((candidate) => typeof candidate === "object");
  return runs.map(({ status, pipelineRun }) => ({ status, pipelineRun: untrimmed(pipelineRun, spec) }));
}

/** What a server answered at each look at a run, with its milliseconds since the first look and what never changes put back. */
export function recordedPolls(path: string): readonly { readonly atMs: number; readonly body: string }[] {
  const spec = recordedRuns(path).find(({ pipelineRun }) => pipelineRun.spec !== undefined)?.pipelineRun.spec;
  return readRecording(path).flatMap(({ note, response }) => {
    const at = /^poll at \+([\d.]+)s/.exec(note)?.[1];
    const body = parse(response?.bodyText);
    const manifest = body?.pipeline_runtime?.workflow_manifest;
    if (at === undefined || manifest === undefined || manifest === "") return [];
    const whole = JSON.stringify(untrimmed(JSON.parse(manifest) as PipelineRun, spec));
    const pipelineRuntime = { ...body?.pipeline_runtime, workflow_manifest: whole };
    return [{ atMs: Number(at) * 1_000, body: JSON.stringify({ ...body, pipeline_runtime: pipelineRuntime }) }];
  });
}

function untrimmed(run: PipelineRun, spec: PipelineRun["spec"]): PipelineRun {
  const pipelineSpec = spec?.pipelineSpec;
  return {
    ...run,
    ...(spec === undefined ? {} : { spec }),
    ...(run.status?.pipelineSpec === undefined || pipelineSpec === undefined
      ? {}
      : { status: { ...run.status, pipelineSpec } }),
  };
}

interface RunReply {
  readonly run?: { readonly status?: string };
  readonly pipeline_runtime?: { readonly workflow_manifest?: string };
}

function parse(text: string | undefined): RunReply | undefined {
  try {
    return JSON.parse(text ?? "") as RunReply;
  } catch {
    return undefined;
  }
}
