import type { EmbeddedOptions } from "../../src/embedded/embedded.ts";
import type { RecordedServerName } from "../support/recorded-packages.ts";

export interface RecordedServer {
  /** A folder below test/recordings. */
  readonly folder: string;
  readonly generation: NonNullable<EmbeddedOptions["generation"]>;
  readonly packages: RecordedServerName;
  readonly files: readonly string[];
  /** Of members of lists: left out where they are empty. */
  readonly optionalFields: readonly string[];
  /** Notes of exchanges, with their file where a note is not enough, that the embedded server answers differently, and why. */
  readonly deviations: Readonly<Record<string, string>>;
}

const calls = ["01-healthz", "02-upload", "03-upload-version", "04-pipelines", "05-experiments", "09-deletes"];

const more: Readonly<Record<string, string>> = {
  "hand-written v2 IR as JSON": "the embedded server takes only what it can execute",
  "metrics endpoint": "there is none",
};

const kfpTekton: Readonly<Record<string, string>> = {
  "create pipeline by URL (unreachable)": "the embedded server fetches nothing, and says so with 501",
  "create pipeline by URL, no url": "as above",
  "create version by URL (unreachable)": "as above",
  "wrong content-type form": "the parser of Go words it another way",
  "wrong type of a field": "the parser of Go tells the column, too",
  "X-HTTP-Method-Override": "the gateway's header is not read",
  "the pipeline after it": "which of the versions of one second is the newest one is decided by random ids",
  "delete a pipeline that still has versions": "made by parallel callers in a recording that is not replayed",
  "get it": "as above",
  "its versions": "as above",
  "delete it again": "as above",
  "upload the deleted name again": "its package is not among the recordings",
};

export const recordedServers: readonly RecordedServer[] = [
  {
    folder: "kfp-tekton-1.9.2",
    generation: "v1",
    packages: "kfp-tekton-1.9.2",
    files: [...calls, "13-more"],
    optionalFields: [],
    deviations: { ...kfpTekton, ...more },
  },
  {
    folder: "kfp-tekton-1.5.1",
    generation: "v1beta1",
    packages: "kfp-tekton-1.5.1",
    files: [...calls.slice(0, -1), "06-runs", "07-jobs", "09-deletes"],
    optionalFields: ["description", "parameters", "status"],
    deviations: {
      ...kfpTekton,
      "emoji name": "its database has another name, which the error tells",
      "camelCase stringValue": "filters are read in snake case only, as 1.9.2 does",
      "JSON array": "the parser of Go words it another way",
      "create with a parameter value that is a number": "as above",
      "reference with an unknown type": "as above",
      "name of 300 chars": "the error has the random name of the live object",
      "artifact of an unknown run": "no client of ours reads artifacts: the error does not repeat the request",
      "create with the pipeline id instead of a version":
        "the older server names the default version as if it had been asked for",
      "get the first created": "it is executed here, and has moved on",
      "06-runs: list by status filter": "as above",
      "07-jobs: list": "which of those of one second comes first is decided by random ids",
      "07-jobs: list by experiment": "as above",
      "07-jobs: list by name": "as above",
    },
  },
  {
    folder: "kfp-2.17.0/v2beta1",
    generation: "v2beta1",
    packages: "kfp-2.17.0",
    files: [
      "01-healthz",
      "02-upload",
      "03-upload-version",
      "04-pipelines",
      "05-experiments",
      "06-runs",
      "07-recurringruns",
      "09-deletes",
      "10-hangs",
    ],
    optionalFields: ["description", "tags", "runtime_config"],
    deviations: {
      "next page": "the answer before it, with its token, is not recorded to the end",
      "camelCase stringValue": "filters are read in snake case only, as 1.9.2 does",
      "no version id (latest)": "which of the versions of one second is the newest one is decided by random ids",
      "inline pipeline_spec": "not among what the embedded server takes, and answered with 501",
      "the same run through v1beta1": "the API for old clients is not there, but for its healthz",
      "06-runs: list": "the two runs before it are not there",
      "06-runs: list by experiment": "as above",
      "06-runs: namespace": "as above",
      "07-recurringruns: list": "which of those of one second comes first is decided by random ids",
      "07-recurringruns: by experiment": "as above",
      "07-recurringruns: by name": "as above",
      "delete a pipeline that still has versions": "made by parallel callers in a recording that is not replayed",
      "with cascade=true": "as above",
      "10-hangs: look up": "the recorder came back later, to a server with other pipelines",
    },
  },
];
