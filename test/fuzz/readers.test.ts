import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readReportFile } from "../../src/change/report-file.ts";
import { checkPipeline } from "../../src/checks/checks.ts";
import { parsePolicy } from "../../src/checks/policy/policy.ts";
import { readNotebook } from "../../src/discovery/notebook.ts";
import { readModule } from "../../src/discovery/python-source.ts";
import { readGitHubContext } from "../../src/event/context.ts";
import { parsePayload } from "../../src/event/payload.ts";
import { graphOf } from "../../src/graph/graph.ts";
import { InvalidValue } from "../../src/inputs/input-values.ts";
import { fillTemplate, nameTemplate } from "../../src/inputs/name-template.ts";
import { ActionError, InputError, PackageError, PolicyError } from "../../src/model/errors.ts";
import { archive } from "../../src/packages/archive.ts";
import { loadPackages } from "../../src/packages/load-packages.ts";
import { parseManifest } from "../../src/packages/manifest.ts";
import { readPackageDocument } from "../../src/packages/package-kind.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";
import { anyValue, budget, garbled, garbledBytes, inTime, mutated } from "./mutations.ts";

/** One of each thing that readers look at, in few words: most changes hit something. */
const step = {
  name: "main",
  image: "python:3",
  command: ["sh", "-c", "echo $(params.rows) > $(results.x.path)"],
  computeResources: { limits: { cpu: 1 } },
};
const task = {
  name: "a",
  params: [{ name: "rows", value: "$(params.rows)" }],
  taskSpec: {
    params: [{ name: "rows" }],
    results: [{ name: "x", type: "string" }],
    steps: [step],
    sidecars: [{ name: "s", image: "redis" }],
    volumes: [{ name: "v", emptyDir: {} }],
    metadata: { annotations: { "tekton-result-sizes": "{}" } },
  },
};
const loop = {
  name: "l",
  runAfter: ["a"],
  when: [{ input: "$(tasks.a.results.x)", operator: "in", values: ["1"] }],
  taskSpec: {
    apiVersion: "custom.tekton.dev/v1alpha1",
    kind: "PipelineLoop",
    spec: {
      iterateParam: "i",
      pipelineSpec: { params: [{ name: "i", type: "string" }], tasks: [{ ...task, name: "b" }] },
    },
  },
};
const pipelineRun = {
  apiVersion: "tekton.dev/v1",
  kind: "PipelineRun",
  metadata: {
    name: "p",
    annotations: {
      "pipelines.kubeflow.org/pipeline_spec":
        '{"name": "p", "inputs": [{"name": "rows", "type": "Integer", "default": "1"}]}',
      "tekton.dev/resource_templates": "[]",
    },
  },
  spec: {
    params: [{ name: "rows", value: "1" }],
    pipelineSpec: {
      params: [{ name: "rows", default: "1" }],
      tasks: [task, loop],
      finally: [{ name: "z", taskRef: { name: "t" } }],
    },
    workspaces: [{ name: "w", emptyDir: {} }],
    timeouts: { pipeline: "0s" },
    taskRunTemplate: { podTemplate: { nodeSelector: {} } },
  },
};
const yaml = dump(pipelineRun);
const manifest = readFileSync("template/compiled/pipelines.json", "utf8");
const python = readFileSync("template/pipelines/train_with_gate.py", "utf8");
const policy = parsePolicy("allowed-registries: [ghcr.io]\nrequired-limits: [cpu]\nforbidden-volumes: [secret]\n", "p");

/** The work may throw errors of this kind, and no others: anything else is reported as a defect of the action. */
async function only(kind: new (...args: never[]) => Error, work: () => unknown): Promise<void> {
  await inTime(async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof kind)) throw error;
    }
  });
}

const { signal } = new AbortController();

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads, checks and holds against a policy, as in a job with secrets. */
async function take(workspace: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, "compiled", path)), { recursive: true });
    await writeFile(join(workspace, "compiled", path), content);
  }
  const options = { workspace, patterns: ["compiled/**"], log: new RecordingLog(), signal, areStrangers: true };
  for (const loaded of await loadPackages(options)) {
    if (loaded.kind === "refused") continue;
    const { kind, document, documents } = readPackageDocument(loaded.pipeline.yaml);
    const pipelineRun = kind.kind === "pipeline-run" ? { pipelineRun: document as PipelineRun } : {};
    if (kind.kind === "pipeline-run") graphOf(document as PipelineRun);
    checkPipeline({ ...pipelineRun, documents, policy, module: "p.py", source: "", line: 1, levelOf: () => "auto" });
  }
}

