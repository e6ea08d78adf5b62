import type { Configured } from "../config/configure.ts";
import { selectEnvironment } from "../config/select-environment.ts";
import type { StepContext } from "../context/step-context.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { DescribedVersion } from "../kfp/operations/passed-versions.ts";
import { ActionError, InputError, PromotionError } from "../model/errors.ts";
import type { UploadRequest } from "../model/upload.ts";
import { openServer } from "./open-server.ts";
import type { PlannedUpload } from "./plan.ts";

/**
 * Takes the upload from each pipeline whose package has no succeeded run in the environment that `promote-from` names.
 * @throws ActionError if that environment cannot be asked
 */
export async function refuseUnproven(
  plans: readonly PlannedUpload[],
  configured: Configured,
): Promise<readonly PlannedUpload[]> {
  const { client, close } = await openServer(contextOfSource(configured));
  try {
    const succeeded = await client.succeededVersions();
    const checked: PlannedUpload[] = [];
    for (const plan of plans) checked.push(await check(plan, { client, succeeded, configured }));
    return checked;
  } finally {
    await close();
  }
}

/** The other environment with the login of this step. */
function contextOfSource({ config, environment, context }: Configured): StepContext {
  const { inputs, github } = context;
  const { promoteFrom } = inputs;
  if (config === undefined)
    throw new InputError(["Input `promote-from` names an environment of pipelines.yaml, and there is no such file."]);
  if (github.isAboutPullRequest)
    throw new InputError(["Input `promote-from` is not for pull requests: their packages are not deployed."]);
  const entry = selectEnvironment(config, promoteFrom, github)?.entry;
  if (environment?.name === promoteFrom)
    throw new InputError([`Input \`promote-from\` is ${promoteFrom}, the environment that the step deploys to.`]);
  if (entry?.host === undefined || entry.host === "embedded" || entry.engine === "tekton")
    throw new InputError([
      `Input \`promote-from\` needs a Kubeflow Pipelines server that keeps runs; ${promoteFrom} has none.`,
    ]);
  const { host, namespace = "", api = "auto" } = entry;
  return { ...context, inputs: { ...inputs, host, namespace, api, engine: "kfp", run: false } };
}

interface Check {
  readonly client: KfpClient;
  readonly succeeded: ReadonlySet<string>;
  readonly configured: Configured;
}

async function check(plan: PlannedUpload, options: Check): Promise<PlannedUpload> {
  const { record, request } = plan;
  if (request === undefined) return plan;
  const { log } = options.configured.context.ports;
  try {
    const version = await provenVersion(request, options);
    log.line(`${record.name}: version ${version.name} has a succeeded run in ${nameOf(options)}`);
    return plan;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { record: { ...record, error } };
  }
}

const nameOf = ({ configured }: Check): string => configured.context.inputs.promoteFrom;

/** A description can be written by anybody who may upload there, so the package itself is read where the server returns it. */
async function provenVersion(request: UploadRequest, options: Check): Promise<DescribedVersion> {
  const { client, succeeded } = options;
  const { pipelineName, sha256, yaml } = request;
  const versions = await client.versionsOf(pipelineName);
  const passed = versions.filter(({ id }) => succeeded.has(id));
  for (const version of passed.filter((one) => one.sha256 === sha256)) {
    const stored = await client.readPackage(version);
    if (stored === undefined || stored === yaml) return version;
  }
  throw unproven(request, { versions, passed, environment: nameOf(options) });
}

const mostShown = 10;

interface Tried {
  readonly versions: readonly DescribedVersion[];
  readonly passed: readonly DescribedVersion[];
  readonly environment: string;
}

function unproven({ pipelineName, sha256 }: UploadRequest, { versions, passed, environment }: Tried): PromotionError {
  const short = (digest: string): string => (digest === "" ? "unknown" : digest.slice(0, 16));
  const there = versions.some((version) => version.sha256 === sha256)
    ? "is there, and no run of it has succeeded"
    : "is not there";
  const shown = passed.slice(0, mostShown).map(({ name, sha256: digest }) => `${short(digest)} (version ${name})`);
  const more = passed.length > shown.length ? ` and ${passed.length - shown.length} more` : "";
  const listed = shown.length === 0 ? "None has passed." : `Passed: ${shown.join(", ")}${more}.`;
  return new PromotionError(
    `Pipeline "${pipelineName}" with SHA-256 ${short(sha256)} ${there} in ${environment}. ${listed}`,
    { hint: `Nothing was uploaded. Let a run of this package succeed in ${environment}, then run the step again.` },
  );
}
