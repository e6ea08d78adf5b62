import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { kfpSchedules } from "../../src/delivery/kfp-schedules.ts";
import { followRun } from "../../src/gate/follow-run.ts";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import type { KfpClient } from "../../src/kfp/kfp.ts";
import type { Clock } from "../../src/model/clock.ts";
import { ActionError } from "../../src/model/errors.ts";
import type { SubmittedRun } from "../../src/model/run.ts";
import type { WantedSchedule } from "../../src/model/schedule.ts";
import type { UploadRequest } from "../../src/model/upload.ts";
import { applySchedules } from "../../src/schedules/apply.ts";
import { targetOf } from "../../src/schedules/target.ts";
import type { Fault } from "../support/fault-proxy.ts";
import { onlyServer } from "../support/kfp-client.ts";
import { pipelineSpec } from "../support/packages.ts";
import { RecordingLog } from "../support/recording-log.ts";

/** A call to the server, and how a client comes to make it. */
export interface Call {
  readonly name: string;
  /** `METHOD path` of the request that goes wrong. */
  readonly on: RegExp;
  readonly scenario: Scenario;
  /** Whether only kfp-tekton has it, or executes what it needs. */
  readonly onlyTekton?: true;
  /** Whether only Kubeflow Pipelines 2 has it. */
  readonly onlyKfp2?: true;
  /** How many times as fast time passes, where the usual pace does not do. */
  readonly pace?: number;
  /** Whether it looks at all that is on the server, which then is its own. */
  readonly seesEverything?: true;
  /** What is on the server in the end, where it is not the one version. */
  readonly left?: Left;
  /** What is on the server already. */
  readonly prepare?: Scenario;
  /** What must go wrong first, once, for the call to be made at all. */
  readonly after?: { readonly on: RegExp; readonly fault: Fault };
}

export interface Left {
  /** Whether one schedule is there, enabled; otherwise none. */
  readonly schedule?: true;
  /** Their names; none, and no pipeline either. */
  readonly versions: readonly string[];
  readonly defaultVersion?: string;
}

export interface Subject {
  readonly client: KfpClient;
  /** Of the pipeline, and part of every other name. */
  readonly name: string;
  readonly generation: GenerationName;
  readonly clock: Clock;
}

/** @returns the runs that the client knows to be on the server. @throws what the user would be told */
export type Scenario = (subject: Subject) => Promise<readonly SubmittedRun[]>;

export const versionName = "4f9c2e1";

/** What a server of that generation takes: a pipeline of one step, or on Kubeflow Pipelines 2 one that nobody executes. */
const yaml = (script: string, generation: GenerationName): string =>
  generation === "v2beta1"
    ? pipelineSpec
    : `apiVersion: tekton.dev/${generation}\nkind: PipelineRun\nmetadata:\n  name: p\nspec:\n  pipelineSpec:\n    tasks:\n    - name: only\n      taskSpec:\n        steps:\n        - name: main\n          image: busybox\n          command: [sh, -c, "${script}"]\n`;

const upload = async (
  { client, name, generation }: Subject,
  extra: Partial<UploadRequest> = {},
  text = yaml("true", generation),
) =>
  await client.uploadVersion({
    pipelineName: name,
    versionName,
    runName: "",
    parameters: {},
    provenance: [],
    sha256: createHash("sha256").update(text).digest("hex"),
    movesDefault: true,
    fileName: "p.yaml",
    bytes: async () => Buffer.from(text),
    yaml: text,
    ...extra,
  });

const submit = async (subject: Subject, script = "true"): Promise<SubmittedRun> => {
  const text = yaml(script, subject.generation);
  return await subject.client.submitRun({
    version: await upload(subject, {}, text),
    yaml: text,
    runName: `${subject.name} run`,
    experiment: `${subject.name} experiment`,
    parameters: {},
    serviceAccount: "",
  });
};

const uploads: Scenario = async (subject) => {
  await upload(subject);
  return [];
};

/** As `promote-from` does in the other environment. */
const asksForProof: Scenario = async (subject) => {
  const { versionId } = await upload(subject);
  const versions = await subject.client.versionsOf(subject.name);
  if (versions.length !== 1 || versions[0]?.id !== versionId) throw new Error("The version is not listed.");
  if ((await subject.client.succeededVersions()).has(versionId)) throw new Error("There is no run of the version.");
  return [];
};

const mainVersion = "main";

const uploadsMain: Scenario = async (subject) => {
  await upload(subject, { versionName: mainVersion });
  return [];
};

/** As a pull request does: the default stays where it is. */
const uploadsAside: Scenario = async (subject) => {
  await upload(subject, { movesDefault: false });
  return [];
};

