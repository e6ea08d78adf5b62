import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { compile, oneStep } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const errorsOf = (results: readonly CompileResult[]): readonly string[] =>
  results.flatMap((result) => (result.kind === "failed" ? [result.error.message] : []));

/** Nothing listens at the client's address. What it is asked for happens with each client of the SDK. */
const module = (lines: string): string => `import datetime, json, os, sys, threading, time
import kfp, kfp_tekton, kfp_server_api
from kfp import dsl
from kfp_tekton.compiler import TektonCompiler

NAME = "churn"

def train(rows: int = 1):
    ${oneStep}

if __name__ == "__main__":
    for Client in (kfp.Client, kfp_tekton.TektonClient):
        client = Client(host="http://127.0.0.1:9")
        TektonCompiler().compile(train, "p.yaml")
${lines.replace(/^/gm, "        ")}
`;

/** By name of the module: how people use a client below `if __name__ == "__main__":`. */
const uses: Readonly<Record<string, string>> = {
  poll_loop: `run = client.run_pipeline(client.create_experiment('e').id, 'job', 'p.yaml')
started = time.time()
while client.get_run(run.id).run.status not in ('Succeeded', 'Failed'): time.sleep(30)
time.sleep(30)
assert time.time() - started < 10`,
  verdict: `run = client.create_run_from_pipeline_func(train, {}, experiment_name='e')
result = run.wait_for_run_completion(timeout=3600)
if result.run.status.lower() != 'succeeded': sys.exit(1)
assert client.wait_for_run_completion(run.run_id, 60).run.id == run.run_id == run.run_info.id`,
  run_of_a_package: `assert client.create_run_from_pipeline_package('p.yaml', arguments={}, run_name='n').wait_for_run_completion().run.name == 'n'`,
  run_on_the_cluster: `kfp.run_pipeline_func_on_cluster(train, {})`,
  run_on_this_machine: `kfp.run_pipeline_func_locally(train, {})`,
  look_up_by_name: `pipeline = next(p for p in client.list_pipelines(page_size=100).pipelines if p.name == NAME)
assert isinstance(pipeline.id, str) and pipeline.id == client.get_pipeline_id(NAME)`,
  look_up_of_a_name_that_the_text_does_not_have: `name = 'p-' + str(os.getpid())
found = client.list_pipelines().pipelines
assert [p.name == name for p in found].count(True) == 1 and [p.name for p in found].index(name) >= 0`,
  look_up_by_filter: `found = client.list_pipelines(filter=json.dumps({'predicates': [{'op': 1, 'key': 'name', 'stringValue': NAME}]}))
assert found.total_size == 1 and found.pipelines[0].name == NAME and len(found.pipelines) == 1`,
  table_of_names: `ids = {p.name: p.id for p in client.list_pipelines().pipelines}
assert ids[NAME] == client.get_pipeline_id(NAME) and len(ids) == len(client.list_pipelines().pipelines)
others = dict((e.name, e.id) for e in client.list_experiments().experiments)
assert others["mine"] == client.get_experiment(experiment_name="mine").id`,
  table_of_names_in_a_loop: `ids = {}
for run in client.list_runs().runs: ids[run.name] = run.id
assert ids.get("nightly") and {v.name for v in client.list_pipeline_versions("1").versions} >= {"v7"}`,
  names_of_all: `for kind in ("pipelines", "experiments", "runs"):
    found = getattr(client, "list_" + kind)()
    assert getattr(found, kind)[0].name and getattr(found, kind)[0].id and found.total_size == len(getattr(found, kind))
next_version = 1 + max(int(version.name) for version in client.list_pipeline_versions(client.get_pipeline_id(NAME)).versions)`,
  pages: `token, found = '', []
while token is not None and token != 'end':
    page = client.list_runs(page_token=token); token = page.next_page_token; found += page.runs
assert found`,
  pages_by_number: `versions = client.list_pipeline_versions(pipeline_id="1", page_size=50)
assert any(versions.versions[index].name == "v3" for index in range(versions.total_size))`,
  ids_as_text: `assert client.get_pipeline_id('train') + '/x' and 'http://h/#/runs/' + client.run_pipeline('e', 'j').id + client._get_url_prefix()`,
  address: `assert f'{client._host}/#/runs' == 'http://127.0.0.1:9/#/runs'`,
  generated_api: `assert client.runs.get_run('1').run.status == 'Succeeded' and client._run_api.run_service_get_run('1').run.id == '1'
assert client.pipelines.list_pipelines(page_size=1).pipelines[0].id and client.pipeline_uploads.upload_pipeline("p.yaml", name="n").name == "n"
client.jobs.delete_job(id="x")`,
  generated_client: `configuration = kfp_server_api.Configuration()
configuration.host = "http://127.0.0.1:9"
with kfp_server_api.ApiClient(configuration) as api:
    assert kfp_server_api.PipelineServiceApi(api).list_pipelines().pipelines[0].id
    assert kfp_server_api.RunServiceApi(api).get_run("r1").run.status == "Succeeded"
    assert kfp_server_api.ExperimentServiceApi(api).create_experiment(body=kfp_server_api.ApiExperiment(name="x")).name == "x"`,
  experiment: `experiment = client.create_experiment(name='mine')
assert client.get_experiment(experiment_name='mine').id == experiment.id
assert client.get_experiment(experiment_id=experiment.id).name == experiment.name == 'mine'`,
  upload: `pipeline = client.upload_pipeline("p.yaml", NAME, description="x")
assert client.get_pipeline(pipeline.id).name == pipeline.name == NAME and pipeline.default_version.id
assert client.upload_pipeline("p.yaml").name == "p.yaml"`,
  version: `version = client.upload_pipeline_version('p.yaml', 'v1', pipeline_name=NAME)
assert version.name == 'v1' and [v.id for v in client.list_pipeline_versions(version.pipeline_id).versions if v.name == 'v1'] == [version.id]`,
  recurring_run: `job = client.create_recurring_run(client.create_experiment('e').id, 'nightly', cron_expression='0 0 0 * * *', pipeline_package_path='p.yaml')
client.disable_job(job.id)
assert [j.id for j in client.list_recurring_runs().jobs if j.name == 'nightly'] == [job.id] and client.get_recurring_run(job.id).name == 'nightly'`,
  times: `run = client.get_run('1').run
assert (run.finished_at - run.created_at).total_seconds() == 0 and run.created_at.strftime('%Y')
assert sorted(client.list_runs(sort_by='created_at desc').runs, key=lambda r: r.created_at)`,
  references: `run = client.list_runs(experiment_id='e1').runs[0]
assert [r.key.id for r in run.resource_references if r.key.type == 'EXPERIMENT'] == ['e1']`,
  metric: `if next(m for m in client.get_run('1').run.metrics if m.name == 'accuracy').number_value < 0.9: sys.exit(1)`,
  dictionary: `json.dumps(client.get_run('1').to_dict())
found = client.get_pipeline(client.get_pipeline_id(NAME)).to_dict()
assert found['id'] and found.get('name') == NAME and found.get('created_at')`,
  manifest: `run = json.loads(client.get_run('1').pipeline_runtime.workflow_manifest)
status = run['status']
assert run['metadata']['name'] == 'train' and status['phase'] == 'Succeeded' and status['conditions'][0]['status'] == 'True'
assert [task['pipelineTaskName'] for task in status['taskRuns'].values()] == ['step']
assert datetime.datetime.strptime(status['completionTime'], '%Y-%m-%dT%H:%M:%SZ') >= datetime.datetime.strptime(status['startTime'], '%Y-%m-%dT%H:%M:%SZ')
assert client._get_workflow_json('1')['status'] == status`,
  namespace: `client.set_user_namespace('team-a')
assert client.get_user_namespace() == 'team-a' and client.get_kfp_healthz().multi_user is True`,
  text: `print('Run ' + client.get_run('1').run.name + ' ' + client.get_run('1').run.description, client.list_pipelines())`,
  class_that_extends: `class Own(Client):
    def __init__(self, **more): super().__init__(**more); self.mine = 1
assert Own(host='http://127.0.0.1:9').mine == 1 and Own().get_user_namespace() and Own().list_runs().runs[0].id`,
  error_class: `from kfp_server_api.rest import ApiException
try: client.get_pipeline_id(NAME)
except ApiException: sys.exit(1)`,
  wait_for_a_thread: `client.get_run('1')
started = time.time()
thread = threading.Thread(target=lambda: time.sleep(0.2)); thread.start(); thread.join()
assert time.time() - started >= 0.2`,
};

