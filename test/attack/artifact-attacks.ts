import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import { runStep, type Step } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { pipelineRun } from "../support/packages.ts";
import { makeFolder } from "../support/workspace.ts";
import type { Attack } from "./attack.ts";
import { secret } from "./machine.ts";

const honest = pipelineRun("tekton.dev/v1");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** No library writes two members of one name. */
const sameNames = (archive: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(archive).toString("latin1").replaceAll("pipelinX.yaml", "pipeline.yaml"), "latin1");
/** Longer than any bounded work takes on a busy machine. */
const patienceMs = 90_000;

interface Job {
  /** Holds the workspace and a file with a secret beside it. */
  readonly folder: string;
  readonly workspace: string;
  readonly put: (path: string, content: string | Uint8Array) => void;
}

function makeJob(): Job {
  const folder = makeFolder("job");
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, "workspace", path)), { recursive: true });
    writeFileSync(join(folder, "workspace", path), content);
  };
  writeFileSync(join(folder, "secret"), honest.replace("echo hi", `echo ${secret}`));
  put("README.md", "");
  return { folder, workspace: join(folder, "workspace"), put };
}

/** The job with rights takes the artifact. What is shown of the secret, or written beside the workspace, was got. */
async function take(
  fill: (job: Job) => void,
  refused: (step: Step) => boolean = ({ exitCode }) => exitCode !== 0,
): Promise<readonly string[]> {
  const job = makeJob();
  fill(job);
  const started = Date.now();
  const step = await runStep({ workspace: job.workspace, inputs: { packages: "compiled/**", checks: "off" } });
  return [
    ...(refused(step) ? [] : ["the artifact was taken"]),
    ...(/Defect in this action/.test(step.log) ? ["a defect"] : []),
    ...([step.log, step.summary, JSON.stringify(step.outputs)].some((text) => text.includes(secret))
      ? ["the secret"]
      : []),
    ...(existsSync(join(job.folder, "evil.yaml")) ? ["a file beside the workspace"] : []),
    ...(Date.now() - started > patienceMs ? ["minutes of the job"] : []),
  ];
}

/** A manifest that vouches for everything that it is given. */
function manifestOf(entry: Readonly<Record<string, unknown>>): string {
  const sha256 = createHash("sha256").update(honest).digest("hex");
  const described = { module: "a.py", function: "p", name: "p", line: 1, package: "a.yaml", sha256, sdk: "1.9.3" };
  return JSON.stringify({
    version: 1,
    pipelines: [{ ...described, parameters: [], sources: {}, sideFiles: {}, ...entry }],
  });
}