const pullRequest = { repository: "acme/pipelines", number: "12", isMerged: false, createdAt: "" };

const uploadsPullRequest: Scenario = async (subject) => {
  const provenance = [
    ["repository", pullRequest.repository],
    ["pull-request", pullRequest.number],
  ] as const;
  await upload(subject, { movesDefault: false, provenance });
  return [];
};

const cleansUp: Scenario = async ({ client }) => {
  const removals = await client.removeVersionsOf(pullRequest);
  for (const { error } of removals) if (error !== undefined) throw error;
  return [];
};

const inTurn =
  (...scenarios: readonly Scenario[]): Scenario =>
  async (subject) => {
    for (const scenario of scenarios) await scenario(subject);
    return [];
  };

const deploys =
  (name: string): Scenario =>
  async (subject) => {
    const provenance = [
      ["commit", `of ${name}`],
      ["repository", pullRequest.repository],
      ["ref", "refs/heads/main"],
    ] as const;
    await upload(subject, { versionName: name, provenance });
    // Which of two versions of one second is the newer one is up to the server.
    await delay(1_100);
    return [];
  };

const rollsBack: Scenario = async ({ client, name }) => {
  const version = (await client.versionsOf(name)).find((one) => one.name === mainVersion);
  if (version === undefined) throw new Error("The version is not listed.");
  await client.rollBack({ pipelineName: name, version });
  return [];
};

const twice = inTurn(deploys(mainVersion), deploys(versionName));

const keepsOne: Scenario = async ({ client, name }) => {
  await client.removeOldVersions({ pipelineNames: [name], keep: 1, repository: pullRequest.repository });
  return [];
};

/** What a deployment does with a schedule that is due at that hour. */
const schedules =
  (hour: number): Scenario =>
  async (subject) => {
    const { client, name, generation } = subject;
    const { pipelineId, versionId } = await upload(subject);
    const cron = `0 0 ${hour} * * *`;
    const wanted: WantedSchedule = {
      entry: `production/${name}/nightly`,
      environment: "production",
      pipeline: name,
      name: "nightly",
      trigger: { kind: "cron", cron },
      cronInZone: cron,
      timezone: "UTC",
      parameters: {},
      concurrency: 1,
      catchUp: false,
      serviceAccount: "",
      experiment: "Default",
      version: "commit",
      location: { file: "pipelines.yaml" },
    };
    // Each cell is a repository: they share servers.
    const repository = `acme/${name}`;
    const { isSettled } = await applySchedules({
      keeper: kfpSchedules(onlyServer(client)).keeper,
      repository,
      targets: [targetOf({ wanted, pipelineId, versionId, yaml: yaml("true", generation) }, repository)],
      isUntouched: () => false,
      isOwnEnvironment: () => true,
    });
    if (!isSettled) throw new Error("The schedules did not settle.");
    return [];
  };

const submits: Scenario = async (subject) => [await submit(subject)];

const follows: Scenario = async (subject) => {
  const run = await submit(subject, "echo done");
  const verdict = await follow(run, subject, new AbortController().signal);
  if (verdict.kind !== "succeeded") throw new Verdict(verdict.kind, verdict.message);
  return [run];
};

/** The workflow is cancelled while the run goes on. */
const cancels: Scenario = async (subject) => {
  const run = await submit(subject, "sleep 20");
  const cancellation = new AbortController();
  const verdict = follow(run, subject, cancellation.signal);
  await delay(100);
  cancellation.abort(new ActionError("The workflow was cancelled."));
  const { kind, message } = await verdict;
  if (kind !== "cancelled" || !message.includes("was terminated")) throw new Verdict(kind, message);
  return [run];
};

const follow = (run: SubmittedRun, { client, clock, name }: Subject, signal: AbortSignal) =>
  followRun({
    source: client.runSource(run),
    label: name,
    clock,
    log: new RecordingLog(),
    timeoutMs: 3_600_000,
    onTimeout: "terminate",
    onCancel: "terminate",
    logs: "all",
    signal,
  });