describe("a package of a stranger is taken or refused", () => {
  it("whatever its values are", () =>
    fc.assert(
      fc.asyncProperty(mutated(pipelineRun), (document) =>
        only(PackageError, () =>
          take(makeFolder("fuzz"), { "a.yaml": dump(document, { noRefs: true, skipInvalid: true }) }),
        ),
      ),
      budget,
    ));

  it("whatever its text is", () =>
    fc.assert(
      fc.asyncProperty(garbled(yaml), (text) => only(PackageError, () => take(makeFolder("fuzz"), { "a.yaml": text }))),
      budget,
    ));

  it.each(["a.zip", "a.tgz"])("whatever its bytes are: %s", (name) =>
    fc.assert(
      fc.asyncProperty(garbledBytes(archive(name, yaml)), (bytes) =>
        only(PackageError, () => take(makeFolder("fuzz"), { [name]: bytes })),
      ),
      budget,
    ),
  );

  it("whatever its manifest and checksums are", () =>
    fc.assert(
      fc.asyncProperty(mutated(JSON.parse(manifest)), garbled(`${"0".repeat(64)}  a.yaml\n`), (entries, checksums) =>
        only(PackageError, () =>
          take(makeFolder("fuzz"), {
            "train_with_gate.yaml": readFileSync("template/compiled/train_with_gate.yaml"),
            "pipelines.json": JSON.stringify(entries) ?? "",
            "checksums.txt": checksums,
          }),
        ),
      ),
      budget,
    ));
});

describe("what else comes from outside becomes a value or an error of its own kind", () => {
  it("a manifest", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          garbled(manifest),
          mutated(JSON.parse(manifest)).map((value) => JSON.stringify(value) ?? ""),
        ),
        (text) => only(PackageError, () => parseManifest(text, "pipelines.json")),
      ),
      budget,
    ));

  it("a report, whose texts and lists stay bounded", () => {
    const place = { file: "a.py", line: 1 };
    const report = {
      version: JSON.parse(manifest).version,
      pipelines: [
        {
          module: "a.py",
          name: "a",
          packagePath: "a.yaml",
          error: { message: "x", code: "compile-failed", location: place },
          findings: [{ rule: "schema", level: "error", message: "m", location: place }],
          before: { kind: "package", yaml },
        },
      ],
    };
    return fc.assert(
      fc.asyncProperty(
        fc.oneof(
          garbled(JSON.stringify(report)),
          mutated(report).map((value) => JSON.stringify(value) ?? ""),
        ),
        (text) =>
          inTime(() => {
            for (const { module, findings } of readReportFile(text).reports) {
              expect(module.length).toBeLessThanOrEqual(20_000);
              expect(findings.length).toBeLessThanOrEqual(200);
            }
          }),
      ),
      budget,
    );
  });

  it("the text of a module and of a notebook", () => {
    const notebook = JSON.stringify({
      cells: [{ cell_type: "code", source: ["%pip install x\n", "import kfp\n"] }],
      nbformat: 4,
    });
    return fc.assert(
      fc.asyncProperty(garbled(python), garbled(notebook), (source, raw) =>
        inTime(() => {
          const { pipelines } = readModule(source);
          const lines = source.split("\n").length;
          for (const { line } of pipelines) expect(line).toBeLessThanOrEqual(lines);
          readNotebook(raw);
        }),
      ),
      budget,
    );
  });

  it("the event of a workflow", () => {
    const repo = { full_name: "stranger/pipelines" };
    const event = {
      pull_request: {
        number: 7,
        state: "open",
        merged: false,
        created_at: "x",
        head: { sha: "1", ref: "r", repo },
        base: { sha: "2" },
      },
      issue: { number: 7, pull_request: {} },
      workflow_run: {
        event: "pull_request",
        head_branch: "b",
        head_sha: "1",
        head_repository: { owner: { login: "o" } },
      },
      repository: { default_branch: "main" },
      before: "0".repeat(40),
    };
    const names = fc.constantFrom("push", "pull_request", "pull_request_target", "workflow_run", "issue_comment", "");
    return fc.assert(
      fc.asyncProperty(
        fc.oneof(
          mutated(event).map((value) => JSON.stringify(value) ?? ""),
          garbled(JSON.stringify(event)),
        ),
        names,
        (text, name) =>
          only(InputError, () =>
            readGitHubContext(
              { GITHUB_EVENT_NAME: name, GITHUB_REF: "refs/heads/x" },
              parsePayload(text, "event.json"),
            ),
          ),
      ),
      budget,
    );
  });

  it("a template of names and the values in it, which are not read as templates themselves", () => {
    const values = fc.record(
      { name: fc.string(), sha: fc.string(), branch: fc.constantFrom("{sha}", "$&", "$1", "a/b", "") },
      { requiredKeys: [] },
    );
    return fc.assert(
      fc.asyncProperty(garbled("{name}-{short-sha}-{branch} {sha}"), values, (template, given) =>
        only(InvalidValue, () => {
          const filled = fillTemplate(nameTemplate(template), given);
          if (template === "{branch}") expect(filled).toBe(given.branch);
        }),
      ),
      budget,
    );
  });

  it("a policy", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          garbled("level: error\nallowed-images:\n- ghcr.io/**\nrequired-limits: [cpu]\n"),
          anyValue.map((value) => dump({ "allowed-images": value, level: value }, { skipInvalid: true })),
        ),
        (text) => only(PolicyError, () => parsePolicy(text, "policy.yml")),
      ),
      budget,
    ));
});

it("an error of the action is what the fuzzing looks for", () => {
  for (const kind of [PackageError, InputError, PolicyError]) expect(new kind([] as never)).toBeInstanceOf(ActionError);
});