describe("clients answer as a server on which all went well, and send nothing", () => {
  it("however they are asked", async () => {
    const names = Object.keys(uses).map((name) => `${name}.py`);
    const files = Object.values(uses).map((lines, index) => [names[index] ?? "", module(lines)] as const);
    const results = await compile(makeWorkspace(Object.fromEntries(files)));
    expect(errorsOf(results)).toEqual([]);
    const packages = results.flatMap((result) => (result.kind === "compiled" ? [result.pipeline.packagePath] : []));
    expect(packages.toSorted()).toEqual(names.map((name) => `compiled/${name.replace(".py", ".yaml")}`).toSorted());
  });

  it("a run that has no file is named by its pipeline", async () => {
    const source = `from kfp import dsl
import kfp
def make(region):
    @dsl.pipeline(name="score-" + region)
    def pipeline():
        dsl.ContainerOp(name=region, image="busybox")
    return pipeline
if __name__ == "__main__":
    for region in ("eu", "us"):
        kfp.Client().create_run_from_pipeline_func(make(region), arguments={})
`;

    const workspace = makeWorkspace({ "p.py": source });
    expect(errorsOf(await compile(workspace))).toEqual([]);
    expect(readdirSync(join(workspace, "compiled")).sort()).toEqual(["score-eu.yaml", "score-us.yaml"]);
  });
});
