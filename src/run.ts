import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import type { CompileResult } from "./compile/compile.ts";
import { deliver } from "./deliver.ts";
import { discoverPipelines, noPipelineIn, type PipelineModule } from "./discovery/discovery.ts";
import { PackageError } from "./errors.ts";
import { refuseUntrustedCode } from "./github/untrusted-code.ts";
import type { Inputs } from "./inputs.ts";
import { openEngine } from "./open-engine.ts";
import type { PipelineRecord } from "./pipeline-record.ts";
import { isDeliverable, planUploads } from "./plan-uploads.ts";
import type { RunOptions } from "./run-options.ts";
import { ruleNames } from "./tekton/checks/rule-names.ts";

/** Uploads and submissions at a time: enough to hide the latency, few enough for a small server. */
const requestsAtOnce = 4;

/**
 * discover → compile → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what concerns all pipelines: the globs, the environment of the SDK, the server, the parameters
 */
export async function run(options: RunOptions): Promise<readonly PipelineRecord[]> {
  await refuseUntrustedCode({ ...options, allowed: options.inputs.allowUnsafePrCheckout });
  const compiled = await check(await compile(options), options);
  if (!delivers(options.inputs) || compiled.every((record) => !isDeliverable(record))) return compiled;
  const plans = planUploads(compiled, options);
  const engine = await openEngine(options);
  try {
    const limit = pLimit(requestsAtOnce);
    const delivered = await Promise.allSettled(plans.map((plan) => deliver({ plan, engine, limit, options })));
    // A defect of ours in one pipeline is thrown only when the others have come to their end.
    return delivered.map((outcome) => {
      if (outcome.status === "rejected") throw outcome.reason;
      return outcome.value;
    });
  } finally {
    await engine.close();
  }
}

/** A cluster without a server keeps nothing but runs. */
const delivers = ({ engine, run, upload, host }: Inputs): boolean =>
  engine === "tekton" ? run : upload === "true" || (upload === "auto" && host !== "");

async function compile(options: RunOptions): Promise<readonly PipelineRecord[]> {
  const { inputs, workspace } = options;
  const modules = await discoverPipelines({ workspace, patterns: inputs.pipelines, entry: inputs.entry });
  if (!inputs.changedOnly) return await compileModules(modules, options);
  const { selectChanged, skippedRecords } = await import("./changed-only.ts");
  const { selected, skipped } = await selectChanged({ ...options, modules });
  return [...(await compileModules(selected, options)), ...skippedRecords(skipped)];
}

async function compileModules(
  modules: readonly PipelineModule[],
  { inputs, workspace, cacheFolder, ports, onCompiled }: RunOptions,
): Promise<readonly PipelineRecord[]> {
  if (modules.length === 0) return [];
  // Loaded when there is something to compile; likewise the server's client when there is something to upload.
  const { compilePipelines } = await import("./compile/compile.ts");
  const results = await compilePipelines({
    ...inputs,
    modules,
    workspace,
    cacheFolder,
    ...ports,
    onResult: onCompiled,
    meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
  });
  refuseEmpty(modules, results);
  return results.flatMap(recordOf);
}

const checksAnything = ({ checks }: Inputs): boolean => ruleNames.some((rule) => checks(rule) !== "off");

/** A fifth of a second, that Python does not need us. */
async function prepareChecks(): Promise<void> {
  const [{ prepareSchema }] = await Promise.all([
    import("./tekton/checks/schema.ts"),
    import("./tekton/checks/checks.ts"),
    import("./tekton/signature.ts"),
  ]);
  prepareSchema();
}

/** A module that was named must hold a pipeline; of those that a glob found, at least one must. */
function refuseEmpty(modules: readonly PipelineModule[], results: readonly CompileResult[]): void {
  const empty = new Set(results.filter((result) => result.kind === "none").map((result) => result.module));
  const named = modules.find((module) => module.named && empty.has(module.path));
  if (named !== undefined) throw noPipelineIn(named.path);
  const [first] = modules;
  if (first !== undefined && empty.size === modules.length) throw noPipelineIn(first.path);
}

function recordOf(result: CompileResult): readonly PipelineRecord[] {
  if (result.kind === "none") return [];
  if (result.kind === "compiled") {
    const { module, function: name } = result.pipeline;
    return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
  }
  const { module, function: name, error } = result;
  return [{ module, ...(name === undefined ? {} : { function: name }), name: name ?? module, error }];
}

/** Findings of the level `error` stop a pipeline here. */
async function check(
  records: readonly PipelineRecord[],
  { inputs, workspace, onFinding }: RunOptions,
): Promise<readonly PipelineRecord[]> {
  if (!checksAnything(inputs) || records.every(({ compiled }) => compiled === undefined)) return records;
  const [{ checkPipeline }, { readPipelineRun }] = await Promise.all([
    import("./tekton/checks/checks.ts"),
    import("./tekton/signature.ts"),
  ]);
  return await Promise.all(
    records.map(async (record) => {
      if (record.compiled === undefined) return record;
      const { yaml, module, line } = record.compiled;
      const source = await readFile(join(workspace, module), "utf8");
      const findings = checkPipeline({
        pipelineRun: readPipelineRun(yaml),
        module,
        source,
        line,
        levelOf: inputs.checks,
      });
      for (const finding of findings) onFinding(finding);
      const errors = findings.filter(({ level }) => level === "error").length;
      if (errors === 0) return { ...record, findings };
      const error = new PackageError(
        `The package of ${record.name} has ${errors} finding${errors === 1 ? "" : "s"} of the level error.`,
        { hint: "Mend them, or set their level in `checks`." },
      );
      return { ...record, findings, error };
    }),
  );
}
