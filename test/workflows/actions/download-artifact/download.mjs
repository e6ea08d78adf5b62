import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { ARTIFACT = "", FOLDER = "", RUN = "", TOKEN = "", GITHUB_WORKSPACE = "" } = process.env;
const archive = join(mkdtempSync(join(tmpdir(), "artifact-")), "artifact.zip");
const folder = join(GITHUB_WORKSPACE, FOLDER);
writeFileSync(archive, RUN === "" ? await ofThisRun() : await ofRun(RUN));
mkdirSync(folder, { recursive: true });
execFileSync("python3", ["-m", "zipfile", "-e", archive, folder]);
console.log(`Artifact ${ARTIFACT} is in ${FOLDER}`);

/** From the service that jobs of one run share; the run is in the job's token. */
async function ofThisRun() {
  const { ACTIONS_RESULTS_URL = "", ACTIONS_RUNTIME_TOKEN = "" } = process.env;
  const claims = JSON.parse(Buffer.from(ACTIONS_RUNTIME_TOKEN.split(".")[1] ?? "", "base64url").toString());
  const [, run, job] = String(claims.scp).split(":");
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  const call = async (method, body) => {
    const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, ACTIONS_RESULTS_URL);
    const headers = { authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}`, "content-type": "application/json" };
    return await (await get(url, { method: "POST", headers, body: JSON.stringify(body) })).json();
  };
  const { signed_url: url = "" } = await call("GetSignedArtifactURL", { ...ids, name: ARTIFACT });
  return bytesOf(await get(new URL(url)));
}

/** Through the REST API, which wants a token with `actions: read`. */
async function ofRun(run) {
  const { GITHUB_API_URL = "", GITHUB_REPOSITORY = "" } = process.env;
  const headers = { authorization: `Bearer ${TOKEN}` };
  const list = await get(
    new URL(`/repos/${GITHUB_REPOSITORY}/actions/runs/${run}/artifacts?name=${ARTIFACT}`, GITHUB_API_URL),
    { headers },
  );
  const { artifacts } = await list.json();
  const [found] = artifacts;
  if (found === undefined) throw new Error(`Run ${run} has no artifact ${ARTIFACT}.`);
  return bytesOf(await get(new URL(found.archive_download_url), { headers }));
}

async function bytesOf(response) {
  return Buffer.from(await response.arrayBuffer());
}

async function get(url, options = {}) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`Unable to download artifact ${ARTIFACT}: HTTP ${response.status}`);
  return response;
}