export const artifactAttacks: readonly Attack<void>[] = [
  {
    tries: "change the reader by names of its language in the manifest (__proto__)",
    got: () =>
      take(
        ({ put }) => {
          put("compiled/a.yaml", honest);
          const polluting = '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},';
          put("compiled/pipelines.json", manifestOf({}).replace("{", polluting));
        },
        ({ log }) => !log.includes("polluted"),
      ),
  },
  {
    tries: "be a file of ten gigabytes that takes no room (sparse)",
    got: () =>
      take(({ put, workspace }) => {
        put("compiled/a.yaml", honest);
        truncateSync(join(workspace, "compiled", "a.yaml"), 10 * 1024 ** 3);
      }),
  },
  {
    tries: "have the job wait for a pipe that nobody writes to",
    got: () =>
      take(({ put, workspace }) => {
        put("compiled/readme.txt", "");
        execFileSync("mkfifo", [join(workspace, "compiled", "a.yaml")]);
      }),
  },
  {
    tries: "turn the direction of a name in log and summary (bidi)",
    got: () =>
      take(
        ({ put }) => put("compiled/a.yaml", honest.replace("name: p", 'name: "\u202etxt.p"')),
        ({ log, summary }) => !`${log}${summary}`.includes("\u202e"),
      ),
  },
  {
    tries: "write outside by names in an archive (zip slip)",
    got: () =>
      take(({ put }) =>
        put("compiled/a.zip", zipSync({ "../../evil.yaml": bytes(honest), "../../../evil.yaml": bytes(honest) })),
      ),
  },
  {
    tries: "bring two pipelines in an archive",
    got: () =>
      take(({ put }) =>
        put("compiled/a.zip", sameNames(zipSync({ "pipeline.yaml": bytes(honest), "pipelinX.yaml": bytes(honest) }))),
      ),
  },
  {
    tries: "unpack to more than the limit (bomb)",
    got: () => take(({ put }) => put("compiled/a.zip", zipSync({ "pipeline.yaml": new Uint8Array(256 * 1024 ** 2) }))),
  },
  {
    tries: "be larger than the limit",
    got: () => take(({ put }) => put("compiled/a.yaml", `${honest}#${"x".repeat(40 * 1024 ** 2)}`)),
  },
  {
    tries: "grow by aliases",
    got: () =>
      take(({ put }) => {
        const lines = Array.from(
          { length: 40 },
          (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
        );
        put("compiled/a.yaml", `${honest}x:\n  a0: &a0 [x]\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
      }),
  },
  {
    tries: "nest without end",
    got: () => take(({ put }) => put("compiled/a.yaml", `${"[".repeat(200_000)}${"]".repeat(200_000)}`)),
  },
  {
    tries: "show a file outside by a symbolic link",
    got: () =>
      take(({ workspace, put }) => {
        put("compiled/b.txt", "");
        symlinkSync("../../secret", join(workspace, "compiled", "a.yaml"));
      }),
  },
  {
    tries: "show a file outside by a link of a folder",
    got: () =>
      take(({ folder, workspace }) => {
        mkdirSync(join(folder, "outside"));
        writeFileSync(join(folder, "outside", "a.yaml"), honest.replace("echo hi", `echo ${secret}`));
        symlinkSync("../outside", join(workspace, "compiled"));
      }),
  },
  {
    tries: "name a package outside in the manifest",
    got: () =>
      take(({ put }) => {
        put("compiled/a.yaml", honest);
        put("compiled/pipelines.json", manifestOf({ package: "../../secret" }));
      }),
  },
  {
    tries: "pass for another pipeline",
    got: () =>
      take(({ put }) => {
        put("compiled/a.yaml", honest);
        put("compiled/pipelines.json", manifestOf({ name: "production" }));
      }),
  },
  ...(
    [
      ["letters of another case", "train", "TRAIN"],
      ["other characters for the same letter (Unicode)", "trainé", "traine\u0301"],
    ] as const
  ).map(([how, ...names]) => ({
    tries: `pass for another pipeline by ${how}`,
    got: async () => {
      const job = makeJob();
      for (const [index, name] of names.entries())
        job.put(`compiled/${index}.yaml`, honest.replace("name: p", `name: ${name}`));
      const { url } = await startServer();
      const { log } = await runStep({
        workspace: job.workspace,
        inputs: { packages: "compiled/**", checks: "off", host: url },
      });
      if (!log.includes("the same name to a server")) throw new Error(`the step failed otherwise:\n${log}`);
      const { total_size = 0 } = (await (await fetch(`${url}/apis/v1/pipelines`)).json()) as { total_size?: number };
      return total_size === 0 ? [] : [`${total_size} pipelines`];
    },
  })),
  {
    tries: "bring a package that is not the one that was compiled",
    got: () =>
      take(({ put }) => {
        put("compiled/a.yaml", honest.replace("busybox", "evil"));
        put("compiled/pipelines.json", manifestOf({}));
      }),
  },
  {
    tries: "bring files beside the packages that are none of theirs",
    got: () =>
      take(({ put }) => {
        put("compiled/a.yaml", honest);
        put("compiled/install.sh", "evil");
        put(
          "compiled/pipelines.json",
          manifestOf({ sideFiles: { "install.sh": createHash("sha256").update("evil").digest("hex") } }),
        );
      }),
  },
  {
    tries: "give commands to the runner by names of files",
    got: async () => {
      const job = makeJob();
      job.put("compiled/x\n::add-path::evil\ny.yaml", "evil");
      job.put("compiled/a.yaml", "kind: '::add-path::evil'\n");
      const { log } = await runStep({ workspace: job.workspace, inputs: { packages: "compiled/**", checks: "off" } });
      return log.split(/\r|\n/).filter((line) => /^\s*(?:::add-path|##\[)/.test(line));
    },
  },
];