/** A verdict that is no success: the run is there, and the user is told why it is not known to be well. */
export class Verdict extends ActionError {
  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`, { hint: "The run's page has more." });
  }
}

const path = (method: string, rest: string): RegExp => new RegExp(`^${method} /apis/[^/]+${rest}$`);
const recurring = "/(?:jobs|recurringruns)";
const aside: Left = { versions: [versionName, mainVersion], defaultVersion: mainVersion };
const lostRun = { on: path("POST", "/runs"), fault: { arrives: true, reply: "cut" } } as const;

export const calls: readonly Call[] = [
  { name: "health", on: path("GET", "/healthz"), scenario: uploads },
  { name: "find the pipeline", on: path("GET", "/pipelines"), scenario: uploads },
  { name: "create the pipeline", on: path("POST", "/pipelines(/upload)?"), scenario: uploads },
  { name: "upload the version", on: path("POST", "/pipelines/upload_version"), scenario: uploads },
  {
    name: "remove the first version",
    on: path("DELETE", "/pipeline_versions/[^/]+"),
    scenario: uploads,
    onlyTekton: true,
  },
  {
    name: "find the version",
    on: path("GET", "(/pipeline_versions|/pipelines/[^/]+/versions)"),
    scenario: uploads,
    prepare: uploads,
  },
  {
    name: "compare the version",
    onlyTekton: true,
    on: path("GET", "/pipeline_versions/[^/]+/templates"),
    scenario: uploads,
    prepare: uploads,
  },
  {
    name: "list the versions",
    onlyTekton: true,
    on: path("GET", "(/pipeline_versions|/pipelines/[^/]+/versions)"),
    prepare: uploadsMain,
    scenario: uploadsAside,
    left: aside,
  },
  {
    name: "put the default back",
    onlyTekton: true,
    on: path("POST", "/pipelines/[^/]+/default_version/[^/]+"),
    prepare: uploadsMain,
    scenario: uploadsAside,
    left: aside,
  },
  {
    name: "remove a version",
    on: path("DELETE", "(/pipeline_versions|/pipelines/[^/]+/versions)/[^/]+"),
    prepare: inTurn(uploadsMain, uploadsPullRequest),
    scenario: cleansUp,
    seesEverything: true,
    left: { versions: [mainVersion], defaultVersion: mainVersion },
  },
  {
    name: "remove a pipeline",
    on: path("DELETE", "/pipelines/[^/]+"),
    prepare: uploadsPullRequest,
    scenario: cleansUp,
    seesEverything: true,
    left: { versions: [] },
  },
  ...[
    { name: "list the schedules", on: path("GET", recurring) },
    { name: "create the schedule", on: path("POST", recurring) },
    { name: "enable the schedule", on: path("POST", `${recurring}/[^/]+[/:]enable`) },
    { name: "disable the old schedule", on: path("POST", `${recurring}/[^/]+[/:]disable`) },
    { name: "delete the old schedule", on: path("DELETE", `${recurring}/[^/]+`) },
  ].map((call) => ({
    ...call,
    prepare: schedules(1),
    scenario: schedules(2),
    left: { versions: [versionName], schedule: true } as const,
  })),
  ...[
    { name: "read the default version", on: path("GET", "/pipelines") },
    { name: "move the default version back", on: path("POST", "/pipelines/[^/]+/default_version/[^/]+") },
  ].map((call) => ({ ...call, prepare: twice, scenario: rollsBack, left: aside, onlyTekton: true }) as const),
  ...[
    { name: "read the earlier version", on: path("GET", "/pipelines/[^/]+/versions/[^/]+") },
    { name: "upload the earlier version again", on: path("POST", "/pipelines/upload_version") },
  ].map(
    (call) =>
      ({
        ...call,
        prepare: twice,
        scenario: rollsBack,
        left: { versions: [versionName, mainVersion, `${mainVersion}-rollback-1`] },
        onlyKfp2: true,
      }) as const,
  ),
  ...[
    { name: "list the schedules before old versions go", on: path("GET", recurring) },
    { name: "remove an old version", on: path("DELETE", "(/pipeline_versions|/pipelines/[^/]+/versions)/[^/]+") },
  ].map((call) => ({
    ...call,
    prepare: inTurn(deploys("old"), twice),
    scenario: keepsOne,
    left: { versions: [versionName, mainVersion] },
  })),
  { name: "list the runs", on: path("GET", "/runs"), scenario: asksForProof },
  { name: "find the experiment", on: path("GET", "/experiments"), scenario: submits },
  { name: "create the experiment", on: path("POST", "/experiments"), scenario: submits },
  { name: "submit the run", on: path("POST", "/runs"), scenario: submits },
  { name: "find the run", on: path("GET", "/runs"), scenario: submits, after: lostRun },
  { name: "look at the run", onlyTekton: true, on: path("GET", "/runs/[^/]+"), scenario: follows },
  { name: "read the log", onlyTekton: true, on: path("GET", "/runs/[^/]+/nodes/[^/]+/log"), scenario: follows },
  {
    name: "terminate the run",
    onlyTekton: true,
    on: path("POST", "/runs/[^/]+/terminate"),
    scenario: cancels,
    pace: 1,
  },
];
